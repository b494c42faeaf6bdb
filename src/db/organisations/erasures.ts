import { and, isNull, sql } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { isIn } from "#db/is-in";
import { members } from "#db/members/schema";
import { organisations } from "#db/organisations/schema";
import type { Database } from "#db/statement";

/** What a ledger says was erased is erased again: these organisations came back with a restored database. */
export const condemnAgain = (
  db: Database,
  erasures: readonly { id: string; deactivatedAt: number; at: number }[],
) =>
  db
    .update(organisations)
    .set({
      deactivatedAt: sql`(select value ->> 'deactivatedAt' from json_each(${JSON.stringify(erasures)}) where value ->> 'id' = ${organisations.id})`,
      purgeStartedAt: sql`(select value ->> 'at' from json_each(${JSON.stringify(erasures)}) where value ->> 'id' = ${organisations.id})`,
      accessVersion: sql`${organisations.accessVersion} + 1`,
    })
    .where(
      and(
        sql`${organisations.id} in (select value ->> 'id' from json_each(${JSON.stringify(erasures)}))`,
        isNull(organisations.purgedAt),
      ),
    );

/** Those of these ids that stand here and were not purged. */
export const notPurged = (db: Database, ids: readonly string[]) =>
  db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(isIn(organisations.id, ids), isNull(organisations.purgedAt)));

/** Those of these dossiers and members that stand here, whosever they are. */
export const standing = (db: Database, ids: readonly string[]) =>
  db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(isIn(dossiers.id, ids))
    .unionAll(db.select({ id: members.id }).from(members).where(isIn(members.id, ids)));
