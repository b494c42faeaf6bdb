import { CsvError, parse } from "csv-parse/sync";

import { largestImport, mostImportColumns, mostImportLines } from "#domain/integrations/import-limits";
import type { FileLine } from "#domain/integrations/import-lines";
import { Refusal } from "#domain/refusals";

export type Separator = ";" | "," | "\t";
export type Encoding = "utf-8" | "windows-1252" | "utf-16le";
export type CsvContent = {
  encoding: Encoding;
  separator: Separator;
  headers: string[];
  /** Lines that are not empty. */
  lines: FileLine[];
};

/**
 * Reads a CSV file as people export it: UTF-8 (with or without a mark), Windows-1252, or Excel's Unicode text; cells
 * separated by `;`, `,` or a tab, quoted when they hold one, a quote or a new line.
 * @throws Refusal import_file_empty, import_file_too_large, import_not_csv, import_unreadable (naming the line),
 * import_headers_repeated (naming them), import_too_many_lines.
 */
export function readCsv(bytes: Uint8Array): CsvContent {
  if (bytes.byteLength > largestImport)
    throw new Refusal("import_file_too_large", { parameters: { max: largestImport / 1024 / 1024 } });
  const { text, encoding } = decode(bytes);
  const separator = separatorOf(text);
  const [first, ...rest] = recordsOf(text, separator);
  const headers = (first ?? []).map((header) => header.trim());
  if (headers.every((header) => header === "")) throw new Refusal("import_file_empty");
  refuseHeaders(headers);
  const lines = rest
    .map((cells, index): FileLine => ({ line: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (lines.length === 0) throw new Refusal("import_file_empty");
  if (lines.length > mostImportLines)
    throw new Refusal("import_too_many_lines", { parameters: { max: mostImportLines, count: lines.length } });
  return { encoding, separator, headers, lines };
}

/** Windows-1252 is what is left: every byte means something in it, so binary files are told apart first. */
function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  if (bytes.includes(0)) throw new Refusal("import_not_csv");
  try {
    return {
      text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes),
      encoding: "utf-8",
    };
  } catch {
    return { text: decodeWindows(bytes), encoding: "windows-1252" };
  }
}

/** What Windows-1252 puts where ISO 8859-1 has controls, from 0x80 on. */
const windowsOnly = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Some runtimes decode Windows-1252 as ISO 8859-1: the controls they answer are put right. */
const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\x80-\x9f]/g, (control) => windowsOnly[control.charCodeAt(0) - 0x80] ?? control);

/** The separator that the line of headers holds most often outside quotes. */
function separatorOf(text: string): Separator {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === "\n" || character === "\r")) break;
    if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const separators = [";", ",", "\t"] as const;
  return separators.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best));
}

function recordsOf(text: string, delimiter: Separator): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 200_000,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal("import_unreadable", { parameters: { line: lineOf(error) } });
  }
}

/** csv-parse counts the lines it has read; an open quote runs to the end, so its record tells better. */
const lineOf = (error: CsvError): number => (typeof error["lines"] === "number" ? error["lines"] : 1);

function refuseHeaders(headers: readonly string[]): void {
  if (headers.length > mostImportColumns)
    throw new Refusal("import_too_many_columns", { parameters: { max: mostImportColumns } });
  const named = headers.filter((header) => header !== "").map((header) => header.toLowerCase());
  const repeated = [...new Set(named.filter((header, place) => named.indexOf(header) !== place))];
  if (repeated.length > 0)
    throw new Refusal("import_headers_repeated", { parameters: { headers: repeated.join(", ") } });
}
