import { z } from "@hono/zod-openapi";

import { evaluationStates } from "#domain/evaluations/evaluation-states";
import * as examples from "#routes/evaluations/examples";
import { answersSchema, errorSchema, grid, nullableInt, totalSchema } from "#routes/evaluations/schemas";
import { instantSchema } from "#routes/organisations/schemas";

export const deskLineSchema = z
  .object({
    dossierId: z.string(),
    number: z.string(),
    access: z.enum(["hidden", "announced", "open"]),
    title: z.string().nullable(),
    applicantName: z.string().nullable(),
    state: z.enum(evaluationStates).nullable(),
    score: nullableInt,
    deadline: instantSchema.nullable(),
    late: z.boolean(),
  })
  .openapi("DeskDossier", { example: examples.deskLineExample });

const question = z.object({
  id: z.string(),
  type: z.string(),
  label: z.string(),
  options: z.array(z.object({ id: z.string(), label: z.string() })),
  fields: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      label: z.string(),
      options: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  ),
});

export const changesSchema = z.object({
  answers: z.array(
    z.object({ fieldId: z.string(), label: z.string(), question, before: z.unknown(), after: z.unknown() }),
  ),
  questions: z.array(z.object({ id: z.string(), label: z.string() })),
  formChanged: z.boolean(),
});

export const sheetSchema = z
  .object({
    sessionId: z.string(),
    access: z.enum(["hidden", "announced", "open"]),
    number: z.string().nullable(),
    dossier: z
      .object({
        id: z.string(),
        number: z.string(),
        applicant: z.object({ name: z.string(), email: z.string() }).nullable(),
        sections: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            answers: z.array(z.object({ question, value: z.unknown() })),
          }),
        ),
        documents: z.array(z.object({ id: z.string(), name: z.string(), sizeBytes: z.int() })),
      })
      .nullable(),
    seenHash: z.string(),
    changes: changesSchema.nullable(),
    grid,
    evaluation: z
      .object({
        id: z.string(),
        state: z.enum(evaluationStates),
        answers: answersSchema,
        total: totalSchema,
        missing: z.array(errorSchema),
        version: z.int(),
        deadline: instantSchema.nullable(),
        late: z.boolean(),
        finalAt: instantSchema.nullable(),
        updatedAt: instantSchema,
        message: z.string().nullable(),
        verbs: z.array(z.string()),
        barred: z.string().nullable(),
      })
      .nullable(),
    others: z.array(
      z.object({ evaluatorName: z.string().nullable(), answers: answersSchema, score: nullableInt }),
    ),
    nextDossierId: z.string().nullable(),
  })
  .openapi("EvaluationSheet", { example: examples.sheetExample });
