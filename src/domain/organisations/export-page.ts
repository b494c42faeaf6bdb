/** How many rows of a table are read at once, whatever they weigh, and how many of a table not read yet. */
const most = 500;
export const firstPage = 25;

/** What the rows of one read may weigh, in characters. A Worker holds 128 MB, and a row of D1 up to 2 MB. */
export const pageWeight = 2_000_000;

/** How many rows to read next, when a read gave so many rows of such a weight: what a form of 400 questions fills, few answers do. */
export function nextPage(rows: number, weight: number): number {
  const fitting = Math.floor(pageWeight / Math.max(1, weight / rows));
  return Math.max(1, Math.min(most, rows * 4, fitting));
}

/** About how many characters rows take once written. */
export const weightOf = (rows: readonly Readonly<Record<string, unknown>>[]): number =>
  rows.reduce(
    (sum, row) => Object.values(row).reduce<number>((of, value) => of + charactersOf(value), sum),
    0,
  );

function charactersOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  return typeof value === "object" && value !== null ? JSON.stringify(value).length : 8;
}
