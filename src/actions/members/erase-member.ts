import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { memberById } from "#db/members/queries";
import { memberLinks, members, memberSeasons } from "#db/members/schema";
import { memberships } from "#db/organisations/schema";
import { one } from "#db/statement";

/** Erases a member for ever: what they gave, what they paid, their links and their place in the organisation. */
export const eraseMember = action({
  name: "members.erase",
  requires: "members.erase",
  access: "write",
  input: z.strictObject({ memberId: id("mem"), version: wholeNumber(1, 1e9) }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { memberId }) => ({ member: one(memberById(scope, memberId)) }),
  run({ tenant }, { memberId, version }, { member }) {
    if (!member) throw new Refusal("not_found");
    const place = member.membershipId;
    return {
      result: null,
      change: {
        steps: [
          tenant.remove(memberLinks, eq(memberLinks.memberId, memberId)),
          tenant.remove(memberSeasons, eq(memberSeasons.memberId, memberId)),
          tenant.remove(members, eq(members.id, memberId), eq(members.version, version)),
          mustHaveChanged("stale_version"),
          // Somebody of the team keeps their seat.
          ...(place === null
            ? []
            : [
                tenant.remove(
                  memberships,
                  and(eq(memberships.id, place), isNull(memberships.staffRole)) ?? sql`false`,
                ),
              ]),
        ],
        audit: { subject: memberId },
      },
    };
  },
});
