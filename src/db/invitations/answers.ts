import { and, asc, eq, isNull, sql, type SQL } from "drizzle-orm";

import { formRevisions } from "#db/forms/schema";
import { people } from "#db/identity/schema";
import { files } from "#db/integrations/schema";
import {
  prequalificationAnswers,
  prequalificationDocuments,
  prequalificationTransitions,
} from "#db/invitations/answers-schema";
import { partners } from "#db/invitations/partners-schema";
import { prequalificationForms, prequalifications } from "#db/invitations/prequalifications-schema";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

const ofPrequalification = (scope: Scope, id: string, column: "revisionId" | "partnerId" | "formId") =>
  scope.db
    .select({ id: prequalifications[column] })
    .from(prequalifications)
    .where(scope.owns(prequalifications, eq(prequalifications.id, id)));

const revisionOf = (scope: Scope, id: string) =>
  scope.db
    .select({ id: formRevisions.id, number: formRevisions.number, definition: formRevisions.definition })
    .from(formRevisions)
    .where(
      scope.owns(formRevisions, sql`${formRevisions.id} in (${ofPrequalification(scope, id, "revisionId")})`),
    );

/** The revision that the form asks now: an update moves to it. */
const currentRevisionOf = (scope: Scope, id: string) =>
  scope.db
    .select({ id: formRevisions.id, number: formRevisions.number, definition: formRevisions.definition })
    .from(formRevisions)
    .innerJoin(
      prequalificationForms,
      and(
        eq(prequalificationForms.organisationId, formRevisions.organisationId),
        eq(prequalificationForms.revisionId, formRevisions.id),
      ),
    )
    .where(
      scope.owns(
        formRevisions,
        sql`${prequalificationForms.id} in (${ofPrequalification(scope, id, "formId")})`,
      ),
    );

const formOf = (scope: Scope, id: string) =>
  scope.db
    .select()
    .from(prequalificationForms)
    .where(
      scope.owns(
        prequalificationForms,
        sql`${prequalificationForms.id} in (${ofPrequalification(scope, id, "formId")})`,
      ),
    );

const partnerOf = (scope: Scope, id: string) =>
  scope.db
    .select()
    .from(partners)
    .where(scope.owns(partners, sql`${partners.id} in (${ofPrequalification(scope, id, "partnerId")})`));

const answersOf = (scope: Scope, id: string) =>
  scope.db
    .select({
      fieldId: prequalificationAnswers.fieldId,
      value: prequalificationAnswers.value,
      version: prequalificationAnswers.version,
      updatedAt: prequalificationAnswers.updatedAt,
      updatedBy: prequalificationAnswers.updatedBy,
      authorName: sql<string | null>`${people.name}`.as("author_name"),
    })
    .from(prequalificationAnswers)
    .leftJoin(people, eq(people.id, prequalificationAnswers.updatedBy))
    .where(scope.owns(prequalificationAnswers, eq(prequalificationAnswers.prequalificationId, id)));

const documentColumns = {
  id: prequalificationDocuments.id,
  fieldId: prequalificationDocuments.fieldId,
  fileId: prequalificationDocuments.fileId,
  addedAt: prequalificationDocuments.addedAt,
  key: files.key,
  name: files.name,
  size: files.size,
  sha256: files.sha256,
  contentType: files.contentType,
  expiresAt: files.expiresAt,
  acceptedAt: files.acceptedAt,
  quarantinedAt: files.quarantinedAt,
};

export const documentsOf = (scope: Scope, id: string) =>
  scope.db
    .select(documentColumns)
    .from(prequalificationDocuments)
    .innerJoin(
      files,
      and(
        eq(files.organisationId, prequalificationDocuments.organisationId),
        eq(files.id, prequalificationDocuments.fileId),
      ),
    )
    .where(
      scope.owns(
        prequalificationDocuments,
        eq(prequalificationDocuments.prequalificationId, id),
        isNull(prequalificationDocuments.removedAt),
      ),
    );

/** Whether a question takes one more file. */
export const hasRoom = (scope: Scope, id: string, fieldId: string, maxFiles: number, now: number): SQL =>
  sql`(select count(*) from ${documentsOf(scope, id)} where field_id = ${fieldId}
    and (accepted_at is not null or expires_at > ${now})) < ${maxFiles}`;

const transitionsOf = (scope: Scope, id: string) =>
  scope.db
    .select({
      verb: prequalificationTransitions.verb,
      at: prequalificationTransitions.at,
      actorId: prequalificationTransitions.actorId,
      reason: prequalificationTransitions.reason,
      actorName: sql<string | null>`${people.name}`.as("actor_name"),
    })
    .from(prequalificationTransitions)
    .leftJoin(people, eq(people.id, prequalificationTransitions.actorId))
    .where(scope.owns(prequalificationTransitions, eq(prequalificationTransitions.prequalificationId, id)))
    .orderBy(asc(prequalificationTransitions.position));

/** Everything of one pre-qualification but its own row, for the batch of the proof. */
export const around = (scope: Scope, id: string) => ({
  revision: one(revisionOf(scope, id)),
  current: one(currentRevisionOf(scope, id)),
  form: one(formOf(scope, id)),
  partner: one(partnerOf(scope, id)),
  answers: many(answersOf(scope, id)),
  documents: many(documentsOf(scope, id)),
  transitions: many(transitionsOf(scope, id)),
});
