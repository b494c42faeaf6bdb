import { sql } from "drizzle-orm";

import { rows, type Database } from "#db/statement";

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

/**
 * Accounts with the payment provider that nobody has read since an instant, those that wait for longest first, from a
 * place in that order on: those never read (`readAt` null), then the others.
 */
export const accountsUnread = (
  db: Database,
  { readAt, row }: { readAt: number | null; row: number },
  readBefore: number,
  limit: number,
) =>
  rows<{ organisationId: string; readAt: number | null; row: number }>(
    db,
    sql`select organisation_id as organisationId, read_at as readAt, rowid as row from billing_customers
      where stripe_id is not null and ${
        readAt === null
          ? sql`read_at is null and rowid > ${row}`
          : sql`(read_at, rowid) > (${readAt}, ${row}) and read_at < ${readBefore}`
      } order by read_at, rowid limit ${limit}`,
  );
