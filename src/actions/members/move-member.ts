import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { memberStates } from "#domain/members/gates";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { endMemberLinks } from "#actions/members/account-link";
import { mustHaveChanged } from "#db/guards";
import { memberById } from "#db/members/queries";
import { members } from "#db/members/schema";
import { one } from "#db/statement";

/** Suspends a member, closes their membership, or opens it again. What they gave and paid stays. */
export const moveMember = action({
  name: "members.move",
  requires: "members.edit",
  access: "write",
  input: z.strictObject({
    memberId: id("mem"),
    version: wholeNumber(1, 1e9),
    to: z.enum(memberStates),
  }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { memberId }) => ({ member: one(memberById(scope, memberId)) }),
  run(context, { memberId, version, to }, { member }) {
    const { tenant, now } = context;
    if (!member) throw new Refusal("not_found");
    const values = {
      suspendedAt: to === "suspended" ? now : null,
      closedAt: to === "closed" ? now : null,
      updatedAt: now,
      version: version + 1,
    };
    return {
      result: { id: memberId, state: to, version: version + 1 },
      change: {
        steps: [
          tenant.update(members, values, eq(members.id, memberId), eq(members.version, version)),
          mustHaveChanged("stale_version"),
          ...(to === "active" ? [] : [endMemberLinks(context, memberId)]),
        ],
        audit: { subject: memberId, details: { to } },
      },
    };
  },
});
