import { findDueInvitations, findExpiringPrequalifications } from "#db/invitations/due";
import type { Due } from "#db/platform";

/** A tick hands over at most this many rows: the rest waits for the next minute. */
const chunk = 500;

/** Reminders and ends that came due; the action asks again before it writes to anybody. */
export async function followUpInvitations(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findDueInvitations(d1, now, chunk);
  return found.map(({ organisationId, id, dueAt }) => ({
    id: `msg_follow-up:${id}:${dueAt}`,
    organisationId,
    message: { kind: "invitations.follow-up", invitationId: id },
  }));
}

/** Alerts before a pre-qualification ends, and ends. */
export async function watchValidity(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findExpiringPrequalifications(d1, now, chunk);
  return found.map(({ organisationId, id, dueAt }) => ({
    id: `msg_validity:${id}:${dueAt}`,
    organisationId,
    message: { kind: "invitations.watch-validity", prequalificationId: id },
  }));
}
