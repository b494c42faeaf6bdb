import { and, desc, eq, isNull, lte, sql } from "drizzle-orm";

import { members, memberSeasons, seasons } from "#db/members/schema";
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

/** What a member owes and was granted for the season that runs. */
export const standingOf = (scope: Scope, memberId: string, now: number) =>
  scope.db
    .select()
    .from(memberSeasons)
    .where(
      scope.owns(
        memberSeasons,
        eq(memberSeasons.memberId, memberId),
        sql`${memberSeasons.seasonId} = (select ${seasons.id} from ${seasons} where ${scope.owns(seasons, lte(seasons.startsAt, now))} order by ${seasons.startsAt} desc limit 1)`,
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
  const columns = {
    id: members.id,
    sameNameKey: members.sameNameKey,
    email: members.email,
    birthDate: members.birthDate,
  };
  const named = sql`${members.sameNameKey} in (select value from json_each(${JSON.stringify(nameKeys)}))`;
  const reached = sql`${members.email} in (select value from json_each(${JSON.stringify(emails)}))`;
  return scope.db
    .select(columns)
    .from(members)
    .where(and(scope.owns(members, named), isNull(members.closedAt)))
    .union(
      scope.db
        .select(columns)
        .from(members)
        .where(and(scope.owns(members, reached), isNull(members.closedAt))),
    );
};
