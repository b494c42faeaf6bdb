import { z } from "zod";

import { nextOpening } from "#domain/invitations/quiet-hours";
import { addDays } from "#domain/programmes/civil-time";

const hours = z.int().min(0).max(24);

/** How an organisation reminds by itself. Days count on the calendar of Europe/Paris, from the first mail. */
export const cadenceSchema = z
  .strictObject({
    automatic: z.boolean(),
    /** The first reminders, in days. */
    days: z.array(z.int().min(1).max(60)).min(1).max(10),
    /** Then every so many days. */
    thenEvery: z.int().min(1).max(60),
    /** Automatic reminders at most. */
    most: z.int().min(1).max(10),
    /** The day on which the invitation ends, and its issuer is told. */
    stopAfter: z.int().min(1).max(90),
    /** Nobody is reminded twice within so many days, by hand or not. */
    minGap: z.int().min(1).max(30),
    quiet: z
      .strictObject({ from: hours, to: hours, weekends: z.boolean() })
      .refine(({ from, to }) => to < from),
  })
  .refine(({ days }) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0)), {
    path: ["days"],
  });
export type Cadence = z.infer<typeof cadenceSchema>;

/** J+5, J+10, J+15, then weekly, at most 5, stop at 28 days (product: cadence). */
export const defaultCadence: Cadence = {
  automatic: true,
  days: [5, 10, 15],
  thenEvery: 7,
  most: 5,
  stopAfter: 28,
  minGap: 3,
  quiet: { from: 19, to: 8, weekends: true },
};

const day = 24 * 60 * 60 * 1000;

/** In milliseconds. An hour of tolerance: a mail that left at 9:12 does not hold back the one of 9:00. */
export const minGapOf = ({ minGap }: Cadence): number => minGap * day - 60 * 60 * 1000;

/** Where an invitation stands in its cadence. Instants in UTC milliseconds. */
export type CadenceFacts = {
  /** The mail from which days count: the first one, or the correction asked for later. */
  from: number;
  lastSentAt: number;
  /** Automatic reminders sent since `from`. */
  automatic: number;
};

export type NextStep = { kind: "remind" | "stop"; at: number };

/**
 * What is owed next and when. Reminders missed during an outage are not sent in a burst: only what comes after the
 * last mail counts. Nothing leaves in quiet hours, and nothing after the day of the stop.
 */
export function nextStep(facts: CadenceFacts, cadence: Cadence): NextStep {
  const stop = {
    kind: "stop",
    at: nextOpening(addDays(facts.from, cadence.stopAfter), cadence.quiet),
  } as const;
  if (!cadence.automatic || facts.automatic >= cadence.most) return stop;
  const due = reminderInstants(facts.from, cadence).find((at) => at >= facts.lastSentAt + minGapOf(cadence));
  return due !== undefined && due < stop.at ? { kind: "remind", at: due } : stop;
}

/** Every instant of the cadence, before the stop and beyond its cap: manual reminders take the place of some. */
export function reminderInstants(from: number, { days, thenEvery, stopAfter, quiet }: Cadence): number[] {
  const last = days.at(-1) ?? 0;
  const more = Array.from(
    { length: Math.ceil(stopAfter / thenEvery) },
    (_, index) => last + (index + 1) * thenEvery,
  );
  const planned = [...days, ...more].filter((after) => after < stopAfter);
  return [...new Set(planned.map((after) => nextOpening(addDays(from, after), quiet)))];
}
