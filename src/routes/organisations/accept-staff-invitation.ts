import { z } from "@hono/zod-openapi";

import { acceptStaffInvitation } from "#actions/organisations/accept-staff-invitation";
import { givenRoles } from "#domain/organisations/staff";
import { endpoint } from "#routes/endpoint";

const joinedSchema = z
  .object({ membershipId: z.string(), role: z.enum(givenRoles), accountManagement: z.boolean() })
  .openapi("JoinedStaff");

export const acceptStaffInvitationEndpoint = endpoint(acceptStaffInvitation, {
  method: "post",
  path: "/organisations/{organisation}/staff-invitations/accept",
  capability: "organisations",
  summary: "Accept an invitation",
  description: "Joins the team, signed in with the address that was invited. The link serves once.",
  answer: {
    status: 200,
    schema: joinedSchema,
    example: { membershipId: "mbr_01JD6Q6V0G5N3T8Z2K4W7Y9ABC", role: "manager", accountManagement: false },
  },
});
