import type Stripe from "stripe";
import { all, find, idOf, type Scope } from "../core/world.ts";

export function subscriptionIdOf(invoice: Stripe.Invoice): string | null {
  return idOf(invoice.parent?.subscription_details?.subscription);
}

export function subscriptionOf(scope: Scope, invoice: Stripe.Invoice): Stripe.Subscription | null {
  return find(scope, "subscriptions", subscriptionIdOf(invoice) ?? "") ?? null;
}

export function invoicesOf(scope: Scope, subscription: string): Stripe.Invoice[] {
  return all(scope, "invoices").filter((row) => subscriptionIdOf(row) === subscription);
}

export function paymentOf(scope: Scope, invoice: string): Stripe.InvoicePayment | undefined {
  return all(scope, "invoice_payments").find((row) => idOf(row.invoice) === invoice);
}

export function intentOfInvoice(scope: Scope, invoice: string): Stripe.PaymentIntent | undefined {
  return find(scope, "payment_intents", idOf(paymentOf(scope, invoice)?.payment.payment_intent) ?? "");
}

export function invoiceOfIntent(scope: Scope, intent: string): Stripe.Invoice | undefined {
  const payment = all(scope, "invoice_payments").find((row) => idOf(row.payment.payment_intent) === intent);
  return find(scope, "invoices", idOf(payment?.invoice) ?? "");
}
