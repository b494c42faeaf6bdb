import { and, asc, desc, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";

import { dossierAnswers, dossierDocuments, dossierTransitions, dossiers } from "#db/dossiers/schema";
import { deadlineExtensions, dossierCorrections, paymentProofs } from "#db/dossiers/life-schema";
import { isMine } from "#db/dossiers/mine";
import { people } from "#db/identity/schema";
import { formRevisions } from "#db/forms/schema";
import { files } from "#db/integrations/schema";
import { programmes } from "#db/programmes/schema";
import { isIn } from "#db/is-in";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

/** A dossier of the person who asks: another's is not found. */
export const ownDossier = (scope: Scope & { me: SQL }, dossierId: string) =>
  scope.db
    .select()
    .from(dossiers)
    .where(scope.owns(dossiers, eq(dossiers.id, dossierId), isMine(scope)));

export const dossierById = (scope: Scope, dossierId: string) =>
  scope.db
    .select()
    .from(dossiers)
    .where(scope.owns(dossiers, eq(dossiers.id, dossierId)));

const ofDossier = (scope: Scope, dossierId: string, column: "programmeId" | "revisionId" | "movedFrom") =>
  scope.db
    .select({ id: dossiers[column] })
    .from(dossiers)
    .where(scope.owns(dossiers, eq(dossiers.id, dossierId)));

export const revisionOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({
      id: formRevisions.id,
      number: formRevisions.number,
      definition: formRevisions.definition,
      publishedAt: formRevisions.publishedAt,
    })
    .from(formRevisions)
    .where(scope.owns(formRevisions, inArray(formRevisions.id, ofDossier(scope, dossierId, "revisionId"))));

/** The form that a dossier was filled on before it changed under its applicant. */
export const formMovedFrom = (scope: Scope, dossierId: string) =>
  scope.db
    .select({ definition: formRevisions.definition })
    .from(formRevisions)
    .where(scope.owns(formRevisions, inArray(formRevisions.id, ofDossier(scope, dossierId, "movedFrom"))));

export const programmeOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select()
    .from(programmes)
    .where(scope.owns(programmes, inArray(programmes.id, ofDossier(scope, dossierId, "programmeId"))));

export const answersOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({
      fieldId: dossierAnswers.fieldId,
      value: dossierAnswers.value,
      former: dossierAnswers.former,
      version: dossierAnswers.version,
      updatedAt: dossierAnswers.updatedAt,
    })
    .from(dossierAnswers)
    .where(scope.owns(dossierAnswers, eq(dossierAnswers.dossierId, dossierId)));

export const documentColumns = {
  id: dossierDocuments.id,
  dossierId: dossierDocuments.dossierId,
  fieldId: dossierDocuments.fieldId,
  fileId: dossierDocuments.fileId,
  addedAt: dossierDocuments.addedAt,
  held: dossierDocuments.held,
  key: files.key,
  name: files.name,
  size: files.size,
  sha256: files.sha256,
  contentType: files.contentType,
  expiresAt: files.expiresAt,
  acceptedAt: files.acceptedAt,
  quarantinedAt: files.quarantinedAt,
};

const withFile = and(
  eq(files.organisationId, dossierDocuments.organisationId),
  eq(files.id, dossierDocuments.fileId),
);

export const documentsOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select(documentColumns)
    .from(dossierDocuments)
    .innerJoin(files, withFile)
    .where(
      scope.owns(
        dossierDocuments,
        eq(dossierDocuments.dossierId, dossierId),
        isNull(dossierDocuments.removedAt),
      ),
    );

/** The documents of all the dossiers that a query names. */
export const documentsAmong = (scope: Scope, ids: SQL) =>
  scope.db
    .select(documentColumns)
    .from(dossierDocuments)
    .innerJoin(files, withFile)
    .where(
      scope.owns(
        dossierDocuments,
        sql`${dossierDocuments.dossierId} in ${ids}`,
        isNull(dossierDocuments.removedAt),
      ),
    );

/** The files that a correction put others in place of: off the answers, and kept. */
export const replacedDocumentsOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({ ...documentColumns, replacedAt: sql<number>`${dossierDocuments.removedAt}`.as("replaced_at") })
    .from(dossierDocuments)
    .innerJoin(files, withFile)
    .where(scope.owns(dossierDocuments, eq(dossierDocuments.dossierId, dossierId), isReplaced))
    .orderBy(desc(dossierDocuments.removedAt));

const isReplaced = sql`${dossierDocuments.removedAt} is not null and ${files.acceptedAt} is not null and ${files.deletedAt} is null`;

export const transitionsOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({
      verb: dossierTransitions.verb,
      stepId: dossierTransitions.stepId,
      at: dossierTransitions.at,
      actorId: dossierTransitions.actorId,
      reason: dossierTransitions.reason,
    })
    .from(dossierTransitions)
    .where(scope.owns(dossierTransitions, eq(dossierTransitions.dossierId, dossierId)))
    .orderBy(asc(dossierTransitions.position));

/** When the dossier of a row came to its state; null for a draft that was never sent. */
export const stateSince = sql<
  number | null
>`(select max(${dossierTransitions.at}) from ${dossierTransitions} where ${dossierTransitions.organisationId} = ${dossiers.organisationId} and ${dossierTransitions.dossierId} = ${dossiers.id})`;

/** Of these dossiers, those that are back with their applicants, and since when. */
export const backWithApplicants = (scope: Scope, dossierIds: readonly string[]) =>
  scope.db
    .select({ id: dossiers.id, since: stateSince.as("back_since") })
    .from(dossiers)
    .where(
      scope.owns(
        dossiers,
        isIn(dossiers.id, dossierIds),
        eq(dossiers.state, "draft"),
        eq(dossiers.isTest, false),
        isNull(dossiers.sharedAt),
      ),
    );

const correctionsOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({
      fieldId: dossierCorrections.fieldId,
      value: dossierCorrections.value,
      version: dossierCorrections.version,
      updatedAt: dossierCorrections.updatedAt,
    })
    .from(dossierCorrections)
    .where(scope.owns(dossierCorrections, eq(dossierCorrections.dossierId, dossierId)));

const proofsOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({
      stepId: paymentProofs.stepId,
      state: paymentProofs.state,
      documentIds: paymentProofs.documentIds,
      updatedAt: paymentProofs.updatedAt,
    })
    .from(paymentProofs)
    .where(scope.owns(paymentProofs, eq(paymentProofs.dossierId, dossierId)));

/** The deadline granted to whoever bears the dossier, if one was. */
export const extensionOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({ until: deadlineExtensions.until })
    .from(deadlineExtensions)
    .innerJoin(
      dossiers,
      and(
        eq(dossiers.organisationId, deadlineExtensions.organisationId),
        eq(dossiers.programmeId, deadlineExtensions.programmeId),
        eq(dossiers.applicantEmail, deadlineExtensions.email),
      ),
    )
    .where(scope.owns(dossiers, eq(dossiers.id, dossierId)));

/** Whoever bears the dossier, as their account is now: where and in which language to write to them. */
export const applicantOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({ personId: people.id, name: people.name, email: people.email, locale: people.locale })
    .from(people)
    .where(
      inArray(
        people.id,
        scope.db
          .select({ id: dossiers.personId })
          .from(dossiers)
          .where(scope.owns(dossiers, eq(dossiers.id, dossierId))),
      ),
    );

/** Everything of one dossier but its own row, for the batch of the proof. */
export const around = (scope: Scope, dossierId: string) => ({
  revision: one(revisionOf(scope, dossierId)),
  programme: one(programmeOf(scope, dossierId)),
  answers: many(answersOf(scope, dossierId)),
  documents: many(documentsOf(scope, dossierId)),
  transitions: many(transitionsOf(scope, dossierId)),
  corrections: many(correctionsOf(scope, dossierId)),
  proofs: many(proofsOf(scope, dossierId)),
  extension: one(extensionOf(scope, dossierId)),
});

/** The names of those who acted on a dossier. */
export const namesOfActors = (scope: Scope, dossierId: string) =>
  scope.db
    .selectDistinct({ personId: people.id, name: people.name })
    .from(dossierTransitions)
    .innerJoin(people, eq(people.id, dossierTransitions.actorId))
    .where(scope.owns(dossierTransitions, eq(dossierTransitions.dossierId, dossierId)));

/** One document, of a dossier that meets the condition. */
export const documentOf = (scope: Scope, dossierId: string, documentId: string, condition: SQL) =>
  scope.db
    .select(documentColumns)
    .from(dossierDocuments)
    .innerJoin(files, withFile)
    .innerJoin(
      dossiers,
      and(
        eq(dossiers.organisationId, dossierDocuments.organisationId),
        eq(dossiers.id, dossierDocuments.dossierId),
      ),
    )
    .where(
      scope.owns(
        dossierDocuments,
        eq(dossierDocuments.dossierId, dossierId),
        eq(dossierDocuments.id, documentId),
        sql`(${dossierDocuments.removedAt} is null or ${isReplaced})`,
        condition,
      ),
    );
