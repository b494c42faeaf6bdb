import { eq, inArray, sql, type SQL, type SQLWrapper } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

import { refreshLoads } from "#db/evaluations/figures";
import {
  dossierReaders,
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

/** What sessions and evaluators count, without the dossiers that are about to be destroyed; their ranks are made again. */
function countWithout(tenant: Tenant, dossierIds: SQLWrapper): Write[] {
  const { db, organisationId: organisation } = tenant;
  const run = (query: SQL): Write => ({ toSQL: () => db.run(query).getQuery() });
  return [
    run(sql`update ${evaluationSessions} as x set scores_version = scores_version + 1, dossier_count = (
        select count(*) from ${sessionDossiers} s where s.organisation_id = x.organisation_id and s.session_id = x.id and s.dossier_id not in ${dossierIds})
      where x.organisation_id = ${organisation} and x.id in (
        select s.session_id from ${sessionDossiers} s where s.organisation_id = ${organisation} and s.dossier_id in ${dossierIds})`),
    ...refreshLoads(
      tenant,
      sql`(select e.evaluator_id from ${evaluations} e where e.organisation_id = ${organisation} and e.dossier_id in ${dossierIds})`,
      sql`e.dossier_id in ${dossierIds}`,
    ),
  ];
}

/** Everything that evaluators gave and read of dossiers that are destroyed. */
export function destroyEvaluations(tenant: Tenant, dossierIds: SQLWrapper): Write[] {
  const theirs = tenant.db
    .select({ id: evaluations.id })
    .from(evaluations)
    .where(tenant.owns(evaluations, inArray(evaluations.dossierId, dossierIds)));
  const of = (table: ByDossier): Write => tenant.remove(table, inArray(table.dossierId, dossierIds));
  return [
    ...countWithout(tenant, dossierIds),
    tenant.remove(evaluationMoves, inArray(evaluationMoves.evaluationId, theirs)),
    of(evaluations),
    of(ignoredConflicts),
    of(dossierReaders),
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
