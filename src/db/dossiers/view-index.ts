import { and, asc, eq, gt, inArray, isNull, sql, type SQL } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { dossierViewIndexes as indexes, dossierViewRows as viewRows } from "#db/dossiers/view-schema";
import type { Scope, Tenant, Write } from "#db/tenant";

/** Dossiers looked at by one statement while an index is built, and rows forgotten by one while it is emptied. */
export const viewChunk = { built: 1000, emptied: 5000 } as const;

/** Puts one dossier where it now stands in every view it may be in: the last of the steps that change it. */
export function refreshViews(tenant: Tenant, dossierId: string, programmeId: string): Write[] {
  const concerned = tenant.db
    .select({ id: indexes.id })
    .from(indexes)
    .where(tenant.owns(indexes, inArray(indexes.programmeId, [programmeId, ""])));
  return [
    tenant.remove(viewRows, inArray(viewRows.indexId, concerned), eq(viewRows.dossierId, dossierId)),
    place(
      tenant,
      sql`d.id = ${dossierId}`,
      sql`i.programme_id in (${programmeId}, '') and i.retired_at is null`,
    ),
  ];
}

/** Looks at the next chunk of dossiers for an index, and says how far it is. */
export function buildChunk(
  tenant: Tenant,
  { id, programmeId, builtUpTo }: { id: string; programmeId: string; builtUpTo: string },
  now: number,
): Write[] {
  const chunk = tenant.db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(
      and(
        tenant.owns(dossiers, gt(dossiers.id, builtUpTo)),
        programmeId === "" ? undefined : eq(dossiers.programmeId, programmeId),
      ),
    )
    .orderBy(asc(dossiers.id))
    .limit(viewChunk.built)
    .as("chunk");
  const ids = tenant.db.select({ id: chunk.id }).from(chunk);
  return [
    tenant.remove(viewRows, eq(viewRows.indexId, id), inArray(viewRows.dossierId, ids)),
    place(tenant, sql`d.id in ${ids}`, sql`i.id = ${id} and i.retired_at is null`),
    tenant.update(
      indexes,
      {
        builtAt: sql`case when (select count(*) from ${ids}) < ${viewChunk.built} then ${now} end`,
        builtUpTo: sql`coalesce((select max(id) from ${ids}), ${indexes.builtUpTo})`,
      },
      eq(indexes.id, id),
      eq(indexes.builtUpTo, builtUpTo),
      isNull(indexes.retiredAt),
    ),
  ];
}

/** Forgets a chunk of a retired index. */
export function emptyChunk(tenant: Tenant, indexId: string): Write {
  const chunk = tenant.db
    .select({ id: viewRows.dossierId })
    .from(viewRows)
    .where(tenant.owns(viewRows, eq(viewRows.indexId, indexId)))
    .limit(viewChunk.emptied);
  return tenant.remove(viewRows, eq(viewRows.indexId, indexId), inArray(viewRows.dossierId, chunk));
}

/** Inserts the dossiers that pass the filters of an index, with the key that orders them there. */
function place(tenant: Tenant, which: SQL, where: SQL): Write {
  const ordered = sql`coalesce(facts ->> ('$.' || i.sort_column || '.s'), '')`;
  const statement = tenant.db.run(sql`
    insert into ${viewRows} (organisation_id, index_id, dossier_id, order_key)
    select i.organisation_id, i.id, d.id, ${ordered}
    from (select d.id, d.programme_id, ${facts} as facts from ${dossiers} d
      where d.organisation_id = ${tenant.organisationId} and ${which} and d.submitted_at is not null and d.is_test = 0) d
    join ${indexes} i on i.organisation_id = ${tenant.organisationId} and i.programme_id in (d.programme_id, '') and ${where}
    where not exists (select 1 from json_each(i.filters) f where not ${passes})`);
  return { toSQL: () => statement.getQuery() };
}

/** What a dossier is compared by: its answers as they were sent, and what happened to it since. */
const facts = sql`json_patch(coalesce(d.sheet, '{}'), json_object(
  'number', json_object('v', d.number, 'k', lower(replace(d.number, '-', ' ')), 's', d.number),
  'programme', json_object('v', d.programme_id, 'k', d.programme_id, 's', d.programme_id),
  'state', json_object('v', d.state, 'k', d.state, 's', d.state),
  'submittedAt', json_object('v', d.submitted_at, 'k', d.submitted_at, 's', d.submitted_at),
  'decidedAt', json_object('v', d.decided_at, 'k', d.decided_at, 's', d.decided_at)))`;

const values = (compared: SQL): SQL =>
  sql`exists (select 1 from json_each(d.facts, '$.' || (f.value ->> 'column') || '.k') k where k.value is not null and ${compared})`;
const alternatives = (compared: SQL): SQL =>
  values(sql`exists (select 1 from json_each(f.value, '$.values') a where ${compared})`);
const first = sql`(f.value ->> '$.values[0]')`;

/** Whether a dossier passes one filter. Several values of either side: one that meets one is enough. */
const passes = sql`case f.value ->> 'operator'
  when 'answered' then ${values(sql`1`)}
  when 'not_answered' then not ${values(sql`1`)}
  when 'any_of' then ${alternatives(sql`a.value = k.value`)}
  when 'none_of' then not ${alternatives(sql`a.value = k.value`)}
  when 'contains' then ${alternatives(sql`instr(k.value, a.value) > 0`)}
  when 'not_contains' then not ${alternatives(sql`instr(k.value, a.value) > 0`)}
  when 'less' then ${values(sql`k.value < ${first}`)}
  when 'at_most' then ${values(sql`k.value <= ${first}`)}
  when 'more' then ${values(sql`k.value > ${first}`)}
  when 'at_least' then ${values(sql`k.value >= ${first}`)}
  else 0 end`;

/** The index that a view reads, and those it no longer reads, as long as they are there. */
export const indexesOfView = (scope: Scope, viewId: string) =>
  scope.db
    .select({
      id: indexes.id,
      programmeId: indexes.programmeId,
      builtUpTo: indexes.builtUpTo,
      builtAt: indexes.builtAt,
      retiredAt: indexes.retiredAt,
      hasRows: sql<
        number | null
      >`(select 1 from ${viewRows} where ${viewRows.organisationId} = ${indexes.organisationId} and ${viewRows.indexId} = ${indexes.id} limit 1)`.as(
        "has_rows",
      ),
    })
    .from(indexes)
    .where(scope.owns(indexes, eq(indexes.viewId, viewId)));

/** The index that a view reads. */
export const liveIndex = (scope: Scope, viewId: string) =>
  scope.db
    .select({ id: indexes.id, builtAt: indexes.builtAt })
    .from(indexes)
    .where(scope.owns(indexes, eq(indexes.viewId, viewId), isNull(indexes.retiredAt)));
