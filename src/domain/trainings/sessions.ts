/** Dated facts of a session. Instants in UTC milliseconds. */
export type SessionFacts = {
  startsAt: number;
  endsAt: number;
  publishedAt: number | null;
  cancelledAt: number | null;
};

export const sessionStates = ["draft", "open", "started", "over", "cancelled"] as const;
export type SessionState = (typeof sessionStates)[number];

export function sessionState(session: SessionFacts, now: number): SessionState {
  if (session.cancelledAt !== null) return "cancelled";
  if (session.publishedAt === null) return "draft";
  if (now >= session.endsAt) return "over";
  return now >= session.startsAt ? "started" : "open";
}

export const audiences = ["public", "members"] as const;
export type Audience = (typeof audiences)[number];
