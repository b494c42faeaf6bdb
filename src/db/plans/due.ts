/** Accounts that are to be read by now: billing_customers_due reads these and no other. */
export async function findAccountsToCheck(d1: D1Database, now: number, limit: number): Promise<string[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id from billing_customers where check_at is not null and check_at <= ?1 order by check_at limit ?2",
    )
    .bind(now, limit)
    .all<{ organisation_id: string }>();
  return results.map((row) => row.organisation_id);
}

/** Accounts with the payment provider that nobody has read since an instant. */
export async function findAccountsUnread(
  d1: D1Database,
  readBefore: number,
  limit: number,
): Promise<string[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id from billing_customers where stripe_id is not null and (read_at is null or read_at < ?1) order by read_at limit ?2",
    )
    .bind(readBefore, limit)
    .all<{ organisation_id: string }>();
  return results.map((row) => row.organisation_id);
}
