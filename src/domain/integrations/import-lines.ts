import type { FieldErrorCode } from "#domain/field-errors";
import type {
  CellReading,
  ImportColumn,
  ImportColumns,
  ImportMapping,
  LineValues,
} from "#domain/integrations/import-columns";
import type { ImportReason } from "#domain/integrations/import-reasons";
import type { Parameters } from "#domain/locale";

/** A line of a file: its row number as a spreadsheet shows it (the headers are row 1), and its cells. */
export type FileLine = { line: number; cells: readonly string[] };

/** What is wrong with one cell; `column` is empty when it is the line as a whole. */
export type LineError = { column: string; code: FieldErrorCode; parameters?: Parameters };

export const lineOutcomes = ["created", "updated", "skipped", "refused"] as const;
export type OutcomeKind = (typeof lineOutcomes)[number];

/** What became of one line. One that is written may say what is to be looked at. */
export type LineOutcome = { line: number } & (
  | { outcome: "created" | "updated"; subjectId: string; reason?: ImportReason; parameters?: Parameters }
  | { outcome: "skipped"; reason: ImportReason; parameters?: Parameters }
  | { outcome: "refused"; errors: readonly LineError[] }
);

export type ReadLine<C extends ImportColumns> = { line: number; values: LineValues<C> };

/** Reads lines: those whose every cell is right, and the refusal of the others with each error. */
export function readLines<C extends ImportColumns>(
  columns: C,
  mapping: ImportMapping,
  lines: readonly FileLine[],
): { read: ReadLine<C>[]; refused: LineOutcome[] } {
  const read: ReadLine<C>[] = [];
  const refused: LineOutcome[] = [];
  for (const { line, cells } of lines) {
    const cellsRead = Object.entries(columns).map(
      ([name, column]) => [name, readCell(column, textOf(cells, mapping[name]))] as const,
    );
    const errors = cellsRead.flatMap(([column, reading]) =>
      "error" in reading ? [{ column, code: reading.error, ...parametersOf(reading) }] : [],
    );
    if (errors.length > 0) refused.push({ line, outcome: "refused", errors });
    else read.push({ line, values: valuesOf<C>(cellsRead) });
  }
  return { read, refused };
}

/** Lines that say an earlier one again, by a key that both have: the later one, and the first. */
export function repeatedLines<Line extends { line: number }>(
  lines: readonly Line[],
  keysOf: (line: Line) => readonly string[],
  areOne: (first: Line, later: Line) => boolean = () => true,
): [line: number, first: number][] {
  const seen = new Map<string, Line[]>();
  return lines.flatMap((later): [number, number][] => {
    const keys = keysOf(later);
    const first = keys.flatMap((key) => seen.get(key) ?? []).find((known) => areOne(known, later));
    if (first !== undefined) return [[later.line, first.line]];
    for (const key of keys) seen.set(key, [...(seen.get(key) ?? []), later]);
    return [];
  });
}

export type OutcomeCounts = Readonly<Record<OutcomeKind, number>>;

export const countOutcomes = (outcomes: readonly LineOutcome[]): OutcomeCounts => ({
  created: outcomes.filter(({ outcome }) => outcome === "created").length,
  updated: outcomes.filter(({ outcome }) => outcome === "updated").length,
  skipped: outcomes.filter(({ outcome }) => outcome === "skipped").length,
  refused: outcomes.filter(({ outcome }) => outcome === "refused").length,
});

const textOf = (cells: readonly string[], place: number | undefined): string =>
  place === undefined ? "" : (cells[place] ?? "").trim();

function readCell(column: ImportColumn, text: string): CellReading<unknown> {
  if (text !== "") return column.read(text);
  return column.required === true ? { error: "required" } : { value: null };
}

const parametersOf = ({ parameters }: { parameters?: Parameters }) => (parameters ? { parameters } : {});

/** Every column was read by its own `read` without an error, so each value has the type it gives. */
const valuesOf = <C extends ImportColumns>(
  cells: readonly (readonly [string, CellReading<unknown>])[],
): LineValues<C> =>
  Object.fromEntries(
    cells.map(([name, reading]) => [name, "value" in reading ? reading.value : null]),
  ) as LineValues<C>;
