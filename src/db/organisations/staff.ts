import { and, asc, eq, gt, isNotNull, isNull, sql, type SQL } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { memberships } from "#db/organisations/schema";
import type { Scope } from "#db/tenant";

const staffColumns = {
  id: memberships.id,
  personId: memberships.personId,
  name: people.name,
  email: people.email,
  locale: people.locale,
  staffRole: memberships.staffRole,
  accountManagement: memberships.accountManagement,
  createdAt: memberships.createdAt,
  deactivatedAt: memberships.deactivatedAt,
  version: memberships.version,
};

const isStaff = isNotNull(memberships.staffRole);

/** The staff, in the order they came, deactivated ones too. */
export const staffAfter = (scope: Scope, after: string | undefined, limit: number) =>
  scope.db
    .select(staffColumns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(scope.owns(memberships, isStaff), after === undefined ? undefined : gt(memberships.id, after)))
    .orderBy(asc(memberships.id))
    .limit(limit);

export const staffMember = (scope: Scope, membershipId: string) =>
  scope.db
    .select(staffColumns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(scope.owns(memberships, isStaff, eq(memberships.id, membershipId)));

export const staffByEmail = (scope: Scope, email: string) =>
  scope.db
    .select(staffColumns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(scope.owns(memberships, isStaff, eq(people.email, email)));

const staffWho = (scope: Scope, ...conditions: SQL[]) =>
  scope.db
    .select(staffColumns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(scope.owns(memberships, isStaff, isNull(memberships.deactivatedAt), ...conditions));

/** Somebody of the staff who may sign in now. */
export const activeStaff = (scope: Scope, personId: string) =>
  staffWho(scope, eq(memberships.personId, personId));

/** Active staff: what a licence pays for. Counted over an index of staff alone. */
export const seatsInUse = (scope: Scope) =>
  scope.db
    .select({ count: sql<number>`count(*)`.as("count") })
    .from(memberships)
    .where(scope.owns(memberships, isStaff, isNull(memberships.deactivatedAt)));

/** The owner and the admins, who connect software to the organisation. */
export const directionOf = (scope: Scope) =>
  staffWho(scope, sql`${memberships.staffRole} in ('owner', 'admin')`);

/** Who looks after the account: the owner, and admins with *account management*. */
export const accountManagers = (scope: Scope) =>
  staffWho(scope, sql`(${memberships.staffRole} = 'owner' or ${memberships.accountManagement} = 1)`);
