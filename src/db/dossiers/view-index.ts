import { and, asc, eq, gt, inArray, isNotNull, isNull, sql, type SQL } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { dossierViewIndexes as indexes, dossierViewRows as viewRows } from "#db/dossiers/view-schema";
import { mustHold, type Guard } from "#db/guards";
import type { Scope, Tenant, Write } from "#db/tenant";

/** Dossiers looked at by one statement while an index is built, and rows forgotten by one while it is emptied. */
export const viewChunk = { built: 1000, emptied: 5000 } as const;

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
    place(tenant, id, ids.getSQL()),
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

/** As the triggers place them one by one (triggers-and-search.sql). */
function place(tenant: Tenant, indexId: string, ids: SQL): Write {
  const statement = tenant.db.run(sql`
    insert into ${viewRows} (organisation_id, index_id, dossier_id, order_key)
    select organisation_id, index_id, dossier_id, order_key from dossier_placements
    where organisation_id = ${tenant.organisationId} and dossier_id in (${ids}) and index_id = ${indexId}`);
  return { toSQL: () => statement.getQuery() };
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

/** Refuses what takes a view at its word, once it is changed and its dossiers are looked at again. */
export const mustStayWhole = (tenant: Tenant, indexId: string): Guard =>
  mustHold(
    "view_being_prepared",
    sql`exists (select 1 from ${indexes} where ${tenant.owns(indexes, eq(indexes.id, indexId), isNotNull(indexes.builtAt), isNull(indexes.retiredAt))})`,
  );
