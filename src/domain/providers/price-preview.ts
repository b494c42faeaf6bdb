import { renewsAt } from "#domain/plans/subscription";
import { planPriceChange, type PriceVersion } from "#domain/providers/price-change";
import { nextRenewal, priceAt } from "#domain/providers/renewal";
import { isLive, type ProviderSubscription } from "#domain/providers/subscription";

type Subject = { subscription: ProviderSubscription; exempt: boolean };

/** Who a price would affect, by how much and when. Cents excluding tax, instants in UTC milliseconds. */
export type Affected = {
  /** Asked for their consent. */
  asked: number;
  /** Billed the new price without a question. */
  applied: number;
  /** Keep what they have. */
  kept: number;
  /** What those asked would bring more, and those applied bring less, over one of their periods. */
  riseCents: number;
  fallCents: number;
  firstAt: number | null;
  lastAt: number | null;
};

export function affectedBy(subjects: readonly Subject[], version: PriceVersion, now: number): Affected {
  const nobody: Affected = {
    asked: 0,
    applied: 0,
    kept: 0,
    riseCents: 0,
    fallCents: 0,
    firstAt: null,
    lastAt: null,
  };
  return subjects.reduce((total, subject) => added(total, subject, version, now), nobody);
}

function added(total: Affected, subject: Subject, version: PriceVersion, now: number): Affected {
  const { subscription } = subject;
  const { outcome } = planPriceChange(subject, version, now);
  if (outcome.kind === "none")
    return { ...total, kept: total.kept + (isLive(subscription, now) && !subject.exempt ? 1 : 0) };
  const at = outcome.kind === "ask" ? outcome.effectiveAt : outcome.from;
  const difference = version.htCents - priceAt(subscription, renewsAt(subscription, now));
  return {
    ...total,
    ...(outcome.kind === "ask"
      ? { asked: total.asked + 1, riseCents: total.riseCents + difference }
      : { applied: total.applied + 1, fallCents: total.fallCents - difference }),
    firstAt: Math.min(total.firstAt ?? at, at),
    lastAt: Math.max(total.lastAt ?? at, at),
  };
}

/** Whom another VAT rate reaches, and from when to when: those whose next renewal is billed. UTC milliseconds. */
export function taxedAnew(
  subjects: readonly Subject[],
  now: number,
): Pick<Affected, "firstAt" | "lastAt"> & { affected: number } {
  const renewals = subjects
    .filter(({ exempt }) => !exempt)
    .map(({ subscription }) => nextRenewal(subscription, now))
    .flatMap((next) => (next?.kind === "bill" ? [next.at] : []))
    .toSorted((a, b) => a - b);
  return { affected: renewals.length, firstAt: renewals[0] ?? null, lastAt: renewals.at(-1) ?? null };
}
