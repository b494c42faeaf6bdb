import { renewalFrom, type Interval } from "#domain/plans/periods";
import { isAwaited, type PriceConsent } from "#domain/providers/price-consent";
import { decisions, priceAt } from "#domain/providers/renewal";
import { isLive, openConsent, periodEnd, type ProviderSubscription } from "#domain/providers/subscription";

const dayMs = 24 * 60 * 60 * 1000;

/** A price that an organisation publishes for one interval, never edited. Cents excluding tax. */
export type PriceVersion = {
  id: string;
  interval: Interval;
  htCents: number;
  publishedAt: number;
  /** *Apply new prices to existing subscriptions* was ticked. Falls apply whatever it says. */
  appliesToExisting: boolean;
  noticeDays: number;
};

/** `apply`: billed from that renewal on, without asking. `ask`: billed from there if accepted, ended there if not. */
export type PriceDecision = {
  closes: readonly { consentId: string; as: "superseded" | "withdrawn" }[];
  outcome:
    | { kind: "none" }
    | { kind: "apply"; htCents: number; interval: Interval; from: number }
    | { kind: "ask"; htCents: number; interval: Interval; effectiveAt: number };
};

const nothing: PriceDecision = { closes: [], outcome: { kind: "none" } };

/**
 * What a price means for one subscription: when it is published, and again when a cancellation, a switch or an
 * exemption is undone. Who leaves or pays nothing is not asked; nobody ever pays more than they accepted.
 */
export function planPriceChange(
  { subscription, exempt }: { subscription: ProviderSubscription; exempt: boolean },
  version: PriceVersion,
  now: number,
): PriceDecision {
  const { pendingInterval, interval, cancelAt } = subscription;
  const concerned = version.interval === (pendingInterval?.to ?? interval);
  if (!concerned || exempt || cancelAt !== null || !isLive(subscription, now)) return nothing;
  return silentChange(subscription, version, now) ?? rise(subscription, version, now);
}

/** A price at or below what is accepted for the coming renewal, or for a later one, needs no question. */
function silentChange(
  subscription: ProviderSubscription,
  { htCents, interval }: PriceVersion,
  now: number,
): PriceDecision | null {
  const next = periodEnd(subscription, now);
  const later = decisions(subscription).filter((one) => one.from > next && one.interval === interval);
  if (htCents <= priceAt(subscription, next)) {
    const asNow = (at: number) => priceAt(subscription, at) === htCents;
    const same = asNow(next) && later.every(({ from }) => asNow(from));
    return {
      closes: closing(subscription, htCents, "withdrawn"),
      outcome: same ? { kind: "none" } : { kind: "apply", htCents, interval, from: next },
    };
  }
  const accepted = later.at(-1);
  if (accepted === undefined || htCents > accepted.htCents) return null;
  const same = htCents === accepted.htCents;
  return {
    closes: closing(subscription, htCents, "superseded"),
    outcome: same ? { kind: "none" } : { kind: "apply", htCents, interval, from: accepted.from },
  };
}

function rise(subscription: ProviderSubscription, version: PriceVersion, now: number): PriceDecision {
  if (!version.appliesToExisting)
    return { closes: openOnly(subscription, "withdrawn"), outcome: { kind: "none" } };
  const { htCents, interval, noticeDays } = version;
  if (openConsent(subscription)?.htCents === htCents) return nothing;
  const effectiveAt = firstRenewalFrom(subscription, now + noticeDays * dayMs, now);
  return {
    closes: openOnly(subscription, "superseded"),
    outcome: { kind: "ask", htCents, interval, effectiveAt },
  };
}

/** The first renewal at or after an instant, of the interval that will then run. */
function firstRenewalFrom(subscription: ProviderSubscription, from: number, now: number): number {
  const { pendingInterval, anchorAt, interval } = subscription;
  const next = pendingInterval?.at ?? periodEnd(subscription, now);
  if (from <= next) return next;
  return pendingInterval === null
    ? renewalFrom(anchorAt, interval, from)
    : renewalFrom(next, pendingInterval.to, from);
}

type Closing = PriceDecision["closes"][number];
const close = (consents: readonly PriceConsent[], as: Closing["as"]): Closing[] =>
  consents.map(({ id }) => ({ consentId: id, as }));

const openOnly = (subscription: ProviderSubscription, as: Closing["as"]): Closing[] => {
  const open = openConsent(subscription);
  return open === null ? [] : close([open], as);
};

/** The open request, and what was accepted above the new price and is not billed yet. */
const closing = (subscription: ProviderSubscription, htCents: number, as: Closing["as"]): Closing[] => [
  ...openOnly(subscription, as),
  ...close(
    subscription.consents.filter((consent) => isAwaited(consent) && consent.htCents > htCents),
    as,
  ),
];

/** The rows as a decision leaves them. `consentId` names the request that it makes. */
export function afterPriceDecision(
  subscription: ProviderSubscription,
  { closes, outcome }: PriceDecision,
  { versionId, consentId, now }: { versionId: string; consentId: string; now: number },
): ProviderSubscription {
  const consents = subscription.consents.map((consent): PriceConsent => {
    const closed = closes.find((one) => one.consentId === consent.id);
    return closed === undefined ? consent : { ...consent, closed: { at: now, as: closed.as } };
  });
  if (outcome.kind === "none") return { ...subscription, consents };
  if (outcome.kind === "apply") {
    const { interval, htCents, from } = outcome;
    const step = { interval, htCents, from, decidedAt: now };
    return { ...subscription, consents, priceSteps: [...subscription.priceSteps, step] };
  }
  const { htCents, interval, effectiveAt } = outcome;
  const asked = { id: consentId, versionId, htCents, interval, effectiveAt, sentAt: now };
  return {
    ...subscription,
    consents: [...consents, { ...asked, answer: null, closed: null, appliedAt: null }],
  };
}
