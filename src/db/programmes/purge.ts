import { asc, eq, sql } from "drizzle-orm";

import { destroyDossiers } from "#db/dossiers/destroy";
import { deadlineExtensions } from "#db/dossiers/life-schema";
import { dossiers } from "#db/dossiers/schema";
import { destroySessions } from "#db/evaluations/purge";
import { formRevisions, forms } from "#db/forms/schema";
import { dossierViewIndexes } from "#db/dossiers/view-schema";
import { views } from "#db/organisations/schema";
import { programmeCounts, programmes, programmeShares } from "#db/programmes/schema";
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

/** Destroys a chunk of the dossiers of a programme. */
export const destroyDossiersOf = (tenant: Tenant, programmeId: string, now: number): Write[] =>
  destroyDossiers(tenant, sql`${chunkOf(tenant, programmeId)}`, now);

/** Once no dossier is left. */
export const destroyProgramme = (tenant: Tenant, { id, formId }: { id: string; formId: string }): Write[] => [
  ...destroySessions(tenant, id),
  tenant.remove(deadlineExtensions, eq(deadlineExtensions.programmeId, id)),
  tenant.remove(dossierViewIndexes, eq(dossierViewIndexes.programmeId, id)),
  tenant.remove(views, eq(views.subjectId, id)),
  tenant.remove(programmeShares, eq(programmeShares.programmeId, id)),
  tenant.remove(programmeCounts, eq(programmeCounts.programmeId, id)),
  tenant.remove(programmes, eq(programmes.id, id)),
  tenant.remove(formRevisions, eq(formRevisions.formId, formId)),
  tenant.remove(forms, eq(forms.id, formId)),
];
