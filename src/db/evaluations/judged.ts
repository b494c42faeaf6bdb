import { and, asc, eq, sql, type SQL } from "drizzle-orm";

import { membersOf } from "#db/dossiers/team";
import { answersOf, documentsOf, dossierById, revisionOf, transitionsOf } from "#db/dossiers/queries";
import {
  dossierReaders,
  evaluationMoves,
  evaluations,
  judgedDossiers,
  sessionDossiers,
  sessionEvaluators,
} from "#db/evaluations/schema";
import { formRevisions } from "#db/forms/schema";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

const whose = and(
  eq(sessionEvaluators.organisationId, evaluations.organisationId),
  eq(sessionEvaluators.id, evaluations.evaluatorId),
);

/** Every evaluation of one dossier, with who gives it. */
export const evaluationsOfDossier = (scope: Scope, sessionId: string, dossierId: string) =>
  scope.db
    .select({
      id: evaluations.id,
      evaluatorId: evaluations.evaluatorId,
      evaluatorName: sql<string>`${sessionEvaluators.name}`.as("evaluator_name"),
      removedAt: sessionEvaluators.removedAt,
      declinedAt: sessionEvaluators.declinedAt,
      state: evaluations.state,
      answers: evaluations.answers,
      score: evaluations.score,
      judgedHash: evaluations.judgedHash,
      assignedAt: evaluations.assignedAt,
      dueAt: evaluations.dueAt,
      finalAt: evaluations.finalAt,
      firstFinalAt: evaluations.firstFinalAt,
      moves: evaluations.moves,
      updatedAt: evaluations.updatedAt,
      version: sql<number>`${evaluations.version}`.as("evaluation_version"),
    })
    .from(evaluations)
    .innerJoin(sessionEvaluators, whose)
    .where(
      scope.owns(evaluations, eq(evaluations.sessionId, sessionId), eq(evaluations.dossierId, dossierId)),
    )
    .orderBy(asc(evaluations.assignedAt), asc(evaluations.id));

export const evaluationById = (scope: Scope, sessionId: string, evaluationId: string) =>
  scope.db
    .select()
    .from(evaluations)
    .where(scope.owns(evaluations, eq(evaluations.id, evaluationId), eq(evaluations.sessionId, sessionId)));

/** The histories of the evaluations that a condition picks, each in order. */
export const movesOf = (scope: Scope, condition: SQL) =>
  scope.db
    .select({
      evaluationId: evaluationMoves.evaluationId,
      verb: evaluationMoves.verb,
      at: evaluationMoves.at,
      actorId: evaluationMoves.actorId,
      reason: evaluationMoves.reason,
    })
    .from(evaluationMoves)
    .where(
      scope.owns(
        evaluationMoves,
        sql`${evaluationMoves.evaluationId} in (select ${evaluations.id} from ${evaluations} where ${scope.owns(evaluations, condition)})`,
      ),
    )
    .orderBy(asc(evaluationMoves.evaluationId), asc(evaluationMoves.position));

export const ofPair = (sessionId: string, dossierId: string): SQL =>
  sql`${evaluations.sessionId} = ${sessionId} and ${evaluations.dossierId} = ${dossierId}`;

/** The versions of a dossier that the evaluations of a session judged, with the forms they answered. */
export const judgedVersions = (scope: Scope, sessionId: string, dossierId: string) =>
  scope.db
    .select({
      hash: judgedDossiers.hash,
      answers: judgedDossiers.answers,
      documents: judgedDossiers.documents,
      definition: formRevisions.definition,
    })
    .from(judgedDossiers)
    .innerJoin(
      formRevisions,
      and(
        eq(formRevisions.organisationId, judgedDossiers.organisationId),
        eq(formRevisions.id, judgedDossiers.revisionId),
      ),
    )
    .where(
      scope.owns(
        judgedDossiers,
        eq(judgedDossiers.dossierId, dossierId),
        sql`${judgedDossiers.hash} in (select ${evaluations.judgedHash} from ${evaluations} where ${scope.owns(evaluations, ofPair(sessionId, dossierId))})`,
      ),
    );

export const dossierInSession = (scope: Scope, sessionId: string, dossierId: string) =>
  scope.db
    .select()
    .from(sessionDossiers)
    .where(
      scope.owns(
        sessionDossiers,
        eq(sessionDossiers.sessionId, sessionId),
        eq(sessionDossiers.dossierId, dossierId),
      ),
    );

/** Evaluators who said that no conflict stands between them and a dossier. */
const readersOf = (scope: Scope, sessionId: string, dossierId: string) =>
  scope.db
    .select({ evaluatorId: dossierReaders.evaluatorId })
    .from(dossierReaders)
    .where(
      scope.owns(
        dossierReaders,
        eq(dossierReaders.sessionId, sessionId),
        eq(dossierReaders.dossierId, dossierId),
      ),
    );

/** All that is needed to show one dossier of a session to whoever may see some of it. */
export const aroundDossier = (scope: Scope, sessionId: string, dossierId: string) => ({
  place: one(dossierInSession(scope, sessionId, dossierId)),
  evaluations: many(evaluationsOfDossier(scope, sessionId, dossierId)),
  moves: many(movesOf(scope, ofPair(sessionId, dossierId))),
  judged: many(judgedVersions(scope, sessionId, dossierId)),
  dossier: one(dossierById(scope, dossierId)),
  revision: one(revisionOf(scope, dossierId)),
  answers: many(answersOf(scope, dossierId)),
  documents: many(documentsOf(scope, dossierId)),
  transitions: many(transitionsOf(scope, dossierId)),
  team: many(membersOf(scope, dossierId)),
  readers: many(readersOf(scope, sessionId, dossierId)),
});
