import { reactivateSeat } from "#actions/organisations/reactivate-seat";
import { endpoint } from "#routes/endpoint";
import { presentStaffMember, staffMemberSchema } from "#routes/organisations/staff-schemas";

export const reactivateSeatEndpoint = endpoint(reactivateSeat, {
  method: "post",
  path: "/organisations/{organisation}/staff/{membershipId}/reactivate",
  capability: "organisations",
  summary: "Reactivate a seat",
  description: "The person finds the organisation again, with the role they had.",
  answer: { status: 200, schema: staffMemberSchema },
  present: presentStaffMember,
});
