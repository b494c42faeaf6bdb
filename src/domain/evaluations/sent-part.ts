import type { DossierState } from "#domain/dossiers/states";
import type { FormDefinition } from "#domain/forms/definition";

/**
 * The part of a form that evaluators may read answers of: all of it once a dossier was sent. When it is a draft again
 * (after an intermediate validation, or taken back by whoever applies), the steps that were approved, and nothing of
 * what is being typed.
 */
export function sentPart(
  definition: FormDefinition,
  { state, validatedStepIds }: { state: DossierState; validatedStepIds: readonly string[] },
): FormDefinition {
  if (state !== "draft") return definition;
  const last = definition.steps.findLastIndex(({ id }) => validatedStepIds.includes(id));
  return { ...definition, steps: definition.steps.slice(0, last + 1) };
}
