import type { Interval } from "#domain/plans/periods";
import { renewsAt } from "#domain/plans/subscription";
import type { PriceVersion } from "#domain/providers/price-change";
import type { PriceConsent } from "#domain/providers/price-consent";
import { no, type ProvidersNo } from "#domain/providers/refusals";
import {
  isLive,
  openConsent,
  type PendingInterval,
  type ProviderSubscription,
} from "#domain/providers/subscription";

/** `supersedes`: the price request that confirming the target's price answers. */
export type IntervalSwitch = { pendingInterval: PendingInterval; supersedes: string | null };

/**
 * The other interval from the end of the period: nothing billed before, nothing prorated. `shownHtCents` is the
 * price that the provider saw and confirmed, in cents excluding tax.
 */
export function planSwitch(
  subscription: ProviderSubscription,
  target: PriceVersion,
  shownHtCents: number,
  now: number,
): IntervalSwitch | ProvidersNo {
  if (!isLive(subscription, now)) return no("provider_subscription_not_running");
  if (subscription.cancelAt !== null) return no("provider_subscription_ending");
  if (subscription.debt !== null) return no("provider_payment_overdue");
  if (subscription.pendingInterval !== null || target.interval === subscription.interval)
    return no("interval_unchanged");
  if (shownHtCents !== target.htCents) return no("price_changed");
  const to: Interval = target.interval;
  const at = renewsAt(subscription, now);
  return {
    pendingInterval: { to, htCents: target.htCents, at, confirmedAt: now },
    supersedes: openConsent(subscription)?.id ?? null,
  };
}

/**
 * `reopens`: the price request that the switch had answered asks again, with the same effect date. `withdraws`: one
 * about the other interval has no reason any more. Then the price in force is compared again (`planPriceChange`).
 */
export function planSwitchUndo(
  subscription: ProviderSubscription,
  now: number,
): { pendingInterval: null; reopens: string | null; withdraws: string | null } | ProvidersNo {
  const { pendingInterval, consents } = subscription;
  if (pendingInterval === null || now >= pendingInterval.at) return no("interval_switch_not_planned");
  const answered = consents.find(
    ({ closed }) => closed?.as === "superseded" && closed.at === pendingInterval.confirmedAt,
  );
  return {
    pendingInterval: null,
    reopens: answered?.id ?? null,
    withdraws: openConsent(subscription)?.id ?? null,
  };
}

/** The rows as a confirmed switch leaves them. */
export const afterSwitch = (
  subscription: ProviderSubscription,
  { pendingInterval, supersedes }: IntervalSwitch,
): ProviderSubscription => ({
  ...subscription,
  pendingInterval,
  consents: closeConsent(subscription, supersedes, { at: pendingInterval.confirmedAt, as: "superseded" }),
});

/** The rows as an undone switch leaves them. */
export function afterSwitchUndo(
  subscription: ProviderSubscription,
  { reopens, withdraws }: { reopens: string | null; withdraws: string | null },
  now: number,
): ProviderSubscription {
  const consents = closeConsent(subscription, withdraws, { at: now, as: "withdrawn" });
  return {
    ...subscription,
    pendingInterval: null,
    consents: closeConsent({ consents }, reopens, null),
  };
}

const closeConsent = (
  { consents }: Pick<ProviderSubscription, "consents">,
  id: string | null,
  closed: PriceConsent["closed"],
): PriceConsent[] => consents.map((consent) => (consent.id === id ? { ...consent, closed } : consent));
