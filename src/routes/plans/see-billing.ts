import { seeBilling } from "#actions/plans/see-billing";
import { endpoint } from "#routes/endpoint";
import { presentBilling } from "#routes/plans/present";
import { billingSchema } from "#routes/plans/schemas";

export const seeBillingEndpoint = endpoint(seeBilling, {
  method: "get",
  path: "/organisations/{organisation}/billing",
  capability: "plans",
  summary: "See the billing address and the means of payment",
  description: "Of the whole organisation: what invoices bear, and what pays them.",
  answer: { status: 200, schema: billingSchema },
  present: presentBilling,
});
