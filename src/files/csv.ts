import { streamOf } from "#files/row-stream";
import { formulaSafe } from "#files/spreadsheet-text";
import { wallClock, type Cell, type Row, type Table } from "#files/table";

/** `french` opens rightly by a double click in a French Excel; `rfc4180` is for machines. */
export type CsvDialect = "french" | "rfc4180";

type Writing = {
  mark: string;
  separator: string;
  number: (value: number) => string;
  day: (value: string) => string;
  instant: (value: number, timeZone: string) => string;
  yesNo: (value: boolean) => string;
};

const writings: Readonly<Record<CsvDialect, Writing>> = {
  french: {
    mark: "\uFEFF",
    separator: ";",
    number: (value) => decimal(value).replace(".", ","),
    day: (value) => value.split("-").toReversed().join("/"),
    instant: (value, timeZone) => {
      const at = wallClock(value, timeZone);
      return `${at.day}/${at.month}/${at.year} ${at.hour}:${at.minute}`;
    },
    yesNo: (value) => (value ? "Oui" : "Non"),
  },
  rfc4180: {
    mark: "",
    separator: ",",
    number: decimal,
    day: (value) => value,
    instant: (value) => new Date(value).toISOString(),
    yesNo: String,
  },
};

/** Writes row by row, as fast as the reader reads. Text that a spreadsheet would run gets a quote in front. */
export function csv(table: Table, dialect: CsvDialect): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const writing = writings[dialect];
  const line = (row: Row): string => lineOf(row, writing, table.timeZone);
  const header = table.header.map((title): Cell => ({ is: "text", value: title }));
  return streamOf(table.rows, {
    start: () => encoder.encode(writing.mark + line(header)),
    rows: (rows) => encoder.encode(rows.map(line).join("")),
    end: () => new Uint8Array(0),
  });
}

const lineOf = (row: Row, writing: Writing, timeZone: string): string =>
  `${row.map((cell) => field(cell, writing, timeZone)).join(writing.separator)}\r\n`;

function field(cell: Cell, writing: Writing, timeZone: string): string {
  switch (cell.is) {
    case "empty":
      return "";
    case "text":
      return quoted(formulaSafe(cell.value));
    case "number":
      return writing.number(cell.value);
    case "cents":
      return writing.number(cell.value / 100);
    case "day":
      return writing.day(cell.value);
    case "instant":
      return writing.instant(cell.value, timeZone);
    case "yes_no":
      return writing.yesNo(cell.value);
  }
}

/** Both separators are quoted in both dialects: a file is often opened by the tool it was not written for. */
const quoted = (value: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** Plain digits, never an exponent. What is not a finite number has no place in a file. */
function decimal(value: number): string {
  if (!Number.isFinite(value)) return "";
  const short = String(value);
  return short.includes("e") ? plainDigits.format(value) : short;
}

const plainDigits = new Intl.NumberFormat("en-US", { useGrouping: false, maximumFractionDigits: 20 });
