import type Stripe from "stripe";
import { cancelNow } from "../billing/cancellation.ts";
import { expireFirst } from "../billing/collection.ts";
import { addCancellationCredit } from "../billing/cancellation-credit.ts";
import { invalid } from "../core/api-error.ts";
import { page } from "../core/lists.ts";
import { object } from "../core/params.ts";
import { read, remove, write, type Route } from "../core/router.ts";
import { inRange, mergeMetadata } from "../core/shared-params.ts";
import { timeOf } from "../core/time.ts";
import { all, get, idOf, type Scope } from "../core/world.ts";
import { startSubscription } from "../billing/new-subscription.ts";
import {
  cancelParams,
  createParams,
  listParams,
  updateParams,
  type CreateParams,
  type ListParams,
} from "./subscription-params.ts";
import { updateSubscription } from "./subscription-update.ts";
import { itemInputs } from "./item-inputs.ts";
import { ratesOf } from "./tax-rates.ts";

export const subscriptions: Route[] = [
  write("/v1/subscriptions", createParams, ({ scope }, params) => create(scope, params)),
  read("/v1/subscriptions", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "subscriptions").filter((row) => wanted(row, params)),
      params,
      url,
    ),
  ),
  read("/v1/subscriptions/:id", object<object>()({}), ({ scope, id }) => get(scope, "subscriptions", id)),
  write("/v1/subscriptions/:id", updateParams, ({ scope, id }, params) =>
    updateSubscription(scope, get(scope, "subscriptions", id), params),
  ),
  remove("/v1/subscriptions/:id", cancelParams, ({ scope, id }, params) => {
    const subscription = get(scope, "subscriptions", id);
    if (subscription.ended_at !== null) throw ended(subscription);
    const now = timeOf(scope, subscription.customer);
    const details = params.cancellation_details;
    subscription.cancellation_details = {
      comment: details?.comment ?? null,
      feedback: details?.feedback ?? null,
      feedback_option: null,
      reason: "cancellation_requested",
    };
    if (subscription.status === "incomplete") {
      expireFirst(scope, subscription);
      return get(scope, "subscriptions", id);
    }
    if (params.prorate === true) addCancellationCredit(scope, subscription, now, params.invoice_now ?? false);
    return cancelNow(scope, subscription, now, "cancellation_requested");
  }),
];

function ended(subscription: Stripe.Subscription) {
  return invalid(`No such subscription: '${subscription.id}'`, "id", "resource_missing");
}

function wanted(row: Stripe.Subscription, params: ListParams): boolean {
  const status = params.status ?? "not_canceled";
  const period = row.items.data[0]?.current_period_end ?? 0;
  return (
    (params.customer === undefined || idOf(row.customer) === params.customer) &&
    (params.price === undefined || row.items.data.some((item) => item.price.id === params.price)) &&
    (params.test_clock === undefined || idOf(row.test_clock) === params.test_clock) &&
    inRange(row.created, params.created) &&
    inRange(period, params.current_period_end) &&
    hasStatus(row, status)
  );
}

function hasStatus(row: Stripe.Subscription, status: string): boolean {
  if (status === "all") return true;
  if (status === "not_canceled") return row.status !== "canceled" && row.status !== "incomplete_expired";
  if (status === "ended") return row.ended_at !== null;
  return row.status === status;
}

function create(scope: Scope, params: CreateParams): Stripe.Subscription {
  const customer = get(scope, "customers", params.customer, "customer");
  const items = itemInputs(scope, params.items);
  const [first] = items;
  if (first === undefined) throw invalid("Missing required param: items.", "items", "parameter_missing");
  const { currency } = get(scope, "prices", first.price);
  const subscription = startSubscription(scope, {
    customer,
    items,
    at: timeOf(scope, customer.id),
    currency,
    method: params.default_payment_method ?? null,
    rates: ratesOf(scope, params.default_tax_rates ?? [], "default_tax_rates"),
    metadata: mergeMetadata({}, params.metadata),
    description: params.description ?? null,
    ...(params.invoice_settings?.footer ? { footer: params.invoice_settings.footer } : {}),
    applicationFee: params.application_fee_percent ?? null,
    behaviour: params.payment_behavior ?? "allow_incomplete",
  });
  if (params.cancel_at_period_end === true)
    return updateSubscription(scope, subscription, { cancel_at_period_end: true });
  return subscription;
}
