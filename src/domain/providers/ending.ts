import { no, type ProvidersNo } from "#domain/providers/refusals";
import {
  isLive,
  openConsent,
  periodEnd,
  type ChosenEndReason,
  type ProviderSubscription,
} from "#domain/providers/subscription";

/** An end that somebody chose. A planned switch stays, for the case where the end is revoked. */
export type ChosenEnd = { cancelAt: number; cancelBy: ChosenEndReason };

/** A provider stops at the end of the period, at any time and whatever is owed. Open price requests stay as they are. */
export function planCancellation(subscription: ProviderSubscription, now: number): ChosenEnd | ProvidersNo {
  if (!isLive(subscription, now)) return no("provider_subscription_not_running");
  if (subscription.cancelAt !== null) return no("provider_subscription_ending");
  return { cancelAt: periodEnd(subscription, now), cancelBy: "provider" };
}

/** The same dates, nothing billed. Afterwards the price in force is compared again (`planPriceChange`). */
export function planRevocation(
  subscription: ProviderSubscription,
  now: number,
): { cancelAt: null; cancelBy: null } | ProvidersNo {
  const own = subscription.cancelAt !== null && subscription.cancelBy === "provider";
  return own && isLive(subscription, now)
    ? { cancelAt: null, cancelBy: null }
    : no("provider_nothing_to_revoke");
}

/** A manager closes an unpaid subscription at once. What was paid for is never taken away. */
export function planClosure(subscription: ProviderSubscription, now: number): ChosenEnd | ProvidersNo {
  if (!isLive(subscription, now)) return no("provider_subscription_not_running");
  if (subscription.debt === null) return no("provider_nothing_owed");
  return { cancelAt: now, cancelBy: "manager" };
}

/** What the box *exempt* does to a subscription; `withdraws` is a price request that has no reason any more. */
export type ExemptionEffect = { end: ChosenEnd | "cleared" | "unchanged"; withdraws: string | null };

/** An exempt provider stops paying at the period's end; unticked before that end, it goes on as before. */
export function planExemption(
  subscription: ProviderSubscription | null,
  exempt: boolean,
  now: number,
): ExemptionEffect {
  const unchanged: ExemptionEffect = { end: "unchanged", withdraws: null };
  if (subscription === null || !isLive(subscription, now)) return unchanged;
  if (!exempt) return subscription.cancelBy === "exemption" ? { end: "cleared", withdraws: null } : unchanged;
  const withdraws = openConsent(subscription)?.id ?? null;
  if (subscription.cancelAt !== null) return { end: "unchanged", withdraws };
  return { end: { cancelAt: periodEnd(subscription, now), cancelBy: "exemption" }, withdraws };
}

/** The subscription as the box *exempt* leaves it. */
export function afterExemption(
  before: ProviderSubscription,
  exempt: boolean,
  now: number,
): ProviderSubscription {
  const { end, withdraws } = planExemption(before, exempt, now);
  const consents = before.consents.map((consent) =>
    consent.id === withdraws ? { ...consent, closed: { at: now, as: "withdrawn" as const } } : consent,
  );
  if (end === "unchanged") return { ...before, consents };
  if (end === "cleared") return { ...before, consents, cancelAt: null, cancelBy: null };
  return { ...before, consents, ...end };
}
