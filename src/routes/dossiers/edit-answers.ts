import { z } from "@hono/zod-openapi";

import { editAnswers } from "#actions/dossiers/edit-answers";
import { dossierId } from "#routes/dossiers/examples";
import { endpoint } from "#routes/endpoint";

export const editAnswersEndpoint = endpoint(editAnswers, {
  method: "post",
  path: "/organisations/{organisation}/dossiers/{dossierId}/answers",
  capability: "dossiers",
  summary: "Edit answers of a dossier",
  description:
    "What the answers said before is kept, and the applicant is told both with `reason`. Each change names the version of the answer it was made on.",
  answer: {
    status: 200,
    schema: z
      .object({
        id: z.string(),
        answers: z.array(z.object({ fieldId: z.string(), value: z.unknown(), version: z.int() })),
        percent: z.int(),
      })
      .openapi("EditedAnswers"),
    example: {
      id: dossierId,
      answers: [{ fieldId: "fld_titre", value: "Les Voix du port", version: 3 }],
      percent: 100,
    },
  },
  present: ({ completeness, ...edited }) => ({ ...edited, percent: completeness.percent }),
});
