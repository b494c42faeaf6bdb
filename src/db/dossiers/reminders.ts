import { asc, eq, gt, isNull, sql, type SQL } from "drizzle-orm";

import { deadlineExtensions } from "#db/dossiers/life-schema";
import { isAfterValidation } from "#db/dossiers/deadline";
import { dossiers } from "#db/dossiers/schema";
import { people } from "#db/identity/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";

/** A call whose drafts are reminded: its dates, its offsets and the next reminder. */
export const programmeToRemind = (scope: Scope, programmeId: string) =>
  scope.db
    .select({
      publishedAt: programmes.publishedAt,
      opensAt: programmes.opensAt,
      closesAt: programmes.closesAt,
      graceMinutes: programmes.graceMinutes,
      archivedAt: programmes.archivedAt,
      trashedAt: programmes.trashedAt,
      reminders: programmes.reminders,
      remindAt: programmes.remindAt,
      version: programmes.version,
    })
    .from(programmes)
    .where(scope.owns(programmes, eq(programmes.id, programmeId)));

/** A call with more deadlines granted than these is beyond any. */
const mostExtensions = 500;

/** Deadlines granted in a call. */
export const extensionsOf = (scope: Scope, programmeId: string) =>
  scope.db
    .select({
      email: deadlineExtensions.email,
      until: deadlineExtensions.until,
      reason: deadlineExtensions.reason,
      grantedAt: deadlineExtensions.grantedAt,
      grantedBy: sql<string>`coalesce(${people.name}, '')`.as("granter"),
    })
    .from(deadlineExtensions)
    .leftJoin(people, eq(people.id, deadlineExtensions.grantedBy))
    .where(scope.owns(deadlineExtensions, eq(deadlineExtensions.programmeId, programmeId)))
    .orderBy(asc(deadlineExtensions.email))
    .limit(mostExtensions);

/** Whether the deadlines granted in a call are those that were read. */
export function areExtended(scope: Scope, programmeId: string, read: readonly { until: number }[]): SQL {
  const these = scope.owns(deadlineExtensions, eq(deadlineExtensions.programmeId, programmeId));
  const untils = sql`select ${deadlineExtensions.until} as until from ${deadlineExtensions} where ${these}
    order by ${deadlineExtensions.email} limit ${mostExtensions}`;
  return sql`(select coalesce(group_concat(until), '') from (${untils})) = ${read.map(({ until }) => until).join(",")}`;
}

/** Drafts with a deadline of people who have nothing else in hand in the call, in order of id. */
export const draftsToRemind = (scope: Scope, programmeId: string, after: string | undefined, limit: number) =>
  scope.db
    .select({
      id: dossiers.id,
      createdAt: dossiers.createdAt,
      applicantEmail: dossiers.applicantEmail,
      personId: sql<string>`${people.id}`.as("bearer_id"),
      email: people.email,
      locale: people.locale,
    })
    .from(dossiers)
    .innerJoin(people, eq(people.id, dossiers.personId))
    .where(
      scope.owns(
        dossiers,
        eq(dossiers.programmeId, programmeId),
        eq(dossiers.state, "draft"),
        eq(dossiers.isTest, false),
        isNull(dossiers.trashedAt),
        sql`not ${isAfterValidation}`,
        after === undefined ? sql`true` : gt(dossiers.id, after),
        sql`not exists (select 1 from ${dossiers} d where d.person_id = ${dossiers.personId} and d.organisation_id = ${dossiers.organisationId}
          and d.programme_id = ${dossiers.programmeId} and d.state not in ('draft', 'withdrawn', 'refused', 'no_action') and d.is_test = 0)`,
      ),
    )
    .orderBy(asc(dossiers.id))
    .limit(limit);
