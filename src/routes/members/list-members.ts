import { z } from "@hono/zod-openapi";

import { listMembers } from "#actions/members/list-members";
import { endpoint } from "#routes/endpoint";
import { memberRowSchema, presentRow } from "#routes/members/schemas";

export const listMembersEndpoint = endpoint(listMembers, {
  method: "get",
  path: "/organisations/{organisation}/members",
  capability: "members",
  summary: "List members",
  description:
    "In the order of names; with `q` or `filter[dues]`, the latest created first. `q` finds the beginnings of names, login name and address, without case or accents. `filter[email]=none` and `filter[dues]=unpaid` list who gets a letter.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(memberRowSchema), nextCursor: z.string().nullable() })
      .openapi("Members"),
    example: { data: [], nextCursor: null },
  },
  present: ({ data, nextCursor }) => ({ data: data.map(presentRow), nextCursor }),
});
