import { gatesOf, hasFullAccess, memberState } from "#domain/members/gates";
import { missingFields } from "#domain/members/profile";
import { duesState } from "#domain/members/seasons";
import type { members, memberSeasons, seasons } from "#db/members/schema";

export type MemberRow = typeof members.$inferSelect;
export type StandingRow = typeof memberSeasons.$inferSelect;
export type SeasonRow = typeof seasons.$inferSelect;

/** What a member may do now, gate by gate, from the dated facts. */
export function standingOfMember(
  member: MemberRow,
  standing: StandingRow | undefined,
  season: SeasonRow | undefined,
  now: number,
) {
  const facts = {
    ...member,
    approvedAt: standing?.approvedAt ?? null,
    graceEndsAt: standing?.graceEndsAt ?? null,
  };
  return {
    state: memberState(member),
    gates: gatesOf(facts, now),
    fullAccess: hasFullAccess(facts, now),
    missing: missingFields(member),
    season: season && { id: season.id, name: season.name, startsAt: season.startsAt, endsAt: season.endsAt },
    dues:
      season && standing
        ? {
            seasonId: season.id,
            amountCents: standing.amountCents,
            state: duesState(standing, season, now),
            dueAt: season.dueAt,
            paidOn: standing.paidOn,
            paidBy: standing.paidBy,
            reference: standing.paymentReference,
            refusedAt: standing.refusedAt,
            refusalReason: standing.refusalReason,
          }
        : undefined,
  };
}
