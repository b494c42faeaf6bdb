import { removeMethod } from "#actions/plans/methods";
import { endpoint } from "#routes/endpoint";
import { presentBilling } from "#routes/plans/present";
import { billingSchema } from "#routes/plans/schemas";

export const removeMethodEndpoint = endpoint(removeMethod, {
  method: "delete",
  path: "/organisations/{organisation}/billing/methods/{methodId}",
  capability: "plans",
  summary: "Remove a means of payment",
  description: "The one that pays the next renewals is replaced first.",
  answer: { status: 200, schema: billingSchema },
  present: presentBilling,
});
