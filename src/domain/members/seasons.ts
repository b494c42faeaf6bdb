import { addDays } from "#domain/programmes/civil-time";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** A season: `startsAt` included, `endsAt` excluded; dues are owed from `dueAt`. Instants in UTC milliseconds. */
export type Season = { startsAt: number; endsAt: number; dueAt: number; graceDays: number };

export const paymentMeans = ["card", "transfer", "cheque", "cash", "direct_debit", "other"] as const;
export type PaymentMeans = (typeof paymentMeans)[number];

/** Whether the dues of a season are settled. `lapsed`: the grace is over and nothing came. */
export const duesStates = ["paid", "exempt", "to_come", "late", "lapsed"] as const;
export type DuesState = (typeof duesStates)[number];

export type DuesFacts = { amountCents: number; paidOn: string | null };

export function duesState(dues: DuesFacts, season: Season, now: number): DuesState {
  if (dues.paidOn !== null) return "paid";
  if (dues.amountCents === 0) return "exempt";
  if (now < season.dueAt) return "to_come";
  return now < graceEnd(season) ? "late" : "lapsed";
}

/** When the access kept from last season ends. */
export const graceEnd = ({ startsAt, graceDays }: Pick<Season, "startsAt" | "graceDays">): number =>
  addDays(startsAt, graceDays);

/** The season that runs: the latest that has started. Before the first one starts, none does. */
export function currentSeason<S extends { startsAt: number }>(
  seasons: readonly S[],
  now: number,
): S | undefined {
  return seasons
    .filter(({ startsAt }) => startsAt <= now)
    .toSorted((one, other) => other.startsAt - one.startsAt)[0];
}

/** Days from the due date at which a reminder leaves (anchor: 30 and 7 days before, 30 and 60 after). */
export const duesReminderDays = [-30, -7, 30, 60] as const;
export type DuesReminder = (typeof duesReminderDays)[number];

/** A reminder that an outage delayed still leaves for a week; older ones are let go. */
const lateness = 7 * dayMs;

/** The reminder owed at this instant, if any: the latest whose day has come, and not long ago. */
export function dueReminder(dueAt: number, now: number): DuesReminder | undefined {
  return duesReminderDays
    .filter((days) => {
      const at = addDays(dueAt, days);
      return at <= now && now < at + lateness;
    })
    .at(-1);
}

/**
 * Between which instants (`after` excluded, `until` included) dues fall of which a reminder is owed at this one: a
 * window per reminder, an hour wider on each side for a change of time.
 */
export const remindableDues = (now: number): { after: number; until: number }[] =>
  duesReminderDays.map((days) => ({
    after: now - days * dayMs - lateness - hourMs,
    until: now - days * dayMs + hourMs,
  }));

/** A member who paid, is exempt, left or was suspended is not reminded. */
export const isReminded = (state: DuesState): boolean =>
  state === "to_come" || state === "late" || state === "lapsed";
