import { termsAt, type PlanSubscription } from "#domain/plans/entitlement";
import { cardExpiresAt, debitNoticeAt, type PaymentMethod } from "#domain/plans/payment-methods";
import { renewalNoticeWindow } from "#domain/plans/renewal-notice";
import { blockedAt, endOf, renewsAt, statusOf } from "#domain/plans/subscription";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** A renewal is billed an hour after it falls due: it is looked at once that is done. */
const afterRenewal = 90 * 60 * 1000;

/**
 * When an account is to be read again, or null: the first instant at which a date of it passes, and within the hour
 * while money is awaited. UTC milliseconds.
 */
export function nextCheckAt(
  subscriptions: readonly PlanSubscription[],
  method: PaymentMethod | null,
  hasOpenOrder: boolean,
  now: number,
): number | null {
  const live = subscriptions.filter(({ endedAt }) => endedAt === null);
  const waiting = hasOpenOrder || live.some((one) => awaited.has(statusOf(one, now)));
  const dates = [
    ...live.flatMap((one) => datesOf(one, method, now)),
    ...(waiting ? [now + hourMs] : []),
  ].filter((at) => at > now);
  return dates.length === 0 ? null : Math.min(...dates);
}

const awaited = new Set<string>(["incomplete", "pending_settlement", "past_due", "unpaid"]);

function datesOf(one: PlanSubscription, method: PaymentMethod | null, now: number): number[] {
  const renewal = renewsAt(one, now);
  const { plan } = termsAt(one, now);
  const dates = [
    endOf(one),
    one.cancelAt,
    one.anchorAt,
    one.planned?.at ?? null,
    one.debt === null ? null : blockedAt(one.debt),
    renewal + afterRenewal,
    one.interval === "annual" || plan === "standby" ? renewalNoticeWindow(renewal).sendAt : null,
    method?.kind === "sepa_debit" ? debitNoticeAt(one, now) : null,
    method?.kind === "card" ? cardExpiresAt(method) - 30 * dayMs : null,
  ];
  return dates.filter((at) => at !== null);
}

/** A night reads again whoever was not read since: what an event had read that evening is left alone. UTC milliseconds. */
export const unreadSince = (night: number): number => night - 12 * hourMs;
