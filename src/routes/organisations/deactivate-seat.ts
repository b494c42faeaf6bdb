import { deactivateSeat } from "#actions/organisations/deactivate-seat";
import { endpoint } from "#routes/endpoint";
import { presentStaffMember, staffMemberSchema } from "#routes/organisations/staff-schemas";

export const deactivateSeatEndpoint = endpoint(deactivateSeat, {
  method: "post",
  path: "/organisations/{organisation}/staff/{membershipId}/deactivate",
  capability: "organisations",
  summary: "Deactivate a seat",
  description:
    "The person keeps their account and loses this organisation at their next request. Never the owner, never yourself.",
  answer: { status: 200, schema: staffMemberSchema },
  present: presentStaffMember,
});
