import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { timeOf } from "../core/time.ts";
import { dropFact, find, idOf, save, type Scope } from "../core/world.ts";
import { invoicesOf } from "./invoice-links.ts";

/** Ends a subscription: its finalised invoices stay due, but nobody collects them any more. */
export function cancelNow(
  scope: Scope,
  subscription: Stripe.Subscription,
  at: number,
  reason: Stripe.Subscription.CancellationDetails.Reason,
): Stripe.Subscription {
  subscription.status = "canceled";
  subscription.canceled_at ??= at;
  subscription.ended_at = at;
  subscription.pending_update = null;
  const details = subscription.cancellation_details;
  subscription.cancellation_details = {
    comment: details?.comment ?? null,
    feedback: details?.feedback ?? null,
    feedback_option: null,
    reason: details?.reason ?? reason,
  };
  dropFact(scope, "pending_updates", subscription.id);
  stopCollection(scope, subscription.id);
  dropSchedule(scope, subscription, at, reason);
  save(scope, "subscriptions", subscription);
  emit(scope, "customer.subscription.deleted", subscription);
  return subscription;
}

export function expireIncomplete(scope: Scope, subscription: Stripe.Subscription): void {
  subscription.status = "incomplete_expired";
  subscription.ended_at = timeOf(scope, subscription.customer);
  save(scope, "subscriptions", subscription);
  emit(scope, "customer.subscription.updated", subscription);
}

function stopCollection(scope: Scope, subscription: string): void {
  for (const invoice of invoicesOf(scope, subscription)) {
    if (invoice.status !== "draft" && invoice.status !== "open") continue;
    Object.assign(invoice, {
      auto_advance: false,
      automatically_finalizes_at: null,
      next_payment_attempt: null,
    });
    save(scope, "invoices", invoice);
  }
}

function dropSchedule(scope: Scope, subscription: Stripe.Subscription, at: number, reason: string): void {
  const schedule = find(scope, "subscription_schedules", idOf(subscription.schedule) ?? "");
  if (schedule?.status !== "active") return;
  schedule.status = "canceled";
  schedule.canceled_at = at;
  schedule.current_phase = null;
  save(scope, "subscription_schedules", schedule);
  if (reason === "payment_failed") emit(scope, "subscription_schedule.aborted", schedule);
  else emit(scope, "subscription_schedule.canceled", schedule);
}
