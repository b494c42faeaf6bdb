import type { PricePart } from "#domain/plans/catalogue";
import { termsAt, type PlanSubscription, type Terms } from "#domain/plans/entitlement";
import { totalsOf, type Taxable, type Totals } from "#domain/plans/money";
import { isRenewing, renewsAt } from "#domain/plans/subscription";

/** A line to show: cents excluding tax. `credit` is negative. */
export type InvoiceLine = Taxable & { part: PricePart | "credit"; quantity: number; unitCents: number };

/** `dueCents` is what is paid, tax included; a credit larger than the rest is `carriedCents` to later invoices. */
export type Estimate = {
  lines: readonly InvoiceLine[];
  totals: Totals;
  dueCents: number;
  carriedCents: number;
};

/** The lines of one period and what they come to: an estimate, which the provider's preview replaces. */
export function estimate(terms: Omit<Terms, "plan">, rateBp: number, creditCents = 0): Estimate {
  const line = (part: InvoiceLine["part"], quantity: number, unitCents: number): InvoiceLine[] =>
    quantity === 0 || unitCents === 0
      ? []
      : [{ part, quantity, unitCents, htCents: quantity * unitCents, rateBp }];
  const lines = [
    ...line("base", terms.billsBase ? 1 : 0, terms.price.baseCents),
    ...line("licence", terms.licences, terms.price.licenceCents),
    ...line("credit", 1, 0 - creditCents),
  ];
  const totals = totalsOf(lines);
  return {
    lines,
    totals,
    dueCents: Math.max(0, totals.ttcCents),
    carriedCents: Math.max(0, 0 - totals.ttcCents),
  };
}

/** The next invoice of a subscription and its date, a planned change included; null when nothing will be billed. */
export function estimateNext(
  subscription: PlanSubscription,
  rateBp: number,
  now: number,
): (Estimate & { at: number }) | null {
  if (!isRenewing(subscription, now)) return null;
  const at = renewsAt(subscription, now);
  return { ...estimate(termsAt(subscription, at), rateBp), at };
}

/**
 * What the bank will be asked for the next invoice of one of these and when, or null when nothing is: what the account
 * has in credit is taken off the earliest first. Cents, tax included.
 */
export function debitOf(
  one: PlanSubscription,
  all: readonly PlanSubscription[],
  { rateBp, creditCents, now }: { rateBp: number; creditCents: number; now: number },
): { at: number; cents: number } | null {
  const next = estimateNext(one, rateBp, now);
  if (next === null) return null;
  const earlier = all
    .filter(({ id }) => id !== one.id)
    .flatMap((other) => estimateNext(other, rateBp, now) ?? [])
    .filter(({ at }) => at < next.at)
    .reduce((sum, { totals }) => sum + totals.ttcCents, 0);
  const cents = next.totals.ttcCents - Math.max(0, creditCents - earlier);
  return cents > 0 ? { at: next.at, cents } : null;
}
