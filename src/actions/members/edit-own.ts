import { z } from "zod";

import { wholeNumber } from "#domain/input";
import { profileErrors, profileFields } from "#domain/members/profile";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { memberUpdate } from "#actions/members/edit-member";
import { derivedColumns } from "#actions/members/new-member";
import { ownMember } from "#db/members/queries";
import { one } from "#db/statement";

/** A member fills in their personal information: every field is asked for, and says what is wrong with it. */
export const editOwnMember = action({
  name: "members.edit-own",
  requires: "members.join",
  access: "portal_call",
  input: z.strictObject({ ...profileFields, version: wholeNumber(1, 1e9) }),
  refuses: ["not_found", "member_closed", "stale_version"],
  reads: (scope) => ({ own: one(ownMember(scope)) }),
  run(context, { version, ...profile }, { own }) {
    const { now } = context;
    if (!own) throw new Refusal("not_found");
    const { member } = own;
    if (member.closedAt !== null) throw new Refusal("member_closed");
    const errors = profileErrors(profile, now);
    if (errors.length > 0) throw invalid(...errors);
    const values = {
      ...profile,
      completedAt: member.completedAt ?? now,
      ...derivedColumns({ ...profile, email: member.email, loginName: member.loginName }),
    };
    return {
      result: { id: member.id, version: version + 1 },
      change: {
        steps: memberUpdate(context, member, version, values),
        audit: { subject: member.id },
      },
    };
  },
});
