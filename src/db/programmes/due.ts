/** Programmes that have been in a bin since before an instant. */
export async function findProgrammesToPurge(
  d1: D1Database,
  trashedBefore: number,
  limit: number,
): Promise<{ organisationId: string; programmeId: string; trashedAt: number }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, trashed_at from programmes where trashed_at is not null and trashed_at <= ?1 order by trashed_at limit ?2",
    )
    .bind(trashedBefore, limit)
    .all<{ organisation_id: string; id: string; trashed_at: number }>();
  return results.map((row) => ({
    organisationId: row.organisation_id,
    programmeId: row.id,
    trashedAt: row.trashed_at,
  }));
}

/** Programmes whose drafts are reminded now: programmes_to_remind reads these and no other. */
export async function findProgrammesToRemind(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; programmeId: string; remindAt: number }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, remind_at from programmes where remind_at is not null and remind_at <= ?1 order by remind_at limit ?2",
    )
    .bind(now, limit)
    .all<{ organisation_id: string; id: string; remind_at: number }>();
  return results.map((row) => ({
    organisationId: row.organisation_id,
    programmeId: row.id,
    remindAt: row.remind_at,
  }));
}
