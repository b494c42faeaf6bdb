import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { staffInvitations } from "#db/organisations/schema";
import { invitationById, isOpen } from "#db/organisations/staff-invitations";
import { one } from "#db/statement";

/** Takes an invitation back: its link opens nothing more. */
export const cancelStaffInvitation = action({
  name: "organisations.cancel-staff-invitation",
  requires: "staff.manage",
  access: "write",
  input: z.strictObject({ invitationId: id("sti") }),
  refuses: ["invitation_not_valid"],
  reads: (scope, { invitationId }) => ({ invitation: one(invitationById(scope, invitationId)) }),
  run({ tenant, now }, { invitationId }, { invitation }) {
    if (!invitation) throw new Refusal("not_found");
    const values = { cancelledAt: now, version: invitation.version + 1 };
    return {
      result: { ...invitation, ...values },
      change: {
        steps: [
          tenant.update(staffInvitations, values, eq(staffInvitations.id, invitationId), isOpen),
          mustHaveChanged("invitation_not_valid"),
        ],
        audit: { subject: invitationId },
      },
    };
  },
});
