import { renewalAfter, type Interval } from "#domain/plans/periods";
import {
  renewsAt,
  statusOf,
  type SubscriptionFacts,
  type SubscriptionStatus,
} from "#domain/plans/subscription";
import { isOpen, type PriceConsent } from "#domain/providers/price-consent";

/** Why a provider's subscription ends. The two price reasons follow from a price request, they are never stored. */
export const endReasons = [
  "provider",
  "price_silence",
  "price_refused",
  "exemption",
  "manager",
  "dunning",
] as const;
export type EndReason = (typeof endReasons)[number];
export type ChosenEndReason = Exclude<EndReason, "price_silence" | "price_refused">;

/** A price that will be billed without asking: a fall, or less than what was accepted. Cents excluding tax. */
export type PriceStep = { interval: Interval; htCents: number; from: number; decidedAt: number };

/** The other interval, from the end of the current period, at the price that the provider confirmed. */
export type PendingInterval = { to: Interval; htCents: number; at: number; confirmedAt: number };

/**
 * A provider's subscription to an organisation. `cancelAt` and `cancelBy` are an end that somebody chose. Instants
 * are UTC milliseconds, prices cents excluding tax for one interval.
 */
export type ProviderSubscription = SubscriptionFacts & {
  id: string;
  cancelBy: ChosenEndReason | null;
  /** Price of the period under way, and when it was decided: only later decisions count for renewals. */
  htCents: number;
  pricedAt: number;
  priceSteps: readonly PriceStep[];
  consents: readonly PriceConsent[];
  pendingInterval: PendingInterval | null;
};

export type ScheduledEnd = { at: number; by: EndReason };

/**
 * End of the period under way, UTC milliseconds. A switch counts from the instant it falls due: its bill, an hour
 * later, is what moves our rows.
 */
export const periodEnd = (subscription: ProviderSubscription, now: number): number => {
  const { pendingInterval } = subscription;
  return pendingInterval !== null && pendingInterval.at <= now
    ? renewalAfter(pendingInterval.at, pendingInterval.to, now)
    : renewsAt(subscription, now);
};

/** The request that waits for an answer, or was refused and can still be accepted. At most one. */
export const openConsent = ({ consents }: ProviderSubscription): PriceConsent | null =>
  consents.find((consent) => isOpen(consent)) ?? null;

/**
 * When a request unanswered ends the subscription: at its effect date. If the provider renewed all the same (at
 * the old price), what was paid for is given, and the request runs to the next renewal.
 */
export const deadlineOf = (subscription: ProviderSubscription, consent: PriceConsent): number =>
  Math.max(consent.effectiveAt, subscription.periodEndsAt);

/** The end to come, if any: chosen, or brought by a price that was not accepted; the earlier of the two. */
export function scheduledEnd(subscription: ProviderSubscription): ScheduledEnd | null {
  const { cancelAt, cancelBy } = subscription;
  const consent = openConsent(subscription);
  const chosen: ScheduledEnd | null = cancelAt === null ? null : { at: cancelAt, by: cancelBy ?? "manager" };
  if (consent === null) return chosen;
  const at = deadlineOf(subscription, consent);
  const by = consent.answer === null ? "price_silence" : "price_refused";
  return chosen !== null && chosen.at <= at ? chosen : { at, by };
}

/** The facts that the common rules read, with the end that prices bring. */
export const withScheduledEnd = (subscription: ProviderSubscription): ProviderSubscription => ({
  ...subscription,
  cancelAt: scheduledEnd(subscription)?.at ?? null,
});

export const providerStatus = (
  subscription: ProviderSubscription,
  now: number,
  grace?: number,
): SubscriptionStatus => statusOf(withScheduledEnd(subscription), now, grace);

/** The request that an answer is still asked of: nothing is, of who leaves, is gone, or has answered. */
export function awaitedConsent(subscription: ProviderSubscription, now: number): PriceConsent | null {
  const consent = openConsent(subscription);
  const stays = subscription.cancelAt === null && isLive(subscription, now);
  return stays && consent?.answer === null ? consent : null;
}

/** Whether there is a subscription to change: begun and not over, unpaid ones too. */
export function isLive(subscription: ProviderSubscription, now: number): boolean {
  const status = providerStatus(subscription, now);
  return status !== "expired" && status !== "incomplete" && status !== "incomplete_expired";
}
