import { z } from "zod";

import { civilTimeOf, defaultTimeZone, instantOf } from "#domain/programmes/civil-time";

/** Days count on the calendar of the programme, hours on the clock, back from the person's deadline. */
export const reminderOffsetSchema = z.union([
  z.strictObject({ days: z.int().min(1).max(60) }),
  z.strictObject({ hours: z.int().min(1).max(48) }),
]);
export const reminderOffsetsSchema = z.array(reminderOffsetSchema).max(5);
export type ReminderOffset = z.infer<typeof reminderOffsetSchema>;

/** J-7, J-2, H-6. */
export const defaultReminders: readonly ReminderOffset[] = [{ days: 7 }, { days: 2 }, { hours: 6 }];

/** The local hour at which the reminders counted in days leave. */
const morning = { hour: 8, minute: 0 };

const hourMs = 60 * 60 * 1000;

/**
 * When drafts are reminded, earliest first, in UTC milliseconds. A reminder in days leaves at 08:00 that
 * calendar day, be it a Sunday, whatever the clocks did since.
 */
export function reminderInstants(
  deadlineAt: number,
  offsets: readonly ReminderOffset[] = defaultReminders,
  timeZone = defaultTimeZone,
): number[] {
  const instants = offsets.map((offset) => {
    if ("hours" in offset) return deadlineAt - offset.hours * hourMs;
    const { year, month, day } = civilTimeOf(deadlineAt, timeZone);
    return instantOf({ year, month, day: day - offset.days, ...morning }, timeZone);
  });
  return [...new Set(instants)].filter((instant) => instant < deadlineAt).sort((a, b) => a - b);
}

/**
 * The reminder to send now, if any: the latest one that came due since `since`, the later of when the draft
 * began and when it was last reminded. Those missed on the way are not sent in a burst; nothing leaves once
 * the deadline has passed.
 */
export function dueReminder(
  instants: readonly number[],
  { since, deadlineAt, now }: { since: number; deadlineAt: number; now: number },
): number | null {
  if (now >= deadlineAt) return null;
  return instants.findLast((instant) => instant > since && instant <= now) ?? null;
}

/** The next reminder after an instant, in UTC milliseconds; none once all have passed. */
export const nextReminder = (instants: readonly number[], after: number): number | null =>
  instants.find((instant) => instant > after) ?? null;
