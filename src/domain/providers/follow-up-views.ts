import type { Missing } from "#domain/providers/answering";
import type { Sentence } from "#domain/locale";

/** The important views of the follow-up screen (seed 001, billing: case 76). A provider can stand in several. */
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

/** Those whom a mail can bring back: the others owe nothing. */
export const remindableViews = [
  "inactive",
  "action_required",
  "unpaid",
  "without_subscription",
  "rise_pending",
] as const satisfies readonly FollowUpView[];

/** Facts of a record, with what its open price request and its engagements say. Instants are UTC milliseconds. */
export type Followed = {
  exempt: boolean;
  /** Access until then, excluded; null when none ever began. */
  answersUntil: number | null;
  missing: Missing;
  ongoingEngagements: number;
  risePending: boolean;
};

/** Where a provider stands at an instant; `db/providers/follow-up` asks the same of indexes. */
export function viewsOf(provider: Followed, now: number): FollowUpView[] {
  const { exempt, answersUntil, missing, ongoingEngagements, risePending } = provider;
  if (exempt) return ["exempt"];
  if (answersUntil === null) return ["without_subscription"];
  if (now < answersUntil) return risePending ? ["active", "rise_pending"] : ["active"];
  return [
    "inactive",
    ...(ongoingEngagements > 0 ? (["action_required"] as const) : []),
    ...(missing === "unpaid" ? (["unpaid"] as const) : []),
  ];
}

/** A provider is not reminded again within three days, whoever asks. In milliseconds. */
export const reminderGap = 3 * 24 * 60 * 60 * 1000;

/** What a reminder is about; null when nothing is owed any more. */
export function reminderOf(provider: Followed, now: number): Missing | "rise" | null {
  const views = viewsOf(provider, now);
  if (views.includes("rise_pending")) return "rise";
  return views.includes("inactive") || views.includes("without_subscription") ? provider.missing : null;
}

export const viewWords: Readonly<Record<FollowUpView, Sentence>> = {
  active: { fr: "Actifs", en: "Active" },
  inactive: { fr: "Inactifs", en: "Inactive" },
  action_required: {
    fr: "Inactifs avec prestations en cours",
    en: "Inactive with engagements in progress",
  },
  unpaid: { fr: "Impayés", en: "Unpaid" },
  without_subscription: { fr: "Sans abonnement", en: "Without a subscription" },
  rise_pending: { fr: "Hausse en attente", en: "Price rise pending" },
  exempt: { fr: "Exemptés", en: "Exempt" },
};
