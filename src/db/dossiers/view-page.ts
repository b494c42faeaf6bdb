import { sql, type SQL } from "drizzle-orm";

import { listedColumns, type ListedDossier } from "#db/dossiers/list";
import { dossiers } from "#db/dossiers/schema";
import { dossierViewIndexes, dossierViewRows } from "#db/dossiers/view-schema";
import { views } from "#db/organisations/schema";
import { rows, type Reading } from "#db/statement";
import type { Scope } from "#db/tenant";
import { viewLimits } from "#domain/organisations/views";

/** A dossier as a view shows it: `cells` is a JSON list, what each column of the view holds. */
export type ViewedDossier = ListedDossier & { orderKey: string | number; cells: string | null };

type Place = {
  viewId: string;
  direction: "asc" | "desc";
  after: readonly (string | number | null)[] | undefined;
  limit: number;
};

const written = new Map<string, Reading<ViewedDossier[]>>();

/**
 * A page of a view, from its index alone; nothing when the view is ordered the other way: whoever reads does not know
 * the view yet, and asks for both. Its SQL is written once per isolate.
 */
export function viewPage(scope: Scope, { viewId, direction, after, limit }: Place): Reading<ViewedDossier[]> {
  const shape = [scope.isById, direction, after === undefined].join();
  const page = written.get(shape) ?? writePage(scope.withGap(), direction, after !== undefined);
  written.set(shape, page);
  const [key, id] = after ?? [];
  return { ...page, values: { organisation: scope.reference, viewId, key, id, limit } };
}

function writePage(scope: Scope, direction: Place["direction"], goesOn: boolean): Reading<ViewedDossier[]> {
  const gap = sql.placeholder;
  const [order, beyond]: [SQL, SQL] = direction === "asc" ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`];
  const live = sql`(select i.id from ${dossierViewIndexes} i where i.organisation_id = v.organisation_id and i.view_id = v.id
    and i.retired_at is null and i.descending = ${direction === "desc" ? 1 : 0})`;
  const from = goesOn ? sql` and (r.order_key, r.dossier_id) ${beyond} (${gap("key")}, ${gap("id")})` : sql``;
  return rows<ViewedDossier>(
    scope.db,
    sql`select r.order_key as "orderKey", ${listedColumns}, json_extract(d.sheet, ${shownPaths}) as "cells"
      from ${views} v cross join ${dossierViewRows} r cross join ${dossiers} d on d.organisation_id = r.organisation_id and d.id = r.dossier_id
      where v.organisation_id = ${scope.id} and v.id = ${gap("viewId")} and r.organisation_id = v.organisation_id and r.index_id = ${live}${from}
      order by r.order_key ${order}, r.dossier_id ${order} limit ${gap("limit")}`,
  );
}

/** Where the sheet holds what the first, second… column shows. One call: a table-valued function would count its rows. */
const shownPaths = sql.join(
  Array.from({ length: viewLimits.columns }, (_, place) => {
    const column = sql`json_extract(v.columns, ${`$[${place}]`})`;
    return sql`'$."' || coalesce(${column}, '') || '".v'`;
  }),
  sql`, `,
);
