import type { InvoiceRecord, SubscriptionRecord } from "#domain/plans/payment-record";
import { factsOf } from "#domain/plans/read-back";
import type { SubscriptionFacts } from "#domain/plans/subscription";
import { parsePriceKey } from "#domain/providers/price-key";
import { renewed } from "#domain/providers/renewal";
import { scheduledEnd, type ProviderSubscription } from "#domain/providers/subscription";

/**
 * A subscription as the payment provider says it is. Dates and payments are its own; ends, requests and switches are
 * what we decided, and what it bills is what was billed, whatever we expected. Null for a price that is none of ours.
 */
export function subscriptionFrom(
  record: SubscriptionRecord,
  all: readonly InvoiceRecord[],
  known: ProviderSubscription | null,
): ProviderSubscription | null {
  const price = parsePriceKey(record.lines[0]?.key);
  if (price === null) return null;
  const facts = factsOf(record, all);
  const begun = known ?? {
    ...facts,
    id: record.id,
    cancelAt: null,
    cancelBy: null,
    htCents: price.htCents,
    pricedAt: record.createdAt,
    priceSteps: [],
    consents: [],
    pendingInterval: null,
  };
  const billed = periodsOf(record, all);
  const current = billed.reduce(afterBill, begun);
  const periodEndsAt = billed.at(-1)?.endsAt ?? facts.periodEndsAt;
  return {
    ...current,
    ...facts,
    interval: current.pendingInterval === null ? facts.interval : current.interval,
    periodEndsAt,
    cancelAt: current.cancelAt,
    ...(record.closedUnpaid
      ? endedByDunning(current, facts.endedAt, periodEndsAt)
      : endedInDebt(current, facts)),
  };
}

/**
 * Closed over there before our grace is over, it is unpaid here like any other: it opens what it did for the grace,
 * what is paid after all is given, and it ends with the period that was billed.
 */
const endedByDunning = (
  { cancelAt, cancelBy }: ProviderSubscription,
  closedAt: number | null,
  periodEndsAt: number,
): Pick<ProviderSubscription, "endedAt" | "cancelAt" | "cancelBy"> => ({
  endedAt: Math.max(closedAt ?? 0, periodEndsAt),
  cancelAt: cancelAt ?? periodEndsAt,
  cancelBy: cancelBy ?? "dunning",
});

/**
 * Ended while something was owed, with no end that somebody chose: kept as such, for its invoice is credited then and
 * says nothing of it any more.
 */
const endedInDebt = (
  current: ProviderSubscription,
  { startedAt, endedAt, debt }: SubscriptionFacts,
): Partial<Pick<ProviderSubscription, "cancelAt" | "cancelBy">> =>
  startedAt !== null && endedAt !== null && (current.debt ?? debt) !== null && scheduledEnd(current) === null
    ? { cancelAt: endedAt, cancelBy: "dunning" }
    : {};

type Period = { startsAt: number; endsAt: number; htCents: number };

/** The periods that were billed, the oldest first. A bill appears an hour after its period began. */
const periodsOf = ({ id }: SubscriptionRecord, all: readonly InvoiceRecord[]): Period[] =>
  all
    .filter(({ subscriptionId, status }) => subscriptionId === id && status !== "void")
    .flatMap(({ lines }) => lines.filter(({ htCents }) => htCents > 0).slice(0, 1))
    .toSorted((a, b) => a.startsAt - b.startsAt);

function afterBill(
  subscription: ProviderSubscription,
  { startsAt, endsAt, htCents }: Period,
): ProviderSubscription {
  if (startsAt < subscription.periodEndsAt) return subscription;
  const { pendingInterval } = subscription;
  const interval =
    pendingInterval !== null && pendingInterval.at <= startsAt ? pendingInterval.to : subscription.interval;
  const next = renewed(subscription, { kind: "bill", at: startsAt, interval, htCents });
  return { ...next, periodEndsAt: endsAt };
}
