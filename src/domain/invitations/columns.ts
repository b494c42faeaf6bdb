import { labels } from "#domain/invitations/prequalification";
import { sayLabel } from "#domain/invitations/words";
import { say, type Locale, type Sentence } from "#domain/locale";
import type { FilterOperator, ViewColumn } from "#domain/organisations/view-columns";

type Said = Omit<ViewColumn, "id" | "label" | "sortable" | "operators"> & { label: Sentence };

/** What a row of the dashboard shows. */
const shown = {
  partner: { type: "text", label: { fr: "Partenaire", en: "Partner" } },
  email: { type: "text", label: { fr: "E-mail sollicité", en: "E-mail asked" } },
  entity: { type: "choice", label: { fr: "Entité émettrice", en: "Issuing entity" } },
  form: { type: "text", label: { fr: "Formulaire", en: "Form" } },
  createdAt: { type: "instant", label: { fr: "Première demande", en: "First asked" } },
  lastSent: { type: "instant", label: { fr: "Dernier envoi", en: "Last sent" } },
  reminders: { type: "number", label: { fr: "Relances", en: "Reminders" } },
  status: { type: "choice", label: { fr: "Pré-qualification", en: "Pre-qualification" } },
  due: { type: "instant", label: { fr: "Prochaine relance", en: "Next reminder" } },
  validUntil: { type: "instant", label: { fr: "Valable jusqu’au", en: "Valid until" } },
} as const satisfies Record<string, Said>;

/** What the dashboard is also narrowed by. */
const switches = {
  mine: { type: "flag", label: { fr: "Seulement mes demandes", en: "Only my requests" } },
  archived: { type: "flag", label: { fr: "Archivées", en: "Archived" } },
  bounced: { type: "flag", label: { fr: "Adresses en erreur", en: "Failing addresses" } },
} as const satisfies Record<string, Said>;

const narrowed = new Set<string>(["entity", "status", ...Object.keys(switches)]);
const anyOf: readonly FilterOperator[] = ["any_of"];

/** The columns of the dashboard. It is narrowed by choice alone, and ordered by the day of the request. */
export const invitationColumns = (locale: Locale): ViewColumn[] =>
  Object.entries({ ...shown, ...switches }).map(([id, { type, label }]) => ({
    id,
    label: say(label, locale),
    type,
    sortable: id === "createdAt",
    operators: narrowed.has(id) ? anyOf : [],
    ...(id === "status" && {
      options: labels.map((value) => ({ id: value, label: sayLabel(value, locale) })),
    }),
  }));
