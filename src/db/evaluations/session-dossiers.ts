import { sql, type SQL } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { dossierViewIndexes, dossierViewRows } from "#db/dossiers/view-schema";
import { listed, refreshLoads } from "#db/evaluations/figures";
import { isStanding } from "#db/evaluations/open-to";
import {
  dossierReaders,
  evaluationMoves,
  evaluations,
  evaluationSessions,
  ignoredConflicts,
  sessionDossiers,
} from "#db/evaluations/schema";
import { rows } from "#db/statement";
import type { Scope, Tenant, Write } from "#db/tenant";
import type { DossierState } from "#domain/dossiers/states";

const run = ({ db }: Tenant, query: SQL): Write => ({ toSQL: () => db.run(query).getQuery() });

/** Dossiers that are named, all that are in these states, or all that a view shows. */
export type Chosen = {
  dossierIds: readonly string[] | undefined;
  states: readonly DossierState[] | undefined;
  viewId: string | undefined;
};

/** Dossiers of the programme of a session that are there to be judged, tests left out, and are not in it yet. */
function chosen(scope: Scope, sessionId: string, { dossierIds, states, viewId }: Chosen): SQL {
  const viewed = viewId ? sql` and d.id in ${shownBy(scope, viewId)}` : sql``;
  const named = dossierIds ? sql` and d.id in ${listed(dossierIds)}` : sql``;
  const inStates = states ? sql` and d.state in ${listed(states)}` : sql``;
  return sql`${dossiers} d join ${evaluationSessions} x on x.organisation_id = d.organisation_id and x.programme_id = d.programme_id
    where x.organisation_id = ${scope.id} and x.id = ${sessionId} and d.number is not null and d.is_test = 0${viewed}${named}${inStates}
      and ${isStanding(scope.id, sql`d.id`)}
      and not exists (select 1 from ${sessionDossiers} s where s.organisation_id = x.organisation_id and s.session_id = x.id and s.dossier_id = d.id)`;
}

const shownBy = (scope: Scope, viewId: string): SQL =>
  sql`(select r.dossier_id from ${dossierViewRows} r where r.organisation_id = ${scope.id} and r.index_id = (select i.id from ${dossierViewIndexes} i
    where i.organisation_id = ${scope.id} and i.view_id = ${viewId} and i.retired_at is null))`;

export const matchingDossiers = (scope: Scope, sessionId: string, choice: Chosen) =>
  rows<{ fresh: number }>(scope.db, sql`select count(*) as fresh from ${chosen(scope, sessionId, choice)}`);

export const addDossiersOf = (tenant: Tenant, sessionId: string, choice: Chosen, now: number): Write =>
  run(
    tenant,
    sql`insert into ${sessionDossiers} (organisation_id, session_id, dossier_id, number, added_at)
      select d.organisation_id, x.id, d.id, d.number, ${now} from ${chosen(tenant, sessionId, choice)}`,
  );

export const countDossiers = (tenant: Tenant, sessionId: string): Write =>
  run(
    tenant,
    sql`update ${evaluationSessions} as x set dossier_count = (select count(*) from ${sessionDossiers} s where s.organisation_id = x.organisation_id and s.session_id = x.id)
      where x.organisation_id = ${tenant.organisationId} and x.id = ${sessionId}`,
  );

/** Whether nobody did anything but receive the dossier: what was written or given once, cancelled or not, is kept. */
const untouched = sql`not exists (select 1 from ${evaluations} e where e.organisation_id = s.organisation_id and e.session_id = s.session_id and e.dossier_id = s.dossier_id and (e.state not in ('not_started', 'cancelled') or e.first_final_at is not null or e.answers <> '{}'))`;

export const removableDossiers = (scope: Scope, sessionId: string, dossierIds: readonly string[]) =>
  rows<{ dossierId: string }>(
    scope.db,
    sql`select s.dossier_id as "dossierId" from ${sessionDossiers} s where s.organisation_id = ${scope.id} and s.session_id = ${sessionId}
      and s.dossier_id in ${listed(dossierIds)} and ${untouched}`,
  );

/** Takes out dossiers that are still untouched, with the evaluations that nobody began. */
export function removeDossiersOf(tenant: Tenant, sessionId: string, dossierIds: readonly string[]): Write[] {
  const organisation = tenant.organisationId;
  const these = sql`(select s.dossier_id from ${sessionDossiers} s where s.organisation_id = ${organisation} and s.session_id = ${sessionId} and s.dossier_id in ${listed(dossierIds)} and ${untouched})`;
  const within = sql`organisation_id = ${organisation} and session_id = ${sessionId} and dossier_id in ${these}`;
  const left = sql`e.organisation_id = ${organisation} and e.session_id = ${sessionId} and e.dossier_id in ${listed(dossierIds)}
    and not exists (select 1 from ${sessionDossiers} s where s.organisation_id = e.organisation_id and s.session_id = e.session_id and s.dossier_id = e.dossier_id)`;
  return [
    run(tenant, sql`delete from ${ignoredConflicts} where ${within}`),
    run(tenant, sql`delete from ${dossierReaders} where ${within}`),
    run(
      tenant,
      sql`delete from ${evaluationMoves} where organisation_id = ${organisation} and evaluation_id in (select id from ${evaluations} where ${within})`,
    ),
    run(tenant, sql`delete from ${sessionDossiers} where ${within}`),
    ...refreshLoads(tenant, sql`(select e.evaluator_id from ${evaluations} e where ${left})`, left),
    run(tenant, sql`delete from ${evaluations} as e where ${left}`),
  ];
}
