import { eq, inArray, isNotNull, isNull, sql, type SQL } from "drizzle-orm";

import type { ActorKind } from "#domain/dossiers/actor";
import type { Cleared } from "#domain/forms/hidden-answers";
import { dossierAnswerChanges } from "#db/dossiers/life-schema";
import { dossierAnswers, dossierDocuments } from "#db/dossiers/schema";
import { files } from "#db/integrations/schema";
import { isIn } from "#db/is-in";
import type { Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

/** The documents of questions that go: their bytes are erased by the sweep of files. */
export function forgetDocuments(
  tenant: Tenant,
  fieldIds: readonly string[],
  now: number,
  ...which: SQL[]
): Write[] {
  const theirs = [
    isIn(dossierDocuments.fieldId, fieldIds),
    isNull(dossierDocuments.removedAt),
    ...which,
  ] as const;
  const fileIds = tenant.db
    .select({ id: dossierDocuments.fileId })
    .from(dossierDocuments)
    .where(tenant.owns(dossierDocuments, ...theirs));
  return [
    tenant.update(files, { deletedAt: now }, inArray(files.id, fileIds)),
    tenant.update(dossierDocuments, { removedAt: now }, ...theirs),
  ];
}

/** The documents of questions leave the answers, and are kept with the dossier. */
export const setDocumentsAside = (
  tenant: Tenant,
  dossierId: string,
  fieldIds: readonly string[],
  now: number,
): Write =>
  tenant.update(
    dossierDocuments,
    { removedAt: now },
    eq(dossierDocuments.dossierId, dossierId),
    isIn(dossierDocuments.fieldId, fieldIds),
    isNull(dossierDocuments.removedAt),
  );

/** In one bound value, for `json_each`: `f` is the field, `v` what is left of its answer, as it is stored. */
export const listed = (cleared: readonly Cleared[]): string =>
  JSON.stringify(
    cleared.map(({ fieldId, value }) => ({ f: fieldId, v: value === null ? null : JSON.stringify(value) })),
  );

export const clearAnswers = (
  { db, organisationId }: Tenant,
  dossierId: string,
  cleared: readonly Cleared[],
  now: number,
): Write =>
  asWrite(
    db.run(
      sql`update ${dossierAnswers} set value = c.value ->> '$.v', version = version + 1, updated_at = ${now}
        from json_each(${listed(cleared)}) c
        where organisation_id = ${organisationId} and dossier_id = ${dossierId} and field_id = c.value ->> '$.f'`,
    ),
  );

/** What was said before the form changed is told until the dossier is sent, and no longer. */
export const forgetFormer = (tenant: Tenant, dossierId: string): Write =>
  tenant.update(
    dossierAnswers,
    { former: null },
    eq(dossierAnswers.dossierId, dossierId),
    isNotNull(dossierAnswers.former),
  );

/** Of a dossier that was sent before, what the answers given until then said is kept beside first. */
export const keepCleared = (
  { db, organisationId }: Tenant,
  dossierId: string,
  cleared: readonly Cleared[],
  until: number,
  now: number,
  { actorId, side, reason }: { actorId: string; side: ActorKind; reason: string | null },
): Write =>
  asWrite(
    db.run(
      sql`insert into ${dossierAnswerChanges} (organisation_id, dossier_id, field_id, version, "before", "after", at, actor_id, side, reason)
        select a.organisation_id, a.dossier_id, a.field_id, a.version + 1, a.value, c.value ->> '$.v', ${now}, ${actorId}, ${side}, ${reason}
        from json_each(${listed(cleared)}) c
        join ${dossierAnswers} a on a.field_id = c.value ->> '$.f'
        where a.organisation_id = ${organisationId} and a.dossier_id = ${dossierId} and a.value is not null and a.updated_at <= ${until}`,
    ),
  );
