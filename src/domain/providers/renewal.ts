import { boundary, type Interval } from "#domain/plans/periods";
import { gives, renewsAt } from "#domain/plans/subscription";
import { isAwaited } from "#domain/providers/price-consent";
import {
  periodEnd,
  providerStatus,
  scheduledEnd,
  type PendingInterval,
  type PriceStep,
  type ProviderSubscription,
  type ScheduledEnd,
} from "#domain/providers/subscription";

/**
 * What the payment provider has to be told of the coming renewal, and nothing further: an end at that date, or the
 * price and interval to bill then. Told again after each change and each renewal.
 */
export type NextRenewal =
  | { kind: "end"; at: number; by: ScheduledEnd["by"] }
  | { kind: "bill"; at: number; interval: Interval; htCents: number };

/** Null when there is no coming renewal: nothing runs any more. */
export function nextRenewal(
  subscription: ProviderSubscription,
  now: number,
  graceDays?: number,
): NextRenewal | null {
  if (!gives(providerStatus(subscription, now, graceDays))) return null;
  const at = periodEnd(subscription, now);
  const end = scheduledEnd(subscription);
  if (end !== null && end.at <= at) return { kind: "end", ...end };
  const interval = intervalAt(subscription, at);
  return { kind: "bill", at, interval, htCents: priceAt(subscription, at) };
}

/** Cents excluding tax that a renewal bills: the latest decision that reaches it, else the price in force. */
export function priceAt(subscription: ProviderSubscription, at: number): number {
  return reaching(subscription, at).at(-1)?.htCents ?? subscription.htCents;
}

/** The decisions that a renewal takes into account: a price of the other interval says nothing of this one. */
const reaching = (subscription: ProviderSubscription, at: number): PriceStep[] =>
  decisions(subscription).filter(
    ({ from, interval }) => from <= at && interval === intervalAt(subscription, at),
  );

/** Every price decided since the one in force, in the order of decisions: falls, acceptances, a confirmed switch. */
export function decisions(subscription: ProviderSubscription): PriceStep[] {
  const { priceSteps, consents, pendingInterval, pricedAt } = subscription;
  const accepted = consents
    .filter((consent) => isAwaited(consent))
    .flatMap(({ interval, htCents, effectiveAt, answer }) =>
      answer === null ? [] : [{ interval, htCents, from: effectiveAt, decidedAt: answer.at }],
    );
  const later = [...accepted, ...priceSteps].filter(({ decidedAt }) => decidedAt > pricedAt);
  // A switch is forgotten once billed: while it waits, its price stands, even confirmed as the subscription began.
  return [...later, ...(pendingInterval === null ? [] : [stepOf(pendingInterval)])].sort(
    (a, b) => a.decidedAt - b.decidedAt,
  );
}

const stepOf = ({ to, htCents, at, confirmedAt }: PendingInterval): PriceStep => ({
  interval: to,
  htCents,
  from: at,
  decidedAt: confirmedAt,
});

const intervalAt = ({ pendingInterval, interval }: ProviderSubscription, at: number): Interval =>
  pendingInterval !== null && pendingInterval.at <= at ? pendingInterval.to : interval;

/** The subscription once a renewal was billed as `nextRenewal` said. A switch counts its periods from there. */
export function renewed(
  subscription: ProviderSubscription,
  bill: NextRenewal & { kind: "bill" },
): ProviderSubscription {
  const { at, interval, htCents } = bill;
  const switched = interval !== subscription.interval;
  const anchorAt = switched ? at : subscription.anchorAt;
  return {
    ...subscription,
    interval,
    anchorAt,
    periodEndsAt: switched ? boundary(at, interval, 1) : renewsAt(subscription, at),
    htCents,
    pricedAt: reaching(subscription, at).at(-1)?.decidedAt ?? subscription.pricedAt,
    consents: subscription.consents.map((consent) =>
      isAwaited(consent) && consent.effectiveAt <= at && consent.htCents === htCents
        ? { ...consent, appliedAt: at }
        : consent,
    ),
    pendingInterval: switched ? null : subscription.pendingInterval,
  };
}
