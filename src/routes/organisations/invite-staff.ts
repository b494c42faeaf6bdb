import { inviteStaff } from "#actions/organisations/invite-staff";
import { endpoint } from "#routes/endpoint";
import { presentInvitation, staffInvitationSchema } from "#routes/organisations/staff-schemas";

export const inviteStaffEndpoint = endpoint(inviteStaff, {
  method: "post",
  path: "/organisations/{organisation}/staff-invitations",
  capability: "organisations",
  summary: "Invite somebody to the team",
  description:
    "Mails an invitation that waits 14 days. One waits per address at a time; an organisation invites at most 50 people a day.",
  answer: { status: 201, schema: staffInvitationSchema },
  present: (invitation) => ({ ...presentInvitation(invitation), state: "pending" as const }),
});
