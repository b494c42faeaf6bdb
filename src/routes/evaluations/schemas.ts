import { z } from "@hono/zod-openapi";

import { blindingSchema } from "#domain/evaluations/blinding";
import { gridSchema } from "#domain/evaluations/criteria";
import { rightsSchema } from "#domain/evaluations/phases";
import { publicationSchema } from "#domain/evaluations/publication";
import { sessionStates } from "#domain/evaluations/session-states";
import { operatorsSchema } from "#routes/forms/schemas";
import { instantSchema } from "#routes/organisations/schemas";
import * as examples from "#routes/evaluations/examples";

export const errorSchema = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });
export const nullableInt = z.int().nullable();
export const grid = z.clone(gridSchema).openapi("Grid", { example: examples.gridExample });

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
    operators: operatorsSchema,
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
    siren: z.string().nullable(),
    state: z.enum(["invited", "joined", "declined", "removed"]),
    declinedReason: z.string().nullable(),
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

export const totalSchema = z.object({
  points: z.number(),
  lowest: z.number(),
  highest: z.number(),
  unmarked: z.int(),
  score: nullableInt,
});
