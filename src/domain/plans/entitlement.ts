import type { OrganisationState } from "#domain/access";
import type { ClassicPlan } from "#domain/organisations/modules";
import { isClassic, largerPlan, type Plan, type PlanPrice } from "#domain/plans/catalogue";
import { purgeAt } from "#domain/plans/deactivation";
import type { Interval } from "#domain/plans/periods";
import { endOf, gives, statusOf, type SubscriptionFacts } from "#domain/plans/subscription";

/** What a subscription becomes at a renewal to come: Standby bought in advance, a smaller plan, fewer licences. */
export type PlannedChange = WaitedChange & {
  at: number;
  /** The subscription was to end there: undoing the change makes it end again, not renew. */
  wasEnding: boolean;
  /** What Standby took the place of: undoing it makes that wait again. */
  replaced?: WaitedChange;
};

export type WaitedChange = {
  plan: Plan;
  /** Not always that of the subscription: Standby is sold by the year only. */
  interval: Interval;
  licences: number;
  price: PlanPrice;
};

/** A subscription of an organisation to Parvis. `price` is the one it was sold at, in cents excluding tax. */
export type PlanSubscription = SubscriptionFacts & {
  id: string;
  plan: Plan;
  licences: number;
  price: PlanPrice;
  /** False for a second subscription, which only adds licences of the other interval. */
  billsBase: boolean;
  planned: PlannedChange | null;
};

/** All that an organisation's state follows from. Instants are UTC milliseconds. */
export type OrganisationFacts = {
  trialEndsAt: number;
  deactivatedAt: number | null;
  subscriptions: readonly PlanSubscription[];
};

/** What a subscription bills, in cents excluding tax. */
export type Terms = Pick<PlanSubscription, "plan" | "licences" | "price" | "billsBase">;

/** The terms at an instant: a planned change is in force from its very millisecond. Standby is always a base. */
export function termsAt(subscription: PlanSubscription, at: number): Terms {
  const { planned, billsBase } = subscription;
  if (planned === null || at < planned.at) return subscription;
  return { ...planned, billsBase: billsBase || planned.plan === "standby" };
}

/** The subscriptions that give access at an instant. */
export const running = ({ subscriptions }: Pick<OrganisationFacts, "subscriptions">, now: number) =>
  subscriptions.filter((subscription) => gives(statusOf(subscription, now)));

/** The plans paid for: licences follow the platform that they were added to, and keep theirs once it has ended. */
function plansPaid(facts: OrganisationFacts, now: number): Plan[] {
  const terms = running(facts, now).map((subscription) => termsAt(subscription, now));
  const platforms = terms.filter(({ billsBase }) => billsBase);
  return (platforms.length > 0 ? platforms : terms).map(({ plan }) => plan);
}

/**
 * The one plan in force, or null: the largest that is paid for; a trial is a trial of Pro and keeps a Standby bought
 * in advance waiting.
 */
export function planInForce(facts: OrganisationFacts, now: number): Plan | null {
  if (facts.deactivatedAt !== null) return null;
  const paid = plansPaid(facts, now).reduce<Plan | null>(largerPlan, null);
  const trial = now < facts.trialEndsAt && (paid === null || !isClassic(paid));
  return trial ? "pro" : paid;
}

/** The plan whose modules are open: none in Standby, Pro on trial. */
export function classicPlanInForce(facts: OrganisationFacts, now: number): ClassicPlan | null {
  const plan = planInForce(facts, now);
  return plan !== null && isClassic(plan) ? plan : null;
}

/** The state of an organisation at an instant (product: access). Every interval is `[start, end)`. */
export function stateOf(facts: OrganisationFacts, now: number): OrganisationState {
  if (facts.deactivatedAt !== null) return now < purgeAt(facts.deactivatedAt) ? "deactivating" : "purged";
  if (plansPaid(facts, now).some(isClassic)) {
    const classic = running(facts, now).filter((one) => isClassic(termsAt(one, now).plan));
    return classic.every(({ cancelAt }) => cancelAt !== null) ? "cancelling" : "active";
  }
  if (now < facts.trialEndsAt) return "trial";
  return planInForce(facts, now) === null ? "expired" : "standby";
}

/** When access ends if nothing else is done: the latest scheduled end; null while something renews. */
export function accessEndsAt(facts: OrganisationFacts, now: number): number | null {
  const ends = running(facts, now).map((subscription) => endOf(subscription));
  const dated = ends.filter((end) => end !== null);
  if (dated.length < ends.length) return null;
  const last = Math.max(...dated, now < facts.trialEndsAt ? facts.trialEndsAt : 0);
  return last > now ? last : null;
}
