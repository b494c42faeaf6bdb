import { running, type OrganisationFacts } from "#domain/plans/entitlement";
import { no, type PlansNo } from "#domain/plans/refusals";

/**
 * A Standby that has been bought and not begun. `closes`: it is a subscription of its own, bought on trial.
 * `goOn`: what it made end, and would have renewed without it.
 */
export type PlannedStandby = {
  subscriptionId: string;
  at: number;
  closes: boolean;
  endsAgain: boolean;
  goOn: readonly string[];
};

export function plannedStandby(
  facts: Pick<OrganisationFacts, "subscriptions">,
  now: number,
): PlannedStandby | null {
  const open = running(facts, now);
  for (const { id, plan, planned, anchorAt } of open) {
    if (planned?.plan === "standby" && now < planned.at) {
      const { at, wasEnding: endsAgain } = planned;
      const ending = open.filter((one) => one.id !== id && one.cancelAt !== null).map((one) => one.id);
      return { subscriptionId: id, at, closes: false, endsAgain, goOn: endsAgain ? [] : ending };
    }
    if (plan === "standby" && now < anchorAt)
      return { subscriptionId: id, at: anchorAt, closes: true, endsAgain: false, goOn: [] };
  }
  return null;
}

/** Undoing costs nothing; at the very instant Standby starts, it is too late. */
export const planStandbyUndo = (facts: OrganisationFacts, now: number): PlannedStandby | PlansNo =>
  plannedStandby(facts, now) ?? no("standby_not_planned");
