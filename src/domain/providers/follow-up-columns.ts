import { say, type Locale, type Sentence } from "#domain/locale";
import type { FilterOperator, ViewColumn } from "#domain/organisations/view-columns";
import { followUpViews, viewWords } from "#domain/providers/follow-up-views";

type Said = Pick<ViewColumn, "type"> & { label: Sentence; operators?: readonly FilterOperator[] };

/** What the follow-up screen shows, and what it is narrowed by: one of its views, a skill, a department, and words to search. */
const columns = {
  provider: {
    type: "text",
    label: { fr: "Intervenant", en: "Provider" },
    operators: ["contains"],
  },
  plan: { type: "text", label: { fr: "Abonnement", en: "Subscription" } },
  until: { type: "instant", label: { fr: "Accès", en: "Access" } },
  engagements: { type: "number", label: { fr: "Prestations en cours", en: "Engagements in progress" } },
  skill: { type: "choice", label: { fr: "Compétence", en: "Skill" }, operators: ["any_of"] },
  area: { type: "choice", label: { fr: "Département", en: "Department" }, operators: ["any_of"] },
  view: { type: "choice", label: { fr: "Vue", en: "View" }, operators: ["any_of"] },
} as const satisfies Record<string, Said>;

/** Each view has an order of its own, which dates decide. */
export const followUpColumns = (locale: Locale): ViewColumn[] =>
  Object.entries<Said>(columns).map(([id, { type, label, operators = [] }]) => ({
    id,
    label: say(label, locale),
    type,
    sortable: id === "until",
    operators,
    ...(id === "view" && {
      options: followUpViews.map((view) => ({ id: view, label: say(viewWords[view], locale) })),
    }),
  }));
