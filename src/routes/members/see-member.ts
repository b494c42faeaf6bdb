import { z } from "@hono/zod-openapi";

import { seeMember } from "#actions/members/see-member";
import { endpoint } from "#routes/endpoint";
import { exampleOfMember, memberSchema, presentMember } from "#routes/members/schemas";
import { duesStates } from "#domain/members/seasons";
import { toWire, toWireOrNull, instantSchema } from "#routes/organisations/schemas";

const memberWithSeasonsSchema = memberSchema
  .extend({
    seasons: z.array(
      z.object({
        seasonId: z.string(),
        name: z.string(),
        startsAt: instantSchema,
        amountCents: z.int(),
        dues: z.enum(duesStates),
        paidOn: z.string().nullable(),
        paidBy: z.string().nullable(),
        reference: z.string().nullable(),
        approvedAt: instantSchema.nullable(),
        refusedAt: instantSchema.nullable(),
      }),
    ),
  })
  .openapi("MemberWithSeasons", { example: { ...exampleOfMember, seasons: [] } });

export const seeMemberEndpoint = endpoint(seeMember, {
  method: "get",
  path: "/organisations/{organisation}/members/{memberId}",
  capability: "members",
  summary: "See a member",
  description: "What they gave, the four gates, and each season with its dues.",
  answer: { status: 200, schema: memberWithSeasonsSchema },
  present: (member) => ({
    ...presentMember(member),
    seasons: member.seasons.map((each) => ({
      seasonId: each.seasonId,
      name: each.name,
      startsAt: toWire(each.startsAt),
      amountCents: each.amountCents,
      dues: each.dues,
      paidOn: each.paidOn,
      paidBy: each.paidBy,
      reference: each.paymentReference,
      approvedAt: toWireOrNull(each.approvedAt),
      refusedAt: toWireOrNull(each.refusedAt),
    })),
  }),
});
