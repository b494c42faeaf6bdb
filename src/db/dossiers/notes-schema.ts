import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
  type AnySQLiteColumn,
} from "drizzle-orm/sqlite-core";

import { instant, version } from "#db/columns";
import { dossiers } from "#db/dossiers/schema";
import { organisationId } from "#db/organisations/schema";
import type { TagColour } from "#domain/dossiers/tags";

type Owned = { organisationId: AnySQLiteColumn; dossierId: AnySQLiteColumn };
const itsDossier = (t: Owned) =>
  foreignKey({
    columns: [t.organisationId, t.dossierId],
    foreignColumns: [dossiers.organisationId, dossiers.id],
  });

/** A tag of the organisation. Removed, it is no longer shown nor offered; dossiers may still name it. */
export const tags = sqliteTable(
  "dossier_tags",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    name: text().notNull(),
    /** Folded name: two tags are never told apart by an accent. */
    nameKey: text().notNull(),
    colour: text().$type<TagColour>().notNull(),
    createdAt: instant().notNull(),
    removedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("dossier_tags_name")
      .on(t.organisationId, t.nameKey)
      .where(sql`${t.removedAt} is null`),
  ],
);

/** What the staff note for themselves. In a table of its own: nothing that an applicant reads can meet it. */
export const dossierNotes = sqliteTable(
  "dossier_notes",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    dossierId: text().notNull(),
    body: text().notNull(),
    authorId: text().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("dossier_notes_by_dossier").on(t.organisationId, t.dossierId, t.id),
    itsDossier(t),
  ],
);

/** What the staff write to the applicant, who reads it on their dossier and by mail. */
export const dossierComments = sqliteTable(
  "dossier_comments",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    dossierId: text().notNull(),
    body: text().notNull(),
    authorId: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("dossier_comments_by_dossier").on(t.organisationId, t.dossierId, t.id),
    itsDossier(t),
  ],
);

/** Who of the staff has a dossier open: renewed while they look at it. */
export const dossierPresence = sqliteTable(
  "dossier_presence",
  {
    organisationId: organisationId(),
    dossierId: text().notNull(),
    personId: text().notNull(),
    seenAt: instant().notNull(),
    /** The question that they are editing, if any. */
    fieldId: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.dossierId, t.personId] }),
    index("dossier_presence_by_time").on(t.organisationId, t.seenAt),
    itsDossier(t),
  ],
);
