import { findSeasonsToRemind } from "#db/members/due";
import type { Due } from "#db/platform";
import { dueReminder, remindableDues } from "#domain/members/seasons";

/** Seasons read together. */
const pageSize = 500;

/** Dues are reminded 30 and 7 days before they are owed, 30 and 60 after: one message per season, then by pages. */
export async function remindDues(d1: D1Database, now: number): Promise<Due[]> {
  const windows = remindableDues(now).map((window) => findSeasonsToRemind(d1, window, pageSize));
  const found = (await Promise.all(windows)).flat();
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
