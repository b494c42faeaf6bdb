import type { Format } from "#actions/organisations/account-export/cursor";
import type { ExportedRow } from "#db/organisations/exported-tables";
import { csv } from "#files/csv";
import { streamed } from "#files/streamed";
import { empty, instant, number, text, yesNo, type Cell } from "#files/table";

/** The rows of a table as bytes, made as they are asked for. */
export function rowsAs(
  format: Format,
  columns: readonly string[],
  rows: AsyncIterable<readonly ExportedRow[]>,
): ReadableStream<Uint8Array> {
  return format === "json" ? jsonOf(rows) : csvOf(columns, rows);
}

/** An array, a row a line: read at once or line by line. */
function jsonOf(pages: AsyncIterable<readonly ExportedRow[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const lines = async function* () {
    let opening = "[\n";
    for await (const page of pages) {
      if (page.length === 0) continue;
      yield encoder.encode(opening + page.map((row) => JSON.stringify(row, dated)).join(",\n"));
      opening = ",\n";
    }
    yield encoder.encode(opening === "[\n" ? "[]\n" : "\n]\n");
  };
  return streamed(lines());
}

const isInstant = (column: string, value: unknown): value is number =>
  typeof value === "number" && column.endsWith("At");

/** Instants are numbers inside and RFC 3339 outside, here as in the API. */
const dated = (column: string, value: unknown): unknown =>
  isInstant(column, value) ? new Date(value).toISOString() : value;

function csvOf(
  columns: readonly string[],
  pages: AsyncIterable<readonly ExportedRow[]>,
): ReadableStream<Uint8Array> {
  const rows = async function* () {
    for await (const page of pages)
      for (const row of page) yield columns.map((column) => cellOf(column, row[column]));
  };
  return csv({ header: columns, rows: rows(), timeZone: "UTC" }, "rfc4180");
}

function cellOf(column: string, value: unknown): Cell {
  if (value === null || value === undefined) return empty;
  if (isInstant(column, value)) return instant(value);
  if (value instanceof Date) return instant(value.getTime());
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return yesNo(value);
  return text(typeof value === "string" ? value : JSON.stringify(value));
}
