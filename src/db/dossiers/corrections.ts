import { and, asc, eq, gt, isNotNull, isNull, sql, type SQL } from "drizzle-orm";

import { dossierAnswerChanges, dossierCorrections, dossierInTimeAnswers } from "#db/dossiers/life-schema";
import { dossierAnswers, dossierDocuments } from "#db/dossiers/schema";
import { isIn } from "#db/is-in";
import { files } from "#db/integrations/schema";
import type { Tenant, Write } from "#db/tenant";

/** What was typed during a correction replaces what was sent, and what was sent is kept beside. */
export const applyCorrections = (tenant: Tenant, dossierId: string, now: number): Write[] => [
  raw(tenant, keepBefore(tenant, dossierId, now)),
  raw(tenant, replaceAnswers(tenant, dossierId, now)),
  raw(tenant, replaceDocuments(tenant, dossierId, now)),
  tenant.update(
    dossierDocuments,
    { held: false },
    and(eq(dossierDocuments.dossierId, dossierId), isNull(dossierDocuments.removedAt), ofAnswers) ??
      sql`false`,
  ),
  tenant.remove(dossierCorrections, eq(dossierCorrections.dossierId, dossierId)),
];

/** The dossier was sent without what had been typed in a correction: it goes, and its files with it. */
export function discardCorrections(tenant: Tenant, dossierId: string, now: number): Write[] {
  const held = and(
    eq(dossierDocuments.dossierId, dossierId),
    eq(dossierDocuments.held, true),
    isNull(dossierDocuments.removedAt),
    ofAnswers,
  );
  const theirFiles = tenant.db
    .select({ id: dossierDocuments.fileId })
    .from(dossierDocuments)
    .where(tenant.owns(dossierDocuments, held ?? sql`false`));
  return [
    tenant.update(files, { deletedAt: now }, sql`${files.id} in ${theirFiles}`),
    tenant.update(dossierDocuments, { removedAt: now }, held ?? sql`false`),
    tenant.remove(dossierCorrections, eq(dossierCorrections.dossierId, dossierId)),
  ];
}

/**
 * A draft that went back to its applicant is sent again: what was written over since says what it became, as of now, and
 * what is as it was is no change. `withNew`: what had no answer is told too.
 * @param since when it went back. UTC milliseconds, like `now`.
 */
export function completeChanges(
  tenant: Tenant,
  dossierId: string,
  { since, now, withNew }: { since: number; now: number; withNew: boolean },
): Write[] {
  const changes = dossierAnswerChanges;
  const answer = sql`from ${dossierAnswers} a where a.organisation_id = ${tenant.organisationId} and a.dossier_id = ${dossierId}`;
  const ofThis = [eq(changes.dossierId, dossierId), eq(changes.side, "applicant")] as const;
  const added = sql`insert into ${changes} (organisation_id, dossier_id, field_id, version, "before", "after", at, actor_id, side, reason)
    select a.organisation_id, a.dossier_id, a.field_id, a.version, null, a.value, ${now}, a.updated_by, 'applicant', null
    ${answer} and a.updated_at > ${since} and a.value is not null
    and not exists (select 1 from ${changes} c where c.organisation_id = a.organisation_id and c.dossier_id = a.dossier_id and c.field_id = a.field_id and c.at = ${now})`;
  const earlier = sql`exists (select 1 from ${changes} c where c.organisation_id = ${changes.organisationId} and c.dossier_id = ${changes.dossierId}
    and c.field_id = ${changes.fieldId} and c.side = 'applicant' and c.at > ${since} and c.version < ${changes.version})`;
  return [
    // An answer that the form changed too was kept first as it had been sent.
    tenant.remove(changes, ...ofThis, gt(changes.at, since), earlier),
    tenant.update(
      changes,
      { after: sql`(select a.value ${answer} and a.field_id = ${changes.fieldId})`, at: now },
      ...ofThis,
      gt(changes.at, since),
    ),
    ...(withNew ? [raw(tenant, added)] : []),
    tenant.remove(changes, ...ofThis, eq(changes.at, now), sql`${changes.before} is ${changes.after}`),
  ];
}

/** Documents of questions; those of payment steps follow their proof. */
const ofAnswers = sql`${dossierDocuments.fieldId} like 'fld_%'`;

const raw = ({ db }: Tenant, statement: SQL): Write => {
  const query = db.run(statement).getQuery();
  return { toSQL: () => query };
};

