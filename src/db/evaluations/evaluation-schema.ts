import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

import { instant, json, version } from "#db/columns";
import { dossiers } from "#db/dossiers/schema";
import { evaluationSessions, sessionEvaluators } from "#db/evaluations/session-schema";
import { organisationId } from "#db/organisations/schema";
import type { EvaluationAnswers } from "#domain/evaluations/answers";
import type { EvaluationState, EvaluationVerb } from "#domain/evaluations/evaluation-states";
import type { JudgedFile } from "#domain/evaluations/judged-file";
import type { SpreadSummary } from "#domain/evaluations/spread-summary";
import type { Answers } from "#domain/forms/answers";

/** One evaluator in front of one dossier of one session: one row, whatever happens. */
export const evaluations = sqliteTable(
  "evaluations",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    sessionId: text().notNull(),
    dossierId: text().notNull(),
    evaluatorId: text().notNull(),
    /** Where the last move led; evaluation_moves stay the source. */
    state: text().$type<EvaluationState>().notNull(),
    answers: json<EvaluationAnswers>().notNull(),
    /** Hundredths of a percent, while it is final. */
    score: integer(),
    /** The version of the dossier that was read: at the start, then when it was finalised. */
    judgedHash: text(),
    assignedAt: instant().notNull(),
    dueAt: instant(),
    finalAt: instant(),
    firstFinalAt: instant(),
    /** How many moves its history has. */
    moves: integer().notNull().default(0),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("evaluations_one").on(t.organisationId, t.sessionId, t.dossierId, t.evaluatorId),
    index("evaluations_by_evaluator").on(t.organisationId, t.evaluatorId, t.state, t.dossierId),
    index("evaluations_by_dossier").on(t.organisationId, t.dossierId),
    foreignKey({
      columns: [t.organisationId, t.sessionId],
      foreignColumns: [evaluationSessions.organisationId, evaluationSessions.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.evaluatorId],
      foreignColumns: [sessionEvaluators.organisationId, sessionEvaluators.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.dossierId],
      foreignColumns: [dossiers.organisationId, dossiers.id],
    }),
  ],
);

/** A row per move, in order, never changed. `actorId` is an evaluator of the session, or one of the staff. */
export const evaluationMoves = sqliteTable(
  "evaluation_moves",
  {
    organisationId: organisationId(),
    evaluationId: text().notNull(),
    position: integer().notNull(),
    verb: text().$type<EvaluationVerb>().notNull(),
    at: instant().notNull(),
    actorId: text().notNull(),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.evaluationId, t.position] }),
    foreignKey({
      columns: [t.organisationId, t.evaluationId],
      foreignColumns: [evaluations.organisationId, evaluations.id],
    }),
  ],
);

/** A version of a dossier that somebody judged, kept once whoever judged it. */
export const judgedDossiers = sqliteTable(
  "judged_dossiers",
  {
    organisationId: organisationId(),
    dossierId: text().notNull(),
    /** SHA-256 of the rest. */
    hash: text().notNull(),
    revisionId: text().notNull(),
    answers: json<Answers>().notNull(),
    documents: json<JudgedFile[]>().notNull(),
    judgedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.dossierId, t.hash] }),
    foreignKey({
      columns: [t.organisationId, t.dossierId],
      foreignColumns: [dossiers.organisationId, dossiers.id],
    }),
  ],
);

/** An automatic spread that somebody asked for, and what it did. */
export const evaluationSpreads = sqliteTable(
  "evaluation_spreads",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    sessionId: text().notNull(),
    perDossier: integer().notNull(),
    askedBy: text().notNull(),
    askedAt: instant().notNull(),
    finishedAt: instant(),
    summary: json<SpreadSummary>(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("evaluation_spreads_by_session").on(t.organisationId, t.sessionId, t.id),
    foreignKey({
      columns: [t.organisationId, t.sessionId],
      foreignColumns: [evaluationSessions.organisationId, evaluationSessions.id],
    }),
  ],
);

/** An evaluator’s word that no conflict stands between them and a dossier: what lets them read one that is not theirs. */
export const dossierReaders = sqliteTable(
  "dossier_readers",
  {
    organisationId: organisationId(),
    sessionId: text().notNull(),
    dossierId: text().notNull(),
    evaluatorId: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.sessionId, t.dossierId, t.evaluatorId] }),
    foreignKey({
      columns: [t.organisationId, t.dossierId],
      foreignColumns: [dossiers.organisationId, dossiers.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.evaluatorId],
      foreignColumns: [sessionEvaluators.organisationId, sessionEvaluators.id],
    }),
  ],
);

/** A conflict that the data proposed and that somebody set aside: not proposed again. */
export const ignoredConflicts = sqliteTable(
  "ignored_conflicts",
  {
    organisationId: organisationId(),
    sessionId: text().notNull(),
    dossierId: text().notNull(),
    evaluatorId: text().notNull(),
    by: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.sessionId, t.dossierId, t.evaluatorId] }),
    foreignKey({
      columns: [t.organisationId, t.dossierId],
      foreignColumns: [dossiers.organisationId, dossiers.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.evaluatorId],
      foreignColumns: [sessionEvaluators.organisationId, sessionEvaluators.id],
    }),
  ],
);
