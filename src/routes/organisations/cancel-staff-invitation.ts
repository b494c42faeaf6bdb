import { cancelStaffInvitation } from "#actions/organisations/cancel-staff-invitation";
import { endpoint } from "#routes/endpoint";
import { presentInvitation, staffInvitationSchema } from "#routes/organisations/staff-schemas";

export const cancelStaffInvitationEndpoint = endpoint(cancelStaffInvitation, {
  method: "post",
  path: "/organisations/{organisation}/staff-invitations/{invitationId}/cancel",
  capability: "organisations",
  summary: "Cancel an invitation",
  description: "Its link opens nothing more. The person can be invited again.",
  answer: { status: 200, schema: staffInvitationSchema },
  present: (invitation) => ({ ...presentInvitation(invitation), state: "cancelled" as const }),
});
