/** Sessions whose scores changed since their ranking. */
export async function findSessionsToRank(
  d1: D1Database,
  limit: number,
): Promise<{ organisationId: string; sessionId: string; scoresVersion: number }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, scores_version from evaluation_sessions where scores_version > ranked_version limit ?1",
    )
    .bind(limit)
    .all<{ organisation_id: string; id: string; scores_version: number }>();
  return results.map((row) => ({
    organisationId: row.organisation_id,
    sessionId: row.id,
    scoresVersion: row.scores_version,
  }));
}

/** Open sessions with a reminder that falls due. */
export async function findSessionsToRemind(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; sessionId: string; remindAt: number }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, remind_at from evaluation_sessions where remind_at is not null and state = 'open' and remind_at <= ?1 order by remind_at limit ?2",
    )
    .bind(now, limit)
    .all<{ organisation_id: string; id: string; remind_at: number }>();
  return results.map((row) => ({
    organisationId: row.organisation_id,
    sessionId: row.id,
    remindAt: row.remind_at,
  }));
}
