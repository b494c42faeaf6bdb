import { chooseMethod } from "#actions/plans/methods";
import { endpoint } from "#routes/endpoint";
import { presentBilling } from "#routes/plans/present";
import { billingSchema } from "#routes/plans/schemas";

export const chooseMethodEndpoint = endpoint(chooseMethod, {
  method: "put",
  path: "/organisations/{organisation}/billing/methods/{methodId}/chosen",
  capability: "plans",
  summary: "Choose the means of payment",
  description: "It pays every subscription from then on. No date moves.",
  answer: { status: 200, schema: billingSchema },
  present: presentBilling,
});
