import type { Seller } from "#billing/port";
import { as, keyIn, type Connection } from "#billing/stripe/connection";

/** The VAT rate of a seller, made when it is first needed; none for a seller who is exempt. */
export async function ratesOf(connection: Connection, seller: Seller): Promise<string[]> {
  const { rateBp } = seller;
  if (rateBp === 0) return [];
  const name = keyIn(seller, `vat_${rateBp}`);
  const known = connection.rateIds.get(name) ?? (await findRate(connection, seller));
  connection.rateIds.set(name, known);
  return [known];
}

async function findRate({ stripe }: Connection, seller: Seller): Promise<string> {
  const percentage = seller.rateBp / 100;
  const { data } = await stripe.taxRates.list({ active: true, inclusive: false, limit: 100 }, as(seller));
  const found = data.find((rate) => rate.percentage === percentage && rate.metadata?.["vat"] === "parvis");
  if (found) return found.id;
  const made = await stripe.taxRates.create(
    { display_name: "TVA", percentage, inclusive: false, country: "FR", metadata: { vat: "parvis" } },
    as(seller, `vat/${seller.rateBp}`),
  );
  return made.id;
}
