import { civilTimeOf, instantOf } from "#domain/programmes/civil-time";

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

/** Midnight in Paris: who comes is marked on the day, so that a session stays among those to come until its day is over. */
export const startOfDay = (now: number): number => instantOf({ ...civilTimeOf(now), hour: 0, minute: 0 });

export const audiences = ["public", "members"] as const;
export type Audience = (typeof audiences)[number];
