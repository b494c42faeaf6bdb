/** Integer cents of euro, excluding tax, taxed at a rate in basis points (2000 is 20 %). Negative: a credit. */
export type Taxable = { htCents: number; rateBp: number };
export type VatLine = Taxable & { taxCents: number };
export type Totals = { htCents: number; taxCents: number; ttcCents: number; vat: readonly VatLine[] };

/** Half up on the absolute amount, so that a credit mirrors its charge (billing: money and VAT). */
export function taxOf({ htCents, rateBp }: Taxable): number {
  const tax = Math.floor((Math.abs(htCents) * rateBp + 5000) / 10_000);
  return htCents < 0 ? 0 - tax : tax;
}

export const ttcOf = (taxable: Taxable): number => taxable.htCents + taxOf(taxable);

/** The totals of a document: rounded once per rate, on the sum of its lines. Rates in ascending order. */
export function totalsOf(lines: readonly Taxable[]): Totals {
  const rates = [...new Set(lines.map(({ rateBp }) => rateBp))].sort((a, b) => a - b);
  const vat = rates.map((rateBp): VatLine => {
    const htCents = sum(lines.filter((line) => line.rateBp === rateBp).map((line) => line.htCents));
    return { htCents, rateBp, taxCents: taxOf({ htCents, rateBp }) };
  });
  const htCents = sum(vat.map((line) => line.htCents));
  const taxCents = sum(vat.map((line) => line.taxCents));
  return { htCents, taxCents, ttcCents: htCents + taxCents, vat };
}

/**
 * The part of a price left in `[now, endAt)` of its period, to the second, half up. Instants in UTC
 * milliseconds. An estimate to show: what the payment provider answers is the truth.
 */
export function unusedPart(
  htCents: number,
  { startAt, endAt }: { startAt: number; endAt: number },
  now: number,
): number {
  const seconds = (from: number) => Math.floor(endAt / 1000) - Math.floor(from / 1000);
  const left = Math.min(Math.max(0, seconds(now)), seconds(startAt));
  return Math.round((htCents * left) / seconds(startAt));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
