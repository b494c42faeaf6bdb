import { eq } from "drizzle-orm";
import { z } from "zod";

import { checkDefinition } from "#domain/forms/check-definition";
import { formDefinitionSchema } from "#domain/forms/definition";
import { under } from "#domain/forms/parsed";
import { id, wholeNumber } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { forms } from "#db/forms/schema";
import { mustHaveChanged } from "#db/guards";
import { askedForm } from "#db/invitations/form-queries";
import { one } from "#db/statement";
import { viewOf } from "#actions/invitations/form-view";

const unkeepable = new Set(["too_many_fields", "definition_too_large", "duplicate_id"]);

/** Saves the questions whole; what only stands in the way of publishing is answered, not refused. */
export const saveForm = action({
  name: "invitations.save-form",
  requires: "invitations.configure",
  access: "write",
  input: z.strictObject({
    formId: id("pqf"),
    version: wholeNumber(1, 1e9),
    definition: formDefinitionSchema,
  }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { formId }) => ({ row: one(askedForm(scope, formId)) }),
  run({ tenant, now }, { formId, version, definition }, { row }) {
    if (!row) throw new Refusal("not_found");
    const errors = checkDefinition(definition).filter(({ code }) => unkeepable.has(code));
    if (errors.length > 0) throw invalid(...under("/definition", errors));
    const saved = { definition, updatedAt: now, version: version + 1 };
    const view = {
      ...row,
      formDefinition: JSON.stringify(definition),
      formVersion: version + 1,
      formUpdatedAt: now,
    };
    return {
      result: viewOf(view),
      change: {
        steps: [
          tenant.update(forms, saved, eq(forms.id, row.formId), eq(forms.version, version)),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: formId },
      },
    };
  },
});
