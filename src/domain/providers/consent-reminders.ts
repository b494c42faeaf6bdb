import { parisDay } from "#domain/time";
import type { PriceConsent } from "#domain/providers/price-consent";

/** Days before its effect date on which a request without an answer is recalled (product: providers). */
export const consentMilestones = [3, 15, 30] as const;
export type ConsentMilestone = (typeof consentMilestones)[number];

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The reminder that is due: the nearest milestone reached, so that a late run sends one mail, not three. Milestones
 * at or before the day of the request itself are not reminders. Days are those of Europe/Paris.
 */
export function dueConsentReminder(
  { sentAt, effectiveAt, answer, closed }: PriceConsent,
  now: number,
  chosen: readonly number[] = consentMilestones,
): ConsentMilestone | null {
  if (answer !== null || closed !== null || now >= effectiveAt) return null;
  const [left, notice] = [daysUntil(effectiveAt, now), daysUntil(effectiveAt, sentAt)];
  const wanted = consentMilestones.filter((milestone) => chosen.includes(milestone));
  return wanted.find((milestone) => left <= milestone && milestone < notice) ?? null;
}

const daysUntil = (instant: number, from: number): number =>
  Math.round((Date.parse(parisDay(instant)) - Date.parse(parisDay(from))) / dayMs);
