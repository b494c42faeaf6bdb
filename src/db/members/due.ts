/** Seasons whose dues fall in a window: seasons_due reads these and no other. */
export async function findSeasonsToRemind(
  d1: D1Database,
  after: number,
  until: number,
  limit: number,
): Promise<{ organisationId: string; seasonId: string; dueAt: number }[]> {
  const { results } = await d1
    .prepare("select organisation_id, id, due_at from seasons where due_at > ?1 and due_at <= ?2 limit ?3")
    .bind(after, until, limit)
    .all<{ organisation_id: string; id: string; due_at: number }>();
  return results.map((row) => ({ organisationId: row.organisation_id, seasonId: row.id, dueAt: row.due_at }));
}
