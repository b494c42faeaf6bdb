import { asc, eq, inArray, sql, type SQL } from "drizzle-orm";

import { documentsAmong } from "#db/dossiers/queries";
import { dossierMembers } from "#db/dossiers/life-schema";
import { dossierAnswers, dossiers, dossierTransitions } from "#db/dossiers/schema";
import { sessionDossiers } from "#db/evaluations/schema";
import { people } from "#db/identity/schema";
import { formRevisions } from "#db/forms/schema";
import { many, rows } from "#db/statement";
import type { Scope } from "#db/tenant";

/** What some dossiers hold, with the forms they answer: enough to say what is shown of each. `ids` is a query. */
export function heldBy(scope: Scope, ids: SQL) {
  const revisions = scope.db
    .selectDistinct({ id: dossiers.revisionId })
    .from(dossiers)
    .where(scope.owns(dossiers, sql`${dossiers.id} in ${ids}`));
  return {
    dossiers: many(
      scope.db
        .select({
          id: dossiers.id,
          revisionId: dossiers.revisionId,
          applicantName: dossiers.applicantName,
          applicantEmail: dossiers.applicantEmail,
        })
        .from(dossiers)
        .where(scope.owns(dossiers, sql`${dossiers.id} in ${ids}`)),
    ),
    revisions: many(
      scope.db
        .select({ id: formRevisions.id, definition: formRevisions.definition })
        .from(formRevisions)
        .where(scope.owns(formRevisions, inArray(formRevisions.id, revisions))),
    ),
    answers: many(
      scope.db
        .select({
          dossierId: dossierAnswers.dossierId,
          fieldId: dossierAnswers.fieldId,
          value: dossierAnswers.value,
          updatedAt: dossierAnswers.updatedAt,
        })
        .from(dossierAnswers)
        .where(scope.owns(dossierAnswers, sql`${dossierAnswers.dossierId} in ${ids}`)),
    ),
    transitions: many(
      scope.db
        .select({
          dossierId: dossierTransitions.dossierId,
          verb: dossierTransitions.verb,
          stepId: dossierTransitions.stepId,
          at: dossierTransitions.at,
          actorId: dossierTransitions.actorId,
          reason: dossierTransitions.reason,
        })
        .from(dossierTransitions)
        .where(scope.owns(dossierTransitions, sql`${dossierTransitions.dossierId} in ${ids}`))
        .orderBy(asc(dossierTransitions.dossierId), asc(dossierTransitions.position)),
    ),
  };
}

/** A page of the dossiers of a session by number, with all that evaluators could be shown of them. */
export function heldPage(scope: Scope, sessionId: string, after: string, limit: number) {
  const query = sql`select s.dossier_id as "dossierId", s.number from ${sessionDossiers} s
    where s.organisation_id = ${scope.id} and s.session_id = ${sessionId} and s.number > ${after} order by s.number limit ${limit}`;
  const ids = sql`(select p."dossierId" from (${query}) p)`;
  return {
    page: rows<{ dossierId: string; number: string }>(scope.db, query),
    ...heldBy(scope, ids),
    documents: many(documentsAmong(scope, ids)),
    team: many(
      scope.db
        .select({ dossierId: dossierMembers.dossierId, name: people.name, email: people.email })
        .from(dossierMembers)
        .innerJoin(people, eq(people.id, dossierMembers.personId))
        .where(scope.owns(dossierMembers, sql`${dossierMembers.dossierId} in ${ids}`)),
    ),
  };
}
