import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id, shortText, wholeNumber } from "#domain/input";
import { isComplete, partialProfileFields, profileErrors, type Profile } from "#domain/members/profile";
import { invalid, Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { endMemberLinks } from "#actions/members/account-link";
import { proposedFor, refuseLoginName } from "#actions/members/create-member";
import type { MemberRow } from "#actions/members/member-facts";
import { derivedColumns } from "#actions/members/new-member";
import { mustHaveChanged, type Guard } from "#db/guards";
import { memberById, runningSeasonId, takenLoginNames } from "#db/members/queries";
import { members, memberSeasons } from "#db/members/schema";
import { memberships } from "#db/organisations/schema";
import { many, one } from "#db/statement";
import type { Write } from "#db/tenant";

const input = z.strictObject({
  memberId: id("mem"),
  version: wholeNumber(1, 1e9),
  ...partialProfileFields,
  loginName: shortText(60),
});

/**
 * Corrects a member. A new address is not proved yet: links sent before stop working, and the address a person signs
 * in with is theirs alone to change.
 */
export const editMember = action({
  name: "members.edit",
  requires: "members.edit",
  access: "write",
  input,
  refuses: ["not_found", "member_closed", "stale_version"],
  reads: (scope, asked) => ({
    member: one(memberById(scope, asked.memberId)),
    taken: many(
      takenLoginNames(
        scope,
        proposedFor(asked).map(({ key }) => key),
      ),
    ),
  }),
  run(context, { memberId, version, loginName, ...profile }, { member, taken }) {
    const { tenant, now } = context;
    if (!member) throw new Refusal("not_found");
    if (member.closedAt !== null) throw new Refusal("member_closed");
    const errors = profileErrors(profile, now);
    if (errors.length > 0) throw invalid(...errors);
    refuseLoginName(loginName);
    const [name] = proposedFor({ ...profile, loginName });
    const isTaken = taken.some(({ key }) => key !== member.loginNameKey);
    if (!name || isTaken) throw invalid({ pointer: "/loginName", code: "not_unique" });
    const newAddress = profile.email !== member.email;
    const values = {
      ...profile,
      loginName: name.shown,
      loginNameKey: name.key,
      completedAt: isComplete(profile) ? (member.completedAt ?? now) : null,
      ...(newAddress && { emailVerifiedAt: null }),
      ...derivedColumns({ ...profile, loginName: name.shown }),
    };
    return {
      result: { id: memberId, version: version + 1 },
      change: {
        steps: [
          ...memberUpdate(context, member, version, values),
          ...(newAddress ? [endMemberLinks(context, memberId)] : []),
          ...(member.membershipId === null || name.key === member.loginNameKey
            ? []
            : [
                tenant.update(
                  memberships,
                  { loginName: name.shown, loginNameKey: name.key, version: sql`version + 1` },
                  eq(memberships.id, member.membershipId),
                ),
              ]),
        ],
        audit: { subject: memberId, details: { newAddress } },
        conflicts: { login_name_key: invalid({ pointer: "/loginName", code: "not_unique" }) },
      },
    };
  },
});

type Values = Profile & { completedAt: number | null; [column: string]: unknown };

/** Writes a member under their version, and says since when they wait to be approved. */
export function memberUpdate(
  { tenant, now }: Pick<ActionContext, "tenant" | "now">,
  member: MemberRow,
  version: number,
  values: Values,
): (Write | Guard)[] {
  const ready = {
    readyAt: values.completedAt === null ? null : sql`coalesce(${memberSeasons.readyAt}, ${now})`,
  };
  return [
    tenant.update(
      members,
      { ...values, updatedAt: now, version: version + 1 },
      eq(members.id, member.id),
      eq(members.version, version),
    ),
    mustHaveChanged("stale_version"),
    tenant.update(
      memberSeasons,
      ready,
      and(
        eq(memberSeasons.memberId, member.id),
        isNull(memberSeasons.approvedAt),
        sql`${memberSeasons.seasonId} = ${runningSeasonId(tenant, now)}`,
      ) ?? sql`false`,
    ),
  ];
}
