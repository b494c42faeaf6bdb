import { no, type PlansNo } from "#domain/plans/refusals";

const dayMs = 24 * 60 * 60 * 1000;

/** 14 × 24 hours after the deactivation, whatever the clocks did, all is destroyed (product: plans). */
export const purgeAt = (deactivatedAt: number): number => deactivatedAt + 14 * dayMs;

/** Days before the purge on which the account managers are told. */
export const purgeMilestones = [1, 7, 14] as const;
export type PurgeMilestone = (typeof purgeMilestones)[number];

/** The reminder that is due: the nearest milestone reached, so that a late run sends one mail, not three. */
export function duePurgeReminder(deactivatedAt: number, now: number): PurgeMilestone | undefined {
  const left = purgeAt(deactivatedAt) - now;
  return left <= 0 ? undefined : purgeMilestones.find((milestone) => left <= milestone * dayMs);
}

/** Only an expired account is deactivated. `state` is the organisation's at `now`. */
export const planDeactivation = (state: string, now: number): { deactivatedAt: number } | PlansNo =>
  state === "expired" ? { deactivatedAt: now } : no("organisation_not_expired");

/** Until the last millisecond; the account is then expired again, never straight back to active. */
export const planDeactivationRevocation = (
  deactivatedAt: number | null,
  now: number,
): { deactivatedAt: null } | PlansNo =>
  deactivatedAt !== null && now < purgeAt(deactivatedAt)
    ? { deactivatedAt: null }
    : no("deactivation_not_revocable");
