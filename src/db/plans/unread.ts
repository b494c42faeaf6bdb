import { sql } from "drizzle-orm";

import { rows, type Database } from "#db/statement";

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
