import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { timeOf } from "../core/time.ts";
import { dropFact, find, idOf, save, type Scope } from "../core/world.ts";
import { cancelPayment, confirmPayment } from "../payments/payment-intents.ts";
import { planRetry } from "./dunning.ts";
import { methodFor } from "./finalisation.ts";
import { intentOfInvoice, paymentOf } from "./invoice-links.ts";
import { invoiceClosed, invoiceFailed, invoicePaid, invoiceProcessing } from "./subscription-status.ts";

/** Tries to collect an open invoice with the given method, else the default one. */
export function collectInvoice(scope: Scope, invoice: Stripe.Invoice, method?: string): Stripe.Invoice {
  if (invoice.amount_remaining <= 0) return markPaid(scope, invoice);
  const intent = intentOfInvoice(scope, invoice.id);
  if (intent === undefined || intent.status === "processing") return invoice;
  intent.amount = invoice.amount_remaining;
  invoice.attempted = true;
  invoice.attempt_count += 1;
  confirmPayment(scope, intent, method ?? methodFor(scope, invoice), invoice.hosted_invoice_url ?? null);
  return recordOutcome(scope, invoice, intent);
}

/** Writes on the invoice, and on its subscription, where its payment stands now. */
export function recordOutcome(
  scope: Scope,
  invoice: Stripe.Invoice,
  intent: Stripe.PaymentIntent,
): Stripe.Invoice {
  if (intent.status === "succeeded") return markPaid(scope, invoice);
  if (intent.status === "processing") {
    invoice.next_payment_attempt = null;
    save(scope, "invoices", invoice);
    invoiceProcessing(scope, invoice);
    return invoice;
  }
  planRetry(scope, invoice, intent);
  save(scope, "invoices", invoice);
  if (intent.status === "requires_action") emit(scope, "invoice.payment_action_required", invoice);
  emit(scope, "invoice.payment_failed", invoice);
  invoiceFailed(scope, invoice);
  return invoice;
}

export function markPaid(scope: Scope, invoice: Stripe.Invoice, outOfBand = false): Stripe.Invoice {
  const now = timeOf(scope, invoice.customer);
  if (invoice.amount_remaining > 0) {
    const payment = paymentOf(scope, invoice.id);
    if (payment !== undefined && !outOfBand) {
      Object.assign(payment, { status: "paid", amount_paid: invoice.amount_remaining });
      payment.status_transitions.paid_at = now;
      save(scope, "invoice_payments", payment);
    }
    if (outOfBand) closePayment(scope, invoice);
    invoice.amount_paid += invoice.amount_remaining;
  }
  Object.assign(invoice, {
    status: "paid",
    attempted: true,
    amount_remaining: 0,
    next_payment_attempt: null,
  });
  invoice.status_transitions.paid_at = now;
  dropFact(scope, "dunning", invoice.id);
  save(scope, "invoices", invoice);
  emit(scope, "invoice.paid", invoice);
  emit(scope, "invoice.payment_succeeded", invoice);
  invoicePaid(scope, invoice);
  return invoice;
}

export function voidInvoice(scope: Scope, invoice: Stripe.Invoice): Stripe.Invoice {
  closePayment(scope, invoice);
  invoice.status = "void";
  invoice.status_transitions.voided_at = timeOf(scope, invoice.customer);
  return close(scope, invoice, "invoice.voided");
}

/** Whose first bill will not be paid: it is void, and the subscription never was. */
export function expireFirst(scope: Scope, subscription: Stripe.Subscription): void {
  const invoice = find(scope, "invoices", idOf(subscription.latest_invoice) ?? "");
  if (invoice !== undefined) voidInvoice(scope, invoice);
}

export function markUncollectible(scope: Scope, invoice: Stripe.Invoice): Stripe.Invoice {
  invoice.status = "uncollectible";
  invoice.status_transitions.marked_uncollectible_at = timeOf(scope, invoice.customer);
  return close(scope, invoice, "invoice.marked_uncollectible");
}

function close(
  scope: Scope,
  invoice: Stripe.Invoice,
  type: "invoice.voided" | "invoice.marked_uncollectible",
) {
  Object.assign(invoice, { auto_advance: false, next_payment_attempt: null });
  dropFact(scope, "dunning", invoice.id);
  save(scope, "invoices", invoice);
  emit(scope, type, invoice);
  invoiceClosed(scope, invoice);
  return invoice;
}

function closePayment(scope: Scope, invoice: Stripe.Invoice): void {
  const intent = intentOfInvoice(scope, invoice.id);
  const payment = paymentOf(scope, invoice.id);
  if (intent !== undefined && intent.status !== "succeeded") cancelPayment(scope, intent, "void_invoice");
  if (payment === undefined || payment.status === "paid") return;
  payment.status = "canceled";
  payment.status_transitions.canceled_at = timeOf(scope, invoice.customer);
  save(scope, "invoice_payments", payment);
}
