import { debitNoticeAt, cardExpiresAt, type PaymentMethod } from "#domain/plans/payment-methods";
import { renewalNoticeWindow } from "#domain/plans/renewal-notice";
import { blockedAt, endOf, firstPaymentWindow, statusOf } from "#domain/plans/subscription";
import { lastLookMs } from "#domain/providers/serving";
import {
  openConsent,
  periodEnd,
  withScheduledEnd,
  type ProviderSubscription,
} from "#domain/providers/subscription";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** A renewal is billed an hour after it falls due: it is looked at once that is done. */
const afterRenewal = 90 * 60 * 1000;
/** Clocks change by an hour: a day counted in Paris has begun by then. */
const summerTime = 2 * hourMs;

type Watched = {
  method: PaymentMethod | null;
  graceDays: number;
  reminderDays: readonly number[];
};

/** When a provider is to be read again, or null: the first instant at which a date passes, UTC milliseconds. */
export function nextCheckAt(
  subscription: ProviderSubscription | null,
  watched: Watched,
  now: number,
): number | null {
  if (subscription === null || (subscription.endedAt !== null && subscription.endedAt <= now)) return null;
  const facts = withScheduledEnd(subscription);
  const status = statusOf(facts, now, watched.graceDays);
  const waits = awaited.has(status) ? [now + hourMs] : [];
  const dates = [...datesOf(subscription, watched, now), ...waits].filter((at) => at > now);
  return dates.length === 0 ? null : Math.min(...dates);
}

const awaited = new Set<string>(["incomplete", "pending_settlement", "past_due", "unpaid"]);

function datesOf(
  subscription: ProviderSubscription,
  { method, graceDays, reminderDays }: Watched,
  now: number,
): number[] {
  const facts = withScheduledEnd(subscription);
  const renewal = periodEnd(subscription, now);
  const consent = openConsent(subscription);
  const dates = [
    endOf(facts, graceDays),
    facts.cancelAt,
    subscription.startedAt === null ? subscription.orderedAt + firstPaymentWindow : null,
    facts.debt === null ? null : blockedAt(facts.debt, graceDays),
    renewal - lastLookMs,
    renewal + afterRenewal,
    facts.interval === "annual" ? renewalNoticeWindow(renewal).sendAt : null,
    method?.kind === "sepa_debit" ? debitNoticeAt(facts, now) : null,
    method?.kind === "card" ? cardExpiresAt(method) - 30 * dayMs : null,
    ...(consent === null ? [] : reminderDays.map((days) => consent.effectiveAt - days * dayMs + summerTime)),
  ];
  return dates.filter((at) => at !== null);
}
