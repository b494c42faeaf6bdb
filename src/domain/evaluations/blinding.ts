import { z } from "zod";

import type { FormDefinition } from "#domain/forms/definition";
import type { FieldType } from "#domain/forms/fields";
import { fieldIdSchema } from "#domain/forms/ids";
import { placedFields, type PlacedField } from "#domain/forms/layout";
import { limits } from "#domain/forms/limits";

/**
 * What a blind evaluation shows of a dossier. The questions shown are listed, not the hidden ones: a question
 * that a later form revision adds stays hidden until somebody decides. Inner fields of a block are listed too.
 */
export const blindingSchema = z.strictObject({
  shownFieldIds: z.array(fieldIdSchema).max(limits.fields),
  /** `replaced`: `document-1.pdf`, `document-2.pdf`… in reading order. */
  fileNames: z.enum(["replaced", "kept"]),
});
export type Blinding = {
  shownFieldIds: readonly string[];
  fileNames: z.infer<typeof blindingSchema>["fileNames"];
};

/** Answers of these types say who is applying, or where to reach them. */
const identifying = new Set<FieldType>(["address", "email", "phone", "siret", "siren", "rna", "iban"]);

/** A first blinding to correct by hand: everything but what identifies by its nature. */
export const proposedBlinding = (definition: FormDefinition): Blinding => ({
  shownFieldIds: placedFields(definition)
    .map(({ field }) => field)
    .filter(({ type }) => !identifying.has(type))
    .map(({ id }) => id),
  fileNames: "replaced",
});

/** The questions of the form that evaluators will not see, in reading order. */
export function hiddenQuestions(definition: FormDefinition, blinding: Blinding): PlacedField[] {
  const shown = new Set(blinding.shownFieldIds);
  return placedFields(definition).filter(
    ({ field, block }) => !shown.has(field.id) || (block !== null && !shown.has(block.id)),
  );
}
