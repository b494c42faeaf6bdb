import type { Phase } from "#domain/evaluations/phases";

const day = 24 * 60 * 60 * 1000;

/** How long before a deadline evaluators who still owe something are reminded of it. In days, the earliest first. */
export const reminderDays = [7, 2] as const;

/** The reminder of a deadline that is due now, as its days; `null` outside its time. An outage only delays it. */
export function dueReminder(deadline: number, now: number): number | null {
  if (now >= deadline) return null;
  return reminderDays.toReversed().find((days) => now >= deadline - days * day) ?? null;
}

/** When the next reminder of these deadlines falls due, strictly after `now`; `null` when none is left. */
export function nextReminder(deadlines: readonly number[], now: number): number | null {
  const instants = deadlines
    .flatMap((deadline) => reminderDays.map((days) => deadline - days * day))
    .filter((instant) => instant > now);
  return instants.length === 0 ? null : Math.min(...instants);
}

/** The same for a session: its phases end, and so do evaluations that were given a deadline of their own. */
export const nextReminderAt = (phases: readonly Phase[], now: number): number | null =>
  nextReminder(
    phases.map(({ closesAt }) => closesAt),
    now,
  );
