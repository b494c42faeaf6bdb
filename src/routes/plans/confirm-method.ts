import { confirmMethod } from "#actions/plans/methods";
import { endpoint } from "#routes/endpoint";
import { presentBilling } from "#routes/plans/present";
import { billingSchema } from "#routes/plans/schemas";

export const confirmMethodEndpoint = endpoint(confirmMethod, {
  method: "post",
  path: "/organisations/{organisation}/billing/methods",
  capability: "plans",
  summary: "Confirm a means of payment",
  description:
    "Once back from the hosted page. The first one pays from then on; `methodId` is what was added, or null when the page was left.",
  answer: { status: 200, schema: billingSchema },
  present: presentBilling,
});
