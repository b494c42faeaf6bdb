import { z } from "@hono/zod-openapi";

import { listDeadLetters } from "#actions/integrations/list-dead-letters";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const letterSchema = z.object({
  id: z.string(),
  queue: z.string(),
  organisationId: z.string().nullable(),
  kind: z.string().nullable(),
  body: z.unknown(),
  receivedAt: instantSchema,
});

export const listDeadLettersEndpoint = publicEndpoint(listDeadLetters, {
  method: "get",
  path: "/operator/dead-letters",
  capability: "integrations",
  internal: true,
  summary: "List dead letters",
  description: "Messages that every attempt failed, not replayed yet, oldest first.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(letterSchema), nextCursor: z.string().nullable() }),
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ id, queue, organisationId, kind, body, receivedAt }) => ({
      id,
      queue,
      organisationId,
      kind,
      body,
      receivedAt: toWire(receivedAt),
    })),
    nextCursor,
  }),
});
