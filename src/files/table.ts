/** A value with its meaning, so that each format writes it as its own kind of number, date or text. */
export type Cell =
  | { is: "text"; value: string }
  | { is: "number"; value: number }
  /** Integer cents. */
  | { is: "cents"; value: number }
  /** "YYYY-MM-DD". */
  | { is: "day"; value: string }
  /** UTC milliseconds. */
  | { is: "instant"; value: number }
  | { is: "yes_no"; value: boolean }
  | { is: "empty" };

export type Row = readonly Cell[];

/** What an export writes: rows are read one by one and never held together. */
export type Table = {
  header: readonly string[];
  rows: AsyncIterable<Row>;
  /** IANA zone in which instants are written for people. */
  timeZone: string;
};

export const text = (value: string | null | undefined): Cell =>
  value === null || value === undefined || value === "" ? empty : { is: "text", value };
export const number = (value: number): Cell => ({ is: "number", value });
export const cents = (value: number): Cell => ({ is: "cents", value });
export const day = (value: string): Cell => ({ is: "day", value });
export const instant = (value: number): Cell => ({ is: "instant", value });
export const yesNo = (value: boolean): Cell => ({ is: "yes_no", value });
export const empty: Cell = { is: "empty" };

/** The parts of an instant as a clock on the wall of the zone shows them. */
export function wallClock(
  at: number,
  timeZone: string,
): Record<"year" | "month" | "day" | "hour" | "minute", string> {
  const parts = clockOf(timeZone).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return {
    year: part("year").padStart(4, "0"),
    month: part("month"),
    day: part("day"),
    hour: part("hour"),
    minute: part("minute"),
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs far more than using it, and an export writes thousands of dates. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  clocks.set(timeZone, clock);
  return clock;
}
