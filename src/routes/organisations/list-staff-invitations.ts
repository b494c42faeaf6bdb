import { z } from "@hono/zod-openapi";

import { listStaffInvitations } from "#actions/organisations/list-staff-invitations";
import { endpoint } from "#routes/endpoint";
import {
  invitationExample,
  mailStateSchema,
  presentInvitation,
  staffInvitationSchema,
} from "#routes/organisations/staff-schemas";

const pageSchema = z
  .object({
    data: z.array(
      staffInvitationSchema
        .extend({ inviterName: z.string(), mailState: mailStateSchema.nullable() })
        .openapi("StaffInvitationWithMail", {
          example: { ...invitationExample, inviterName: "Camille Lefèvre", mailState: "sent" },
        }),
    ),
    nextCursor: z.string().nullable(),
  })
  .openapi("StaffInvitationPage");

export const listStaffInvitationsEndpoint = endpoint(listStaffInvitations, {
  method: "get",
  path: "/organisations/{organisation}/staff-invitations",
  capability: "organisations",
  summary: "List invitations to the team",
  description: "Newest first, whatever became of them, with the state of the mail that left last.",
  answer: { status: 200, schema: pageSchema },
  present: ({ data, nextCursor }) => ({
    data: data.map((row) => ({
      ...presentInvitation(row),
      state: row.state,
      inviterName: row.inviterName,
      mailState: row.mailState,
    })),
    nextCursor,
  }),
});
