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

/** Whether there is an account that nobody has read since an instant: an `or` of the two would walk the index whole. */
export const isAnyAccountUnread = async (d1: D1Database, readBefore: number): Promise<boolean> =>
  (await d1
    .prepare(
      `select 1 from (select 1 from billing_customers where stripe_id is not null and read_at is null limit 1)
       union all select 1 from (select 1 from billing_customers where stripe_id is not null and read_at < ?1 limit 1)`,
    )
    .bind(readBefore)
    .first()) !== null;

/** Destroyed accounts of which a document or an order is older than an instant: those that are no older are not read. */
export async function findOldDocuments(d1: D1Database, before: number, limit: number): Promise<string[]> {
  const { results } = await d1
    .prepare(
      `select id from organisations o where o.purged_at is not null and o.created_at < ?1 and (
         exists (select 1 from billing_documents d where d.organisation_id = o.id and d.issued_at < ?1)
         or exists (select 1 from orders r where r.organisation_id = o.id and r.ordered_at < ?1
           and not exists (select 1 from billing_documents d where d.organisation_id = o.id and d.id = r.invoice_id)))
       limit ?2`,
    )
    .bind(before, limit)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}
