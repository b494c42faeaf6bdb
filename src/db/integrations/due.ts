/**
 * Uploads announced more than a day ago and never accepted, files whose erasure was not finished, and files that are
 * kept for a while only, once it is over.
 */
export async function findFilesToErase(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; fileId: string }[]> {
  const { results } = await d1
    .prepare(
      `select organisation_id, id from (select organisation_id, id from files where deleted_at is not null and erased_at is null order by deleted_at limit ?2)
       union all select organisation_id, id from (select organisation_id, id from files where accepted_at is null and erased_at is null and expires_at <= ?1 limit ?2)
       union all select organisation_id, id from (select organisation_id, id from files where accepted_at is not null and deleted_at is null and erased_at is null
         and area in ('exports', 'imports') and expires_at <= ?3 limit ?2) limit ?2`,
    )
    .bind(now - 24 * 60 * 60 * 1000, limit, now)
    .all<{ organisation_id: string; id: string }>();
  return results.map((row) => ({ organisationId: row.organisation_id, fileId: row.id }));
}

type DueDelivery = {
  organisationId: string;
  endpointId: string;
  eventId: string;
  attempts: number;
  dueAt: number;
};

/** Deliveries whose next attempt has come: webhook_deliveries_due reads these and no other. */
export async function findDueDeliveries(d1: D1Database, now: number, limit: number): Promise<DueDelivery[]> {
  const { results } = await d1
    .prepare(
      `select organisation_id as organisationId, endpoint_id as endpointId, id as eventId, attempts, next_attempt_at as dueAt
       from webhook_deliveries where next_attempt_at is not null and next_attempt_at <= ?1 order by next_attempt_at limit ?2`,
    )
    .bind(now, limit)
    .all<DueDelivery>();
  return results;
}
