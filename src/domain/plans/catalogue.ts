import type { ClassicPlan } from "#domain/organisations/modules";
import type { Sentence } from "#domain/locale";
import { intervals, type Interval } from "#domain/plans/periods";

export type Plan = ClassicPlan | "standby";

/** Cents excluding tax for one interval: the platform itself, and each licence (a seat of the staff). */
export type PlanPrice = { baseCents: number; licenceCents: number };
type Offer = { name: Sentence; prices: Readonly<Partial<Record<Interval, PlanPrice>>> };

/**
 * All that is on sale, from the smallest. A year costs ten months. Standby carries no licence: the staff already
 * there stay, nobody joins. A price changes here only: its key names it, and a new price is a new key.
 */
export const catalogue = {
  standby: {
    name: { fr: "Standby", en: "Standby" },
    prices: { annual: { baseCents: 12_000, licenceCents: 0 } },
  },
  essentiel: {
    name: { fr: "Essentiel", en: "Essentiel" },
    prices: {
      monthly: { baseCents: 4_900, licenceCents: 900 },
      annual: { baseCents: 49_000, licenceCents: 9_000 },
    },
  },
  pro: {
    name: { fr: "Pro", en: "Pro" },
    prices: {
      monthly: { baseCents: 9_900, licenceCents: 1_500 },
      annual: { baseCents: 99_000, licenceCents: 15_000 },
    },
  },
  premium: {
    name: { fr: "Premium", en: "Premium" },
    prices: {
      monthly: { baseCents: 19_900, licenceCents: 1_900 },
      annual: { baseCents: 199_000, licenceCents: 19_000 },
    },
  },
} as const satisfies Record<Plan, Offer>;

/** From the smallest. */
export const plans = ["standby", "essentiel", "pro", "premium"] as const satisfies readonly Plan[];

/** The larger of two plans; any plan is larger than none. */
export const largerPlan = (a: Plan | null, b: Plan | null): Plan | null => (rankOf(a) >= rankOf(b) ? a : b);

export const rankOf = (plan: Plan | null): number => (plan === null ? -1 : plans.indexOf(plan));

export const isClassic = (plan: Plan): plan is ClassicPlan => plan !== "standby";

/** The price of a plan for an interval, or null when it is not sold so (Standby by the month). */
export function priceOf(plan: Plan, interval: Interval): PlanPrice | null {
  const { prices }: Offer = catalogue[plan];
  return prices[interval] ?? null;
}

export type PricePart = "base" | "licence";

/** The name of a price at the payment provider, whose prices never change: a new amount is a new name. */
export const priceKey = (plan: Plan, interval: Interval, part: PricePart, cents: number): string =>
  `parvis_${plan}_${interval}_${part}_${cents}`;

const keyPattern = /^parvis_([a-z]+)_([a-z]+)_(base|licence)_(\d{1,9})$/;

/** What a name of price says, or null when it is not one of ours. */
export function parsePriceKey(
  key: string,
): { plan: Plan; interval: Interval; part: PricePart; cents: number } | null {
  const [, planName, intervalName, part, cents] = keyPattern.exec(key) ?? [];
  const plan = plans.find((name) => name === planName);
  const interval = intervals.find((name) => name === intervalName);
  if (plan === undefined || interval === undefined) return null;
  return { plan, interval, part: part === "base" ? "base" : "licence", cents: Number(cents) };
}

/** What a subscription bills each period, as names of prices. */
export function priceLines(
  plan: Plan,
  interval: Interval,
  { price, licences, billsBase }: { price: PlanPrice; licences: number; billsBase: boolean },
): { key: string; quantity: number }[] {
  const base = { key: priceKey(plan, interval, "base", price.baseCents), quantity: 1 };
  const licence = { key: priceKey(plan, interval, "licence", price.licenceCents), quantity: licences };
  return [...(billsBase ? [base] : []), ...(licences > 0 ? [licence] : [])];
}

/** A price as the payment provider has to know it. */
export type CatalogueEntry = {
  key: string;
  product: string;
  name: string;
  cents: number;
  interval: Interval;
};

/** Every price on sale. */
export const catalogueEntries = (): CatalogueEntry[] =>
  plans.flatMap((plan) =>
    intervals.flatMap((interval) => {
      const price = priceOf(plan, interval);
      if (price === null) return [];
      const { name }: Offer = catalogue[plan];
      const entry = (part: PricePart, cents: number): CatalogueEntry => ({
        key: priceKey(plan, interval, part, cents),
        product: `parvis_${plan}_${part}`,
        name: part === "base" ? `Parvis ${name.fr}` : `Parvis ${name.fr}, licence`,
        cents,
        interval,
      });
      return [
        entry("base", price.baseCents),
        ...(price.licenceCents > 0 ? [entry("licence", price.licenceCents)] : []),
      ];
    }),
  );
