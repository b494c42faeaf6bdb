import { z } from "@hono/zod-openapi";

import { createMember } from "#actions/members/create-member";
import { endpoint } from "#routes/endpoint";

export const createMemberEndpoint = endpoint(createMember, {
  method: "post",
  path: "/organisations/{organisation}/members",
  capability: "members",
  summary: "Create a member",
  description:
    "Names are enough; the login name is made from them unless one is asked for. Namesakes are named in the answer, not refused.",
  idempotencyKey: "required",
  answer: {
    status: 201,
    schema: z
      .object({ id: z.string(), loginName: z.string(), possibleDuplicates: z.array(z.string()) })
      .openapi("CreatedMember"),
    example: { id: "mem_01JD6Q6V0G5N3T8Z2K4W7Y9ABC", loginName: "LEFEVRE.camille", possibleDuplicates: [] },
  },
});
