import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { timeOf } from "../core/time.ts";
import { idOf, newId, ownId, save, type Scope } from "../core/world.ts";
import { periodOf } from "./items.ts";
import type { Period } from "./periods.ts";

/** A schedule that takes a running subscription over, with its current period as only phase. */
export function scheduleFrom(scope: Scope, subscription: Stripe.Subscription): Stripe.SubscriptionSchedule {
  if (subscription.schedule !== null) {
    const message = "You cannot migrate a subscription that is already attached to a schedule.";
    throw invalid(`${message} (\`${idOf(subscription.schedule)}\`)`, "from_subscription");
  }
  if (subscription.ended_at !== null || subscription.status === "incomplete") {
    throw invalid(
      "You cannot create a schedule from a subscription that is not active.",
      "from_subscription",
    );
  }
  if (subscription.cancel_at !== null) {
    throw invalid("You cannot migrate a subscription that is scheduled to be canceled.", "from_subscription");
  }
  const items = subscription.items.data.map((item) => ({
    ...itemOf(item.price, item.quantity ?? 1),
    tax_rates: item.tax_rates ?? [],
  }));
  const phase = {
    ...blankPhase(subscription.currency, periodOf(subscription)),
    items,
    default_payment_method: idOf(subscription.default_payment_method),
    default_tax_rates: subscription.default_tax_rates ?? [],
  };
  const schedule = save(scope, "subscription_schedules", blankSchedule(scope, subscription, phase));
  subscription.schedule = schedule.id;
  save(scope, "subscriptions", subscription);
  emit(scope, "subscription_schedule.created", schedule);
  emit(scope, "customer.subscription.updated", subscription);
  return schedule;
}

export function itemOf(price: Stripe.Price, quantity: number): Stripe.SubscriptionSchedule.Phase.Item {
  return { billing_thresholds: null, discounts: [], metadata: {}, plan: price.id, price: price.id, quantity };
}

export function blankPhase(currency: string, { start, end }: Period): Stripe.SubscriptionSchedule.Phase {
  return {
    add_invoice_items: [],
    application_fee_percent: null,
    billing_cycle_anchor: null,
    billing_thresholds: null,
    collection_method: null,
    currency,
    default_payment_method: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    end_date: end,
    invoice_settings: null,
    items: [],
    metadata: {},
    on_behalf_of: null,
    proration_behavior: "create_prorations",
    start_date: start,
    transfer_data: null,
    trial_end: null,
  };
}

function blankSchedule(
  scope: Scope,
  subscription: Stripe.Subscription,
  phase: Stripe.SubscriptionSchedule.Phase,
): Stripe.SubscriptionSchedule {
  return {
    id: newId(scope, "sub_sched"),
    object: "subscription_schedule",
    ...empty,
    billing_mode: subscription.billing_mode,
    created: timeOf(scope, subscription.customer),
    current_phase: { start_date: phase.start_date, end_date: phase.end_date },
    customer: ownId(subscription.customer),
    default_settings: {
      application_fee_percent: null,
      billing_cycle_anchor: "automatic",
      billing_thresholds: null,
      collection_method: "charge_automatically",
      // What the subscription pays with when the schedule takes it over.
      default_payment_method: idOf(subscription.default_payment_method),
      description: null,
      invoice_settings: {
        account_tax_ids: null,
        custom_fields: null,
        days_until_due: null,
        description: null,
        footer: null,
        issuer: { type: "self" },
      },
      on_behalf_of: null,
      transfer_data: null,
    },
    end_behavior: "release",
    livemode: false,
    metadata: {},
    pause_schedules: [],
    phases: [phase],
    status: "active",
    subscription: subscription.id,
    test_clock: idOf(subscription.test_clock),
  };
}

/** The fields that start with nothing. */
const empty = {
  application: null,
  canceled_at: null,
  completed_at: null,
  customer_account: null,
  released_at: null,
  released_subscription: null,
};
