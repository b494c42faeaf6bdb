import type { CatalogueEntry } from "#domain/plans/catalogue";
import { intervals, type Interval } from "#domain/plans/periods";

/** The name of a price at the payment provider, on the account of the organisation: same amount, same price. */
export const priceKey = (interval: Interval, htCents: number): string => `provider_${interval}_${htCents}`;

export function parsePriceKey(key: string | undefined): { interval: Interval; htCents: number } | null {
  const [, named, cents] = /^provider_([a-z]+)_(\d+)$/.exec(key ?? "") ?? [];
  const interval = intervals.find((known) => known === named);
  return interval === undefined ? null : { interval, htCents: Number(cents) };
}

export const priceEntry = (interval: Interval, htCents: number): CatalogueEntry => ({
  key: priceKey(interval, htCents),
  product: `provider_subscription_${interval}`,
  name: interval === "annual" ? "Abonnement intervenant annuel" : "Abonnement intervenant mensuel",
  cents: htCents,
  interval,
});
