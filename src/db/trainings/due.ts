/** Offers of a place that nobody took in time: training_offers_due reads these and no other. */
export async function findOffersToLapse(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; registrationId: string; expiredAt: number }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, offer_expires_at from training_registrations where offered_at is not null and placed_at is null and ended_at is null and offer_expires_at <= ?1 order by offer_expires_at limit ?2",
    )
    .bind(now, limit)
    .all<{ organisation_id: string; id: string; offer_expires_at: number }>();
  return results.map((row) => ({
    organisationId: row.organisation_id,
    registrationId: row.id,
    expiredAt: row.offer_expires_at,
  }));
}
