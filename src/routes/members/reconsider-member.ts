import { z } from "@hono/zod-openapi";

import { reconsiderMember } from "#actions/members/reconsider-member";
import { endpoint } from "#routes/endpoint";

export const reconsiderMemberEndpoint = endpoint(reconsiderMember, {
  method: "post",
  path: "/organisations/{organisation}/members/{memberId}/reconsider",
  capability: "members",
  summary: "Take a decision back",
  description: "The member waits to be approved again for the season that runs.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string() }).openapi("ReconsideredMember"),
    example: { id: "mem_01JD6Q6V0G5N3T8Z2K4W7Y9ABC" },
  },
});
