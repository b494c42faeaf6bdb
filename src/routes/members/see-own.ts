import { z } from "@hono/zod-openapi";

import { seeOwnMember } from "#actions/members/see-own";
import { endpoint } from "#routes/endpoint";
import { memberSchema, presentMember } from "#routes/members/schemas";

const ownSchema = z
  .object({
    member: z.union([memberSchema, z.null()]),
    suggested: z.object({ firstName: z.string(), lastName: z.string(), loginName: z.string() }),
  })
  .openapi("OwnMembership", {
    example: {
      member: null,
      suggested: { firstName: "Camille", lastName: "Lefèvre", loginName: "LEFEVRE.camille" },
    },
  });

export const seeOwnMemberEndpoint = endpoint(seeOwnMember, {
  method: "get",
  path: "/organisations/{organisation}/my/membership",
  capability: "members",
  summary: "See one’s membership",
  description:
    "The four gates, what is left to give, and the dues; before joining, what a form can start with.",
  answer: { status: 200, schema: ownSchema },
  present: ({ member, suggested }) => ({ member: member ? presentMember(member) : null, suggested }),
});
