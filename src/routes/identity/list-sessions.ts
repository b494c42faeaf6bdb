import { z } from "@hono/zod-openapi";

import { listSessions } from "#actions/identity/list-sessions";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const schema = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        device: z.string().nullable().openapi({ example: "Firefox · Windows" }),
        current: z.boolean(),
        createdAt: instantSchema,
        seenAt: instantSchema.openapi({ description: "To within 15 minutes." }),
      }),
    ),
  })
  .openapi("Sessions");

export const listSessionsEndpoint = publicEndpoint(listSessions, {
  method: "get",
  path: "/account/sessions",
  capability: "identity",
  summary: "List one’s open sessions",
  description: "The latest seen first, 100 at most.",
  answer: {
    status: 200,
    schema,
    example: {
      data: [
        {
          id: "ses_01KAJX9M3H0000000000000000",
          device: "Firefox · Windows",
          current: true,
          createdAt: "2026-11-21T20:00:00.000Z",
          seenAt: "2026-11-21T20:00:00.000Z",
        },
      ],
    },
  },
  present: (sessions) => ({
    data: sessions.map(({ createdAt, seenAt, ...session }) => ({
      ...session,
      createdAt: toWire(createdAt),
      seenAt: toWire(seenAt),
    })),
  }),
});
