import type { Interval } from "#domain/plans/periods";
import { gives } from "#domain/plans/subscription";
import { consentState } from "#domain/providers/price-consent";
import { deadlineOf, providerStatus, type ProviderSubscription } from "#domain/providers/subscription";

/** What a subscription brings in a month, in cents excluding tax; a year counts for a twelfth, rounded on the sum. */
export function monthlyRevenue(subscriptions: readonly { interval: Interval; htCents: number }[]): number {
  const twelfths = subscriptions.reduce(
    (total, { interval, htCents }) => total + htCents * (interval === "annual" ? 1 : 12),
    0,
  );
  return Math.floor((twelfths + 6) / 12);
}

/** The monthly revenue of what gives access now; what was promised to end counts until it ends. */
export const revenueNow = (
  subscriptions: readonly ProviderSubscription[],
  now: number,
  grace?: number,
): number => monthlyRevenue(subscriptions.filter((one) => gives(providerStatus(one, now, grace))));

/** A share in basis points, half up; null when there is nothing to share. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 10_000 * 2 + whole) / (2 * whole));

/** From when to when a subscription gave access; `endedAt` null while it still does. UTC milliseconds. */
export type Stay = { startedAt: number; endedAt: number | null };

/**
 * Churn over `[from, to)`: of those there at its start, the share that had left by its end, in basis points.
 * Those who came and left in between are not in it.
 */
export function churn(stays: readonly Stay[], from: number, to: number): number | null {
  const there = stays.filter(
    ({ startedAt, endedAt }) => startedAt < from && (endedAt === null || endedAt >= from),
  );
  const left = there.filter(({ endedAt }) => endedAt !== null && endedAt < to);
  return share(left.length, there.length);
}

/** How a price was received. `rateBp`: accepted over all those whose answer is known or whose time is over. */
export type Reception = {
  accepted: number;
  refused: number;
  silent: number;
  waiting: number;
  rateBp: number | null;
};

export function receptionOf(
  subscriptions: readonly ProviderSubscription[],
  versionId: string,
  now: number,
): Reception {
  const states = subscriptions.flatMap((subscription) =>
    subscription.consents
      .filter((consent) => consent.versionId === versionId)
      .map((consent) => consentState(consent, deadlineOf(subscription, consent), now)),
  );
  const count = (...wanted: readonly string[]) => states.filter((state) => wanted.includes(state)).length;
  const accepted = count("accepted", "applied");
  const [refused, silent, waiting] = [count("refused"), count("lapsed"), count("outstanding")];
  return { accepted, refused, silent, waiting, rateBp: share(accepted, accepted + refused + silent) };
}
