import { payInvoice } from "#actions/plans/pay-invoice";
import { endpoint } from "#routes/endpoint";
import { presentDocument } from "#routes/plans/present";
import { documentSchema } from "#routes/plans/schemas";

export const payInvoiceEndpoint = endpoint(payInvoice, {
  method: "post",
  path: "/organisations/{organisation}/billing/documents/{documentId}/pay",
  capability: "plans",
  summary: "Pay an invoice",
  description:
    "With a method of the account. A bank that wants a confirmation asks for it on the invoice’s own page.",
  answer: { status: 200, schema: documentSchema },
  present: presentDocument,
});
