import { z } from "@hono/zod-openapi";

import { saveAnswer } from "#actions/dossiers/save-answer";
import { completenessSchema, presentCompleteness } from "#routes/dossiers/schemas";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { savedAnswerExample } from "#routes/dossiers/examples";

const savedSchema = z
  .object({
    fieldId: z.string(),
    value: z.unknown(),
    version: z.int(),
    savedAt: instantSchema,
    completeness: completenessSchema,
  })
  .openapi("SavedAnswer");

export const saveAnswerEndpoint = endpoint(saveAnswer, {
  method: "put",
  path: "/organisations/{organisation}/my/dossiers/{dossierId}/answers/{fieldId}",
  capability: "dossiers",
  summary: "Save one answer",
  description:
    "`version` is that of the answer you saw, 0 when there was none. Nothing is required while the dossier is a draft.",
  answer: { status: 200, schema: savedSchema, example: savedAnswerExample },
  present: ({ savedAt, completeness, ineligibility, ...saved }, context) => ({
    ...saved,
    savedAt: toWire(savedAt),
    completeness: presentCompleteness({ completeness, ineligibility }, context),
  }),
});
