import { and, asc, desc, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";

import { isOpenTo } from "#db/evaluations/open-to";
import {
  evaluationSessionMoves,
  evaluations,
  evaluationSessions,
  sessionEvaluators,
} from "#db/evaluations/schema";
import { formRevisions } from "#db/forms/schema";
import { people } from "#db/identity/schema";
import { views } from "#db/organisations/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";
import type { EvaluationState } from "#domain/evaluations/evaluation-states";

export type SessionRecord = typeof evaluationSessions.$inferSelect;

export const sessionById = (scope: Scope, sessionId: string) =>
  scope.db
    .select()
    .from(evaluationSessions)
    .where(scope.owns(evaluationSessions, eq(evaluationSessions.id, sessionId)));

/** The session that a view of results is about. */
export const sessionOfView = (scope: Scope, viewId: string) =>
  scope.db
    .select()
    .from(evaluationSessions)
    .where(
      scope.owns(
        evaluationSessions,
        inArray(
          evaluationSessions.id,
          scope.db
            .select({ id: views.subjectId })
            .from(views)
            .where(scope.owns(views, eq(views.id, viewId), eq(views.list, "results"))),
        ),
      ),
    );

export const movesOfSession = (scope: Scope, sessionId: string) =>
  scope.db
    .select({
      verb: evaluationSessionMoves.verb,
      at: evaluationSessionMoves.at,
      actorId: evaluationSessionMoves.actorId,
      reason: evaluationSessionMoves.reason,
    })
    .from(evaluationSessionMoves)
    .where(scope.owns(evaluationSessionMoves, eq(evaluationSessionMoves.sessionId, sessionId)))
    .orderBy(asc(evaluationSessionMoves.position));

const withProgramme = and(
  eq(programmes.organisationId, evaluationSessions.organisationId),
  eq(programmes.id, evaluationSessions.programmeId),
);

/** The programme of a session with the form that new dossiers are filled on. */
export const programmeOfSession = (scope: Scope, sessionId: string) =>
  scope.db
    .select({
      id: programmes.id,
      title: programmes.title,
      trashedAt: programmes.trashedAt,
      definition: formRevisions.definition,
    })
    .from(evaluationSessions)
    .innerJoin(programmes, withProgramme)
    .leftJoin(
      formRevisions,
      and(
        eq(formRevisions.organisationId, programmes.organisationId),
        eq(formRevisions.id, programmes.revisionId),
      ),
    )
    .where(scope.owns(evaluationSessions, eq(evaluationSessions.id, sessionId)));

type Newest = { createdAt: number; id: string };

/** Sessions, newest first, of one programme or of all. */
export const listSessions = (
  scope: Scope,
  programmeId: string | undefined,
  after: Newest | null,
  limit: number,
) =>
  scope.db
    .select({
      id: evaluationSessions.id,
      title: evaluationSessions.title,
      state: evaluationSessions.state,
      programmeId: evaluationSessions.programmeId,
      programmeTitle: sql<string>`${programmes.title}`.as("programme_title"),
      phases: evaluationSessions.phases,
      createdAt: evaluationSessions.createdAt,
      progress: progress(),
    })
    .from(evaluationSessions)
    .innerJoin(programmes, withProgramme)
    .where(
      scope.owns(
        evaluationSessions,
        programmeId === undefined ? sql`true` : eq(evaluationSessions.programmeId, programmeId),
        after
          ? sql`(${evaluationSessions.createdAt}, ${evaluationSessions.id}) < (${after.createdAt}, ${after.id})`
          : sql`true`,
      ),
    )
    .orderBy(desc(evaluationSessions.createdAt), desc(evaluationSessions.id))
    .limit(limit);

/** What a session holds, from the counts of its evaluators: one row each. */
const progress = () =>
  sql<string>`(select json_object('evaluators', coalesce(sum(v.removed_at is null and v.declined_at is null), 0), 'owed', coalesce(sum(v.not_started + v.drafts), 0), 'finals', coalesce(sum(v.finals), 0)) from session_evaluators v where v.organisation_id = ${evaluationSessions.organisationId} and v.session_id = ${evaluationSessions.id})`.as(
    "progress",
  );

/** Whoever joined as the person who asks or, until they did, was invited at their address: one in a session. */
export const mine = (me: SQL): SQL =>
  sql`(${sessionEvaluators.personId} = ${me} or (${sessionEvaluators.personId} is null and ${sessionEvaluators.email} = (select ${people.email} from ${people} where ${people.id} = ${me})
    and not exists (select 1 from ${sessionEvaluators} as j where j.person_id = ${me} and j.organisation_id = session_evaluators.organisation_id and j.session_id = session_evaluators.session_id)))`;

export const evaluatorOfMe = (scope: Scope & { me: SQL }, sessionId: string) =>
  scope.db.select().from(sessionEvaluators).where(isOfMe(scope, sessionId));

const isOfMe = (scope: Scope & { me: SQL }, sessionId: string): SQL =>
  scope.owns(
    sessionEvaluators,
    eq(sessionEvaluators.sessionId, sessionId),
    isNull(sessionEvaluators.removedAt),
    mine(scope.me),
  );

/** How far the person who asks is in a session. */
export const countsOfMe = (scope: Scope & { me: SQL }, sessionId: string) =>
  scope.db
    .select({
      notStarted: ownCount(scope, "not_started"),
      drafts: ownCount(scope, "draft"),
      finals: ownCount(scope, "final"),
    })
    .from(sessionEvaluators)
    .where(isOfMe(scope, sessionId));

/** What an evaluator has before them, of the dossiers that are open to them. */
const ownCount = (scope: Scope, state: EvaluationState) =>
  sql<number>`(select count(*) from ${evaluations} e where e.organisation_id = ${scope.id} and e.evaluator_id = session_evaluators.id
    and e.state = ${state} and ${isOpenTo(scope.id, sql`e.dossier_id`, sql`e.evaluator_id`)})`.as(
    `own_${state}`,
  );

/** The sessions that the person who asks was invited to, those that are open first: their mailbox leads to them. */
export const sessionsOfMe = (scope: Scope & { me: SQL }) =>
  scope.db
    .select({
      id: evaluationSessions.id,
      title: evaluationSessions.title,
      programmeTitle: sql<string>`${programmes.title}`.as("programme_title"),
      state: evaluationSessions.state,
      phases: evaluationSessions.phases,
      acceptedAt: sessionEvaluators.acceptedAt,
      declinedAt: sessionEvaluators.declinedAt,
      notStarted: ownCount(scope, "not_started"),
      drafts: ownCount(scope, "draft"),
      finals: ownCount(scope, "final"),
    })
    .from(sessionEvaluators)
    .innerJoin(
      evaluationSessions,
      and(
        eq(evaluationSessions.organisationId, sessionEvaluators.organisationId),
        eq(evaluationSessions.id, sessionEvaluators.sessionId),
      ),
    )
    .innerJoin(programmes, withProgramme)
    .where(scope.owns(sessionEvaluators, isNull(sessionEvaluators.removedAt), mine(scope.me)))
    .orderBy(
      sql`case ${evaluationSessions.state} when 'open' then 0 when 'results_published' then 2 else 1 end`,
      desc(sessionEvaluators.invitedAt),
    )
    .limit(100);
