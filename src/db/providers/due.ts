/** Providers of whom a date has passed, or where money is awaited: provider_customers_due reads these and no other. */
export async function findProvidersToCheck(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; providerId: string }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, provider_id from provider_customers where check_at is not null and check_at <= ?1 order by check_at limit ?2",
    )
    .bind(now, limit)
    .all<{ organisation_id: string; provider_id: string }>();
  return results.map((row) => ({ organisationId: row.organisation_id, providerId: row.provider_id }));
}

/** Whether there is anybody whom nobody has read at the payment provider since an instant. */
export const isAnyProviderUnread = async (d1: D1Database, readBefore: number): Promise<boolean> =>
  (await d1
    .prepare("select 1 from provider_customers where read_at < ?1 limit 1")
    .bind(readBefore)
    .first()) !== null;

/** Accounts that sell whose list of events nobody has walked since an instant, those that wait for longest first. */
export async function findSellersToWalk(
  d1: D1Database,
  walkedBefore: number,
  limit: number,
): Promise<string[]> {
  const { results } = await d1
    .prepare(
      `select organisation_id from connected_accounts
       where card_payments_at is not null and disconnected_at is null and walked_at <= ?1 order by walked_at limit ?2`,
    )
    .bind(walkedBefore, limit)
    .all<{ organisation_id: string }>();
  return results.map((row) => row.organisation_id);
}
