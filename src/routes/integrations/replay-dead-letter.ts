import { z } from "@hono/zod-openapi";

import { replayDeadLetter } from "#actions/integrations/replay-dead-letter";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

export const replayDeadLetterEndpoint = publicEndpoint(replayDeadLetter, {
  method: "post",
  path: "/operator/dead-letters/{deadLetterId}/replay",
  capability: "integrations",
  internal: true,
  summary: "Replay a dead letter",
  description: "The same message waits again; the minute sweep hands it over.",
  answer: { status: 202, schema: z.object({ id: z.string(), replayedAt: instantSchema }) },
  present: ({ id, replayedAt }) => ({ id, replayedAt: toWire(replayedAt) }),
});