const those = (tenant: Tenant, dossierId: string): SQL =>
  sql`c.organisation_id = ${tenant.organisationId} and c.dossier_id = ${dossierId}`;

const before = sql`left join ${dossierAnswers} a on a.organisation_id = c.organisation_id and a.dossier_id = c.dossier_id and a.field_id = c.field_id`;

/** After a correction taken up again, staff may have written the answer meanwhile. */
const nextVersion = sql`max(c.version, coalesce(a.version, 0) + 1)`;

const keepBefore = (tenant: Tenant, dossierId: string, now: number): SQL =>
  sql`insert into ${dossierAnswerChanges} (organisation_id, dossier_id, field_id, version, "before", "after", at, actor_id, side, reason)
    select c.organisation_id, c.dossier_id, c.field_id, ${nextVersion}, a.value, c.value, ${now}, c.updated_by, 'applicant', null
    from ${dossierCorrections} c ${before} where ${those(tenant, dossierId)} and a.value is not c.value`;

const replaceAnswers = (tenant: Tenant, dossierId: string, now: number): SQL =>
  sql`insert into ${dossierAnswers} (organisation_id, dossier_id, field_id, value, version, updated_at, updated_by)
    select c.organisation_id, c.dossier_id, c.field_id, c.value, ${nextVersion}, ${now}, c.updated_by
    from ${dossierCorrections} c ${before} where ${those(tenant, dossierId)}
    on conflict (organisation_id, dossier_id, field_id)
    do update set value = excluded.value, version = excluded.version, updated_at = excluded.updated_at, updated_by = excluded.updated_by`;

/** A file that no answer names any more was replaced: it is kept with the dossier, out of sight. */
const replaceDocuments = (tenant: Tenant, dossierId: string, now: number): SQL =>
  sql`update ${dossierDocuments} set removed_at = ${now}
    where organisation_id = ${tenant.organisationId} and dossier_id = ${dossierId} and removed_at is null and field_id like 'fld_%'
    and id not in (select d.value from ${dossierAnswers} a, json_each(a.value) d
      where a.organisation_id = ${tenant.organisationId} and a.dossier_id = ${dossierId} and json_type(a.value) = 'array')`;

/** What answers said at the deadline, when they were given again in the grace. */
export const inTimeAnswersOf = (tenant: Pick<Tenant, "db" | "owns">, dossierId: string) =>
  tenant.db
    .select({ fieldId: dossierInTimeAnswers.fieldId, value: dossierInTimeAnswers.value })
    .from(dossierInTimeAnswers)
    .where(tenant.owns(dossierInTimeAnswers, eq(dossierInTimeAnswers.dossierId, dossierId)));

export const answerChangesOf = (tenant: Pick<Tenant, "db" | "owns">, dossierId: string) =>
  tenant.db
    .select({
      fieldId: dossierAnswerChanges.fieldId,
      before: dossierAnswerChanges.before,
      after: dossierAnswerChanges.after,
      at: dossierAnswerChanges.at,
      actorId: dossierAnswerChanges.actorId,
      side: dossierAnswerChanges.side,
      reason: dossierAnswerChanges.reason,
    })
    .from(dossierAnswerChanges)
    .where(
      tenant.owns(
        dossierAnswerChanges,
        eq(dossierAnswerChanges.dossierId, dossierId),
        isNotNull(dossierAnswerChanges.at),
      ),
    )
    .orderBy(asc(dossierAnswerChanges.fieldId), asc(dossierAnswerChanges.version));

/** The answers of dossiers back with their applicants that were written over since: what each said when it went back first. */
export const writtenOver = (tenant: Pick<Tenant, "db" | "owns">, dossierIds: readonly string[]) =>
  tenant.db
    .select({
      dossierId: dossierAnswerChanges.dossierId,
      fieldId: dossierAnswerChanges.fieldId,
      value: dossierAnswerChanges.before,
      at: dossierAnswerChanges.at,
    })
    .from(dossierAnswerChanges)
    .where(
      tenant.owns(
        dossierAnswerChanges,
        isIn(dossierAnswerChanges.dossierId, dossierIds),
        eq(dossierAnswerChanges.side, "applicant"),
      ),
    )
    .orderBy(
      asc(dossierAnswerChanges.dossierId),
      asc(dossierAnswerChanges.fieldId),
      asc(dossierAnswerChanges.version),
    );
