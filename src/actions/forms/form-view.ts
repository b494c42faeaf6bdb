import { checkDefinition } from "#domain/forms/check-definition";
import type { FormDefinition } from "#domain/forms/definition";
import type { ProgrammeRow } from "#actions/programmes/programme-view";

/** The form being written, and what stands in the way of publishing it: pointers start at the definition. */
export const formView = (
  programme: ProgrammeRow,
  form: { definition: FormDefinition; version: number; updatedAt: number },
) => ({
  ...form,
  programmeId: programme.id,
  publishedNumber: programme.revisionNumber,
  hasChangesToPublish: programme.revisionFormVersion !== form.version,
  errors: checkDefinition(form.definition),
});
