import { and, asc, desc, eq, gt, gte, lte, sql } from "drizzle-orm";

import { auditEntries, auditSeals } from "#db/organisations/schema";
import type { Scope } from "#db/tenant";

export const lastSeal = (scope: Scope) =>
  scope.db.select().from(auditSeals).where(scope.owns(auditSeals)).orderBy(desc(auditSeals.through)).limit(1);

/** Up to where the chain goes: a link follows the one that was read, or it would fork. */
export const newestSeal = (scope: Scope) =>
  scope.db
    .select({ through: sql`max(${auditSeals.through})` })
    .from(auditSeals)
    .where(scope.owns(auditSeals));

/** Links of the chain from one of them on, oldest first. `from` is included: the next one follows its hash. */
export const sealsFrom = (scope: Scope, from: number, limit: number) =>
  scope.db
    .select()
    .from(auditSeals)
    .where(scope.owns(auditSeals, gte(auditSeals.through, from)))
    .orderBy(asc(auditSeals.through))
    .limit(limit);

const chained = {
  sequence: auditEntries.sequence,
  id: auditEntries.id,
  at: auditEntries.at,
  action: auditEntries.action,
  actorKind: auditEntries.actorKind,
  actorId: auditEntries.actorId,
  subject: auditEntries.subject,
  details: auditEntries.details,
};

/** Entries of the chain after a link, oldest first. */
export const entriesAfter = (scope: Scope, after: number, limit: number) =>
  scope.db
    .select(chained)
    .from(auditEntries)
    .where(and(eq(auditEntries.organisationId, scope.id), gt(auditEntries.sequence, after)))
    .orderBy(asc(auditEntries.sequence))
    .limit(limit);

export const entriesBetween = (scope: Scope, after: number, through: number) =>
  scope.db
    .select(chained)
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.organisationId, scope.id),
        gt(auditEntries.sequence, after),
        lte(auditEntries.sequence, through),
      ),
    )
    .orderBy(asc(auditEntries.sequence));
