import { z } from "zod";

import { id } from "#domain/input";
import { secondsBeforeMailResend } from "#domain/integrations/mail-resend";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { accountLink } from "#actions/members/account-link";
import { latestLink, memberById } from "#db/members/queries";
import { one } from "#db/statement";

/** Sends a member the single-use link that opens their account, or lets them choose a new password. */
export const sendLink = action({
  name: "members.send-link",
  requires: "members.edit",
  access: "outreach",
  input: z.strictObject({ memberId: id("mem") }),
  refuses: ["not_found", "member_has_no_email", "member_closed", "too_many_requests"],
  reads: (scope, { memberId }) => ({
    member: one(memberById(scope, memberId)),
    last: one(latestLink(scope, memberId)),
  }),
  async run(context, { memberId }, { member, last }) {
    if (!member) throw new Refusal("not_found");
    if (member.closedAt !== null) throw new Refusal("member_closed");
    if (member.email === null) throw new Refusal("member_has_no_email");
    const corrected = last?.email !== member.email;
    const seconds = last && !corrected ? secondsBeforeMailResend(last.createdAt, context.now) : 0;
    if (seconds > 0) throw new Refusal("too_many_requests", { parameters: { seconds } });
    const link = await accountLink(context, { memberId, email: member.email });
    return {
      result: { email: member.email },
      change: { ...link, audit: { subject: memberId } },
    };
  },
});
