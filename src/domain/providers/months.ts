import { addDays, civilTimeOf, instantOf } from "#domain/programmes/civil-time";
import type { Interval } from "#domain/plans/periods";
import { monthlyRevenue, share } from "#domain/providers/figures";

/**
 * Subscriptions that began and ended access within the same months, at one price. Months are numbered from 1 in a list
 * of bounds: 0 is before the first; `ended` null while access goes on.
 */
export type StayGroup = {
  started: number;
  ended: number | null;
  interval: Interval;
  htCents: number;
  count: number;
};

/** A month: revenue and subscriptions at its end, who came, who left. Cents excluding tax, basis points. */
export type MonthFigures = {
  month: string;
  revenueCents: number;
  subscriptions: number;
  started: number;
  ended: number;
  /** Of those there at its start, the share that had left by its end. */
  churnBp: number | null;
};

/** The first instants of the last `count` months in Europe/Paris, the month of `now` being the last, then `now`. */
export function monthBounds(now: number, count: number): number[] {
  const { year, month } = civilTimeOf(now);
  const firsts = Array.from({ length: count }, (_, rank) => {
    const at = new Date(Date.UTC(year, month - count + rank, 1));
    return instantOf({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: 1, hour: 0, minute: 0 });
  });
  return [...firsts, now];
}

/** `bounds` as `monthBounds` gives them; groups are numbered by them. */
export function monthFigures(groups: readonly StayGroup[], bounds: readonly number[]): MonthFigures[] {
  return bounds.slice(0, -1).map((from, rank) => {
    const number = rank + 1;
    const atStart = groups.filter(({ started, ended }) => started < number && (ended ?? number) >= number);
    const atEnd = groups.filter(({ started, ended }) => started <= number && (ended ?? number + 1) > number);
    const left = groups.filter(({ ended }) => ended === number);
    return {
      month: monthOf(from),
      revenueCents: monthlyRevenue(
        atEnd.map((group) => ({ ...group, htCents: group.htCents * group.count })),
      ),
      subscriptions: total(atEnd),
      started: total(groups.filter(({ started }) => started === number)),
      ended: total(left),
      churnBp: share(total(left.filter((group) => atStart.includes(group))), total(atStart)),
    };
  });
}

const total = (groups: readonly StayGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);

/** `2026-11`, in Europe/Paris. */
function monthOf(instant: number): string {
  const { year, month } = civilTimeOf(addDays(instant, 1));
  return `${year}-${String(month).padStart(2, "0")}`;
}
