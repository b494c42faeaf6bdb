import { decisionOptions, stateOptions } from "#domain/dossiers/columns";
import type { Grid } from "#domain/evaluations/criteria";
import type { Locale, Sentence } from "#domain/locale";
import type { ColumnType, ViewColumn } from "#domain/organisations/view-columns";

type BuiltIn = { type: ColumnType; label: Sentence; sortable: boolean };

/** What every dossier of a session has. Scores are percents of what the grid allows; ranks begin at 1. */
export const resultBuiltIns = {
  rank: { type: "number", label: { fr: "Rang", en: "Rank" }, sortable: true },
  number: { type: "text", label: { fr: "Numéro", en: "Number" }, sortable: true },
  applicant: { type: "text", label: { fr: "Candidat", en: "Applicant" }, sortable: false },
  mean: { type: "number", label: { fr: "Moyenne", en: "Mean" }, sortable: false },
  median: { type: "number", label: { fr: "Médiane", en: "Median" }, sortable: false },
  spread: { type: "number", label: { fr: "Écart type", en: "Standard deviation" }, sortable: false },
  lowest: { type: "number", label: { fr: "Note la plus basse", en: "Lowest score" }, sortable: false },
  highest: { type: "number", label: { fr: "Note la plus haute", en: "Highest score" }, sortable: false },
  finals: { type: "number", label: { fr: "Évaluations rendues", en: "Evaluations given" }, sortable: false },
  live: { type: "number", label: { fr: "Évaluations confiées", en: "Evaluations asked" }, sortable: true },
  disagreement: { type: "flag", label: { fr: "Désaccord", en: "Disagreement" }, sortable: false },
  correctedMean: { type: "number", label: { fr: "Moyenne corrigée", en: "Corrected mean" }, sortable: false },
  correctedRank: { type: "number", label: { fr: "Rang corrigé", en: "Corrected rank" }, sortable: true },
  state: { type: "choice", label: { fr: "État du dossier", en: "State of the dossier" }, sortable: false },
  pending: { type: "choice", label: { fr: "Décision préparée", en: "Prepared decision" }, sortable: false },
} as const satisfies Record<string, BuiltIn>;
export type ResultBuiltIn = keyof typeof resultBuiltIns;

/** The columns of the results of a session: figures, then the mean of each mark of its grid, in points. */
export function resultColumns({ grid }: { grid: Grid | null }, locale: Locale): ViewColumn[] {
  const builtIn = Object.entries(resultBuiltIns).map(([id, { label, type, sortable }]) => ({
    id,
    label: label[locale],
    type,
    sortable,
    ...(id === "state" && { options: stateOptions(locale) }),
    ...(id === "pending" && { options: decisionOptions(locale) }),
  }));
  const marks = (grid?.criteria ?? []).filter(({ type }) => type === "score");
  return [
    ...builtIn,
    ...marks.map(({ id, label }) => ({ id, label, type: "number" as const, sortable: false })),
  ];
}
