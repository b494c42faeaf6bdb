import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { eraseSteps } from "#actions/members/erase-again";
import { memberById } from "#db/members/queries";
import { one } from "#db/statement";

/** Erases a member for ever: what they gave, what they paid, their links and their place in the organisation. */
export const eraseMember = action({
  name: "members.erase",
  requires: "members.erase",
  access: "write",
  input: z.strictObject({ memberId: id("mem"), version: wholeNumber(1, 1e9) }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { memberId }) => ({ member: one(memberById(scope, memberId)) }),
  run({ tenant, now }, { memberId, version }, { member }) {
    if (!member) throw new Refusal("not_found");
    return {
      result: null,
      change: {
        steps: eraseSteps(tenant, { ...member, version }),
        audit: { subject: memberId },
        messages: [
          { kind: "organisations.record-erasure", what: "member", subjectId: memberId, erasedAt: now },
        ],
      },
    };
  },
});
