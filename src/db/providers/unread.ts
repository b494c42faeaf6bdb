import { sql } from "drizzle-orm";

import { rows, type Database } from "#db/statement";

/** In the order of readings. */
type Place = { readAt: number; row: number };

/** Those whom nobody has read for longest, from a place in that order on: reading them moves them behind it. */
export const providersUnread = (db: Database, { readAt, row }: Place, readBefore: number, limit: number) =>
  rows<{ organisationId: string; providerId: string } & Place>(
    db,
    sql`select organisation_id as organisationId, provider_id as providerId, read_at as readAt, rowid as row
      from provider_customers where (read_at, rowid) > (${readAt}, ${row}) and read_at < ${readBefore}
      order by read_at, rowid limit ${limit}`,
  );
