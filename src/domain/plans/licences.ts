import { isClassic, type Plan } from "#domain/plans/catalogue";
import {
  running,
  termsAt,
  type OrganisationFacts,
  type PlannedChange,
  type PlanSubscription,
  type WaitedChange,
} from "#domain/plans/entitlement";
import { no, type PlansNo } from "#domain/plans/refusals";
import { renewsAt } from "#domain/plans/subscription";

/**
 * Whether added licences end although the platform goes on: none of them was wanted any more for their renewal. Those
 * that make way for Standby end with the rest.
 */
export const endsAlone = (one: PlanSubscription, open: readonly PlanSubscription[]): boolean =>
  !one.billsBase &&
  one.cancelAt !== null &&
  open.some((other) => other.billsBase && other.cancelAt === null && other.planned?.plan !== "standby");

/** Licences that the next renewal of one of those that run would bill: a reduction already planned counts. */
export const licencesToRenew = (one: PlanSubscription, open: readonly PlanSubscription[]): number =>
  endsAlone(one, open) ? 0 : (one.planned?.licences ?? one.licences);

/**
 * Licences whose seats may be taken: paid now, and not given up for the renewal. Standby leaves the team as it is, and
 * gives back no seat that what it took the place of had given up.
 */
function licencesKept(one: PlanSubscription, open: readonly PlanSubscription[], now: number): number {
  const { licences } = termsAt(one, now);
  const { planned } = one;
  const renewed =
    planned?.plan === "standby" ? (planned.replaced?.licences ?? licences) : licencesToRenew(one, open);
  return Math.min(licences, renewed);
}

/** Licences of the other running subscriptions, which are there whatever becomes of one. */
export const licencesBeside = (
  { id }: Pick<PlanSubscription, "id">,
  open: readonly PlanSubscription[],
  now: number,
): number =>
  open.filter((other) => other.id !== id).reduce((total, other) => total + licencesKept(other, open, now), 0);

/**
 * Seats that may be active now: a team larger than what is planned for the renewal would never be paid for. `null`: no
 * limit on trial; none can be added in Standby, which has no licence.
 */
export function seatsAllowed(facts: OrganisationFacts, now: number): number | null {
  const open = running(facts, now);
  if (now < facts.trialEndsAt && !open.some((one) => isClassic(termsAt(one, now).plan))) return null;
  return open.reduce((total, one) => total + licencesKept(one, open, now), 0);
}

/** Why nobody more may take a seat, or null. */
export function seatObstacle(facts: OrganisationFacts, activeSeats: number, now: number): PlansNo | null {
  const licences = seatsAllowed(facts, now);
  if (licences === null || activeSeats < licences) return null;
  return no("seats_all_taken", { parameters: { licences }, fix: { screen: "licences", id: null } });
}

/** More licences are paid now for the rest of the period; fewer wait for the renewal, and nothing is refunded. */
export type LicenceChange = {
  subscriptionId: string;
  licences: number;
  at: number;
  billed: "now" | "renewal";
};

/**
 * `wanted` licences on one subscription. Never touches a scheduled end (billing: complaints), save that of licences of
 * which none was wanted any more.
 */
export function planLicences(
  facts: OrganisationFacts & { activeSeats: number },
  subscription: PlanSubscription,
  wanted: number,
  now: number,
): LicenceChange | PlansNo {
  const { licences, plan } = termsAt(subscription, now);
  if (!isClassic(plan)) return no("standby_has_no_licences");
  const open = running(facts, now);
  const least = facts.activeSeats - licencesBeside(subscription, open, now);
  const needed = Math.max(subscription.billsBase ? 1 : 0, least);
  if (wanted < needed)
    return no("licences_below_seats", {
      parameters: { licences: needed },
      fix: { screen: "team", id: null },
    });
  const change = { subscriptionId: subscription.id, licences: wanted };
  if (wanted < licences && subscription.planned?.plan === "standby") return no("standby_already_planned");
  if (wanted <= licences) return { ...change, at: renewsAt(subscription, now), billed: "renewal" };
  if (subscription.debt !== null) return no("payment_overdue", { fix: { screen: "invoices", id: null } });
  return { ...change, at: now, billed: "now" };
}

/**
 * The change to another plan that waits for the renewal, once the licences are changed: a smaller plan takes those
 * wanted, and room for those paid now; Standby has none.
 */
export function changeKept(
  { plan, planned }: Pick<PlanSubscription, "plan" | "planned">,
  change: Pick<LicenceChange, "licences" | "billed">,
): PlannedChange | null {
  if (planned?.plan !== "standby") return planned && planKept(plan, planned, change);
  const { replaced, ...standby } = planned;
  const kept = replaced && planKept(plan, replaced, change);
  return { ...standby, ...(kept && { replaced: kept }) };
}

function planKept<W extends WaitedChange>(
  plan: Plan,
  waited: W,
  { licences, billed }: Pick<LicenceChange, "licences" | "billed">,
): W | null {
  if (waited.plan === plan) return null;
  return { ...waited, licences: billed === "now" ? Math.max(waited.licences, licences) : licences };
}
