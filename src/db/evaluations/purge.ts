import { eq, inArray, sql, type SQL, type SQLWrapper } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

import {
  evaluationMoves,
  evaluations,
  evaluationSessionMoves,
  evaluationSessions,
  evaluationSpreads,
  ignoredConflicts,
  judgedDossiers,
  sessionDossiers,
  sessionEvaluators,
} from "#db/evaluations/schema";
import type { OwnedTable, Tenant, Write } from "#db/tenant";

type ByDossier = OwnedTable & { dossierId: SQLiteColumn };
type BySession = OwnedTable & { sessionId: SQLiteColumn };

/** Everything that evaluators gave and read of dossiers that are destroyed. */
export function destroyEvaluations(tenant: Tenant, dossierIds: SQLWrapper): Write[] {
  const theirs = tenant.db
    .select({ id: evaluations.id })
    .from(evaluations)
    .where(tenant.owns(evaluations, inArray(evaluations.dossierId, dossierIds)));
  const of = (table: ByDossier): Write => tenant.remove(table, inArray(table.dossierId, dossierIds));
  return [
    tenant.remove(evaluationMoves, inArray(evaluationMoves.evaluationId, theirs)),
    of(evaluations),
    of(ignoredConflicts),
    of(judgedDossiers),
    of(sessionDossiers),
  ];
}

/** The sessions of a programme that is destroyed, once none of its dossiers is left. */
export function destroySessions(tenant: Tenant, programmeId: string): Write[] {
  const these: SQL = sql`(select ${evaluationSessions.id} from ${evaluationSessions} where ${tenant.owns(evaluationSessions, eq(evaluationSessions.programmeId, programmeId))})`;
  const of = (table: BySession): Write => tenant.remove(table, sql`${table.sessionId} in ${these}`);
  return [
    of(evaluationSpreads),
    of(sessionEvaluators),
    of(evaluationSessionMoves),
    tenant.remove(evaluationSessions, eq(evaluationSessions.programmeId, programmeId)),
  ];
}
