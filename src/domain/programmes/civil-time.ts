export const defaultTimeZone = "Europe/Paris";

/** What a wall clock shows. `month` is 1 to 12. */
export type CivilTime = { year: number; month: number; day: number; hour: number; minute: number };

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const numeric = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  } as const;
  const clock = new Intl.DateTimeFormat("en-GB", { ...numeric, hourCycle: "h23", timeZone });
  clocks.set(timeZone, clock);
  return clock;
}

/** UTC milliseconds → the wall clock of a time zone, to the minute. */
export function civilTimeOf(instant: number, timeZone = defaultTimeZone): CivilTime {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const read = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return {
    year: read("year"),
    month: read("month"),
    day: read("day"),
    hour: read("hour"),
    minute: read("minute"),
  };
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The wall clock of a time zone → UTC milliseconds. An hour that happens twice is its first; an hour that
 * a change of clocks skips is as much later as was skipped (02:30 becomes 03:30).
 */
export function instantOf(civil: CivilTime, timeZone = defaultTimeZone): number {
  const wall = wallOf(civil);
  const [before, after] = [wall - offsetAt(wall - dayMs, timeZone), wall - offsetAt(wall + dayMs, timeZone)];
  const exact = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  return exact.length === 0 ? before : Math.min(...exact);
}

const wallOf = ({ year, month, day, hour, minute }: CivilTime): number =>
  Date.UTC(year, month - 1, day, hour, minute);

const offsetAt = (instant: number, timeZone: string): number =>
  wallOf(civilTimeOf(instant, timeZone)) - Math.floor(instant / 60_000) * 60_000;

/** The same wall clock some days later or earlier, over changes of clocks, to the minute. */
export function addDays(instant: number, days: number, timeZone = defaultTimeZone): number {
  const civil = civilTimeOf(instant, timeZone);
  return instantOf({ ...civil, day: civil.day + days }, timeZone);
}

/** The same wall clock some months later; a day that the month lacks is its last (31 January + 1 = 28 February). */
export function addMonths(instant: number, months: number, timeZone = defaultTimeZone): number {
  const civil = civilTimeOf(instant, timeZone);
  const month = civil.month + months;
  const lastDay = new Date(Date.UTC(civil.year, month, 0)).getUTCDate();
  return instantOf({ ...civil, month, day: Math.min(civil.day, lastDay) }, timeZone);
}
