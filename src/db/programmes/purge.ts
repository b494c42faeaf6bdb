import { asc, eq, inArray, sql } from "drizzle-orm";

import { dossierAnswers, dossierDocuments, dossiers, dossierTransitions } from "#db/dossiers/schema";
import { dossierComments, dossierNotes, dossierPresence } from "#db/dossiers/notes-schema";
import { dossierSearch } from "#db/dossiers/search";
import { dossierViewIndexes } from "#db/dossiers/view-schema";
import { formRevisions, forms } from "#db/forms/schema";
import { files } from "#db/integrations/schema";
import { views } from "#db/organisations/schema";
import { programmeCounts, programmes } from "#db/programmes/schema";
import type { Scope, Tenant, Write } from "#db/tenant";

/** A batch destroys at most this many dossiers. */
const chunk = 100;

const chunkOf = (scope: Scope, programmeId: string) => ofProgramme(scope, programmeId).limit(chunk);

export const findAnyDossier = (scope: Scope, programmeId: string) => ofProgramme(scope, programmeId).limit(1);

const ofProgramme = (scope: Scope, programmeId: string) =>
  scope.db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(scope.owns(dossiers, eq(dossiers.programmeId, programmeId)))
    .orderBy(asc(dossiers.id));

/** Destroys a chunk of dossiers with all that is theirs; the bytes of their documents follow in the sweep of files. */
export function destroyDossiers(tenant: Tenant, programmeId: string, now: number): Write[] {
  const these = chunkOf(tenant, programmeId);
  const theirFiles = tenant.db
    .select({ id: dossierDocuments.fileId })
    .from(dossierDocuments)
    .where(tenant.owns(dossierDocuments, inArray(dossierDocuments.dossierId, these)));
  const theirWords = tenant.db
    .select({ row: dossiers.searchRow })
    .from(dossiers)
    .where(tenant.owns(dossiers, inArray(dossiers.id, these)));
  const forget = tenant.db.run(sql`delete from ${dossierSearch} where rowid in ${theirWords}`);
  return [
    tenant.update(files, { deletedAt: now }, inArray(files.id, theirFiles)),
    { toSQL: () => forget.getQuery() },
    tenant.remove(dossierNotes, inArray(dossierNotes.dossierId, these)),
    tenant.remove(dossierComments, inArray(dossierComments.dossierId, these)),
    tenant.remove(dossierPresence, inArray(dossierPresence.dossierId, these)),
    tenant.remove(dossierDocuments, inArray(dossierDocuments.dossierId, these)),
    tenant.remove(dossierAnswers, inArray(dossierAnswers.dossierId, these)),
    tenant.remove(dossierTransitions, inArray(dossierTransitions.dossierId, these)),
    tenant.remove(dossiers, inArray(dossiers.id, these)),
  ];
}

/** Once no dossier is left. */
export const destroyProgramme = (tenant: Tenant, { id, formId }: { id: string; formId: string }): Write[] => [
  tenant.remove(dossierViewIndexes, eq(dossierViewIndexes.programmeId, id)),
  tenant.remove(views, eq(views.subjectId, id)),
  tenant.remove(programmeCounts, eq(programmeCounts.programmeId, id)),
  tenant.remove(programmes, eq(programmes.id, id)),
  tenant.remove(formRevisions, eq(formRevisions.formId, formId)),
  tenant.remove(forms, eq(forms.id, formId)),
];
