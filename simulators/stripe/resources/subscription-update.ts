import type Stripe from "stripe";
import { announceUpdate, changeSubscription } from "../billing/update-subscription.ts";
import { periodOf } from "../billing/items.ts";
import { checkMethod } from "../billing/new-subscription.ts";
import { invalid } from "../core/api-error.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { timeOf } from "../core/time.ts";
import { idOf, ownId, type Scope } from "../core/world.ts";
import { itemChanges } from "./item-inputs.ts";
import type { UpdateParams } from "./subscription-params.ts";
import { ratesOf } from "./tax-rates.ts";

export function updateSubscription(
  scope: Scope,
  subscription: Stripe.Subscription,
  params: UpdateParams,
): Stripe.Subscription {
  refuseEnded(subscription, params);
  refuseScheduled(subscription, params);
  const now = timeOf(scope, subscription.customer);
  if (params.default_payment_method !== undefined) {
    if (params.default_payment_method !== null) {
      checkMethod(scope, params.default_payment_method, ownId(subscription.customer));
    }
    subscription.default_payment_method = params.default_payment_method;
  }
  if (params.default_tax_rates !== undefined) {
    subscription.default_tax_rates = ratesOf(scope, params.default_tax_rates ?? [], "default_tax_rates");
  }
  Object.assign(subscription.invoice_settings, params.invoice_settings);
  if (params.application_fee_percent !== undefined) {
    subscription.application_fee_percent = params.application_fee_percent;
  }
  if (params.description !== undefined) subscription.description = params.description;
  subscription.metadata = mergeMetadata(subscription.metadata, params.metadata);
  if (touchesEnd(params)) setCancellation(subscription, params, now);
  if (params.items !== undefined || params.billing_cycle_anchor?.type === "now") {
    changeItems(scope, subscription, params, now);
  }
  return announceUpdate(scope, subscription);
}

function changeItems(
  scope: Scope,
  subscription: Stripe.Subscription,
  params: UpdateParams,
  now: number,
): void {
  const proration = params.proration_behavior ?? "create_prorations";
  const at = params.proration_date ?? now;
  const { start, end } = periodOf(subscription);
  if (at < start || at > end) {
    throw invalid("Invalid proration_date: must be within the current period.", "proration_date");
  }
  changeSubscription(scope, subscription, {
    change: {
      items: itemChanges(scope, params.items ?? [], subscription),
      anchor: params.billing_cycle_anchor?.type === "now" ? "now" : "unchanged",
      prorate: proration !== "none",
      at,
      now,
    },
    proration,
    behaviour: params.payment_behavior ?? "allow_incomplete",
  });
}

function touchesEnd({ cancel_at, cancel_at_period_end, cancellation_details }: UpdateParams): boolean {
  return cancel_at !== undefined || cancel_at_period_end !== undefined || cancellation_details !== undefined;
}

/** Sets or clears the end. Nothing else ever touches it. */
function setCancellation(
  subscription: Stripe.Subscription,
  params: Pick<UpdateParams, "cancel_at" | "cancel_at_period_end" | "cancellation_details">,
  now: number,
): void {
  const { cancel_at: at, cancel_at_period_end: atEnd } = params;
  if (at !== undefined && at !== null && atEnd !== undefined) {
    throw invalid(
      "You may only specify one of these parameters: cancel_at, cancel_at_period_end.",
      "cancel_at",
    );
  }
  const before = subscription.cancel_at;
  if (atEnd === true)
    Object.assign(subscription, { cancel_at_period_end: true, cancel_at: periodOf(subscription).end });
  if (atEnd === false && subscription.cancel_at_period_end) {
    Object.assign(subscription, { cancel_at_period_end: false, cancel_at: null });
  }
  if (at === null) Object.assign(subscription, { cancel_at_period_end: false, cancel_at: null });
  if (typeof at === "string") subscription.cancel_at = periodOf(subscription).end;
  if (typeof at === "number") {
    if (at <= now) throw invalid("The `cancel_at` timestamp must be in the future.", "cancel_at");
    subscription.cancel_at = at;
  }
  const scheduled = subscription.cancel_at !== null || subscription.ended_at !== null;
  if (scheduled && before === null) subscription.canceled_at ??= now;
  if (!scheduled) subscription.canceled_at = null;
  const details = params.cancellation_details;
  subscription.cancellation_details = {
    comment: details?.comment ?? (scheduled ? (subscription.cancellation_details?.comment ?? null) : null),
    feedback: details?.feedback ?? (scheduled ? (subscription.cancellation_details?.feedback ?? null) : null),
    feedback_option: null,
    reason: scheduled ? (subscription.cancellation_details?.reason ?? "cancellation_requested") : null,
  };
}

function refuseEnded(subscription: Stripe.Subscription, params: UpdateParams): void {
  if (subscription.ended_at === null) return;
  const allowed = ["metadata", "cancellation_details"];
  if (Object.keys(params).every((key) => allowed.includes(key))) return;
  throw invalid(
    "A canceled subscription can only update its cancellation_details and metadata.",
    undefined,
    "invalid_canceled_subscription_fields",
  );
}

/** The schedule decides for its subscription: release it first. */
function refuseScheduled(subscription: Stripe.Subscription, params: UpdateParams): void {
  const schedule = idOf(subscription.schedule);
  if (schedule === null) return;
  const cancels = params.cancel_at !== undefined || params.cancel_at_period_end !== undefined;
  const changes = params.items !== undefined || params.billing_cycle_anchor !== undefined;
  if (!cancels && !changes) return;
  const what = cancels ? "any cancelation behavior" : "its items or billing cycle";
  throw invalid(
    `The subscription is managed by the subscription schedule \`${schedule}\`, and updating ${what} directly is not allowed. Please update the schedule instead.`,
  );
}
