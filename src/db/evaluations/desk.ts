import { and, asc, eq, inArray, isNotNull, sql, type SQL } from "drizzle-orm";

import { dossierReaders, evaluations, evaluationSessions, sessionDossiers } from "#db/evaluations/schema";
import { heldBy } from "#db/evaluations/held";
import { isOpenTo, isOwed } from "#db/evaluations/open-to";
import { isIn } from "#db/is-in";
import { rows } from "#db/statement";
import type { Scope } from "#db/tenant";
import type { EvaluationState } from "#domain/evaluations/evaluation-states";

/** What an evaluator was given and did not finish, whatever became of the dossier. */
export const owedDossiersOf = (scope: Scope, evaluatorId: string | SQL) =>
  scope.db
    .select({ dossierId: evaluations.dossierId })
    .from(evaluations)
    .where(
      scope.owns(
        evaluations,
        sql`${evaluations.evaluatorId} = ${evaluatorId}`,
        inArray(evaluations.state, ["not_started", "draft"]),
      ),
    );

export type DeskLine = {
  dossierId: string;
  number: string;
  live: number;
  state: EvaluationState | null;
  score: number | null;
  assignedAt: number | null;
  dueAt: number | null;
  finalAt: number | null;
  cleared: 0 | 1;
};

export type DeskListing = {
  /** `own`: what was given to the evaluator. `all`: every dossier of the session. */
  among: "own" | "all";
  states: readonly EvaluationState[] | undefined;
  after: readonly (string | number | null)[] | undefined;
  limit: number;
  now: number;
  /** Not shown unless they were given: the data keeps the evaluator apart from them. */
  apart: readonly string[];
};

/**
 * Which dossiers the phase of now shows: `own`, `assigned` or `all`; null before the session opens and its first phase
 * begins. As `phaseAt` and `dossierAccess` (domain) say, so that a page, and where it ends, is made of what is shown.
 */
const shownNow = (scope: Scope, sessionId: string, now: number): SQL =>
  sql`(select p.value ->> '$.rights.dossiers' from ${evaluationSessions} x, json_each(x.phases) p
    where x.organisation_id = ${scope.id} and x.id = ${sessionId} and x.state <> 'setup' and p.value ->> '$.opensAt' <= ${now} order by p.key desc limit 1)`;

/** A page of dossiers by number, with the evaluation of one evaluator, before any rule says what of it is shown. */
function deskQuery(
  scope: Scope,
  sessionId: string,
  evaluatorId: SQL,
  { among, states, after, limit, now, apart }: DeskListing,
): SQL {
  const shown = shownNow(scope, sessionId, now);
  const others = sql`(e.state is null or e.state = 'cancelled') and (${shown} = 'all' or (${shown} = 'assigned' and s.live > 0)) and s.dossier_id not in (select value from json_each(${JSON.stringify(apart)}))`;
  const seen = sql`(e.state in ('conflict_declared', 'abstained')
    or (e.state in ('not_started', 'draft', 'final') and ${shown} is not null)${among === "all" ? sql` or (${others})` : sql``})`;
  const join = among === "own" ? sql`join` : sql`left join`;
  const some = states ? sql` and e.state in (select value from json_each(${JSON.stringify(states)}))` : sql``;
  return sql`select s.dossier_id as "dossierId", s.number, s.live, e.state, e.score, e.assigned_at as "assignedAt", e.due_at as "dueAt", e.final_at as "finalAt",
      exists (select 1 from ${dossierReaders} r where r.organisation_id = s.organisation_id and r.session_id = s.session_id and r.dossier_id = s.dossier_id and r.evaluator_id = ${evaluatorId}) as cleared
    from ${sessionDossiers} s ${join} ${evaluations} e on e.organisation_id = s.organisation_id and e.session_id = s.session_id
      and e.dossier_id = s.dossier_id and e.evaluator_id = ${evaluatorId}
    where s.organisation_id = ${scope.id} and s.session_id = ${sessionId} and ${seen} and ${isOpenTo(scope.id, sql`s.dossier_id`, evaluatorId)}${after ? sql` and s.number > ${after[0]}` : sql``}${some}
    order by s.number limit ${limit}`;
}

/** The page, and the forms and answers of its dossiers. */
export function deskPage(scope: Scope, sessionId: string, evaluatorId: SQL, listing: DeskListing) {
  const query = deskQuery(scope, sessionId, evaluatorId, listing);
  return {
    page: rows<DeskLine>(scope.db, query),
    ...heldBy(scope, sql`(select p."dossierId" from (${query}) p)`),
  };
}

/** The next dossier that an evaluator owes after one of them, round to the first; after none, the first. */
export const nextOwed = (scope: Scope, sessionId: string, evaluatorId: SQL, dossierId: string) => {
  const here = sql`(select ${sessionDossiers.number} from ${sessionDossiers} where ${scope.owns(sessionDossiers, eq(sessionDossiers.sessionId, sessionId), eq(sessionDossiers.dossierId, dossierId))})`;
  return scope.db
    .select({ dossierId: evaluations.dossierId })
    .from(evaluations)
    .innerJoin(
      sessionDossiers,
      and(
        eq(sessionDossiers.organisationId, evaluations.organisationId),
        eq(sessionDossiers.sessionId, evaluations.sessionId),
        eq(sessionDossiers.dossierId, evaluations.dossierId),
      ),
    )
    .where(
      scope.owns(
        evaluations,
        sql`${evaluations.evaluatorId} = ${evaluatorId}`,
        isOwed(scope),
        sql`${evaluations.dossierId} <> ${dossierId}`,
      ),
    )
    .orderBy(sql`${sessionDossiers.number} < ${here}`, asc(sessionDossiers.number))
    .limit(1);
};

/** Everything that is owed in a session, or by some of its evaluators, with what its deadline depends on. */
export const owedIn = (scope: Scope, sessionId: string, evaluatorIds?: readonly string[]) =>
  scope.db
    .select({
      evaluatorId: evaluations.evaluatorId,
      state: evaluations.state,
      assignedAt: evaluations.assignedAt,
      dueAt: evaluations.dueAt,
    })
    .from(evaluations)
    .where(
      and(
        isOwedIn(scope, sessionId),
        evaluatorIds === undefined ? undefined : isIn(evaluations.evaluatorId, evaluatorIds),
      ),
    );

/** The deadlines that evaluations still owed were given besides those of the phases. */
export const deadlinesOfTheirOwn = (scope: Scope, sessionId: string) =>
  scope.db
    .select({ dueAt: sql<number>`${evaluations.dueAt}`.as("due_at") })
    .from(evaluations)
    .where(and(isOwedIn(scope, sessionId), isNotNull(evaluations.dueAt)));

const isOwedIn = (scope: Scope, sessionId: string): SQL =>
  scope.owns(evaluations, eq(evaluations.sessionId, sessionId), isOwed(scope));

/** Whether the deadlines of their own that owed evaluations have are those that were read, as their sum. */
export function areDue(scope: Scope, sessionId: string, read: readonly { dueAt: number | null }[]): SQL {
  const total = read.reduce((sum, { dueAt }) => sum + (dueAt ?? 0), 0);
  return sql`(select coalesce(sum(${evaluations.dueAt}), 0) from ${evaluations} where ${isOwedIn(scope, sessionId)}) = ${total}`;
}
