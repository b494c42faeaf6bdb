import { and, eq, isNull, sql } from "drizzle-orm";

import { mustHaveChanged, type Guard } from "#db/guards";
import { isIn } from "#db/is-in";
import { organisations } from "#db/organisations/schema";
import type { Database } from "#db/statement";
import type { Scope, Tenant, Write } from "#db/tenant";

export type ClosureFacts = {
  deactivatedAt: number | null;
  purgeStartedAt: number | null;
  purgedAt: number | null;
};

export const closureOf = ({ db, id }: Scope) =>
  db
    .select({
      deactivatedAt: organisations.deactivatedAt,
      purgeStartedAt: organisations.purgeStartedAt,
      purgedAt: organisations.purgedAt,
    })
    .from(organisations)
    .where(eq(organisations.id, id));

const bumped = { accessVersion: sql`${organisations.accessVersion} + 1` };

/** Deactivates, unless somebody just did. */
export const deactivate = ({ db, organisationId }: Tenant, now: number): (Write | Guard)[] => [
  db
    .update(organisations)
    .set({ deactivatedAt: now, updatedAt: now, ...bumped })
    .where(and(eq(organisations.id, organisationId), isNull(organisations.deactivatedAt))),
  mustHaveChanged("conflict"),
];

const notBegun = (deactivatedAt: number) =>
  and(eq(organisations.deactivatedAt, deactivatedAt), isNull(organisations.purgeStartedAt));

/** Revoking and purging exclude each other: whichever changes the row first leaves nothing to the other. */
export const revoke = (
  { db, organisationId }: Tenant,
  deactivatedAt: number,
  now: number,
): (Write | Guard)[] => [
  db
    .update(organisations)
    .set({ deactivatedAt: null, updatedAt: now, ...bumped })
    .where(and(eq(organisations.id, organisationId), notBegun(deactivatedAt))),
  mustHaveChanged("deactivation_not_revocable"),
];

export const beginPurge = (
  { db, organisationId }: Tenant,
  deactivatedAt: number,
  now: number,
): (Write | Guard)[] => [
  db
    .update(organisations)
    .set({ purgeStartedAt: now, ...bumped })
    .where(and(eq(organisations.id, organisationId), notBegun(deactivatedAt))),
  mustHaveChanged("conflict"),
];

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
      ...bumped,
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
