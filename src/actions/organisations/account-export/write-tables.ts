import type { ActionContext } from "#actions/action";
import type { ArchiveCursor, TablesCursor } from "#actions/organisations/account-export/cursor";
import { announce, writePiece } from "#actions/organisations/account-export/piece";
import { rowsAs } from "#actions/organisations/account-export/rows";
import { archiveEntries } from "#db/integrations/schema";
import { firstPage, nextPage, weightOf } from "#domain/organisations/export-page";
import { listDocuments, notePeople } from "#db/organisations/archive";
import {
  exportedTables,
  type ExportedRow,
  type ExportedTable,
  type RowKey,
} from "#db/organisations/exported-tables";
import type { Write } from "#db/tenant";

/** Rows of one file, and what one run writes: a run stays far from what a Worker may do. */
const rowsPerFile = 50_000;
const peopleAtOnce = 10_000;
const budget = { rows: 50_000, files: 6, tables: 12 };

type Written = { cursor: TablesCursor | ArchiveCursor; steps: Write[] };

/** Writes tables as files until the budget of a run is spent; then, once all are there, opens the archive. */
export async function writeTables(
  context: ActionContext,
  jobId: string,
  from: TablesCursor,
  name: string,
): Promise<Written> {
  const steps: Write[] = [];
  let cursor = from;
  const isSpent = (rows: number) =>
    rows >= budget.rows || steps.length >= budget.files || cursor.table >= from.table + budget.tables;
  for (let rows = 0; !isSpent(rows);) {
    const table = exportedTables()[cursor.table];
    if (!table) return openArchive(context, jobId, cursor, name, steps);
    const { count, after, step } = await writeFile(context, jobId, table, cursor);
    if (step) steps.push(step);
    rows += count;
    cursor = advanced(cursor, table.name, count, after);
  }
  return { cursor, steps };
}

/** After a file: the rest of the same table, the same table in the other format, or the next table. */
function advanced(cursor: TablesCursor, name: string, count: number, after: RowKey | null): TablesCursor {
  const counts =
    cursor.format === "json"
      ? { ...cursor.counts, [name]: (cursor.counts[name] ?? 0) + count }
      : cursor.counts;
  const position = count === 0 ? cursor.position : cursor.position + 1;
  if (after) return { ...cursor, counts, position, after, part: cursor.part + 1 };
  const next = { ...cursor, counts, position, after: null, part: 1 };
  if (cursor.format === "json" && (counts[name] ?? 0) > 0) return { ...next, format: "csv" };
  return { ...next, format: "json", table: cursor.table + 1 };
}

async function writeFile(
  context: ActionContext,
  jobId: string,
  table: ExportedTable,
  { format, after, part, position }: TablesCursor,
): Promise<{ count: number; after: RowKey | null; step?: Write }> {
  const first = await table.page(context.tenant, after, firstPage, jobId);
  if (first.length === 0) return { count: 0, after: null };
  const reading = new Reading(context, jobId, table, first);
  const path = `tables/${table.name}${part === 1 ? "" : `-${part}`}.${format}`;
  const piece = await writePiece(context, path, rowsAs(format, table.columns, reading.pages()));
  // Both formats hold the same rows: once is enough.
  if (format === "json") await reading.notePeople();
  return {
    count: reading.count,
    after: reading.after,
    step: context.tenant.insert(archiveEntries, { jobId, position, path, at: context.now, ...piece }),
  };
}

/** Pages of a table up to what one file holds; `after` says whether more rows follow. */
class Reading {
  count = 0;
  after: RowKey | null = null;
  readonly #people = new Set<string>();
  constructor(
    private readonly context: ActionContext,
    private readonly jobId: string,
    private readonly table: ExportedTable,
    private readonly first: readonly ExportedRow[],
  ) {}

  async *pages(): AsyncGenerator<readonly ExportedRow[]> {
    for (let page = this.first, asked = firstPage; page.length > 0;) {
      yield page;
      this.count += page.length;
      for (const row of page) for (const person of this.table.peopleIn(row)) this.#people.add(person);
      const last = page.length === asked ? page.at(-1) : undefined;
      this.after = last ? this.table.keyOf(last) : null;
      if (!this.after || this.count >= rowsPerFile) return;
      asked = nextPage(page.length, weightOf(page));
      page = await this.table.page(this.context.tenant, this.after, asked, this.jobId);
      if (page.length === 0) this.after = null;
    }
  }

  /** Each was met once or more in the file: a statement takes some thousands. */
  async notePeople(): Promise<void> {
    const found = [...this.#people];
    for (let from = 0; from < found.length; from += peopleAtOnce)
      await notePeople(this.context.tenant, this.jobId, found.slice(from, from + peopleAtOnce));
  }
}

async function openArchive(
  context: ActionContext,
  jobId: string,
  { position, counts, begunAt = context.now }: TablesCursor,
  name: string,
  steps: Write[],
): Promise<Written> {
  const { fileId, key } = await announce(context, name, "application/zip");
  const upload = await context.services.files.parts.begin(key, "application/zip");
  return {
    cursor: {
      phase: "archive",
      fileId,
      upload,
      marks: [],
      position: 0,
      skip: 0,
      restarts: 0,
      counts,
      begunAt,
    },
    steps: [...steps, listDocuments(context.tenant, jobId, position)],
  };
}
