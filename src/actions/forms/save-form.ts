import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { checkDefinition } from "#domain/forms/check-definition";
import { formDefinitionSchema, type FormDefinition } from "#domain/forms/definition";
import { under } from "#domain/forms/parsed";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { formView } from "#actions/forms/form-view";
import { getProgramme, mustBeEditable } from "#actions/programmes/programme-view";
import { forms } from "#db/forms/schema";
import { mustHaveChanged } from "#db/guards";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

/** Saves the form whole. What only stands in the way of publishing is answered, not refused: nothing is lost. */
export const saveForm = action({
  name: "forms.save",
  requires: "programmes.edit",
  access: "write",
  input: z.strictObject({
    programmeId: id("prg"),
    version: wholeNumber(1, 1e9),
    definition: formDefinitionSchema,
  }),
  refuses: ["not_found", "stale_version", "programme_state_forbids"],
  reads: (scope, { programmeId }) => ({ found: one(findProgramme(scope, programmeId)) }),
  run({ tenant, now }, { programmeId, version, definition }, { found }) {
    const programme = getProgramme(found, now);
    if (programme.formVersion !== version) throw new Refusal("stale_version");
    mustBeEditable(programme);
    mustBeKeepable(definition);
    const form = { definition, updatedAt: now, version: version + 1 };
    return {
      result: formView(programme, form),
      change: {
        steps: [
          tenant.update(forms, form, eq(forms.id, programme.formId), eq(forms.version, version)),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: programmeId },
      },
    };
  },
});

const unkeepable = new Set(["too_many_fields", "definition_too_large", "duplicate_id"]);

/** @throws Refusal invalid_request on what is too big to keep, or could not be told apart later. */
function mustBeKeepable(definition: FormDefinition): void {
  const errors = checkDefinition(definition).filter(({ code }) => unkeepable.has(code));
  if (errors.length > 0) throw invalid(...under("/definition", errors));
}
