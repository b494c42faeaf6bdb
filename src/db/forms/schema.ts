import { foreignKey, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { instant, json, version } from "#db/columns";
import { files } from "#db/integrations/schema";
import { organisationId } from "#db/organisations/schema";
import type { FormDefinition } from "#domain/forms/definition";

/** The form being written. Publishing copies its definition into a revision, which never changes. */
export const forms = sqliteTable(
  "forms",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    definition: json<FormDefinition>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.id] })],
);

export const formRevisions = sqliteTable(
  "form_revisions",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    formId: text().notNull(),
    number: integer().notNull(),
    definition: json<FormDefinition>().notNull(),
    /** The version of the form that it copied: a form at another version has changes to publish. */
    formVersion: integer().notNull(),
    publishedAt: instant().notNull(),
    publishedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("form_revisions_number").on(t.organisationId, t.formId, t.number),
    foreignKey({ columns: [t.organisationId, t.formId], foreignColumns: [forms.organisationId, forms.id] }),
  ],
);

/** A picture or a paper that a text step shows. It belongs to the organisation: copies of a form show it too. */
export const formMedia = sqliteTable(
  "form_media",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    fileId: text().notNull(),
    addedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.fileId], foreignColumns: [files.organisationId, files.id] }),
  ],
);

/** A form kept to start others from: a copy, which no programme changes. */
export const formTemplates = sqliteTable(
  "form_templates",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    name: text().notNull(),
    description: text().notNull(),
    definition: json<FormDefinition>().notNull(),
    createdAt: instant().notNull(),
    createdBy: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.id] })],
);
