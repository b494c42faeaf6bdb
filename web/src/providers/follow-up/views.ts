import type { ListSearch } from "#design/table/list-search";

/** The important views first, as the filter bar shows them. */
export const followUpViews = [
  "active",
  "inactive",
  "action_required",
  "unpaid",
  "without_subscription",
  "rise_pending",
  "exempt",
] as const;
export type FollowUpView = (typeof followUpViews)[number];

export const remindable = [
  "inactive",
  "action_required",
  "unpaid",
  "without_subscription",
  "rise_pending",
] as const satisfies readonly FollowUpView[];
export type RemindableView = (typeof remindable)[number];

/** What narrows every view alike, as the API names it. */
export const narrowedBy = (search: ListSearch) => ({
  ...(search["skill"] && { skill: search["skill"] }),
  ...(search["area"] && { area: search["area"] }),
});

export const viewIn = (search: ListSearch): FollowUpView =>
  followUpViews.find((view) => view === search["view"]) ?? "active";
