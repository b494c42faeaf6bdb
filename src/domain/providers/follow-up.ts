import { missingToAnswer, type ProviderFacts } from "#domain/providers/answering";

/** An engagement is ongoing from its acceptance to its end (billing: follow-up screen). */
export const ongoingEngagementStates = ["accepted", "planned", "in_progress"] as const;

export const followUpGroups = ["active", "inactive", "without_subscription", "exempt"] as const;
export type FollowUpGroup = (typeof followUpGroups)[number];

/** `actionRequired`: an inactive subscription and engagements in progress, which the manager has to settle. */
export type FollowUp = { group: FollowUpGroup; actionRequired: boolean };

/** Where a provider stands on the follow-up screen, which exists only where subscriptions are switched on. */
export function followUp(
  provider: Omit<ProviderFacts, "subscriptionsOn">,
  ongoingEngagements: number,
  now: number,
): FollowUp {
  const group = groupOf(provider, now);
  return { group, actionRequired: group === "inactive" && ongoingEngagements > 0 };
}

function groupOf(provider: Omit<ProviderFacts, "subscriptionsOn">, now: number): FollowUpGroup {
  if (provider.exempt) return "exempt";
  const missing = missingToAnswer({ ...provider, subscriptionsOn: true }, now);
  if (missing === null) return "active";
  return missing === "unpaid" || missing === "expired" ? "inactive" : "without_subscription";
}
