import type Stripe from "stripe";
import type { ItemChange } from "../billing/change.ts";
import { recurringPrice, type ItemInput } from "../billing/items.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import type { Scope } from "../core/world.ts";
import type { CreateParams, UpdateParams } from "./subscription-params.ts";
import { ratesOf } from "./tax-rates.ts";

export function itemInputs(scope: Scope, given: CreateParams["items"]): ItemInput[] {
  return given.map((item, index) => ({
    price: recurringPrice(scope, item.price, `items[${index}][price]`).id,
    quantity: item.quantity ?? 1,
    rates: ratesOf(scope, item.tax_rates ?? [], `items[${index}][tax_rates]`),
    metadata: mergeMetadata({}, item.metadata),
  }));
}

/** A price that was withdrawn may stay where it is, but not be taken anew. */
export function itemChanges(
  scope: Scope,
  given: NonNullable<UpdateParams["items"]>,
  current: Stripe.Subscription,
): ItemChange[] {
  return given.map(({ tax_rates: rates, ...rest }, index) => {
    const kept = current.items.data.some((item) => item.id === rest.id && item.price.id === rest.price);
    if (rest.price !== undefined && !kept) recurringPrice(scope, rest.price, `items[${index}][price]`);
    const param = `items[${index}][tax_rates]`;
    return { ...rest, ...(rates === undefined ? {} : { rates: ratesOf(scope, rates ?? [], param) }) };
  });
}
