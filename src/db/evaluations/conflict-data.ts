import { and, eq, inArray, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";

import { dossierAnswers, dossiers, dossierTransitions } from "#db/dossiers/schema";
import { dossierMembers } from "#db/dossiers/life-schema";
import { evaluations, ignoredConflicts, sessionDossiers, sessionEvaluators } from "#db/evaluations/schema";
import { listed } from "#db/evaluations/figures";
import { isStanding } from "#db/evaluations/open-to";
import { people } from "#db/identity/schema";
import { formRevisions } from "#db/forms/schema";
import { many, rows } from "#db/statement";
import type { Scope } from "#db/tenant";

const inSession = (sessionId: string) =>
  and(
    eq(sessionDossiers.organisationId, dossiers.organisationId),
    eq(sessionDossiers.dossierId, dossiers.id),
    eq(sessionDossiers.sessionId, sessionId),
  );

/** Who applies, dossier by dossier, as far as conflicts can be told from it. */
export const applicantsOf = (scope: Scope, sessionId: string) =>
  scope.db
    .select({
      id: dossiers.id,
      number: sessionDossiers.number,
      personId: dossiers.personId,
      name: dossiers.applicantName,
      email: dossiers.applicantEmail,
      live: sessionDossiers.live,
      standing: sql<0 | 1>`${isStanding(scope.id, sql`${dossiers.id}`)}`.as("standing"),
    })
    .from(sessionDossiers)
    .innerJoin(dossiers, inSession(sessionId))
    .where(scope.owns(sessionDossiers, eq(sessionDossiers.sessionId, sessionId)));

/** The forms that the dossiers of a session are on. */
export const formsOf = (scope: Scope, sessionId: string) =>
  scope.db
    .select({ id: formRevisions.id, definition: formRevisions.definition })
    .from(formRevisions)
    .where(
      scope.owns(
        formRevisions,
        inArray(
          formRevisions.id,
          scope.db
            .selectDistinct({ id: dossiers.revisionId })
            .from(sessionDossiers)
            .innerJoin(dossiers, inSession(sessionId))
            .where(scope.owns(sessionDossiers, eq(sessionDossiers.sessionId, sessionId))),
        ),
      ),
    );

/** Whether an answer was sent, as `wasSent` (domain) says: what is typed in a draft is nobody else’s yet. */
const wasSent = (dossierId: SQL, organisationId: SQL, state: SQL, updatedAt: SQL): SQL =>
  sql`(${state} <> 'draft' or ${updatedAt} <= (select max(t.at) from ${dossierTransitions} t where t.organisation_id = ${organisationId} and t.dossier_id = ${dossierId}))`;

/** What the dossiers of a session answer to some questions, as it was sent. */
export const answersTo = (scope: Scope, sessionId: string, fieldIds: readonly string[]) =>
  scope.db
    .select({
      dossierId: dossierAnswers.dossierId,
      fieldId: dossierAnswers.fieldId,
      value: dossierAnswers.value,
    })
    .from(sessionDossiers)
    .innerJoin(
      dossierAnswers,
      and(
        eq(dossierAnswers.organisationId, sessionDossiers.organisationId),
        eq(dossierAnswers.dossierId, sessionDossiers.dossierId),
      ),
    )
    .innerJoin(dossiers, inSession(sessionId))
    .where(
      scope.owns(
        sessionDossiers,
        eq(sessionDossiers.sessionId, sessionId),
        sql`${dossierAnswers.fieldId} in ${listed(fieldIds)}`,
        wasSent(
          sql`${dossiers.id}`,
          sql`${dossiers.organisationId}`,
          sql`${dossiers.state}`,
          sql`${dossierAnswers.updatedAt}`,
        ),
      ),
    );

/** Who fills these dossiers with the people who bear them. */
export const teamsOf = (scope: Scope, sessionId: string) =>
  scope.db
    .select({
      dossierId: sessionDossiers.dossierId,
      personId: people.id,
      name: people.name,
      email: people.email,
    })
    .from(sessionDossiers)
    .innerJoin(
      dossierMembers,
      and(
        eq(dossierMembers.organisationId, sessionDossiers.organisationId),
        eq(dossierMembers.dossierId, sessionDossiers.dossierId),
      ),
    )
    .innerJoin(people, eq(people.id, dossierMembers.personId))
    .where(scope.owns(sessionDossiers, eq(sessionDossiers.sessionId, sessionId)));

/** Dossiers of the organisation, of any programme, that evaluators bore or filled with somebody: who was in each. */
export const formerOf = (scope: Scope, sessionId: string) => {
  const evaluating = scope.db
    .select({ id: sessionEvaluators.personId })
    .from(sessionEvaluators)
    .where(
      scope.owns(
        sessionEvaluators,
        eq(sessionEvaluators.sessionId, sessionId),
        isNotNull(sessionEvaluators.personId),
      ),
    );
  return scope.db
    .select({
      number: dossiers.number,
      bearerId: dossiers.personId,
      memberId: dossierMembers.personId,
    })
    .from(dossierMembers)
    .innerJoin(
      dossiers,
      and(
        eq(dossiers.organisationId, dossierMembers.organisationId),
        eq(dossiers.id, dossierMembers.dossierId),
      ),
    )
    .where(
      scope.owns(
        dossierMembers,
        isNotNull(dossiers.number),
        or(inArray(dossierMembers.personId, evaluating), inArray(dossiers.personId, evaluating)) ??
          sql`false`,
      ),
    );
};

/** The bodies that evaluators applied for, in what they sent of the dossiers of any programme that they bear: SIREN or SIRET, also in blocks. */
export const bodiesOf = (scope: Scope, sessionId: string, evaluatorId?: string) =>
  rows<{ evaluatorId: string; number: string }>(
    scope.db,
    sql`select distinct v.id as "evaluatorId", n.atom as number
      from ${sessionEvaluators} v join ${dossiers} d on d.organisation_id = v.organisation_id and d.person_id = v.person_id
      join ${formRevisions} r on r.organisation_id = d.organisation_id and r.id = d.revision_id
      join json_tree(r.definition) f on f.key = 'type' and f.value in ('siren', 'siret')
      join ${dossierAnswers} a on a.organisation_id = d.organisation_id and a.dossier_id = d.id
        and ${wasSent(sql`d.id`, sql`d.organisation_id`, sql`d.state`, sql`a.updated_at`)}
      join json_tree(a.value) n on n.type = 'text' and json_extract(r.definition, f.path || '.id') in (a.field_id, n.key)
      where v.organisation_id = ${scope.id} and v.session_id = ${sessionId} and v.removed_at is null${evaluatorId === undefined ? sql`` : sql` and v.id = ${evaluatorId}`}`,
  );

/** The conflicts of a session that somebody set aside. */
export const ignoredIn = (scope: Scope, sessionId: string) =>
  scope.db
    .select({ dossierId: ignoredConflicts.dossierId, evaluatorId: ignoredConflicts.evaluatorId })
    .from(ignoredConflicts)
    .where(scope.owns(ignoredConflicts, eq(ignoredConflicts.sessionId, sessionId)));

/** Everything that says who may read what in a session. */
export const aroundSpread = (scope: Scope, sessionId: string) => ({
  evaluators: many(
    scope.db
      .select({
        id: sessionEvaluators.id,
        name: sessionEvaluators.name,
        email: sessionEvaluators.email,
        personId: sessionEvaluators.personId,
        maximum: sessionEvaluators.maximum,
        siren: sessionEvaluators.siren,
        declinedAt: sessionEvaluators.declinedAt,
      })
      .from(sessionEvaluators)
      .where(
        scope.owns(
          sessionEvaluators,
          eq(sessionEvaluators.sessionId, sessionId),
          isNull(sessionEvaluators.removedAt),
        ),
      ),
  ),
  applicants: many(applicantsOf(scope, sessionId)),
  forms: many(formsOf(scope, sessionId)),
  teams: many(teamsOf(scope, sessionId)),
  former: many(formerOf(scope, sessionId)),
  bodies: bodiesOf(scope, sessionId),
  pairs: many(
    scope.db
      .select({
        dossierId: evaluations.dossierId,
        evaluatorId: evaluations.evaluatorId,
        state: evaluations.state,
      })
      .from(evaluations)
      .where(scope.owns(evaluations, eq(evaluations.sessionId, sessionId))),
  ),
  ignored: many(ignoredIn(scope, sessionId)),
});
