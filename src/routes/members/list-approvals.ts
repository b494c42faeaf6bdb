import { z } from "@hono/zod-openapi";

import { listApprovals } from "#actions/members/list-approvals";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const approvalsSchema = z
  .object({
    season: z.object({ id: z.string(), name: z.string() }).nullable(),
    data: z.array(
      z.object({
        id: z.string(),
        number: z.int(),
        lastName: z.string(),
        firstName: z.string(),
        email: z.string().nullable(),
        loginName: z.string(),
        birthDate: z.string().nullable(),
        city: z.string().nullable(),
        readyAt: instantSchema,
        paidOn: z.string().nullable(),
        amountCents: z.int(),
        namesakes: z.int(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .openapi("MembersToApprove", { example: { season: null, data: [], nextCursor: null } });

export const listApprovalsEndpoint = endpoint(listApprovals, {
  method: "get",
  path: "/organisations/{organisation}/members-to-approve",
  capability: "members",
  summary: "List the members to approve",
  description:
    "Complete profiles that wait for the season, who waited longest first; `namesakes` counts members of the same name.",
  answer: { status: 200, schema: approvalsSchema },
  present: ({ season = null, data, nextCursor }) => ({
    season,
    data: data.map(({ readyAt, ...row }) => ({
      id: row.id,
      number: row.number,
      lastName: row.lastName,
      firstName: row.firstName,
      email: row.email,
      loginName: row.loginName,
      birthDate: row.birthDate,
      city: row.city,
      readyAt: toWire(readyAt),
      paidOn: row.paidOn,
      amountCents: row.amountCents,
      namesakes: row.namesakes,
    })),
    nextCursor,
  }),
});
