import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { find, get, newId, ownId, type Scope } from "../core/world.ts";
import type { LineDraft } from "./lines.ts";
import type { Cadence, Interval, Period } from "./periods.ts";

export interface ItemInput {
  price: string;
  quantity: number;
  rates: Stripe.TaxRate[];
  metadata: Stripe.Metadata;
}

export function recurringPrice(scope: Scope, id: string, param: string): Stripe.Price {
  const price = get(scope, "prices", id, param);
  if (price.recurring === null) throw invalid("The price specified is set to `type=one_time`.", param);
  if (!price.active)
    throw invalid(`The price specified is inactive. This field only accepts active prices.`, param);
  return price;
}

export function newItem(
  scope: Scope,
  subscription: string,
  input: ItemInput,
  at: number,
): Stripe.SubscriptionItem {
  const price = get(scope, "prices", input.price, "items");
  return {
    id: newId(scope, "si"),
    object: "subscription_item",
    billing_thresholds: null,
    created: at,
    current_period_end: at,
    current_period_start: at,
    current_trial: null,
    discounts: [],
    metadata: input.metadata,
    plan: planOf(price),
    price: structuredClone(price),
    quantity: input.quantity,
    subscription,
    tax_rates: input.rates,
  };
}

/** The legacy twin that every price still carries. */
export function planOf(price: Stripe.Price): Stripe.Plan {
  const { interval, count } = cadenceOf(price);
  return {
    id: price.id,
    object: "plan",
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: "per_unit",
    created: price.created,
    currency: price.currency,
    interval,
    interval_count: count,
    livemode: false,
    metadata: price.metadata,
    meter: null,
    nickname: price.nickname,
    product: ownId(price.product),
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: "licensed",
  };
}

const intervals: readonly string[] = ["day", "week", "month", "year"] satisfies Interval[];

export function cadenceOf(price: Stripe.Price): Cadence {
  const interval = price.recurring?.interval ?? "month";
  return { interval: isInterval(interval) ? interval : "month", count: price.recurring?.interval_count ?? 1 };
}
function isInterval(value: string): value is Interval {
  return intervals.includes(value);
}

/** All items of a subscription renew together: the simulator bills one interval per subscription. */
export function cadenceOfAll(items: readonly Stripe.SubscriptionItem[]): Cadence {
  const [first, ...rest] = items.map((item) => cadenceOf(item.price));
  if (first === undefined) throw invalid("A subscription must have at least one active item.", "items");
  if (rest.some((cadence) => cadence.interval !== first.interval || cadence.count !== first.count)) {
    throw invalid("All prices on a subscription must have the same `recurring.interval`.", "items");
  }
  return first;
}

export function amountOf(item: Stripe.SubscriptionItem): number {
  return (item.price.unit_amount ?? 0) * (item.quantity ?? 1);
}

export function periodOf(subscription: Stripe.Subscription): Period {
  const [item] = subscription.items.data;
  if (item === undefined) return { start: subscription.start_date, end: subscription.start_date };
  return { start: item.current_period_start, end: item.current_period_end };
}

export function setPeriod(items: readonly Stripe.SubscriptionItem[], { start, end }: Period): void {
  for (const item of items) Object.assign(item, { current_period_start: start, current_period_end: end });
}

export function itemLine(
  scope: Scope,
  subscription: Stripe.Subscription,
  item: Stripe.SubscriptionItem,
  line: Pick<LineDraft, "amount" | "period" | "proration"> & { label: string },
): LineDraft {
  const name = find(scope, "products", ownId(item.price.product))?.name ?? item.price.id;
  const quantity = item.quantity ?? 1;
  return {
    amount: line.amount,
    description: `${line.label}${quantity} × ${name}`,
    quantity,
    price: item.price,
    period: line.period,
    proration: line.proration,
    subscription: subscription.id,
    item: item.id,
    invoiceItem: null,
    rates: ratesFor(subscription, item),
    metadata: {},
  };
}

function ratesFor(
  subscription: Stripe.Subscription,
  item: Stripe.SubscriptionItem,
): readonly Stripe.TaxRate[] {
  const own = item.tax_rates ?? [];
  return own.length > 0 ? own : (subscription.default_tax_rates ?? []);
}

/** The lines of a whole period. */
export function periodLines(scope: Scope, subscription: Stripe.Subscription): LineDraft[] {
  return subscription.items.data.map((item) =>
    itemLine(scope, subscription, item, {
      amount: amountOf(item),
      period: { start: item.current_period_start, end: item.current_period_end },
      proration: false,
      label: "",
    }),
  );
}
