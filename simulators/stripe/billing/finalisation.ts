import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { timeOf } from "../core/time.ts";
import { count, find, get, idOf, newId, save, type Scope } from "../core/world.ts";
import { newPaymentIntent } from "../payments/new-payment-intent.ts";
import { subscriptionIdOf } from "./invoice-links.ts";
import { balanceAfter, withBalance } from "./new-invoice.ts";

/** Gives the invoice its number, takes the customer's balance and opens its payment. */
export function finaliseInvoice(scope: Scope, invoice: Stripe.Invoice): Stripe.Invoice {
  const customer = get(scope, "customers", idOf(invoice.customer) ?? "");
  const now = timeOf(scope, customer.id);
  withBalance(invoice, customer.balance);
  customer.balance = balanceAfter(invoice);
  invoice.ending_balance = customer.balance;
  save(scope, "customers", customer);
  const { origin } = scope.world.settings;
  invoice.number = numberFor(scope, customer);
  invoice.status = "open";
  invoice.automatically_finalizes_at = null;
  invoice.effective_at = now;
  invoice.status_transitions.finalized_at = now;
  invoice.hosted_invoice_url = `${origin}/invoices/${invoice.id}`;
  invoice.invoice_pdf = `${origin}/invoices/${invoice.id}/pdf`;
  save(scope, "invoices", invoice);
  if (invoice.amount_due > 0) openPayment(scope, invoice, customer.id, now);
  emit(scope, "invoice.finalized", invoice);
  return invoice;
}

/** Unbroken and in order: one sequence for the account, or one per customer. */
function numberFor(scope: Scope, customer: Stripe.Customer): string {
  if (scope.world.settings.numbering === "customer") {
    const next = customer.next_invoice_sequence ?? 1;
    customer.next_invoice_sequence = next + 1;
    return `${customer.invoice_prefix ?? "SIM"}-${String(next).padStart(4, "0")}`;
  }
  const prefix = scope.account.id.slice(-8).toUpperCase();
  return `${prefix}-${String(count(scope, "invoice_number")).padStart(4, "0")}`;
}

function openPayment(scope: Scope, invoice: Stripe.Invoice, customer: string, now: number): void {
  const intent = newPaymentIntent(scope, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customer,
    description: subscriptionIdOf(invoice) === null ? "Payment for Invoice" : "Subscription update",
    metadata: {},
    method: methodFor(scope, invoice),
  });
  save(scope, "invoice_payments", {
    id: newId(scope, "inpay"),
    object: "invoice_payment",
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: now,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: "payment_intent" },
    status: "open",
    status_transitions: { canceled_at: null, paid_at: null },
  });
}

/** The invoice's own method, else its subscription's, else its customer's. */
export function methodFor(scope: Scope, invoice: Stripe.Invoice): string | null {
  const subscription = find(scope, "subscriptions", subscriptionIdOf(invoice) ?? "");
  const customer = find(scope, "customers", idOf(invoice.customer) ?? "");
  return (
    idOf(invoice.default_payment_method) ??
    idOf(subscription?.default_payment_method) ??
    idOf(customer?.invoice_settings.default_payment_method)
  );
}
