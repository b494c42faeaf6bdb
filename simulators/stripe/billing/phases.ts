import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { find, get, idOf, ownId, save, type Scope } from "../core/world.ts";
import { cancelNow } from "./cancellation.ts";
import { planChange, type ItemChange } from "./change.ts";
import { periodLines, periodOf } from "./items.ts";
import { billSubscription } from "./subscription-invoice.ts";
import { announceUpdate, changeSubscription, type ProrationBehaviour } from "./update-subscription.ts";

type Phase = Stripe.SubscriptionSchedule.Phase;

/** The current phase ended: the next one starts, or the schedule does what it was told to do at its end. */
export function endPhase(scope: Scope, schedule: Stripe.SubscriptionSchedule, at: number): void {
  const subscription = get(scope, "subscriptions", ownId(schedule.subscription ?? ""));
  const next = schedule.phases.find((phase) => phase.start_date === at);
  if (next !== undefined) {
    schedule.current_phase = { start_date: next.start_date, end_date: next.end_date };
    save(scope, "subscription_schedules", schedule);
    startPhase(scope, subscription, next, at);
    emit(scope, "subscription_schedule.updated", schedule);
    return;
  }
  if (schedule.end_behavior === "cancel") {
    Object.assign(schedule, { status: "completed", completed_at: at, current_phase: null });
    subscription.schedule = null;
    save(scope, "subscription_schedules", schedule);
    cancelNow(scope, subscription, at, "cancellation_requested");
    emit(scope, "subscription_schedule.completed", schedule);
    return;
  }
  releaseSchedule(scope, schedule, at);
}

export function releaseSchedule(scope: Scope, schedule: Stripe.SubscriptionSchedule, at: number): void {
  const id = idOf(schedule.subscription) ?? "";
  const subscription = get(scope, "subscriptions", id);
  subscription.schedule = null;
  Object.assign(schedule, {
    status: "released",
    released_at: at,
    released_subscription: id,
    subscription: null,
  });
  schedule.current_phase = null;
  save(scope, "subscription_schedules", schedule);
  emit(scope, "subscription_schedule.released", schedule);
  announceUpdate(scope, subscription);
}

/** At a renewal the phase simply bills its own full period; inside a period it prorates as it was told. */
export function startPhase(scope: Scope, subscription: Stripe.Subscription, phase: Phase, at: number): void {
  if (phase.default_tax_rates) subscription.default_tax_rates = phase.default_tax_rates;
  const schedule = find(scope, "subscription_schedules", idOf(subscription.schedule) ?? "");
  const method = phase.default_payment_method ?? schedule?.default_settings.default_payment_method ?? null;
  if (method !== null) subscription.default_payment_method = idOf(method);
  if (phase.metadata !== null) subscription.metadata = { ...subscription.metadata, ...phase.metadata };
  const items = changesFor(subscription, phase);
  const anchor = phase.billing_cycle_anchor === "phase_start" ? "now" : "unchanged";
  const change = { items, anchor, prorate: phase.proration_behavior !== "none", at, now: at } as const;
  if (periodOf(subscription).end === at) {
    const planned = planChange(scope, subscription, { ...change, prorate: false });
    subscription.items = planned.next.items;
    subscription.billing_cycle_anchor = planned.next.billing_cycle_anchor;
    if (planned.reset) {
      const lines = periodLines(scope, subscription);
      billSubscription(scope, subscription, { lines, reason: "subscription_cycle", at, autoAdvance: true });
    }
  } else {
    const proration = prorationOf(phase);
    changeSubscription(scope, subscription, { change, proration, behaviour: "allow_incomplete" });
  }
  announceUpdate(scope, subscription);
}

function prorationOf(phase: Phase): ProrationBehaviour {
  if (phase.proration_behavior === "none") return "none";
  return phase.proration_behavior === "always_invoice" ? "always_invoice" : "create_prorations";
}

/** The phase's items take the place of the subscription's, one by one, so that their ids live on. */
function changesFor(subscription: Stripe.Subscription, phase: Phase): ItemChange[] {
  const kept = phase.items.map((item, index): ItemChange => {
    const twin = subscription.items.data[index];
    return {
      ...(twin === undefined ? {} : { id: twin.id }),
      price: ownId(item.price),
      quantity: item.quantity ?? 1,
      ...(item.tax_rates ? { rates: item.tax_rates } : {}),
    };
  });
  const left = subscription.items.data.slice(phase.items.length);
  return [...kept, ...left.map(({ id }): ItemChange => ({ id, deleted: true }))];
}

export function differs(subscription: Stripe.Subscription, phase: Phase): boolean {
  const { data } = subscription.items;
  return (
    data.length !== phase.items.length ||
    data.some((item, index) => {
      const twin = phase.items[index];
      return (
        twin === undefined || ownId(twin.price) !== item.price.id || (twin.quantity ?? 1) !== item.quantity
      );
    })
  );
}
