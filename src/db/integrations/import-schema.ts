import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

import { flag, instant, json } from "#db/columns";
import { files, jobs } from "#db/integrations/schema";
import { organisationId } from "#db/organisations/schema";
import type { ImportMapping } from "#domain/integrations/import-columns";
import type { LineOutcome } from "#domain/integrations/import-lines";
import type { ImportKind } from "#domain/integrations/jobs";

/** A file that somebody chose to import: its lines stand in R2, in chunks, before anything is done with them. */
export const imports = sqliteTable(
  "imports",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    kind: text().$type<ImportKind>().notNull(),
    fileId: text().notNull(),
    fileName: text().notNull(),
    encoding: text().notNull(),
    separator: text().notNull(),
    headers: json<string[]>().notNull(),
    sample: json<string[][]>().notNull(),
    total: integer().notNull(),
    /** Where each chunk of lines starts in the file, in bytes, and where the last one ends. */
    offsets: json<number[]>().notNull(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.fileId], foreignColumns: [files.organisationId, files.id] }),
    index("imports_to_forget").on(t.expiresAt),
    // Those of one screen, the latest first.
    index("imports_by_kind").on(t.organisationId, t.kind, t.id),
  ],
);

/** One pass over a file, dry or for good; its job has the same id. */
export const importRuns = sqliteTable(
  "import_runs",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    importId: text().notNull(),
    dryRun: flag().notNull(),
    mapping: json<ImportMapping>().notNull(),
    flags: json<string[]>().notNull(),
    /** Lines that repeat an earlier one: [line, first line]. */
    repeats: json<[number, number][]>().notNull(),
    created: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    skipped: integer().notNull().default(0),
    refused: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({
      columns: [t.organisationId, t.importId],
      foreignColumns: [imports.organisationId, imports.id],
    }),
    foreignKey({ columns: [t.organisationId, t.id], foreignColumns: [jobs.organisationId, jobs.id] }),
    index("import_runs_by_import").on(t.organisationId, t.importId, t.id),
    uniqueIndex("import_runs_once")
      .on(t.organisationId, t.importId)
      .where(sql`${t.dryRun} = 0`),
  ],
);

/** What became of the lines of a chunk, written in the batch that did it. */
export const importLines = sqliteTable(
  "import_lines",
  {
    organisationId: organisationId(),
    runId: text().notNull(),
    firstLine: integer().notNull(),
    outcomes: json<LineOutcome[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.runId, t.firstLine] }),
    foreignKey({
      columns: [t.organisationId, t.runId],
      foreignColumns: [importRuns.organisationId, importRuns.id],
    }),
  ],
);
