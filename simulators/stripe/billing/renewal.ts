import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { get, ownId, setFact, type Scope } from "../core/world.ts";
import { firstPeriod } from "./change.ts";
import { periodLines, periodOf, setPeriod } from "./items.ts";
import { draftInvoice } from "./new-invoice.ts";
import { pendingItems, pendingLines } from "./pending-items.ts";
import { billSubscription } from "./subscription-invoice.ts";
import { announceUpdate } from "./update-subscription.ts";

/** A new period starts: its bill is a draft for an hour. An unpaid subscription's bills stay drafts. */
export function renew(scope: Scope, subscription: Stripe.Subscription, at: number): void {
  setPeriod(subscription.items.data, nextPeriod(subscription));
  const lines = periodLines(scope, subscription);
  const autoAdvance = subscription.status !== "unpaid";
  billSubscription(scope, subscription, { lines, reason: "subscription_cycle", at, autoAdvance });
  announceUpdate(scope, subscription);
}

/** The bill of the next renewal, as it stands today. */
export function upcomingInvoice(scope: Scope, subscription: Stripe.Subscription, at: number): Stripe.Invoice {
  const customer = get(scope, "customers", ownId(subscription.customer));
  const renewed = structuredClone(subscription);
  setPeriod(renewed.items.data, nextPeriod(subscription));
  const waiting = pendingItems(scope, customer.id, subscription.id);
  const fallback = subscription.default_tax_rates ?? [];
  return draftInvoice(scope, {
    customer,
    subscription,
    drafts: [...pendingLines(scope, waiting, fallback), ...periodLines(scope, renewed)],
    reason: "upcoming",
    at,
    period: periodOf(subscription),
    currency: subscription.currency,
    autoAdvance: true,
  });
}

export function announceUpcoming(scope: Scope, subscription: Stripe.Subscription, end: number): void {
  setFact(scope, "notices", subscription.id, { period_end: end });
  emit(scope, "invoice.upcoming", upcomingInvoice(scope, subscription, end));
}

function nextPeriod(subscription: Stripe.Subscription) {
  return firstPeriod(subscription.billing_cycle_anchor, subscription.items.data, periodOf(subscription).end);
}
