import { listedState, publicState } from "#domain/dossiers/public-states";
import { dossierStates } from "#domain/dossiers/states";
import type { FormDefinition } from "#domain/forms/definition";
import type { Field, FieldType } from "#domain/forms/fields";
import { questionsOver } from "#domain/forms/questions-over";
import type { Locale, Sentence } from "#domain/locale";
import type { ColumnType, ViewColumn } from "#domain/organisations/view-columns";

type BuiltIn = { type: ColumnType; label: Sentence; sortable: boolean };

/** What every dossier has besides its answers. */
export const builtInColumns = {
  number: { type: "text", label: { fr: "Numéro", en: "Number" }, sortable: true },
  applicant: { type: "text", label: { fr: "Candidat", en: "Applicant" }, sortable: true },
  email: { type: "text", label: { fr: "E-mail", en: "E-mail" }, sortable: true },
  programme: { type: "choice", label: { fr: "Programme", en: "Programme" }, sortable: false },
  state: { type: "choice", label: { fr: "État", en: "State" }, sortable: false },
  tags: { type: "choice", label: { fr: "Étiquettes", en: "Tags" }, sortable: false },
  assignee: { type: "choice", label: { fr: "Suivi par", en: "Looked after by" }, sortable: false },
  pending: { type: "choice", label: { fr: "Décision préparée", en: "Prepared decision" }, sortable: false },
  submittedAt: { type: "instant", label: { fr: "Envoyé le", en: "Submitted on" }, sortable: true },
  decidedAt: { type: "instant", label: { fr: "Décidé le", en: "Decided on" }, sortable: true },
} as const satisfies Record<string, BuiltIn>;
export type BuiltInColumn = keyof typeof builtInColumns;

/** The type of column of each type of question. A file or a block counts what it holds. */
const typeOf: Readonly<Record<FieldType, ColumnType>> = {
  short_text: "text",
  long_text: "text",
  single_choice: "choice",
  multiple_choice: "choice",
  number: "number",
  amount: "amount",
  date: "day",
  address: "text",
  email: "text",
  phone: "text",
  siret: "text",
  siren: "text",
  rna: "text",
  iban: "text",
  file: "number",
  repeat: "number",
  statement: "flag",
};

/** The columns of a list of dossiers: the built-in ones, then a column for each question that its dossiers were asked. */
export function dossierColumns(
  { definitions }: { definitions: readonly FormDefinition[] },
  locale: Locale,
): ViewColumn[] {
  const builtIn = Object.entries(builtInColumns).map(([id, { label, type, sortable }]) => ({
    id,
    label: label[locale],
    type,
    sortable,
    ...(id === "state" && { options: stateOptions(locale) }),
    ...(id === "pending" && { options: decisionOptions(locale) }),
  }));
  return [...builtIn, ...questionColumns(definitions, locale).map(columnOf)];
}

/** A column for each question of the revisions of a form, today's first; a question of before says that it is one. */
export const questionColumns = (
  definitions: readonly FormDefinition[],
  locale: Locale,
): { field: Field; label: string }[] =>
  questionsOver(definitions).map(({ field, isAsked }) => ({
    field,
    label: isAsked ? field.label : `${field.label} (${noLongerAsked[locale]})`,
  }));

const noLongerAsked: Sentence = { fr: "question retirée", en: "question removed" };

export const stateOptions = (locale: Locale) =>
  [...dossierStates.filter((state) => state !== "draft"), "draft" as const].map((state) => ({
    id: state,
    label: listedState(state)[locale],
  }));

/** A decision by the state it leads to. */
export const decisionOptions = (locale: Locale) =>
  (
    [
      ["accept", "accepted"],
      ["refuse", "refused"],
      ["close_without_action", "no_action"],
    ] as const
  ).map(([verb, state]) => ({ id: verb, label: publicState(state).label[locale] }));

const columnOf = ({ field, label }: { field: Field; label: string }): ViewColumn => ({
  id: field.id,
  label,
  type: typeOf[field.type],
  sortable: true,
  ...("options" in field && { options: field.options }),
});
