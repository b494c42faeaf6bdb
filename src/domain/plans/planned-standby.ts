import { running, type OrganisationFacts, type WaitedChange } from "#domain/plans/entitlement";
import { no, type PlansNo } from "#domain/plans/refusals";

/**
 * A Standby that has been bought and not begun. `closes`: it is a subscription of its own, bought on trial. Otherwise,
 * what the subscription that it follows was to do at its renewal: end, or become what waited.
 */
export type PlannedStandby = {
  subscriptionId: string;
  at: number;
  closes: boolean;
  endsAgain: boolean;
  waitsAgain: WaitedChange | null;
};

export function plannedStandby(
  facts: Pick<OrganisationFacts, "subscriptions">,
  now: number,
): PlannedStandby | null {
  for (const { id, plan, planned, anchorAt } of running(facts, now)) {
    if (planned?.plan === "standby" && now < planned.at) {
      const { at, wasEnding: endsAgain, replaced = null } = planned;
      return { subscriptionId: id, at, closes: false, endsAgain, waitsAgain: replaced };
    }
    if (plan === "standby" && now < anchorAt)
      return { subscriptionId: id, at: anchorAt, closes: true, endsAgain: false, waitsAgain: null };
  }
  return null;
}

/** Undoing costs nothing; at the very instant Standby starts, it is too late. */
export const planStandbyUndo = (facts: OrganisationFacts, now: number): PlannedStandby | PlansNo =>
  plannedStandby(facts, now) ?? no("standby_not_planned");
