import { resendStaffInvitation } from "#actions/organisations/resend-staff-invitation";
import { endpoint } from "#routes/endpoint";
import { presentInvitation, staffInvitationSchema } from "#routes/organisations/staff-schemas";

export const resendStaffInvitationEndpoint = endpoint(resendStaffInvitation, {
  method: "post",
  path: "/organisations/{organisation}/staff-invitations/{invitationId}/resend",
  capability: "organisations",
  summary: "Send an invitation again",
  description: "The same link, good for 14 days more. At most every 20 minutes.",
  answer: { status: 200, schema: staffInvitationSchema },
  present: (invitation) => ({ ...presentInvitation(invitation), state: "pending" as const }),
});
