/** Dossiers that the system has to look at: dossiers_to_wake reads these and no other. */
export async function findDossiersToWake(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; dossierId: string; wakeAt: number }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, wake_at from dossiers where wake_at is not null and wake_at <= ?1 order by wake_at limit ?2",
    )
    .bind(now, limit)
    .all<{ organisation_id: string; id: string; wake_at: number }>();
  return results.map((row) => ({
    organisationId: row.organisation_id,
    dossierId: row.id,
    wakeAt: row.wake_at,
  }));
}
