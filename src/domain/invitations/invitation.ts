import {
  awaitsPartner,
  isExpiringSoon,
  type PrequalificationState,
} from "#domain/invitations/prequalification";
import type { RefusalCode } from "#domain/refusals";

/** Why an invitation exists: what its mail says (product: invitations). */
export const causes = ["not_registered", "not_validated", "expired"] as const;
export type Cause = (typeof causes)[number];

export type PartnerStanding = {
  /** Somebody of the partner has accepted an invitation of the organisation. */
  registered: boolean;
  state: PrequalificationState;
  validUntil: number | null;
};

/** The cause to invite for, or why there is nothing to ask of the partner now. */
export function causeOf(standing: PartnerStanding, now: number): Cause | { refusal: RefusalCode } {
  const { registered, state } = standing;
  if (state === "submitted") return { refusal: "prequalification_in_review" };
  if (state === "refused") return { refusal: "prequalification_refused" };
  if (state === "expired" || isExpiringSoon(standing, now)) return "expired";
  if (state === "completed") return { refusal: "prequalification_valid" };
  return registered ? "not_validated" : "not_registered";
}

/** How an invitation ends without being accepted. */
export const endings = ["declined", "not_me", "expired", "cancelled", "superseded"] as const;
export type Ending = (typeof endings)[number];

export const invitationStates = ["queued", "sent", "bounced", "opened", "accepted", ...endings] as const;
export type InvitationState = (typeof invitationStates)[number];

/** Dated facts of an invitation, in UTC milliseconds. */
export type InvitationFacts = {
  sentAt: number | null;
  bouncedAt: number | null;
  openedAt: number | null;
  acceptedAt: number | null;
  endedAt: number | null;
  ending: Ending | null;
  expiresAt: number;
};

/** Accepting is final; then how it ended; then how far the mail went. @param now at `expiresAt` exactly, it is over. */
export function invitationState(facts: InvitationFacts, now: number): InvitationState {
  if (facts.acceptedAt !== null) return "accepted";
  if (facts.endedAt !== null) return facts.ending ?? "expired";
  if (facts.expiresAt <= now) return "expired";
  if (facts.bouncedAt !== null) return "bounced";
  if (facts.openedAt !== null) return "opened";
  return facts.sentAt === null ? "queued" : "sent";
}

/** A link opens its invitation until it expires, is answered "not me", is cancelled, replaced or put aside. */
export function isLinkOpen(
  { archivedAt, ...facts }: InvitationFacts & { archivedAt: number | null },
  now: number,
): boolean {
  if (archivedAt !== null) return false;
  const state = invitationState(facts, now);
  return state === "queued" || state === "sent" || state === "opened" || state === "bounced";
}

/** An invitation waits 28 days of 24 hours after its last mail (product: cadence). In milliseconds. */
export const invitationLifetime = 28 * 24 * 60 * 60 * 1000;

export const skips = ["archived", "ended", "answered", "bounced", "too_recent"] as const;
export type Skip = (typeof skips)[number];

export type RemindableFacts = Pick<InvitationFacts, "bouncedAt" | "ending" | "acceptedAt"> & {
  archivedAt: number | null;
  lastSentAt: number;
  state: PrequalificationState;
};

/**
 * Why an invitation is not reminded, the first reason that holds. Whoever let it expire can be reminded by hand: it
 * opens again. `minGap` is in milliseconds.
 */
export function skipOf(facts: RemindableFacts, minGap: number, now: number): Skip | null {
  if (facts.archivedAt !== null) return "archived";
  if (facts.ending !== null && facts.ending !== "expired") return "ended";
  if (!awaitsPartner(facts.state)) return "answered";
  if (facts.bouncedAt !== null) return "bounced";
  return facts.lastSentAt + minGap > now ? "too_recent" : null;
}
