import { parisDay } from "#domain/time";

/** Days before the end of a trial on which its account managers are told (product: plans). */
export const trialMilestones = [1, 3, 7] as const;
export type TrialMilestone = (typeof trialMilestones)[number];

const day = 24 * 60 * 60 * 1000;

/** No trial that ends later than this may be due. In milliseconds. */
export const trialHorizon = 8 * day;

/**
 * The reminder that is due: the nearest milestone reached, so that a late run catches up with one mail, not three.
 * Days are those of Europe/Paris; the day of the end still owes the last reminder when it was missed.
 */
export function dueTrialReminder(trialEndsAt: number, now: number): TrialMilestone | undefined {
  if (trialEndsAt <= now) return undefined;
  const left = Math.round((Date.parse(parisDay(trialEndsAt)) - Date.parse(parisDay(now))) / day);
  return trialMilestones.find((milestone) => left <= milestone);
}
