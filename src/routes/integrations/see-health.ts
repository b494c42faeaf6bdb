import { z } from "@hono/zod-openapi";

import { seeHealth } from "#actions/integrations/see-health";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWireOrNull } from "#routes/organisations/schemas";

const healthSchema = z
  .object({
    healthy: z.boolean(),
    database: z.boolean(),
    files: z.boolean(),
    clock: z.boolean(),
    oldestHeartbeatAt: instantSchema.nullable(),
  })
  .openapi("Health");

export const seeHealthEndpoint = publicEndpoint(seeHealth, {
  method: "get",
  path: "/health",
  capability: "integrations",
  summary: "See whether all is well",
  description:
    "Whether the database, the files and the clock answer. 503 with the same body when one of them does not.",
  answer: {
    status: 200,
    schema: healthSchema,
    example: {
      healthy: true,
      database: true,
      files: true,
      clock: true,
      oldestHeartbeatAt: "2026-11-21T20:00:00.000Z",
    },
  },
  respond: (context, { result: { oldestHeartbeatAt, ...health } }) =>
    context.json(
      { ...health, oldestHeartbeatAt: toWireOrNull(oldestHeartbeatAt) },
      health.healthy ? 200 : 503,
    ),
});
