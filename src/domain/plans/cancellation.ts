import { isClassic } from "#domain/plans/catalogue";
import {
  running,
  stateOf,
  termsAt,
  type OrganisationFacts,
  type PlanSubscription,
} from "#domain/plans/entitlement";
import { isBeingDebited, isOutstanding, type InvoiceFacts } from "#domain/plans/invoices";
import { licencesToRenew } from "#domain/plans/licences";
import { plannedStandby } from "#domain/plans/planned-standby";
import { no, type PlansNo } from "#domain/plans/refusals";
import { renewsAt } from "#domain/plans/subscription";

/** A bigger team is first brought down to this: nobody is left outside by surprise (product: cancel). */
export const cancelLimit = 2;

export type CancelFacts = OrganisationFacts & {
  /** Staff neither deactivated nor only invited. */
  activeSeats: number;
  invoices: readonly InvoiceFacts[];
};

/** A dated end per subscription. */
export type ScheduledEnd = { subscriptionId: string; at: number };

/** Licences that are brought down to those planned for the renewal. */
export type Reduction = { subscription: PlanSubscription; licences: number };

/**
 * `debits`: invoices whose debit is on its way and will be taken all the same. `reductions`: planned for a renewal that
 * will not come; they are made at once, so that a revocation bills no more than was going to be. `endAgain`: those that
 * were to end before a Standby took the place of that.
 */
export type Cancellation = {
  ends: readonly ScheduledEnd[];
  accessEndsAt: number;
  debits: readonly string[];
  reductions: readonly Reduction[];
  endAgain: readonly string[];
};

/** Everything that stands in the way, each with where to lift it. The button hides on the same answer. */
export function cancelObstacles(facts: CancelFacts, now: number): PlansNo[] {
  return [
    ...(cancellable(facts, now).length === 0 ? [no("nothing_to_cancel")] : []),
    // Asleep, the team has no access to lose, and its screens are closed: nobody could bring it down.
    ...(stateOf(facts, now) === "standby" ? [] : teamObstacles(facts, now)),
    ...facts.invoices
      .filter((invoice) => isOutstanding(invoice) && !invoice.awaitsChange)
      .map(({ id, number }) =>
        no("outstanding_invoice", { parameters: { number }, fix: { screen: "invoices", id } }),
      ),
  ];
}

function teamObstacles({ activeSeats: seats, subscriptions }: CancelFacts, now: number): PlansNo[] {
  const open = running({ subscriptions }, now);
  const licences = open.reduce((total, one) => total + licencesToRenew(one, open), 0);
  return [
    ...(seats > cancelLimit
      ? [no("too_many_seats", { parameters: { seats, max: cancelLimit }, fix: { screen: "team", id: null } })]
      : []),
    ...(licences > cancelLimit
      ? [
          no("too_many_licences", {
            parameters: { licences, max: cancelLimit },
            fix: { screen: "licences", id: null },
          }),
        ]
      : []),
  ];
}

/** Each subscription ends at its own renewal, a planned change with it; access runs to the last end. */
export function planCancellation(facts: CancelFacts, now: number): Cancellation | PlansNo {
  const [obstacle] = cancelObstacles(facts, now);
  if (obstacle !== undefined) return obstacle;
  const going = cancellable(facts, now);
  const ends = going.map((one) => ({ subscriptionId: one.id, at: renewsAt(one, now) }));
  const known = running(facts, now).flatMap(({ cancelAt }) => (cancelAt === null ? [] : [cancelAt]));
  return {
    ends,
    accessEndsAt: Math.max(...known, ...ends.map(({ at }) => at)),
    debits: debitsOnTheWay(facts.invoices),
    reductions: going.flatMap((subscription) => {
      const { plan, licences, planned } = subscription;
      const waited = planned?.plan === "standby" ? planned.replaced : planned;
      return waited?.plan === plan && waited.licences < licences
        ? [{ subscription, licences: waited.licences }]
        : [];
    }),
    endAgain: going
      .filter(({ planned }) => planned?.plan === "standby" && planned.wasEnding)
      .map(({ id }) => id),
  };
}

/**
 * The subscriptions that go on as before, same dates, nothing billed. Added licences cannot outlive the platform
 * that they were added to: they need a subscription that bills it. What makes way for a Standby goes on when that
 * is undone, not before.
 */
export function planRevocation(
  facts: Pick<OrganisationFacts, "subscriptions">,
  now: number,
): { subscriptionIds: readonly string[] } | PlansNo {
  const open = running(facts, now);
  const scheduled = open.filter(({ cancelAt }) => cancelAt !== null);
  const hasBase = open.some(({ billsBase }) => billsBase);
  return scheduled.length === 0 || !hasBase || plannedStandby(facts, now) !== null
    ? no("nothing_to_revoke")
    : { subscriptionIds: platformFirst(scheduled).map(({ id }) => id) };
}

export type EndTurn = { turn: "cancelled" | "revoked"; subscriptionId: string };

/**
 * What became of the ends between two readings: all that runs is to end now, or goes on after all. Null too where a
 * change of plan took the place of an end, and where licences end for want of a platform.
 */
export function endTurn(
  before: readonly PlanSubscription[],
  after: readonly PlanSubscription[],
  now: number,
): EndTurn | null {
  const were = running({ subscriptions: before }, now);
  const are = running({ subscriptions: after }, now);
  if (goOn(were) === goOn(are)) return null;
  const turned = are.find((one) => {
    const old = were.find(({ id }) => id === one.id);
    const isSame = old?.plan === one.plan && old.anchorAt === one.anchorAt && one.planned === null;
    return isSame && one.billsBase && (old.cancelAt === null) !== (one.cancelAt === null);
  });
  return turned ? { turn: goOn(are) ? "revoked" : "cancelled", subscriptionId: turned.id } : null;
}

const goOn = (open: readonly PlanSubscription[]): boolean => open.some(({ cancelAt }) => cancelAt === null);

/** Licences never go on alone, be it for a moment. */
const platformFirst = (subscriptions: readonly PlanSubscription[]): PlanSubscription[] =>
  subscriptions.toSorted((a, b) => Number(b.billsBase) - Number(a.billsBase));

/**
 * Added licences that would renew although nothing bills the platform any more, or only Standby, which has none: they
 * end at their own renewal. What is owed may still be paid, and Standby that is planned is a platform too.
 */
export function endedWithoutBase(open: readonly PlanSubscription[], now: number): PlanSubscription[] {
  const started = open.filter(({ startedAt }) => startedAt !== null);
  const goesOn = started.filter(({ cancelAt }) => cancelAt === null);
  const platforms = goesOn.filter((one) => termsAt(one, renewsAt(one, now)).billsBase);
  const sleeps = platforms.length > 0 && platforms.every(({ plan }) => !isClassic(plan));
  return platforms.length > 0 && !sleeps ? [] : goesOn.filter((one) => !platforms.includes(one));
}

/** Numbers of the invoices whose debit will be taken although the account is cancelled meanwhile. */
export const debitsOnTheWay = (invoices: readonly InvoiceFacts[]): string[] =>
  invoices.filter((invoice) => isBeingDebited(invoice)).map(({ number }) => number);

/** A Standby that waits for the end of the trial is undone, not cancelled. */
const cancellable = (facts: Pick<OrganisationFacts, "subscriptions">, now: number): PlanSubscription[] =>
  running(facts, now).filter(({ id, cancelAt }) => cancelAt === null && !id.startsWith("psu_"));
