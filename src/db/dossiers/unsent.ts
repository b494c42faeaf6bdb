import { and, eq, isNull, sql, type SQL } from "drizzle-orm";

import { dossierDocuments, dossiers } from "#db/dossiers/schema";

/**
 * A draft that its applicant has neither sent nor opened to the staff: nobody of the organisation reads it
 * (docs/decisions/2026-11-22-a-draft-is-its-applicants.md).
 */
export const isPrivate: SQL =
  and(
    eq(dossiers.state, "draft"),
    eq(dossiers.isTest, false),
    isNull(dossiers.sharedAt),
    isNull(dossiers.submittedAt),
  ) ?? sql`false`;

/** Whether a row belongs to such a draft. */
export const ofPrivateDraft = (organisationId: SQL, dossierId: SQL): SQL =>
  sql`exists (select 1 from ${dossiers} where ${dossiers.organisationId} = ${organisationId} and ${dossiers.id} = ${dossierId} and ${isPrivate})`;

/** Whether a file is only of such drafts, or of what waits to be sent. */
export const isPrivateFile = (organisationId: SQL, fileId: SQL): SQL =>
  sql`coalesce((select min(${dossierDocuments.held} or (${isPrivate})) from ${dossierDocuments}
    join ${dossiers} on ${dossiers.organisationId} = ${dossierDocuments.organisationId} and ${dossiers.id} = ${dossierDocuments.dossierId}
    where ${dossierDocuments.organisationId} = ${organisationId} and ${dossierDocuments.fileId} = ${fileId}), 0)`;
