import type { StaffRole } from "#domain/permissions";
import type { GivenRole, Place } from "#domain/organisations/staff";

const minute = 60 * 1000;
const day = 24 * 60 * minute;

/** An invitation waits 14 days of 24 hours. In milliseconds. */
export const invitationLifetime = 14 * day;

/** The same invitation leaves at most every 20 minutes: three times an hour. In milliseconds. */
const resendDelay = 20 * minute;

/** An organisation invites at most this many people a day: invitations write to addresses nobody checked. */
export const invitationsPerDay = 50;

export type InvitationFacts = { expiresAt: number; acceptedAt: number | null; cancelledAt: number | null };
export const invitationStates = ["pending", "accepted", "cancelled", "expired"] as const;
export type InvitationState = (typeof invitationStates)[number];

/** @param now UTC milliseconds. At `expiresAt` exactly, it has expired. */
export function invitationState(facts: InvitationFacts, now: number): InvitationState {
  if (facts.acceptedAt !== null) return "accepted";
  if (facts.cancelledAt !== null) return "cancelled";
  return facts.expiresAt <= now ? "expired" : "pending";
}

/** Seconds to wait before the invitation may leave again; 0 when it may. */
export const secondsBeforeResend = (lastSentAt: number, now: number): number =>
  Math.max(0, Math.ceil((lastSentAt + resendDelay - now) / 1000));

/**
 * Seconds to wait before another person may be invited; 0 when one may.
 * @param latest the instants of the latest invitations, newest first, at least `invitationsPerDay` of them if any.
 */
export function secondsBeforeInviting(latest: readonly number[], now: number): number {
  const oldest = latest[invitationsPerDay - 1];
  return oldest === undefined ? 0 : Math.max(0, Math.ceil((oldest + day - now) / 1000));
}

/** The seat of somebody who was already of the organisation, when they accept. */
export type ExistingSeat = { staffRole: StaffRole | null; accountManagement: boolean; deactivated: boolean };

const rank: Readonly<Record<GivenRole | "owner", number>> = { manager: 1, admin: 2, owner: 3 };

/**
 * The place that accepting gives: what was offered, and never less than what an active seat has already.
 * Nothing when the offer adds nothing.
 */
export function placeOnAccepting(existing: ExistingSeat | undefined, offered: Place): Place | undefined {
  if (!existing?.staffRole || (existing.deactivated && existing.staffRole !== "owner")) return offered;
  if (rank[existing.staffRole] >= rank[offered.role]) return undefined;
  return offered;
}

/** "j•••@exemple.fr": enough to recognise one's own address, too little to learn another's. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}
