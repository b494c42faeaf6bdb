import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { hour } from "../core/time.ts";
import { fact, find, ownId, save, setFact, type Scope } from "../core/world.ts";
import { paymentRefused } from "../payments/failures.ts";
import type { Change, PlannedChange } from "./change.ts";
import { planChange } from "./change.ts";
import { collectInvoice, voidInvoice } from "./collection.ts";
import { finaliseInvoice } from "./finalisation.ts";
import { intentOfInvoice } from "./invoice-links.ts";
import { periodLines } from "./items.ts";
import { addPendingItem } from "./pending-items.ts";
import { billSubscription } from "./subscription-invoice.ts";

export type ProrationBehaviour = "create_prorations" | "always_invoice" | "none";
export type UpdateBehaviour =
  | "allow_incomplete"
  | "default_incomplete"
  | "error_if_incomplete"
  | "pending_if_incomplete";

export interface UpdateInput {
  change: Change;
  proration: ProrationBehaviour;
  behaviour: UpdateBehaviour;
}

/** The lines a change bills at once: none when it can wait for the renewal. */
export function linesDueNow(scope: Scope, planned: PlannedChange, proration: ProrationBehaviour) {
  const lines = planned.reset
    ? [...planned.prorations, ...periodLines(scope, planned.next)]
    : planned.prorations;
  return planned.reset || proration === "always_invoice" ? lines : [];
}

export function changeSubscription(
  scope: Scope,
  subscription: Stripe.Subscription,
  input: UpdateInput,
): void {
  const before = structuredClone(subscription);
  const planned = planChange(scope, subscription, input.change);
  const lines = linesDueNow(scope, planned, input.proration);
  adopt(subscription, planned.next);
  if (lines.length === 0) {
    for (const line of planned.prorations) {
      addPendingItem(scope, ownId(subscription.customer), subscription.currency, line, input.change.now);
    }
    save(scope, "subscriptions", subscription);
    return;
  }
  const { now, at } = input.change;
  const bill = {
    lines,
    reason: "subscription_update",
    at: now,
    autoAdvance: true,
    prorationDate: at,
  } as const;
  const invoice = finaliseInvoice(scope, billSubscription(scope, subscription, bill));
  if (input.behaviour === "default_incomplete") return;
  if (input.behaviour === "pending_if_incomplete") {
    holdBack(scope, subscription, before, planned, invoice, now);
    return;
  }
  collectInvoice(scope, invoice);
  if (input.behaviour === "error_if_incomplete" && invoice.status !== "paid") {
    takeBack(scope, subscription, before, invoice);
  }
}

/** Nothing changed after all: the bill is void, and the caller is told why. */
function takeBack(
  scope: Scope,
  subscription: Stripe.Subscription,
  before: Stripe.Subscription,
  invoice: Stripe.Invoice,
): void {
  adopt(subscription, before);
  const intent = intentOfInvoice(scope, invoice.id);
  const refusal = intent === undefined ? null : paymentRefused(structuredClone(intent));
  voidInvoice(scope, invoice);
  subscription.latest_invoice = before.latest_invoice;
  subscription.status = before.status;
  if (refusal !== null) throw refusal;
}

/** The change waits, at most 23 hours, for its invoice to be paid. */
function holdBack(
  scope: Scope,
  subscription: Stripe.Subscription,
  before: Stripe.Subscription,
  planned: PlannedChange,
  invoice: Stripe.Invoice,
  now: number,
): void {
  // A change that still waited gives way to this one.
  const earlier = find(scope, "invoices", fact(scope, "pending_updates", subscription.id)?.invoice ?? "");
  if (earlier?.status === "open") voidInvoice(scope, earlier);
  setFact(scope, "pending_updates", subscription.id, { target: planned.next, invoice: invoice.id });
  adopt(subscription, before);
  collectInvoice(scope, invoice);
  if (invoice.status === "paid") return;
  subscription.pending_update = {
    billing_cycle_anchor: planned.reset ? planned.next.billing_cycle_anchor : null,
    cancel_at_period_end: null,
    discount: null,
    discounts: null,
    expires_at: now + 23 * hour,
    metadata: null,
    subscription_items: planned.next.items.data,
    trial_end: null,
    trial_from_plan: null,
  };
  save(scope, "subscriptions", subscription);
}

function adopt(subscription: Stripe.Subscription, source: Stripe.Subscription): void {
  subscription.items = source.items;
  subscription.billing_cycle_anchor = source.billing_cycle_anchor;
}

export function announceUpdate(scope: Scope, subscription: Stripe.Subscription): Stripe.Subscription {
  save(scope, "subscriptions", subscription);
  emit(scope, "customer.subscription.updated", subscription);
  return subscription;
}
