import { asc, eq, isNull, sql } from "drizzle-orm";

import { listed } from "#db/evaluations/figures";
import { isOpenTo } from "#db/evaluations/open-to";
import { evaluations, sessionEvaluators } from "#db/evaluations/schema";
import type { Scope } from "#db/tenant";

export type EvaluatorRecord = typeof sessionEvaluators.$inferSelect;

export const evaluatorById = (scope: Scope, sessionId: string, evaluatorId: string) =>
  scope.db
    .select()
    .from(sessionEvaluators)
    .where(
      scope.owns(
        sessionEvaluators,
        eq(sessionEvaluators.id, evaluatorId),
        eq(sessionEvaluators.sessionId, sessionId),
      ),
    );

/** Evaluators of a session, by name; those who were removed are left out unless asked for. */
export const evaluatorsOf = (
  scope: Scope,
  sessionId: string,
  { removedToo = false, limit = 1_000 }: { removedToo?: boolean; limit?: number } = {},
) =>
  scope.db
    .select()
    .from(sessionEvaluators)
    .where(
      scope.owns(
        sessionEvaluators,
        eq(sessionEvaluators.sessionId, sessionId),
        removedToo ? sql`true` : isNull(sessionEvaluators.removedAt),
      ),
    )
    .orderBy(asc(sessionEvaluators.name), asc(sessionEvaluators.id))
    .limit(limit);

export const evaluatorsByEmail = (scope: Scope, sessionId: string, emails: readonly string[]) =>
  scope.db
    .select()
    .from(sessionEvaluators)
    .where(
      scope.owns(
        sessionEvaluators,
        eq(sessionEvaluators.sessionId, sessionId),
        sql`${sessionEvaluators.email} in ${listed(emails)}`,
      ),
    );

/** Those who are expected to evaluate, in the order of their ids. */
export const evaluatorsAfter = (
  scope: Scope,
  sessionId: string,
  after: string,
  limit: number,
  condition = sql`true`,
) =>
  scope.db
    .select({
      id: sessionEvaluators.id,
      email: sessionEvaluators.email,
      personId: sessionEvaluators.personId,
    })
    .from(sessionEvaluators)
    .where(
      scope.owns(
        sessionEvaluators,
        eq(sessionEvaluators.sessionId, sessionId),
        isNull(sessionEvaluators.removedAt),
        isNull(sessionEvaluators.declinedAt),
        sql`${sessionEvaluators.id} > ${after}`,
        condition,
      ),
    )
    .orderBy(asc(sessionEvaluators.id))
    .limit(limit);

/** Among them, those who were given a dossier at that instant and have not begun it. */
export const evaluatorsGiven = (
  scope: Scope,
  sessionId: string,
  assignedAt: number,
  after: string,
  limit: number,
) =>
  evaluatorsAfter(
    scope,
    sessionId,
    after,
    limit,
    sql`exists (select 1 from ${evaluations} e where e.organisation_id = ${sessionEvaluators.organisationId} and e.evaluator_id = ${sessionEvaluators.id} and e.state = 'not_started' and e.assigned_at = ${assignedAt}
      and ${isOpenTo(scope.id, sql`e.dossier_id`, sql`e.evaluator_id`)})`,
  );
