export type DueSeason = { organisationId: string; seasonId: string; dueAt: number };

/** Seasons whose dues fall in a window, read to its end a page at a time: seasons_due reads these and no other. */
export async function findSeasonsToRemind(
  d1: D1Database,
  { after, until }: { after: number; until: number },
  pageSize: number,
): Promise<DueSeason[]> {
  const found: DueSeason[] = [];
  for (let from = { dueAt: after, row: Number.MAX_SAFE_INTEGER }; ;) {
    const { results } = await d1
      .prepare(
        "select organisation_id, id, due_at, rowid as row from seasons where (due_at, rowid) > (?1, ?2) and due_at <= ?3 order by due_at, rowid limit ?4",
      )
      .bind(from.dueAt, from.row, until, pageSize)
      .all<{ organisation_id: string; id: string; due_at: number; row: number }>();
    for (const { organisation_id: organisationId, id: seasonId, due_at: dueAt } of results)
      found.push({ organisationId, seasonId, dueAt });
    const last = results.at(-1);
    if (!last || results.length < pageSize) return found;
    from = { dueAt: last.due_at, row: last.row };
  }
}
