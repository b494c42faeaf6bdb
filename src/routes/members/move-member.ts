import { z } from "@hono/zod-openapi";

import { memberStates } from "#domain/members/gates";
import { moveMember } from "#actions/members/move-member";
import { endpoint } from "#routes/endpoint";

export const moveMemberEndpoint = endpoint(moveMember, {
  method: "put",
  path: "/organisations/{organisation}/members/{memberId}/state",
  capability: "members",
  summary: "Suspend, close or reopen a membership",
  description: "Nothing that they gave or paid is lost.",
  versioned: true,
  answer: {
    status: 200,
    schema: z
      .object({ id: z.string(), state: z.enum(memberStates), version: z.int() })
      .openapi("MovedMember"),
    example: { id: "mem_01JD6Q6V0G5N3T8Z2K4W7Y9ABC", state: "suspended", version: 2 },
  },
});
