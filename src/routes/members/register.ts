import { z } from "@hono/zod-openapi";

import { registerMember } from "#actions/members/register";
import { endpoint } from "#routes/endpoint";

export const registerMemberEndpoint = endpoint(registerMember, {
  method: "post",
  path: "/organisations/{organisation}/my/membership",
  capability: "members",
  summary: "Become a member",
  description:
    "Every field of the personal information is asked for. The account waits to be approved for the season.",
  answer: {
    status: 201,
    schema: z.object({ id: z.string(), loginName: z.string() }).openapi("RegisteredMember"),
    example: { id: "mem_01JD6Q6V0G5N3T8Z2K4W7Y9ABC", loginName: "LEFEVRE.camille" },
  },
});
