export type Interval = "day" | "week" | "month" | "year";
export interface Cadence {
  interval: Interval;
  count: number;
}
export interface Period {
  start: number;
  end: number;
}

/** `n` intervals after the anchor, in UTC seconds; the day is clamped to its month and never drifts. */
export function nthBoundary(anchor: number, { interval, count }: Cadence, n: number): number {
  if (interval === "day") return anchor + n * count * 86_400;
  if (interval === "week") return anchor + n * count * 604_800;
  return addMonths(anchor, n * count * (interval === "year" ? 12 : 1));
}

/** The period of the anchor's grid that holds the instant. */
export function periodAt(anchor: number, cadence: Cadence, at: number): Period {
  let n = Math.floor((at - anchor) / (shortest[cadence.interval] * cadence.count)) + 1;
  while (nthBoundary(anchor, cadence, n) > at) n -= 1;
  while (nthBoundary(anchor, cadence, n + 1) <= at) n += 1;
  return { start: nthBoundary(anchor, cadence, n), end: nthBoundary(anchor, cadence, n + 1) };
}

/** The shortest an interval can be, in seconds. */
export const shortest: Record<Interval, number> = {
  day: 86_400,
  week: 604_800,
  month: 28 * 86_400,
  year: 365 * 86_400,
};

function addMonths(anchor: number, months: number): number {
  const from = new Date(anchor * 1000);
  const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const year = Math.floor(month / 12);
  const lastDay = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), lastDay);
  const time = anchor - Math.floor(anchor / 86_400) * 86_400;
  return Date.UTC(year, month % 12, day) / 1000 + time;
}
