import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { standingOf } from "#db/members/queries";
import { memberSeasons } from "#db/members/schema";
import { one } from "#db/statement";

/** Takes a decision back: the member waits to be approved again. */
export const reconsiderMember = action({
  name: "members.reconsider",
  requires: "members.approve",
  access: "write",
  input: z.strictObject({ memberId: id("mem") }),
  refuses: ["not_found"],
  reads: (scope, { memberId }, now) => ({ standing: one(standingOf(scope, memberId, now)) }),
  run({ tenant }, { memberId }, { standing }) {
    if (!standing) throw new Refusal("not_found");
    const values = {
      approvedAt: null,
      approvedBy: null,
      refusedAt: null,
      refusedBy: null,
      refusalReason: null,
      version: sql`version + 1`,
    };
    return {
      result: { id: memberId },
      change: {
        steps: [
          tenant.update(
            memberSeasons,
            values,
            eq(memberSeasons.memberId, memberId),
            eq(memberSeasons.seasonId, standing.seasonId),
            eq(memberSeasons.version, standing.version),
          ),
          mustHaveChanged("conflict"),
        ],
        audit: { subject: memberId },
      },
    };
  },
});
