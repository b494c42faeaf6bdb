import { sql } from "drizzle-orm";
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import type { DossierState } from "#domain/dossiers/states";
import { instant, version } from "#db/columns";
import { formRevisions, forms } from "#db/forms/schema";
import { organisationId } from "#db/organisations/schema";

/** A call for applications. Whether it is open is derived from its dates and now (src/domain/programmes). */
export const programmes = sqliteTable(
  "programmes",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    description: text().notNull(),
    opensAt: instant(),
    closesAt: instant(),
    graceMinutes: integer().notNull(),
    formId: text().notNull(),
    /** The revision that new dossiers are filled on. */
    revisionId: text(),
    publishedAt: instant(),
    archivedAt: instant(),
    trashedAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("programmes_list").on(t.organisationId, t.createdAt, t.id),
    index("programmes_on_portal")
      .on(t.organisationId, t.closesAt, t.id)
      .where(sql`${t.publishedAt} is not null and ${t.archivedAt} is null and ${t.trashedAt} is null`),
    foreignKey({ columns: [t.organisationId, t.formId], foreignColumns: [forms.organisationId, forms.id] }),
    foreignKey({
      columns: [t.organisationId, t.revisionId],
      foreignColumns: [formRevisions.organisationId, formRevisions.id],
    }),
  ],
);

/**
 * How many dossiers a programme has in each state, tests left out: written in the batch that moves a dossier
 * (counts.ts), so that no page counts rows.
 */
export const programmeCounts = sqliteTable(
  "programme_counts",
  {
    organisationId: organisationId(),
    programmeId: text().notNull(),
    state: text().$type<DossierState>().notNull(),
    count: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.programmeId, t.state] }),
    foreignKey({
      columns: [t.organisationId, t.programmeId],
      foreignColumns: [programmes.organisationId, programmes.id],
    }),
  ],
);
