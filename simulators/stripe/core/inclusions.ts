import { wholeList } from "./lists.ts";
import { all, find, idOf, type Scope } from "./world.ts";

/** Fields that Stripe leaves out unless they are asked for by `expand`. */
export const inclusions: Record<string, (scope: Scope, id: string) => unknown> = {
  "customer.subscriptions": (scope, id) =>
    wholeList(
      all(scope, "subscriptions").filter((row) => idOf(row.customer) === id && row.status !== "canceled"),
      `/v1/customers/${id}/subscriptions`,
    ),
  "customer.tax_ids": (scope, id) =>
    wholeList(
      all(scope, "tax_ids").filter((row) => idOf(row.customer) === id),
      `/v1/customers/${id}/tax_ids`,
    ),
  "invoice.payments": (scope, id) =>
    wholeList(
      all(scope, "invoice_payments").filter((row) => idOf(row.invoice) === id),
      "/v1/invoice_payments",
    ),
  "invoice.confirmation_secret": (scope, id) => confirmationSecret(scope, id),
  "charge.refunds": (scope, id) =>
    wholeList(
      all(scope, "refunds").filter((row) => idOf(row.charge) === id),
      `/v1/charges/${id}/refunds`,
    ),
};

function confirmationSecret(scope: Scope, invoice: string) {
  const payment = all(scope, "invoice_payments").find((row) => idOf(row.invoice) === invoice);
  const intent = find(scope, "payment_intents", idOf(payment?.payment.payment_intent) ?? "");
  return intent === undefined ? null : { client_secret: intent.client_secret, type: "payment_intent" };
}
