import { and, asc, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { dueReminder, duesReminderDays } from "#domain/members/seasons";
import { action } from "#actions/action";
import { seasonById } from "#db/members/queries";
import { members, memberSeasons } from "#db/members/schema";
import { many, one } from "#db/statement";

/** Reminders are owed by pages of this size; each mail checks again, as it leaves, that it is still owed. */
const pageSize = 200;

/** Owes a reminder to those who have not paid and have an address. The others are in the list for letters. */
export const remindDues = action({
  name: "members.remind-dues",
  requires: "system.run",
  access: "outreach",
  input: z.strictObject({
    seasonId: id("sea"),
    days: z.int().refine((days) => duesReminderDays.some((known) => known === days)),
    after: z.string().max(40),
  }),
  reads: (scope, { seasonId, after }) => ({
    season: one(seasonById(scope, seasonId)),
    page: many(
      scope.db
        .select({ id: members.id, email: members.email })
        .from(memberSeasons)
        .innerJoin(
          members,
          and(
            eq(members.organisationId, memberSeasons.organisationId),
            eq(members.id, memberSeasons.memberId),
          ),
        )
        .where(
          and(
            scope.owns(
              memberSeasons,
              eq(memberSeasons.seasonId, seasonId),
              isNull(memberSeasons.paidOn),
              gt(memberSeasons.amountCents, 0),
              gt(memberSeasons.memberId, after),
            ),
            isNull(members.closedAt),
            isNull(members.suspendedAt),
            isNotNull(members.email),
          ),
        )
        .orderBy(asc(memberSeasons.memberId))
        .limit(pageSize),
    ),
  }),
  run({ organisation, now }, { seasonId, days }, { season, page }) {
    const isOwed = season !== undefined && dueReminder(season.dueAt, now) === days;
    const last = page.at(-1);
    if (!isOwed || !last) return { result: 0 };
    const next =
      page.length < pageSize
        ? []
        : [{ kind: "members.remind-dues" as const, seasonId, days, after: last.id }];
    return {
      result: page.length,
      change: {
        steps: [],
        audit: "none",
        messages: next,
        mails: page.flatMap((member) =>
          member.email === null
            ? []
            : [
                {
                  kind: "dues-reminder",
                  cause: `dues-reminder:${seasonId}:${days}:${member.id}`,
                  subjectId: member.id,
                  recipient: member.email,
                  locale: organisation.settings.locale,
                },
              ],
        ),
      },
    };
  },
});
