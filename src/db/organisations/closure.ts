import { and, eq, isNull, sql } from "drizzle-orm";

import { mustHaveChanged, type Guard } from "#db/guards";
import { organisations } from "#db/organisations/schema";
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
