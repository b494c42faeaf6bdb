import { eq, gt, isNull, lt, lte, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import { people } from "#db/identity/schema";
import { memberships, ownerTransfers } from "#db/organisations/schema";
import type { Scope } from "#db/tenant";

/** Neither accepted nor cancelled: there is one at most (owner_transfers_one_open). */
export const isUnanswered: SQL = sql`(${isNull(ownerTransfers.acceptedAt)} and ${isNull(ownerTransfers.cancelledAt)})`;
export const isOver = (now: number): SQL => lte(ownerTransfers.expiresAt, now);

const toMembership = alias(memberships, "to_membership");
const toPerson = alias(people, "to_person");
const fromMembership = alias(memberships, "from_membership");
const fromPerson = alias(people, "from_person");

/** The offer that waits for its answer, expired or not, with who offers and who is offered. */
export const unansweredTransfer = (scope: Scope) =>
  scope.db
    .select({
      id: ownerTransfers.id,
      fromMembershipId: ownerTransfers.fromMembershipId,
      toMembershipId: ownerTransfers.toMembershipId,
      offeredAt: ownerTransfers.offeredAt,
      expiresAt: ownerTransfers.expiresAt,
      acceptedAt: ownerTransfers.acceptedAt,
      cancelledAt: ownerTransfers.cancelledAt,
      attempts: ownerTransfers.attempts,
      fromPersonId: sql<string>`${fromPerson.id}`.as("from_person_id"),
      fromName: sql<string>`${fromPerson.name}`.as("from_name"),
      fromEmail: sql<string>`${fromPerson.email}`.as("from_email"),
      fromLocale: sql<"fr" | "en">`${fromPerson.locale}`.as("from_locale"),
      toName: sql<string>`${toPerson.name}`.as("to_name"),
    })
    .from(ownerTransfers)
    .innerJoin(
      fromMembership,
      sql`${fromMembership.organisationId} = ${ownerTransfers.organisationId} and ${fromMembership.id} = ${ownerTransfers.fromMembershipId}`,
    )
    .innerJoin(fromPerson, eq(fromPerson.id, fromMembership.personId))
    .innerJoin(
      toMembership,
      sql`${toMembership.organisationId} = ${ownerTransfers.organisationId} and ${toMembership.id} = ${ownerTransfers.toMembershipId}`,
    )
    .innerJoin(toPerson, eq(toPerson.id, toMembership.personId))
    .where(scope.owns(ownerTransfers, isUnanswered));

/** Counts one password before it is checked: a claim, which no refusal undoes. Answers nothing when too many were. */
export const countAttempt = (scope: Scope, transferId: string, now: number, most: number) =>
  scope.db
    .update(ownerTransfers)
    .set({ attempts: sql`${ownerTransfers.attempts} + 1` })
    .where(
      scope.owns(
        ownerTransfers,
        eq(ownerTransfers.id, transferId),
        isUnanswered,
        gt(ownerTransfers.expiresAt, now),
        lt(ownerTransfers.attempts, most),
      ),
    )
    .returning({ id: ownerTransfers.id });
