/** Uploads announced more than a day ago and never accepted, and files whose erasure was not finished. */
export async function findFilesToErase(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; fileId: string }[]> {
  const { results } = await d1
    .prepare(
      `select organisation_id, id from (select organisation_id, id from files where accepted_at is null and erased_at is null and expires_at <= ?1 limit ?2)
       union all select organisation_id, id from (select organisation_id, id from files where deleted_at is not null and erased_at is null limit ?2)`,
    )
    .bind(now - 24 * 60 * 60 * 1000, limit)
    .all<{ organisation_id: string; id: string }>();
  return results.map((row) => ({ organisationId: row.organisation_id, fileId: row.id }));
}
