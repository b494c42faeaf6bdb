import { findSeasonsToRemind } from "#db/members/due";
import type { Due } from "#db/platform";
import { dueReminder } from "#domain/members/seasons";

const day = 24 * 60 * 60 * 1000;

/** Dues are reminded 30 and 7 days before they are owed, 30 and 60 after: one message per season, then by pages. */
export async function remindDues(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findSeasonsToRemind(d1, now - 70 * day, now + 31 * day, 500);
  return found.flatMap(({ organisationId, seasonId, dueAt }) => {
    const days = dueReminder(dueAt, now);
    if (days === undefined) return [];
    return [
      {
        id: `msg_dues:${seasonId}:${days}`,
        organisationId,
        message: { kind: "members.remind-dues" as const, seasonId, days, after: "" },
      },
    ];
  });
}
