import type { ScheduledEnd } from "#domain/plans/cancellation";
import { isClassic, priceOf, rankOf, type Plan } from "#domain/plans/catalogue";
import {
  running,
  stateOf,
  termsAt,
  type OrganisationFacts,
  type PlanSubscription,
} from "#domain/plans/entitlement";
import { licencesBeside } from "#domain/plans/licences";
import { unusedPart } from "#domain/plans/money";
import { periodAt, type Interval } from "#domain/plans/periods";
import { plannedStandby } from "#domain/plans/planned-standby";
import { invalidFields, no, type PlansNo } from "#domain/plans/refusals";
import { gives, renewsAt, statusOf } from "#domain/plans/subscription";

export type OrderRequest = { plan: Plan; interval: Interval; licences: number };

/**
 * What an order does, shown before paying. Credits are cents excluding tax, an estimate of the provider's.
 * `start`: a new subscription, paid now; `closes` are those it makes pointless. `wake` and `upgrade`: paid now,
 * the unused part credited. `downgrade` and `plan_standby`: nothing now, charged at `at`, undoable until then.
 */
export type OrderPlan =
  | { kind: "start"; billsBase: boolean; closes: readonly string[] }
  | { kind: "wake" | "upgrade"; subscriptionId: string; creditCents: number }
  | { kind: "downgrade"; subscriptionId: string; at: number }
  | { kind: "plan_standby"; subscriptionId: string | null; at: number; ends: readonly ScheduledEnd[] };

export function planOrder(
  facts: OrganisationFacts & { activeSeats: number },
  request: OrderRequest,
  now: number,
): OrderPlan | PlansNo {
  const { plan, interval, licences } = request;
  if (priceOf(plan, interval) === null) return invalidFields({ pointer: "/interval", code: "not_offered" });
  if (!isClassic(plan)) return orderStandby(facts, licences, now);
  const open = running(facts, now).filter(({ anchorAt }) => anchorAt <= now);
  const [first] = open;
  const base = open.find((one) => termsAt(one, now).billsBase);
  const adds = base !== undefined && termsAt(base, now).plan === plan && !bills(open, interval);
  const needed = adds ? 1 : seatsToPay(facts, base, open, now);
  if (licences < needed) return tooFew(facts, needed, now);
  if (first === undefined) return { kind: "start", billsBase: true, closes: openAtProvider(facts, now) };
  // What is bought beside a Standby that will begin would go on beside it: Standby is undone first.
  if ((adds || base === undefined) && plannedStandby(facts, now) !== null)
    return no("standby_already_planned");
  if (adds) return { kind: "start", billsBase: false, closes: [] };
  // Licences whose platform has ended are no platform.
  return base === undefined ? { kind: "start", billsBase: true, closes: [] } : changeOf(base, request, now);
}

/** Seats that no licence beside the plan pays. What ends is not counted: the plan goes on without it. */
function seatsToPay(
  { activeSeats }: { activeSeats: number },
  base: PlanSubscription | undefined,
  open: readonly PlanSubscription[],
  now: number,
): number {
  const goesOn = open.filter(({ cancelAt }) => cancelAt === null);
  return Math.max(1, activeSeats - (base === undefined ? 0 : licencesBeside(base, goesOn, now)));
}

/** Expired or asleep, the screens of the team are closed: it is brought down once the platform is open again. */
function tooFew(facts: OrganisationFacts, licences: number, now: number): PlansNo {
  const state = stateOf(facts, now);
  return state === "expired" || state === "standby"
    ? no("licences_below_closed_team", { parameters: { licences } })
    : no("licences_below_seats", { parameters: { licences }, fix: { screen: "team", id: null } });
}

const overdue = () => no("payment_overdue", { fix: { screen: "invoices", id: null } });

function changeOf(base: PlanSubscription, { plan }: OrderRequest, now: number): OrderPlan | PlansNo {
  const current = termsAt(base, now).plan;
  if (current === plan) return no("plan_already_running");
  if (base.debt !== null) return overdue();
  if (rankOf(plan) < rankOf(current))
    return { kind: "downgrade", subscriptionId: base.id, at: renewsAt(base, now) };
  return {
    kind: isClassic(current) ? "upgrade" : "wake",
    subscriptionId: base.id,
    creditCents: unusedCredit(base, now),
  };
}

/** Standby starts when everything that runs has ended, and now when nothing does. */
function orderStandby(facts: OrganisationFacts, licences: number, now: number): OrderPlan | PlansNo {
  if (licences !== 0) return invalidFields({ pointer: "/licences", code: "too_big", parameters: { max: 0 } });
  const open = running(facts, now);
  if (plannedStandby(facts, now) !== null) return no("standby_already_planned");
  if (open.some((one) => !isClassic(termsAt(one, now).plan))) return no("plan_already_running");
  // What is not paid is closed before its renewal: Standby would never follow it.
  if (open.some(({ debt }) => debt !== null)) return overdue();
  const ends = open.map((one) => ({ subscriptionId: one.id, at: renewsAt(one, now) }));
  const last = ends.reduce<ScheduledEnd | null>((a, b) => (a !== null && a.at >= b.at ? a : b), null);
  if (last !== null)
    return {
      kind: "plan_standby",
      subscriptionId: last.subscriptionId,
      at: last.at,
      ends: ends.filter((end) => end !== last),
    };
  if (now < facts.trialEndsAt)
    return { kind: "plan_standby", subscriptionId: null, at: facts.trialEndsAt, ends: [] };
  return { kind: "start", billsBase: true, closes: openAtProvider(facts, now) };
}

const bills = (open: readonly PlanSubscription[], interval: Interval): boolean =>
  open.some((one) => one.interval === interval);

/** What the current period has left, in cents excluding tax: an estimate, shown before paying. */
export function unusedCredit(subscription: PlanSubscription, now: number): number {
  const { price, licences, billsBase } = termsAt(subscription, now);
  const base = billsBase ? price.baseCents : 0;
  const period = periodAt(subscription.anchorAt, subscription.interval, now);
  return unusedPart(base + licences * price.licenceCents, period, now);
}

/** Left unpaid or waiting for a first payment: the provider still holds them, a new order replaces them. */
const openAtProvider = ({ subscriptions }: OrganisationFacts, now: number): string[] =>
  subscriptions
    .filter((one) => one.endedAt === null && (one.anchorAt > now || !gives(statusOf(one, now))))
    .filter((one) => !["incomplete_expired", "expired"].includes(statusOf(one, now)))
    .map(({ id }) => id);
