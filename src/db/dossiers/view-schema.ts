import { sql } from "drizzle-orm";
import { foreignKey, index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, instant, json, orderKey } from "#db/columns";
import { organisationId } from "#db/organisations/schema";
import type { IndexedFilter } from "#domain/dossiers/indexed-view";

/**
 * Which dossiers a view shows and in which order, as its filters and sort once were: another choice is another index,
 * and the old one is retired, then emptied. `programmeId` is "" for the dossiers of all programmes.
 */
export const dossierViewIndexes = sqliteTable(
  "dossier_view_indexes",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    viewId: text().notNull(),
    programmeId: text().notNull(),
    filters: json<IndexedFilter[]>().notNull(),
    sortColumn: text().notNull(),
    descending: flag().notNull(),
    /** The last dossier looked at while it is built. */
    builtUpTo: text().notNull(),
    builtAt: instant(),
    retiredAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("dossier_view_indexes_live")
      .on(t.organisationId, t.viewId)
      .where(sql`${t.retiredAt} is null`),
    index("dossier_view_indexes_by_view").on(t.organisationId, t.viewId),
    index("dossier_view_indexes_by_programme").on(t.organisationId, t.programmeId),
  ],
);

/** One dossier in one view, where its order puts it. */
export const dossierViewRows = sqliteTable(
  "dossier_view_rows",
  {
    organisationId: organisationId(),
    indexId: text().notNull(),
    dossierId: text().notNull(),
    orderKey: orderKey().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.indexId, t.dossierId] }),
    index("dossier_view_rows_in_order").on(t.organisationId, t.indexId, t.orderKey, t.dossierId),
    foreignKey({
      columns: [t.organisationId, t.indexId],
      foreignColumns: [dossierViewIndexes.organisationId, dossierViewIndexes.id],
    }),
  ],
);
