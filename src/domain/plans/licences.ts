import { isClassic } from "#domain/plans/catalogue";
import {
  running,
  termsAt,
  type OrganisationFacts,
  type PlannedChange,
  type PlanSubscription,
} from "#domain/plans/entitlement";
import { no, type PlansNo } from "#domain/plans/refusals";
import { renewsAt } from "#domain/plans/subscription";

/** Seats that may be active now. `null`: no limit on trial; none can be added in Standby, which has no licence. */
export function seatsAllowed(facts: OrganisationFacts, now: number): number | null {
  const terms = running(facts, now).map((one) => termsAt(one, now));
  if (now < facts.trialEndsAt && !terms.some(({ plan }) => isClassic(plan))) return null;
  return terms.reduce((total, { licences }) => total + licences, 0);
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

/** `wanted` licences on one subscription. Never touches a scheduled end (billing: complaints). */
export function planLicences(
  facts: OrganisationFacts & { activeSeats: number },
  subscription: PlanSubscription,
  wanted: number,
  now: number,
): LicenceChange | PlansNo {
  const { licences, plan } = termsAt(subscription, now);
  if (!isClassic(plan)) return no("standby_has_no_licences");
  const others = running(facts, now)
    .filter(({ id }) => id !== subscription.id)
    .reduce((total, one) => total + (one.planned?.licences ?? one.licences), 0);
  if (wanted < (subscription.billsBase ? 1 : 0) || wanted + others < facts.activeSeats)
    return no("licences_below_seats", {
      parameters: { seats: Math.max(1, facts.activeSeats) },
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
  { licences, billed }: Pick<LicenceChange, "licences" | "billed">,
): PlannedChange | null {
  if (planned === null || planned.plan === plan) return null;
  if (planned.plan === "standby") return planned;
  return { ...planned, licences: billed === "now" ? Math.max(planned.licences, licences) : licences };
}
