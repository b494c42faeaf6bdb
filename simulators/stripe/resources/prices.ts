import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { decimalOf } from "../core/decimal.ts";
import { emit } from "../core/events.ts";
import { page, paging } from "../core/lists.ts";
import {
  clearable,
  flag,
  integer,
  list,
  metadata,
  object,
  oneOf,
  required,
  text,
  type Out,
} from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { all, get, idOf, newId, save, type Scope } from "../core/world.ts";

const recurring = object<Stripe.PriceCreateParams.Recurring>()({
  interval: required(oneOf("day", "week", "month", "year")),
  interval_count: integer,
});
const createParams = object<Stripe.PriceCreateParams>()({
  currency: required(text),
  product: text,
  unit_amount: required(integer),
  recurring,
  lookup_key: text,
  transfer_lookup_key: flag,
  nickname: text,
  active: flag,
  metadata: clearable(metadata),
  tax_behavior: oneOf("exclusive", "unspecified"),
});
const updateParams = object<Stripe.PriceUpdateParams>()({
  active: flag,
  metadata: clearable(metadata),
  nickname: clearable(text),
  lookup_key: clearable(text),
  transfer_lookup_key: flag,
});
const listParams = object<Stripe.PriceListParams>()({
  ...paging,
  active: flag,
  currency: text,
  lookup_keys: list(text),
  product: text,
  type: oneOf("one_time", "recurring"),
});

export const prices: Route[] = [
  write("/v1/prices", createParams, ({ scope }, params) => create(scope, params)),
  read("/v1/prices", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "prices").filter((row) => wanted(row, params)),
      params,
      url,
    ),
  ),
  read("/v1/prices/:id", object<object>()({}), ({ scope, id }) => get(scope, "prices", id)),
  write("/v1/prices/:id", updateParams, ({ scope, id }, params) =>
    update(scope, get(scope, "prices", id), params),
  ),
];

function wanted(row: Stripe.Price, params: Out<typeof listParams>): boolean {
  return (
    (params.active === undefined || row.active === params.active) &&
    (params.currency === undefined || row.currency === params.currency) &&
    (params.product === undefined || idOf(row.product) === params.product) &&
    (params.type === undefined || row.type === params.type) &&
    (params.lookup_keys === undefined || params.lookup_keys.includes(row.lookup_key ?? ""))
  );
}

function create(scope: Scope, params: Out<typeof createParams>): Stripe.Price {
  if (params.unit_amount < 0) throw invalid("Invalid non-negative integer", "unit_amount");
  if (params.product === undefined)
    throw invalid("You must pass an existing product.", "product", "parameter_missing");
  const product = get(scope, "products", params.product, "product");
  takeLookupKey(scope, params.lookup_key, params.transfer_lookup_key ?? false);
  const { recurring: cadence } = params;
  const price: Stripe.Price = {
    id: newId(scope, "price"),
    object: "price",
    active: params.active ?? true,
    billing_scheme: "per_unit",
    created: scope.world.state.now,
    currency: params.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: params.lookup_key ?? null,
    metadata: mergeMetadata({}, params.metadata),
    nickname: params.nickname ?? null,
    product: product.id,
    recurring: cadence === undefined ? null : recurringOf(cadence),
    tax_behavior: params.tax_behavior ?? "unspecified",
    tiers_mode: null,
    transform_quantity: null,
    type: cadence === undefined ? "one_time" : "recurring",
    unit_amount: params.unit_amount,
    unit_amount_decimal: decimalOf(params.unit_amount),
  };
  save(scope, "prices", price);
  emit(scope, "price.created", price);
  return price;
}

function recurringOf({ interval, interval_count = 1 }: Out<typeof recurring>): Stripe.Price.Recurring {
  return { interval, interval_count, meter: null, trial_period_days: null, usage_type: "licensed" };
}

function update(scope: Scope, price: Stripe.Price, params: Out<typeof updateParams>): Stripe.Price {
  const { metadata: changes, transfer_lookup_key: transfer, ...plain } = params;
  if (plain.lookup_key !== undefined && plain.lookup_key !== price.lookup_key) {
    takeLookupKey(scope, plain.lookup_key, transfer ?? false);
  }
  Object.assign(price, plain, { metadata: mergeMetadata(price.metadata, changes) });
  emit(scope, "price.updated", price);
  return save(scope, "prices", price);
}

/** A lookup key names one price at a time. */
function takeLookupKey(scope: Scope, key: string | null | undefined, transfer: boolean): void {
  if (key === undefined || key === null) return;
  const holder = all(scope, "prices").find((row) => row.lookup_key === key);
  if (holder === undefined) return;
  if (!transfer) {
    const message = `A price (\`${holder.id}\`) already uses that lookup key.`;
    throw invalid(message, "lookup_key", "resource_already_exists");
  }
  holder.lookup_key = null;
}
