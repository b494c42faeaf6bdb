import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { get, type Scope } from "../core/world.ts";
import { amountOf, cadenceOfAll, itemLine, newItem, periodOf, planOf, setPeriod } from "./items.ts";
import type { LineDraft } from "./lines.ts";
import { prorated } from "./money.ts";
import { nthBoundary, periodAt } from "./periods.ts";

export interface ItemChange {
  id?: string;
  price?: string;
  quantity?: number;
  deleted?: boolean;
  rates?: Stripe.TaxRate[];
  metadata?: Record<string, string | null> | null;
}
export interface Change {
  items: readonly ItemChange[];
  anchor: "unchanged" | "now";
  prorate: boolean;
  /** The instant the change counts from; the reset of the anchor is always at `now`. */
  at: number;
  now: number;
}
export interface PlannedChange {
  next: Stripe.Subscription;
  /** Credits and debits for the part of the period that is left. */
  prorations: LineDraft[];
  /** The new period starts now, and is billed now, even without proration. */
  reset: boolean;
}

/** What a change would do, computed on a copy: shared by the update, the preview and the schedule. */
export function planChange(scope: Scope, current: Stripe.Subscription, change: Change): PlannedChange {
  const next = structuredClone(current);
  for (const [index, item] of change.items.entries()) changeItem(scope, next, item, index, change.now);
  const cadence = cadenceOfAll(next.items.data);
  const before = cadenceOfAll(current.items.data);
  const sameCadence = cadence.interval === before.interval && cadence.count === before.count;
  const reset = change.anchor === "now" || !sameCadence;
  if (reset) {
    next.billing_cycle_anchor = change.now;
    setPeriod(next.items.data, { start: change.now, end: nthBoundary(change.now, cadence, 1) });
  } else {
    setPeriod(next.items.data, periodOf(current));
  }
  const prorations = change.prorate ? prorate(scope, current, next, reset, change.at) : [];
  return { next, prorations, reset };
}

export function firstPeriod(anchor: number, items: readonly Stripe.SubscriptionItem[], at: number) {
  return periodAt(anchor, cadenceOfAll(items), at);
}

function changeItem(
  scope: Scope,
  next: Stripe.Subscription,
  change: ItemChange,
  index: number,
  at: number,
): void {
  const { data } = next.items;
  if (change.id === undefined) {
    if (change.price === undefined)
      throw invalid("Missing required param: items[0][price].", `items[${index}][price]`);
    const input = {
      price: change.price,
      quantity: change.quantity ?? 1,
      rates: change.rates ?? [],
      metadata: {},
    };
    data.push(newItem(scope, next.id, input, at));
    return;
  }
  const found = data.find((item) => item.id === change.id);
  if (found === undefined)
    throw invalid(`No such subscription item: '${change.id}'`, `items[${index}][id]`, "resource_missing");
  if (change.deleted === true) {
    next.items.data = data.filter((item) => item !== found);
    return;
  }
  if (change.price !== undefined) {
    found.price = structuredClone(get(scope, "prices", change.price, `items[${index}][price]`));
    found.plan = planOf(found.price);
  }
  if (change.quantity !== undefined) found.quantity = change.quantity;
  if (change.rates !== undefined) found.tax_rates = change.rates;
  found.metadata = mergeMetadata(found.metadata, change.metadata);
}

function prorate(
  scope: Scope,
  current: Stripe.Subscription,
  next: Stripe.Subscription,
  reset: boolean,
  at: number,
): LineDraft[] {
  const period = periodOf(current);
  const left = { start: at, end: period.end };
  const touched = (item: Stripe.SubscriptionItem, others: readonly Stripe.SubscriptionItem[]) => {
    const twin = others.find((other) => other.id === item.id);
    return twin === undefined || twin.price.id !== item.price.id || twin.quantity !== item.quantity;
  };
  const credits = current.items.data
    .filter((item) => reset || touched(item, next.items.data))
    .map((item) => {
      const amount = 0 - prorated(amountOf(item), period, at);
      return itemLine(scope, current, item, {
        amount,
        period: left,
        proration: true,
        label: "Unused time on ",
      });
    });
  if (reset) return credits;
  const debits = next.items.data
    .filter((item) => touched(item, current.items.data))
    .map((item) => {
      const amount = prorated(amountOf(item), period, at);
      return itemLine(scope, next, item, {
        amount,
        period: left,
        proration: true,
        label: "Remaining time on ",
      });
    });
  return [...credits, ...debits];
}
