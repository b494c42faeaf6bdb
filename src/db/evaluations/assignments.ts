import { sql, type SQL } from "drizzle-orm";

import { mustHold, type Guard } from "#db/guards";
import { evaluationMoves, evaluations, sessionDossiers, sessionEvaluators } from "#db/evaluations/schema";
import { refreshFigures, refreshLoads } from "#db/evaluations/figures";
import { isIn } from "#db/is-in";
import type { Tenant, Write } from "#db/tenant";

export type NewPair = { id: string; dossierId: string; evaluatorId: string };

const run = ({ db }: Tenant, query: SQL): Write => ({ toSQL: () => db.run(query).getQuery() });

/** A statement binds at most this many pairs: some 120 bytes each. */
const chunk = 4_000;

/**
 * Gives dossiers to evaluators: pairs that were cancelled are owed again, those that exist stay as they are, and
 * nothing that was judged is touched. A dossier that left the session meanwhile is given to nobody. Put it in a commit whose other steps do not look at changes().
 */
export function assign(
  tenant: Tenant,
  sessionId: string,
  pairs: readonly NewPair[],
  { now, actorId }: { now: number; actorId: string },
): Write[] {
  const organisation = tenant.organisationId;
  const writes = Array.from({ length: Math.ceil(pairs.length / chunk) }, (_, part) => {
    const these = JSON.stringify(pairs.slice(part * chunk, (part + 1) * chunk));
    const cancelled = sql`e.organisation_id = ${organisation} and e.session_id = ${sessionId} and e.state = 'cancelled'
      and (e.dossier_id, e.evaluator_id) in (select value ->> 'dossierId', value ->> 'evaluatorId' from json_each(${these}))`;
    return [
      run(
        tenant,
        sql`insert into ${evaluationMoves} (organisation_id, evaluation_id, position, verb, at, actor_id, reason)
          select e.organisation_id, e.id, e.moves, 'reopen', ${now}, ${actorId}, null from ${evaluations} e where ${cancelled}`,
      ),
      run(
        tenant,
        sql`update ${evaluations} as e set state = 'not_started', score = null, final_at = null, due_at = null, moves = moves + 1, assigned_at = ${now}, updated_at = ${now}, version = version + 1 where ${cancelled}`,
      ),
      run(
        tenant,
        sql`insert into ${evaluations} (organisation_id, id, session_id, dossier_id, evaluator_id, state, answers, assigned_at, updated_at)
          select s.organisation_id, value ->> 'id', s.session_id, s.dossier_id, value ->> 'evaluatorId', 'not_started', '{}', ${now}, ${now}
          from json_each(${these}) join ${sessionDossiers} s on s.organisation_id = ${organisation} and s.session_id = ${sessionId} and s.dossier_id = value ->> 'dossierId'
          where true on conflict do nothing`,
      ),
    ];
  });
  return [
    ...writes.flat(),
    ...refreshFigures(tenant, sessionId, [...new Set(pairs.map(({ dossierId }) => dossierId))]),
    ...refreshLoads(tenant, [...new Set(pairs.map(({ evaluatorId }) => evaluatorId))]),
  ];
}

/** Whoever left, declined or joined another invitation since the reading is given nothing. */
export const mustBeThere = (tenant: Tenant, pairs: readonly Pick<NewPair, "evaluatorId">[]): Guard => {
  const these = [...new Set(pairs.map(({ evaluatorId }) => evaluatorId))];
  const there = tenant.owns(
    sessionEvaluators,
    isIn(sessionEvaluators.id, these),
    sql`coalesce(${sessionEvaluators.removedAt}, ${sessionEvaluators.declinedAt}) is null`,
  );
  return mustHold(
    "conflict",
    sql`(select count(*) = ${these.length} from ${sessionEvaluators} where ${there})`,
  );
};

/** What an evaluator was given is what was read: all of it is handed over, and nothing else. */
export const mustOwe = (tenant: Tenant, evaluatorId: string, dossierIds: readonly string[]): Guard => {
  const owed = tenant.owns(
    evaluations,
    sql`${evaluations.evaluatorId} = ${evaluatorId}`,
    sql`${evaluations.state} in ('not_started', 'draft')`,
  );
  const read = sql`sum(${isIn(evaluations.dossierId, dossierIds)})`;
  return mustHold(
    "conflict",
    sql`(select count(*) = ${dossierIds.length} and coalesce(${read}, 0) = ${dossierIds.length} from ${evaluations} where ${owed})`,
  );
};

/** Cancels every evaluation that an evaluator still owes, and those alone: what is final stays and counts. */
export function cancelOwed(
  tenant: Tenant,
  evaluatorId: string,
  { now, actorId, reason }: { now: number; actorId: string; reason: string | null },
): Write[] {
  const owed = sql`e.organisation_id = ${tenant.organisationId} and e.evaluator_id = ${evaluatorId} and e.state in ('not_started', 'draft')`;
  return [
    run(
      tenant,
      sql`insert into ${evaluationMoves} (organisation_id, evaluation_id, position, verb, at, actor_id, reason)
        select e.organisation_id, e.id, e.moves, 'cancel', ${now}, ${actorId}, ${reason} from ${evaluations} e where ${owed}`,
    ),
    run(
      tenant,
      sql`update ${evaluations} as e set state = 'cancelled', moves = moves + 1, updated_at = ${now}, version = version + 1 where ${owed}`,
    ),
  ];
}
