import type { Stripe } from "stripe";

import type { Payments, Seller } from "#billing/port";
import { as, keyIn, type Connection } from "#billing/stripe/connection";
import type { CatalogueEntry } from "#domain/plans/catalogue";
import type { PricedLine } from "#domain/plans/payment-record";

/** Stripe takes ten names at a time. */
const namesAtOnce = 10;

export function prices(connection: Connection): Pick<Payments, "ensurePrices"> {
  return {
    async ensurePrices(seller, entries) {
      await learnPrices(
        connection,
        seller,
        entries.map(({ key }) => key),
      );
      const missing = entries.filter(({ key }) => !connection.priceIds.has(keyIn(seller, key)));
      for (const entry of missing) await createPrice(connection, seller, entry);
      return missing.length;
    },
  };
}

async function createPrice(connection: Connection, seller: Seller, entry: CatalogueEntry): Promise<void> {
  const { stripe } = connection;
  const { data } = await stripe.products.list({ ids: [entry.product] }, as(seller));
  if (data.length === 0)
    await stripe.products.create(
      { id: entry.product, name: entry.name },
      as(seller, `product/${entry.product}`),
    );
  const price = await stripe.prices.create(
    {
      product: entry.product,
      currency: "eur",
      unit_amount: entry.cents,
      recurring: { interval: entry.interval === "annual" ? "year" : "month" },
      tax_behavior: "exclusive",
      lookup_key: entry.key,
      metadata: { key: entry.key },
    },
    as(seller, `price/${entry.key}`),
  );
  remember(connection, seller, entry.key, price.id);
}

/** The ids of prices, by the names we gave them. @throws when one is missing: the catalogue was not synchronised. */
export async function priceIdsOf(
  connection: Connection,
  seller: Seller,
  lines: readonly PricedLine[],
): Promise<string[]> {
  await learnPrices(
    connection,
    seller,
    lines.map(({ key }) => key),
  );
  return lines.map(({ key }) => {
    const id = connection.priceIds.get(keyIn(seller, key));
    if (id === undefined) throw new Error(`The price ${key} is not at the payment provider.`);
    return id;
  });
}

/** The lines take the place of the items, one by one, so that an item lives on under its id. */
export async function itemsFor(
  connection: Connection,
  seller: Seller,
  current: Stripe.Subscription,
  lines: readonly PricedLine[],
) {
  const ids = await priceIdsOf(connection, seller, lines);
  const kept = lines.map(({ quantity }, index) => {
    const item = current.items.data[index];
    return { ...(item && { id: item.id }), price: ids[index] ?? "", quantity };
  });
  const gone = current.items.data.slice(lines.length).map(({ id }) => ({ id, deleted: true }));
  return [...kept, ...gone];
}

async function learnPrices(connection: Connection, seller: Seller, keys: readonly string[]): Promise<void> {
  const unknown = [...new Set(keys)].filter((key) => !connection.priceIds.has(keyIn(seller, key)));
  for (let from = 0; from < unknown.length; from += namesAtOnce) {
    const { data } = await connection.stripe.prices.list(
      { lookup_keys: unknown.slice(from, from + namesAtOnce), limit: 100 },
      as(seller),
    );
    for (const { id, lookup_key } of data)
      if (lookup_key !== null) remember(connection, seller, lookup_key, id);
  }
}

/** The name we gave to a price: kept on it, whatever becomes of its lookup key. */
export async function keyOfPrice(connection: Connection, seller: Seller, priceId: string): Promise<string> {
  const known = connection.priceKeys.get(keyIn(seller, priceId));
  if (known !== undefined) return known;
  const price = await connection.stripe.prices.retrieve(priceId, {}, as(seller));
  const key = price.metadata.key ?? price.id;
  connection.priceKeys.set(keyIn(seller, priceId), key);
  return key;
}

function remember({ priceIds, priceKeys }: Connection, seller: Seller, key: string, id: string): void {
  priceIds.set(keyIn(seller, key), id);
  priceKeys.set(keyIn(seller, id), key);
}
