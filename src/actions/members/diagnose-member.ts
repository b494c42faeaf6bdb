import { desc, eq, or, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { diagnose, remedies } from "#domain/members/diagnosis";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { standingOfMember } from "#actions/members/member-facts";
import { mails, type MailState } from "#db/integrations/schema";
import { latestLink, memberById, runningSeason, standingOf, twinsOf } from "#db/members/queries";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

/** Why this person cannot sign in: each gate, the last mails and their fate, twins, and what fixes each cause. */
export const diagnoseMember = action({
  name: "members.diagnose",
  requires: "members.read",
  access: "read_other",
  input: z.strictObject({ memberId: id("mem") }),
  refuses: ["not_found"],
  reads: (scope, { memberId }, now) => ({
    member: one(memberById(scope, memberId)),
    season: one(runningSeason(scope, now)),
    standing: one(standingOf(scope, memberId, now)),
    link: one(latestLink(scope, memberId)),
    twins: many(twinsOf(scope, memberId)),
    letters: many(mailsTo(scope, memberId)),
  }),
  run({ now }, _input, { member, season, standing, link, twins, letters }) {
    if (!member) throw new Refusal("not_found");
    const state = standingOfMember(member, standing, season, now);
    const facts = {
      ...member,
      approvedAt: standing?.approvedAt ?? null,
      graceEndsAt: standing?.graceEndsAt ?? null,
      refusedAt: standing?.refusedAt ?? null,
      missing: state.missing,
      hasSeason: season !== undefined,
      lastMail: fateOf(letters.find(({ recipient }) => recipient === member.email)?.state),
      duplicates: twins.length,
    };
    return {
      result: {
        ...state,
        loginName: member.loginName,
        email: member.email,
        causes: diagnose(facts, now).map((found) => ({ ...found, remedy: remedies[found.cause] })),
        link: link && { sentAt: link.createdAt, expiresAt: link.expiresAt, usedAt: link.usedAt },
        mails: letters,
        twins,
      },
    };
  },
});

/** The last mails about a member: those of their links have the link as subject. */
const mailsTo = (scope: Scope, memberId: string) =>
  scope.db
    .select({
      id: mails.id,
      kind: mails.kind,
      recipient: mails.recipient,
      state: mails.state,
      queuedAt: mails.queuedAt,
    })
    .from(mails)
    .where(
      scope.owns(
        mails,
        or(
          eq(mails.subjectId, memberId),
          sql`${mails.subjectId} in (select id from member_links where organisation_id = ${scope.id} and member_id = ${memberId} order by id desc limit 5)`,
        ) ?? sql`false`,
      ),
    )
    .orderBy(desc(mails.id))
    .limit(5);

function fateOf(state: MailState | undefined): "delivered" | "on_its_way" | "failed" | null {
  if (state === undefined || state === "cancelled" || state === "unknown") return null;
  if (state === "failed" || state === "bounced") return "failed";
  return state === "sent" ? "delivered" : "on_its_way";
}
