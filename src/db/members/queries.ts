import { and, desc, eq, isNotNull, isNull, lte, ne, or, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import { isIn } from "#db/is-in";
import { memberFigures, memberLinks, members, memberSeasons, seasons } from "#db/members/schema";
import { memberships } from "#db/organisations/schema";
import type { Scope } from "#db/tenant";

/** The season that runs: the latest that has started. */
export const runningSeason = (scope: Scope, now: number) =>
  scope.db
    .select()
    .from(seasons)
    .where(scope.owns(seasons, lte(seasons.startsAt, now)))
    .orderBy(desc(seasons.startsAt))
    .limit(1);

export const memberById = (scope: Scope, memberId: string) =>
  scope.db
    .select()
    .from(members)
    .where(scope.owns(members, eq(members.id, memberId)));

/** The id of the season that runs, as an expression. */
export const runningSeasonId = (scope: Scope, now: number) =>
  sql`(select ${seasons.id} from ${seasons} where ${scope.owns(seasons, lte(seasons.startsAt, now))} order by ${seasons.startsAt} desc limit 1)`;

/** What a member owes and was granted for the season that runs. */
export const standingOf = (scope: Scope, memberId: string, now: number) =>
  scope.db
    .select()
    .from(memberSeasons)
    .where(
      scope.owns(
        memberSeasons,
        eq(memberSeasons.memberId, memberId),
        sql`${memberSeasons.seasonId} = ${runningSeasonId(scope, now)}`,
      ),
    );

/** Which of these login names are taken, by a member or by somebody of the team. */
export const takenLoginNames = (scope: Scope, keys: readonly string[]) => {
  const asked = sql`(select value from json_each(${JSON.stringify(keys)}))`;
  return scope.db
    .select({ key: sql<string>`${members.loginNameKey}`.as("key") })
    .from(members)
    .where(scope.owns(members, sql`${members.loginNameKey} in ${asked}`))
    .unionAll(
      scope.db
        .select({ key: sql<string>`${memberships.loginNameKey}`.as("key") })
        .from(memberships)
        .where(scope.owns(memberships, sql`${memberships.loginNameKey} in ${asked}`)),
    );
};

/** Members who could be one of these: of one name, or of one address. */
export const knownMembers = (scope: Scope, nameKeys: readonly string[], emails: readonly string[]) => {
  const named = isIn(members.sameNameKey, nameKeys);
  const reached = isIn(members.email, emails);
  return scope.db
    .select()
    .from(members)
    .where(and(scope.owns(members, named), isNull(members.closedAt)))
    .union(
      scope.db
        .select()
        .from(members)
        .where(and(scope.owns(members, reached), isNull(members.closedAt))),
    );
};

/** The member whom the signed-in person is. */
export const ownMember = (scope: Scope & { me: SQL }) =>
  scope.db
    .select({ member: members })
    .from(members)
    .innerJoin(
      memberships,
      and(
        eq(memberships.organisationId, members.organisationId),
        eq(memberships.id, members.membershipId),
        eq(memberships.personId, scope.me),
      ),
    )
    .where(scope.owns(members, isNotNull(members.membershipId)));

/** Every season of one member, latest first: few. */
export const seasonsOfMember = (scope: Scope, memberId: string) =>
  scope.db
    .select({
      seasonId: seasons.id,
      name: seasons.name,
      startsAt: seasons.startsAt,
      endsAt: seasons.endsAt,
      dueAt: seasons.dueAt,
      graceDays: seasons.graceDays,
      amountCents: memberSeasons.amountCents,
      paidOn: memberSeasons.paidOn,
      paidBy: memberSeasons.paidBy,
      paymentReference: memberSeasons.paymentReference,
      approvedAt: memberSeasons.approvedAt,
      refusedAt: memberSeasons.refusedAt,
      refusalReason: memberSeasons.refusalReason,
    })
    .from(memberSeasons)
    .innerJoin(
      seasons,
      and(eq(seasons.organisationId, memberSeasons.organisationId), eq(seasons.id, memberSeasons.seasonId)),
    )
    .where(scope.owns(memberSeasons, eq(memberSeasons.memberId, memberId)))
    .orderBy(desc(seasons.startsAt))
    .limit(20);

export const latestLink = (scope: Scope, memberId: string) =>
  scope.db
    .select()
    .from(memberLinks)
    .where(scope.owns(memberLinks, eq(memberLinks.memberId, memberId)))
    .orderBy(desc(memberLinks.createdAt), sql`${memberLinks}.rowid desc`)
    .limit(1);

/** A link and whose it is. */
export const linkByToken = (scope: Scope, tokenHash: string) =>
  scope.db
    .select({ link: memberLinks, member: members })
    .from(memberLinks)
    .innerJoin(
      members,
      and(eq(members.organisationId, memberLinks.organisationId), eq(members.id, memberLinks.memberId)),
    )
    .where(scope.owns(memberLinks, eq(memberLinks.tokenHash, tokenHash)));

/** The place of a person in the organisation, and the member it belongs to. */
export const membershipOfPerson = (scope: Scope, personId: string | SQL) =>
  scope.db
    .select({ id: memberships.id, memberId: sql<string | null>`${members.id}`.as("member_id") })
    .from(memberships)
    .leftJoin(
      members,
      and(eq(members.organisationId, memberships.organisationId), eq(members.membershipId, memberships.id)),
    )
    .where(scope.owns(memberships, eq(memberships.personId, personId)));

/** The same for the signed-in person. */
export const ownStanding = (scope: Scope & { me: SQL }, now: number) =>
  scope.db
    .select()
    .from(memberSeasons)
    .where(
      scope.owns(
        memberSeasons,
        sql`${memberSeasons.seasonId} = ${runningSeasonId(scope, now)}`,
        sql`${memberSeasons.memberId} = (select ${members.id} from ${memberships} inner join ${members} on ${members.organisationId} = ${memberships.organisationId} and ${members.membershipId} = ${memberships.id} where ${scope.owns(memberships)} and ${memberships.personId} = ${scope.me})`,
      ),
    );

/** Standing rows of several members for one season. */
export const standingsOf = (scope: Scope, season: SQL | string, memberIds: readonly string[]) =>
  scope.db
    .select({
      memberId: memberSeasons.memberId,
      readyAt: memberSeasons.readyAt,
      approvedAt: memberSeasons.approvedAt,
      refusedAt: memberSeasons.refusedAt,
      version: memberSeasons.version,
      email: members.email,
    })
    .from(memberSeasons)
    .innerJoin(
      members,
      and(eq(members.organisationId, memberSeasons.organisationId), eq(members.id, memberSeasons.memberId)),
    )
    .where(
      scope.owns(
        memberSeasons,
        sql`${memberSeasons.seasonId} = ${season}`,
        isIn(memberSeasons.memberId, memberIds),
      ),
    );

export const listSeasons = (scope: Scope) =>
  scope.db.select().from(seasons).where(scope.owns(seasons)).orderBy(desc(seasons.startsAt)).limit(50);

export const seasonById = (scope: Scope, seasonId: string) =>
  scope.db
    .select()
    .from(seasons)
    .where(scope.owns(seasons, eq(seasons.id, seasonId)));

/** Other members of one name or one address. */
export const twinsOf = (scope: Scope, memberId: string) => {
  const twin = alias(members, "twin");
  return scope.db
    .select({
      id: twin.id,
      number: twin.number,
      lastName: twin.lastName,
      firstName: twin.firstName,
      email: twin.email,
      loginName: twin.loginName,
    })
    .from(members)
    .innerJoin(
      twin,
      and(
        eq(twin.organisationId, members.organisationId),
        ne(twin.id, members.id),
        or(eq(twin.sameNameKey, members.sameNameKey), eq(twin.email, members.email)),
        isNull(twin.closedAt),
      ),
    )
    .where(scope.owns(members, eq(members.id, memberId)))
    .limit(5);
};

/** What triggers count for each season. */
export const figuresBySeason = (scope: Scope) =>
  scope.db.select().from(memberFigures).where(scope.owns(memberFigures)).limit(50);

/** Members of an address, with the approval of the season that runs. */
export const membersByEmail = (scope: Scope, email: string, now: number) =>
  scope.db
    .select({
      accountAt: members.accountAt,
      emailVerifiedAt: members.emailVerifiedAt,
      completedAt: members.completedAt,
      suspendedAt: members.suspendedAt,
      closedAt: members.closedAt,
      approvedAt: memberSeasons.approvedAt,
      graceEndsAt: memberSeasons.graceEndsAt,
    })
    .from(members)
    .leftJoin(
      memberSeasons,
      and(
        eq(memberSeasons.organisationId, members.organisationId),
        eq(memberSeasons.memberId, members.id),
        sql`${memberSeasons.seasonId} = ${runningSeasonId(scope, now)}`,
      ),
    )
    .where(scope.owns(members, eq(members.email, email)))
    .limit(10);
