import { z } from "@hono/zod-openapi";

import { listStaff } from "#actions/organisations/list-staff";
import { endpoint } from "#routes/endpoint";
import { memberExample, presentStaffMember, staffMemberSchema } from "#routes/organisations/staff-schemas";

const pageSchema = z
  .object({
    data: z.array(staffMemberSchema),
    nextCursor: z.string().nullable(),
    seatsInUse: z.int().openapi({ description: "Active staff, the owner included.", example: 3 }),
  })
  .openapi("StaffPage");

export const listStaffEndpoint = endpoint(listStaff, {
  method: "get",
  path: "/organisations/{organisation}/staff",
  capability: "organisations",
  summary: "List the team",
  description:
    "Owner, admins and managers in the order they joined, deactivated ones too, and the seats in use.",
  answer: {
    status: 200,
    schema: pageSchema,
    example: { data: [memberExample], nextCursor: null, seatsInUse: 3 },
  },
  present: ({ data, ...rest }) => ({ ...rest, data: data.map((member) => presentStaffMember(member)) }),
});
