import type { Dossier, Dossiers, OwnDossier, OwnDossiers } from "#api/generated";
import type { FormDefinition, Value } from "#forms/types";

export type { Completeness, Document, Dossier, OwnDossier } from "#api/generated";

export type ReplacedDocument = OwnDossier["replacedDocuments"][number];

export const sentStates = [
  "submitted",
  "under_review",
  "correction_requested",
  "step_pending",
  "accepted",
  "refused",
  "no_action",
  "withdrawn",
] as const satisfies readonly Dossier["state"][];

/** What a list shows: a draft is in it once it was sent. */
export const listedStates = [...sentStates, "draft"] as const;

export type DossierState = Dossier["state"];
export type DossierRow = Dossiers["data"][number];
export type OwnDossierRow = OwnDossiers["data"][number];

export const decisionVerbs = [
  "take_under_review",
  "validate_step",
  "request_correction",
  "reject_step",
  "accept",
  "refuse",
  "close_without_action",
  "reopen",
] as const;
export type DecisionVerb = (typeof decisionVerbs)[number];

/** The answers by field id. */
export type Values = Readonly<Record<string, Value>>;

type Answered = Pick<OwnDossier, "definition">;

/** The API keeps only answers that it has read: each has the shape of its field. */
export const valuesOf = ({ answers }: { answers: readonly { fieldId: string; value?: unknown }[] }): Values =>
  Object.fromEntries(answers.map(({ fieldId, value }) => [fieldId, (value ?? null) as Value]));

/** The same document, each field seen with the settings of all types. */
export const formOf = ({ definition }: Answered) => definition as FormDefinition;
