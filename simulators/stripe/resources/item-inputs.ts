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

export function itemChanges(scope: Scope, given: NonNullable<UpdateParams["items"]>): ItemChange[] {
  return given.map(({ tax_rates: rates, ...rest }, index) => ({
    ...rest,
    ...(rates === undefined ? {} : { rates: ratesOf(scope, rates ?? [], `items[${index}][tax_rates]`) }),
  }));
}
