import { checkDefinition } from "#domain/forms/check-definition";
import type { FormDefinition } from "#domain/forms/definition";
import { diffDefinitions, isUnchanged } from "#domain/forms/definition-diff";
import { Refusal } from "#domain/refusals";

/** `number` counts the published revisions of one form from 1; `null` for its draft. */
export type Revision = { number: number | null; definition: FormDefinition };

export type RevisionState = "draft" | "published" | "superseded";

/** `latestNumber` is that of the newest published revision of the form, `null` before the first. */
export const revisionState = (
  { number }: Pick<Revision, "number">,
  latestNumber: number | null,
): RevisionState => {
  if (number === null) return "draft";
  return number === latestNumber ? "published" : "superseded";
};

/** The number the draft takes, or why it cannot be published: errors name what to correct. */
export function planPublication(draft: Revision, latest: Revision | null): { number: number } | Refusal {
  if (draft.number !== null) return new Refusal("form_revision_published");
  const errors = checkDefinition(draft.definition);
  if (errors.length > 0) return new Refusal("form_has_errors", { errors });
  if (latest !== null && isUnchanged(diffDefinitions(latest.definition, draft.definition)))
    return new Refusal("form_revision_unchanged");
  return { number: (latest?.number ?? 0) + 1 };
}
