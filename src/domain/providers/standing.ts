import { blockedAt, endOf } from "#domain/plans/subscription";
import { missingToAnswer, type Missing, type ProviderFacts } from "#domain/providers/answering";
import { no, type ProvidersNo } from "#domain/providers/refusals";
import { withScheduledEnd, type ProviderSubscription } from "#domain/providers/subscription";

/** What a record keeps of its subscription: access until an instant (excluded), and what is missing after it. */
export type Standing = { answersUntil: number | null; missing: Missing };

/** Where nothing ends an access: beyond any date. UTC milliseconds. */
export const endless = Number.MAX_SAFE_INTEGER;

/**
 * As `missingToAnswer` would say at each instant from `now`, until the facts themselves change.
 * @param before the last subscription that began: one that waits for its first payment takes nothing away from it.
 */
export function standingOf(
  latest: ProviderSubscription | null,
  graceDays: number,
  now: number,
  before: ProviderSubscription | null = null,
): Standing {
  const subscription = latest?.startedAt === null && before !== null ? before : latest;
  const answersUntil = accessUntil(subscription, graceDays);
  const facts: ProviderFacts = { subscriptionsOn: true, exempt: false, subscription, graceDays };
  const after = answersUntil === null ? now : Math.max(now, answersUntil);
  return { answersUntil, missing: missingToAnswer(facts, after) ?? "expired" };
}

function accessUntil(subscription: ProviderSubscription | null, graceDays: number): number | null {
  if (subscription === null || subscription.startedAt === null) return null;
  const facts = withScheduledEnd(subscription);
  const debt = facts.debt === null ? null : blockedAt(facts.debt, graceDays);
  return Math.min(endless, endOf(facts, graceDays) ?? endless, debt ?? endless);
}

/** What decides an answer, read with whatever is answered. */
export type AnswerFacts = Standing & { subscriptionsOn: boolean; exempt: boolean };

/** Null when the provider can answer. */
export function missingNow(
  { subscriptionsOn, exempt, answersUntil, missing }: AnswerFacts,
  now: number,
): Missing | null {
  const open = !subscriptionsOn || exempt || (answersUntil !== null && now < answersUntil);
  return open ? null : missing;
}

export const answerRefusal = (facts: AnswerFacts, now: number): ProvidersNo | null =>
  missingNow(facts, now) === null ? null : no("provider_subscription_needed");
