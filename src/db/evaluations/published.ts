import { and, asc, eq, sql } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { evaluations, evaluationSessions, sessionDossiers } from "#db/evaluations/schema";
import type { Scope } from "#db/tenant";

const ofDossier = and(
  eq(sessionDossiers.organisationId, dossiers.organisationId),
  eq(sessionDossiers.dossierId, dossiers.id),
);

/** Applicants of a session whose dossier somebody evaluated, after a dossier. */
export const publishedApplicants = (scope: Scope, sessionId: string, after: string, limit: number) =>
  scope.db
    .select({
      id: dossiers.id,
      email: dossiers.applicantEmail,
      personId: dossiers.personId,
      mean: sessionDossiers.mean,
      median: sessionDossiers.median,
    })
    .from(sessionDossiers)
    .innerJoin(dossiers, ofDossier)
    .where(
      scope.owns(
        sessionDossiers,
        eq(sessionDossiers.sessionId, sessionId),
        sql`${sessionDossiers.dossierId} > ${after}`,
        sql`${sessionDossiers.finals} > 0`,
      ),
    )
    .orderBy(asc(sessionDossiers.dossierId))
    .limit(limit);

/** The final evaluations of those dossiers. */
export const publishedFinals = (scope: Scope, sessionId: string, after: string, limit: number) =>
  scope.db
    .select({ dossierId: evaluations.dossierId, answers: evaluations.answers })
    .from(evaluations)
    .where(
      scope.owns(
        evaluations,
        eq(evaluations.sessionId, sessionId),
        eq(evaluations.state, "final"),
        sql`${evaluations.dossierId} in (select s.dossier_id from ${sessionDossiers} s where s.organisation_id = ${scope.id} and s.session_id = ${sessionId}
          and s.dossier_id > ${after} and s.finals > 0 order by s.dossier_id limit ${limit})`,
      ),
    );

/** Published sessions that a dossier was in, with its average. */
export const publishedSessions = (scope: Scope, dossierId: string) =>
  scope.db
    .select({
      id: evaluationSessions.id,
      title: evaluationSessions.title,
      grid: evaluationSessions.grid,
      publication: evaluationSessions.publication,
      average: evaluationSessions.average,
      publishedAt: evaluationSessions.updatedAt,
      mean: sessionDossiers.mean,
      median: sessionDossiers.median,
      finals: sessionDossiers.finals,
    })
    .from(evaluations)
    .innerJoin(
      sessionDossiers,
      and(
        eq(sessionDossiers.organisationId, evaluations.organisationId),
        eq(sessionDossiers.sessionId, evaluations.sessionId),
        eq(sessionDossiers.dossierId, evaluations.dossierId),
      ),
    )
    .innerJoin(
      evaluationSessions,
      and(
        eq(evaluationSessions.organisationId, evaluations.organisationId),
        eq(evaluationSessions.id, evaluations.sessionId),
        eq(evaluationSessions.state, "results_published"),
      ),
    )
    .where(scope.owns(evaluations, eq(evaluations.dossierId, dossierId)))
    .groupBy(evaluationSessions.id);

/** The final evaluations of a dossier, in every session. */
export const finalsOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({ sessionId: evaluations.sessionId, answers: evaluations.answers })
    .from(evaluations)
    .where(scope.owns(evaluations, eq(evaluations.dossierId, dossierId), eq(evaluations.state, "final")));
