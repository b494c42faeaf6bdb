import { z } from "@hono/zod-openapi";

import { decisionVerbs } from "#domain/dossiers/pending-decisions";
import { dossierStates } from "#domain/dossiers/states";
import { evaluationStates } from "#domain/evaluations/evaluation-states";
import * as examples from "#routes/evaluations/examples";
import { leakSchema } from "#routes/evaluations/leaks";
import { answersSchema, grid, nullableInt, totalSchema } from "#routes/evaluations/schemas";
import { changesSchema } from "#routes/evaluations/sheet-schemas";
import { instantSchema } from "#routes/organisations/schemas";

export const resultSchema = z
  .object({
    dossierId: z.string(),
    number: z.string(),
    applicantName: z.string(),
    applicantEmail: z.string(),
    dossierState: z.enum(dossierStates),
    preparedVerb: z.enum(decisionVerbs).nullable(),
    standing: z.boolean().openapi({
      description:
        "Whether it is still there to be judged: what was withdrawn or put in the bin has no rank.",
    }),
    live: z.int(),
    finals: z.int(),
    mean: nullableInt,
    median: nullableInt,
    spread: nullableInt,
    lowest: nullableInt,
    highest: nullableInt,
    disagreement: z.boolean(),
    rank: nullableInt,
    correctedMean: nullableInt,
    correctedMedian: nullableInt,
    correctedRank: nullableInt,
    evaluations: z.array(
      z.object({
        id: z.string(),
        evaluatorId: z.string(),
        state: z.enum(evaluationStates),
        score: nullableInt,
        answers: answersSchema,
      }),
    ),
  })
  .openapi("EvaluationResult", {
    description: "Scores are hundredths of a percent of what the grid allows.",
    example: examples.resultExample,
  });

export const evaluatedSchema = z
  .object({
    dossierId: z.string(),
    number: z.string(),
    applicant: z.object({ name: z.string(), email: z.string() }),
    grid,
    leaks: z.array(leakSchema),
    figures: z.object({
      finals: z.int(),
      mean: nullableInt,
      median: nullableInt,
      spread: nullableInt,
      lowest: nullableInt,
      highest: nullableInt,
      disagreement: z.boolean(),
      rank: nullableInt,
      correctedRank: nullableInt,
    }),
    evaluations: z.array(
      z.object({
        id: z.string(),
        evaluatorId: z.string(),
        evaluatorName: z.string(),
        left: z.boolean(),
        state: z.enum(evaluationStates),
        answers: answersSchema,
        total: totalSchema,
        deadline: instantSchema.nullable(),
        late: z.boolean(),
        finalAt: instantSchema.nullable(),
        version: z.int(),
        changed: z.boolean(),
        changes: changesSchema.nullable(),
        history: z.array(
          z.object({
            verb: z.string(),
            at: instantSchema,
            byStaff: z.boolean(),
            reason: z.string().nullable(),
          }),
        ),
        verbs: z.array(z.string()),
      }),
    ),
  })
  .openapi("EvaluatedDossier", { example: examples.evaluatedExample });
