import type { DossierState } from "#domain/dossiers/states";
import type { FormDefinition } from "#domain/forms/definition";

/** Where a dossier stands, from its history. `since` is when it became so, in UTC milliseconds. */
type Standing = { state: DossierState; since: number | null; validatedStepIds: readonly string[] };

/**
 * The part of a form that evaluators may read answers of: all of it once a dossier was sent. When it is a draft again
 * (after an intermediate validation, or taken back by whoever applies), the steps that were approved.
 */
export function sentPart(definition: FormDefinition, { state, validatedStepIds }: Standing): FormDefinition {
  if (state !== "draft") return definition;
  const last = definition.steps.findLastIndex(({ id }) => validatedStepIds.includes(id));
  return { ...definition, steps: definition.steps.slice(0, last + 1) };
}

/**
 * Whether what was written at an instant was sent: not what is typed since the dossier went back to its applicant, also in
 * a step that was approved, where what the form asks since can be answered.
 */
export const wasSent = ({ state, since }: Standing, at: number): boolean =>
  state !== "draft" || (since !== null && at <= since);
