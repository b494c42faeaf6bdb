import { renewalAfter, type Interval } from "#domain/plans/periods";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** How long an order waits for its first payment: the payment provider then drops it. In milliseconds. */
export const firstPaymentWindow = 23 * hourMs;

/** Days of access after a failed renewal. The longest stays under the shortest month (billing: dunning). */
export const graceDays = { min: 0, max: 27, default: 14 } as const;

/**
 * Money owed on a subscription. `renewal`: it failed, or waits for the bank's confirmation. `first_debit`: the
 * first SEPA debit came back. `dispute`: a paid invoice was contested.
 */
export type Debt = { since: number; cause: "renewal" | "first_debit" | "dispute" };

/**
 * What any subscription is made of: an organisation's to Parvis, a provider's to an organisation. Read back from
 * the payment provider, never from an event's body. Instants are UTC milliseconds, `null` is "not yet".
 */
export type SubscriptionFacts = {
  interval: Interval;
  /** When "Pay" was pressed. */
  orderedAt: number;
  /** Renewals are counted from here. */
  anchorAt: number;
  /** End of the period that the payment provider has opened: the next renewal, if there is one. */
  periodEndsAt: number;
  /** The first payment was taken, or a bank accepted to try it. */
  startedAt: number | null;
  /** The first payment arrived for good; a debit takes days. */
  settledAt: number | null;
  debt: Debt | null;
  /** Scheduled end: access stops at this very millisecond, whatever event comes or does not. */
  cancelAt: number | null;
  /** Closed at the payment provider. */
  endedAt: number | null;
  /** Days of access after a failed renewal, where the seller chose them. */
  graceDays?: number;
};

/** The grace that counts where none is asked about. */
const graceOf = ({ graceDays: chosen = graceDays.default }: Pick<SubscriptionFacts, "graceDays">): number =>
  chosen;

export const subscriptionStatuses = [
  "incomplete",
  "incomplete_expired",
  "pending_settlement",
  "active",
  "past_due",
  "unpaid",
  "expired",
] as const;
export type SubscriptionStatus = (typeof subscriptionStatuses)[number];

/** Derived, never stored. A subscription that renews is not cut by the clock at its period's end, late events or not. */
export function statusOf(
  facts: SubscriptionFacts,
  now: number,
  grace: number = graceOf(facts),
): SubscriptionStatus {
  if (facts.startedAt === null) {
    const waits = facts.endedAt === null && now < facts.orderedAt + firstPaymentWindow;
    return waits ? "incomplete" : "incomplete_expired";
  }
  const endsAt = endOf(facts, grace);
  if (endsAt !== null && now >= endsAt) return "expired";
  if (facts.debt !== null && now >= facts.debt.since)
    return now < blockedAt(facts.debt, grace) ? "past_due" : "unpaid";
  return facts.settledAt === null ? "pending_settlement" : "active";
}

/** Whether a status gives what was paid for. */
export const gives = (status: SubscriptionStatus): boolean =>
  status === "active" || status === "pending_settlement" || status === "past_due";

/** When a debt takes access away: after the grace for a renewal, at once for the rest. */
export const blockedAt = ({ since, cause }: Debt, grace: number = graceDays.default): number =>
  cause === "renewal" ? since + grace * dayMs : since;

/**
 * When the subscription is over, or null while nothing ends it: closed, cancelled, or still unpaid at the first
 * renewal that follows the loss of access.
 */
export function endOf(facts: SubscriptionFacts, grace: number = graceOf(facts)): number | null {
  const { interval, anchorAt, debt, cancelAt, endedAt } = facts;
  const unpaidAt = debt === null ? null : renewalAfter(anchorAt, interval, blockedAt(debt, grace));
  const ends = [endedAt, cancelAt, unpaidAt].filter((end) => end !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}

/** Whether the next renewal will be billed. */
export const isRenewing = (facts: SubscriptionFacts, now: number, grace?: number): boolean =>
  gives(statusOf(facts, now, grace)) && (facts.cancelAt === null || facts.cancelAt > renewsAt(facts, now));

/** The coming renewal. An event that is late has not moved `periodEndsAt` yet: the calendar has. */
export const renewsAt = ({ periodEndsAt, anchorAt, interval }: SubscriptionFacts, now: number): number =>
  now < periodEndsAt ? periodEndsAt : renewalAfter(anchorAt, interval, now);
