import type { ActorKind } from "#domain/dossiers/actor";
import type { DossierState } from "#domain/dossiers/states";
import type { Standing } from "#domain/dossiers/transitions";
import type { FormDefinition } from "#domain/forms/definition";
import { fieldIndex } from "#domain/forms/layout";
import { Refusal } from "#domain/refusals";

/** Who may change the answers, by state: one side at a time, so that nothing sent is overwritten by a late tab. */
export const editors: Readonly<Record<DossierState, ActorKind | null>> = {
  draft: "applicant",
  correction_requested: "applicant",
  submitted: "staff",
  under_review: "staff",
  step_pending: "staff",
  accepted: null,
  refused: null,
  no_action: null,
  withdrawn: null,
};

/**
 * Why this side cannot change these fields now, or `null` when it can. What an intermediate validation has
 * approved is closed to the applicant until a correction is asked for, but for what is asked since.
 * @param isAskedSince whether a field of an approved step waits for an answer that the validation did not see.
 */
export function editRefusal(
  definition: FormDefinition,
  standing: Pick<Standing, "state" | "validatedStepIds">,
  side: ActorKind,
  fieldIds: readonly string[],
  isAskedSince: (fieldId: string) => boolean = () => false,
): Refusal | null {
  if (editors[standing.state] !== side) return new Refusal("dossier_not_editable");
  if (standing.state !== "draft") return null;
  const approved = approvedSteps(definition, standing.validatedStepIds);
  const index = fieldIndex(definition);
  const isApproved = (id: string) => approved.has(index.get(id)?.step.id ?? "");
  return fieldIds.some((id) => isApproved(id) && !isAskedSince(id))
    ? new Refusal("step_already_validated")
    : null;
}

/** The steps up to the last intermediate validation that was passed. */
function approvedSteps({ steps }: FormDefinition, validatedStepIds: readonly string[]): ReadonlySet<string> {
  const last = steps.findLastIndex(({ id }) => validatedStepIds.includes(id));
  return new Set(steps.slice(0, last + 1).map(({ id }) => id));
}
