import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import {
  invitationLifetime,
  invitationState,
  secondsBeforeResend,
} from "#domain/organisations/staff-invitations";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { invitationMail } from "#actions/organisations/invitation-mail";
import { mustHaveChanged } from "#db/guards";
import { staffInvitations } from "#db/organisations/schema";
import { invitationById, isOpen } from "#db/organisations/staff-invitations";
import { one } from "#db/statement";

/** Sends an invitation again, expired or not: the same link, good for 14 days more. */
export const resendStaffInvitation = action({
  name: "organisations.resend-staff-invitation",
  requires: "staff.manage",
  access: "outreach",
  input: z.strictObject({ invitationId: id("sti") }),
  refuses: ["invitation_not_valid", "too_many_requests"],
  reads: (scope, { invitationId }) => ({ invitation: one(invitationById(scope, invitationId)) }),
  run({ tenant, organisation, now }, { invitationId }, { invitation }) {
    if (!invitation) throw new Refusal("not_found");
    const state = invitationState(invitation, now);
    if (state === "accepted" || state === "cancelled") throw new Refusal("invitation_not_valid");
    const seconds = secondsBeforeResend(invitation.lastSentAt, now);
    if (seconds > 0) throw new Refusal("too_many_requests", { parameters: { seconds } });
    const values = {
      lastSentAt: now,
      sendCount: invitation.sendCount + 1,
      expiresAt: now + invitationLifetime,
      version: invitation.version + 1,
    };
    return {
      result: { ...invitation, ...values },
      change: {
        steps: [
          tenant.update(
            staffInvitations,
            values,
            eq(staffInvitations.id, invitationId),
            eq(staffInvitations.version, invitation.version),
            isOpen,
          ),
          mustHaveChanged("conflict"),
        ],
        audit: { subject: invitationId, details: { sendCount: values.sendCount } },
        mails: [invitationMail(organisation, { ...invitation, ...values })],
      },
    };
  },
});
