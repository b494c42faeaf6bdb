import { findSessionsToRank, findSessionsToRemind } from "#db/evaluations/due";
import type { Due } from "#db/platform";

/** Rankings that scores went past while they were being made. */
export async function rankSessions(d1: D1Database): Promise<Due[]> {
  const found = await findSessionsToRank(d1, 100);
  return found.map(({ organisationId, sessionId, scoresVersion }) => ({
    id: `msg_rank:${sessionId}:${scoresVersion}`,
    organisationId,
    message: { kind: "evaluations.rank", sessionId },
  }));
}

export async function remindEvaluators(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findSessionsToRemind(d1, now, 500);
  return found.map(({ organisationId, sessionId, remindAt }) => ({
    id: `msg_remind:${sessionId}:${remindAt}`,
    organisationId,
    message: { kind: "evaluations.remind", sessionId, after: "" },
  }));
}
