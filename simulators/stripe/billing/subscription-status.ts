import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { timeOf } from "../core/time.ts";
import { dropFact, fact, idOf, save, type Scope } from "../core/world.ts";
import { cancelNow, expireIncomplete } from "./cancellation.ts";
import { invoicesOf, subscriptionOf } from "./invoice-links.ts";

export function setStatus(
  scope: Scope,
  subscription: Stripe.Subscription,
  status: Stripe.Subscription.Status,
): void {
  if (subscription.status === status) return;
  subscription.status = status;
  save(scope, "subscriptions", subscription);
  emit(scope, "customer.subscription.updated", subscription);
}

export function invoicePaid(scope: Scope, invoice: Stripe.Invoice): void {
  const subscription = subscriptionOf(scope, invoice);
  if (subscription === null) return;
  applyPendingUpdate(scope, subscription, invoice);
  recover(scope, subscription, invoice);
}

/** A debit under way opens the subscription: Stripe's status alone never tells that the money came. */
export function invoiceProcessing(scope: Scope, invoice: Stripe.Invoice): void {
  const subscription = subscriptionOf(scope, invoice);
  if (subscription?.status === "incomplete") setStatus(scope, subscription, "active");
}

export function invoiceFailed(scope: Scope, invoice: Stripe.Invoice): void {
  const subscription = subscriptionOf(scope, invoice);
  if (subscription === null || fact(scope, "pending_updates", subscription.id)?.invoice === invoice.id)
    return;
  if (subscription.status === "active") setStatus(scope, subscription, "past_due");
  if (subscription.status === "past_due" && invoice.next_payment_attempt === null)
    giveUp(scope, subscription);
}

/** A bill that is void or written off no longer holds its subscription back; a first one takes it down. */
export function invoiceClosed(scope: Scope, invoice: Stripe.Invoice): void {
  const subscription = subscriptionOf(scope, invoice);
  if (subscription === null) return;
  if (fact(scope, "pending_updates", subscription.id)?.invoice === invoice.id) {
    if (invoice.status === "void") dropPendingUpdate(scope, subscription);
    return;
  }
  if (subscription.status !== "incomplete") return recover(scope, subscription, invoice);
  if (invoice.status === "void") expireIncomplete(scope, subscription);
}

/** Stripe's own way to take a change back: the invoice that was to pay it is voided. */
export function dropPendingUpdate(scope: Scope, subscription: Stripe.Subscription): void {
  subscription.pending_update = null;
  dropFact(scope, "pending_updates", subscription.id);
  save(scope, "subscriptions", subscription);
  emit(scope, "customer.subscription.pending_update_expired", subscription);
}

function recover(scope: Scope, subscription: Stripe.Subscription, invoice: Stripe.Invoice): void {
  if (!["incomplete", "past_due", "unpaid"].includes(subscription.status)) return;
  const owing = invoicesOf(scope, subscription.id).some((row) => row.status === "open" && row.attempted);
  if (!owing || idOf(subscription.latest_invoice) === invoice.id) setStatus(scope, subscription, "active");
}

function giveUp(scope: Scope, subscription: Stripe.Subscription): void {
  const { terminalAction } = scope.world.settings;
  if (terminalAction === "unpaid") setStatus(scope, subscription, "unpaid");
  if (terminalAction === "canceled") {
    cancelNow(scope, subscription, timeOf(scope, subscription.customer), "payment_failed");
  }
}

function applyPendingUpdate(scope: Scope, subscription: Stripe.Subscription, invoice: Stripe.Invoice): void {
  const pending = fact(scope, "pending_updates", subscription.id);
  if (pending?.invoice !== invoice.id) return;
  dropFact(scope, "pending_updates", subscription.id);
  const waited = subscription.pending_update !== null;
  const { items, billing_cycle_anchor } = pending.target;
  Object.assign(subscription, { items, billing_cycle_anchor, pending_update: null });
  save(scope, "subscriptions", subscription);
  if (waited) emit(scope, "customer.subscription.pending_update_applied", subscription);
  emit(scope, "customer.subscription.updated", subscription);
}
