import { z } from "@hono/zod-openapi";

import { dossierStates } from "#domain/dossiers/states";
import { blindingSchema } from "#domain/evaluations/blinding";
import { gridSchema } from "#domain/evaluations/criteria";
import { evaluationStates } from "#domain/evaluations/evaluation-states";
import { rightsSchema } from "#domain/evaluations/phases";
import { publicationSchema } from "#domain/evaluations/publication";
import { sessionStates } from "#domain/evaluations/session-states";
import { instantSchema } from "#routes/organisations/schemas";
import * as examples from "#routes/evaluations/examples";

export const errorSchema = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });
const nullableInt = z.int().nullable();
export const grid = gridSchema.clone().openapi("Grid", { example: examples.gridExample });

const phase = z
  .object({
    id: z.string(),
    name: z.string(),
    opensAt: instantSchema,
    closesAt: instantSchema,
    rights: rightsSchema,
  })
  .openapi("EvaluationPhase", { example: examples.phaseExample });

const facts = {
  id: z.string(),
  programmeId: z.string(),
  title: z.string(),
  instructions: z.string(),
  grid,
  phases: z.array(phase),
  blinding: blindingSchema,
  perDossier: z.int(),
  average: z.enum(["mean", "median"]),
  disagreement: z.int(),
  state: z.enum(sessionStates),
  dossierCount: z.int(),
  frozen: z.boolean(),
  publication: publicationSchema.nullable(),
  createdAt: instantSchema,
  version: z.int(),
};

export const sessionFactsSchema = z
  .object(facts)
  .openapi("EvaluationSession", { example: examples.sessionFactsExample });

export const spreadSchema = z
  .object({
    id: z.string(),
    perDossier: z.int(),
    askedAt: instantSchema,
    finishedAt: instantSchema.nullable(),
    summary: z
      .object({
        added: z.int(),
        lightest: z.int(),
        heaviest: z.int(),
        imbalance: z.string().nullable(),
        shortDossiers: z.int(),
        shortages: z.array(z.object({ dossierId: z.string(), missing: z.int(), reason: z.string() })),
      })
      .nullable(),
  })
  .openapi("EvaluationSpread", { example: examples.spreadExample });

export const sessionSchema = z
  .object({
    ...facts,
    programmeTitle: z.string(),
    questions: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        type: z.string(),
        blockId: z.string().nullable(),
        step: z.string(),
        shown: z.boolean(),
      }),
    ),
    counts: z.object({
      evaluators: z.int(),
      joined: z.int(),
      notStarted: z.int(),
      drafts: z.int(),
      finals: z.int(),
      departed: z.int(),
    }),
    spread: spreadSchema.nullable(),
    missing: z.array(errorSchema),
    moves: z.array(z.object({ verb: z.string(), at: instantSchema, reason: z.string().nullable() })),
    verbs: z.array(z.string()),
  })
  .openapi("EvaluationSessionDetail", { example: examples.sessionExample });

export const evaluatorSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    maximum: nullableInt,
    state: z.enum(["invited", "joined", "declined", "removed"]),
    invitedAt: instantSchema,
    lastSentAt: instantSchema,
    sendCount: z.int(),
    acceptedAt: instantSchema.nullable(),
    remindedAt: instantSchema.nullable(),
    notStarted: z.int(),
    drafts: z.int(),
    finals: z.int(),
    departed: z.int(),
    leniency: nullableInt,
    version: z.int(),
  })
  .openapi("Evaluator", {
    description: "`leniency`: mean of their scores less the session’s, in hundredths of a percent.",
    example: examples.evaluatorExample,
  });

export const answersSchema = z.record(
  z.string(),
  z.object({ value: z.unknown().optional(), notApplicable: z.literal(true).optional() }),
);

export const resultSchema = z
  .object({
    dossierId: z.string(),
    number: z.string(),
    applicantName: z.string(),
    applicantEmail: z.string(),
    dossierState: z.enum(dossierStates),
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

export const totalSchema = z.object({
  points: z.number(),
  lowest: z.number(),
  highest: z.number(),
  unmarked: z.int(),
  score: nullableInt,
});

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
    z.object({ fieldId: z.string(), label: z.string(), before: z.unknown(), after: z.unknown() }),
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

export const evaluatedSchema = z
  .object({
    dossierId: z.string(),
    number: z.string(),
    applicant: z.object({ name: z.string(), email: z.string() }),
    grid,
    leaks: z.array(
      z.object({
        kind: z.string(),
        found: z.string(),
        place: z.object({ fieldId: z.string().optional(), documentId: z.string().optional() }),
        detail: z.string(),
      }),
    ),
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
