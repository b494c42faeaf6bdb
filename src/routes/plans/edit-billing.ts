import { editBilling } from "#actions/plans/edit-billing";
import { endpoint } from "#routes/endpoint";
import { presentBilling } from "#routes/plans/present";
import { billingSchema } from "#routes/plans/schemas";

export const editBillingEndpoint = endpoint(editBilling, {
  method: "put",
  path: "/organisations/{organisation}/billing",
  capability: "plans",
  summary: "Change the billing address",
  description: "What the next invoices bear. Those that were issued stay as they are.",
  answer: { status: 200, schema: billingSchema },
  present: presentBilling,
});
