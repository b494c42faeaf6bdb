import { changeStaff } from "#actions/organisations/change-staff";
import { endpoint } from "#routes/endpoint";
import { presentStaffMember, staffMemberSchema } from "#routes/organisations/staff-schemas";

export const changeStaffEndpoint = endpoint(changeStaff, {
  method: "patch",
  path: "/organisations/{organisation}/staff/{membershipId}",
  capability: "organisations",
  summary: "Change a role",
  description:
    "Makes somebody an admin or a manager, grants or takes back account management (the owner alone does). Never the owner, never yourself.",
  answer: { status: 200, schema: staffMemberSchema },
  versioned: true,
  present: presentStaffMember,
});
