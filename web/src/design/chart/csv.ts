import { valueOf, type Point, type Series } from "#design/chart/types";

/** Quoted, and never a formula: a spreadsheet that opens it computes nothing. */
const cell = (text: string): string =>
  `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The numbers of a chart as a file for a French spreadsheet. */
export function csvUrlOf(axis: string, points: readonly Point[], series: readonly Series[]): string {
  const head = [axis, ...series.map(({ label }) => label)].map(cell);
  const body = points.map((point) => [
    cell(point.label),
    ...series.map((one) => String(valueOf(point, one))),
  ]);
  const text = [head, ...body].map((line) => line.join(";")).join("\r\n");
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}\r\n`)}`;
}
