export const intervals = ["monthly", "annual"] as const;
export type Interval = (typeof intervals)[number];

/** `[startAt, endAt)` in UTC milliseconds. */
export type Period = { startAt: number; endAt: number };

const monthsIn = { monthly: 1, annual: 12 } as const satisfies Record<Interval, number>;

const dayMs = 24 * 60 * 60 * 1000;

/**
 * `anchor + n intervals` in UTC: the day of the anchor, or the last of a shorter month. Counted from the anchor
 * each time, so that it never drifts (31 January, 28 February, 31 March).
 */
export const boundary = (anchorAt: number, interval: Interval, n: number): number =>
  monthsAfter(anchorAt, n * monthsIn[interval]);

export function monthsAfter(instant: number, months: number): number {
  const from = new Date(instant);
  const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const [year, monthOfYear] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  const lastDay = new Date(Date.UTC(year, monthOfYear + 1, 0)).getUTCDate();
  const timeOfDay = instant - Math.floor(instant / dayMs) * dayMs;
  return Date.UTC(year, monthOfYear, Math.min(from.getUTCDate(), lastDay)) + timeOfDay;
}

/** The period that holds an instant. Before the anchor, the first one. */
export function periodAt(anchorAt: number, interval: Interval, at: number): Period {
  const longest = monthsIn[interval] * 31 * dayMs;
  let n = Math.max(0, Math.floor((at - anchorAt) / longest));
  while (boundary(anchorAt, interval, n + 1) <= at) n += 1;
  return { startAt: boundary(anchorAt, interval, n), endAt: boundary(anchorAt, interval, n + 1) };
}

/** The first renewal strictly after an instant. */
export const renewalAfter = (anchorAt: number, interval: Interval, at: number): number =>
  periodAt(anchorAt, interval, at).endAt;

/** The first renewal at or after an instant. */
export const renewalFrom = (anchorAt: number, interval: Interval, at: number): number =>
  renewalAfter(anchorAt, interval, at - 1);
