import { z } from "@hono/zod-openapi";

import { convokeTrainees } from "#actions/trainings/sessions";
import { endpoint } from "#routes/endpoint";

export const convokeTraineesEndpoint = endpoint(convokeTrainees, {
  method: "post",
  path: "/organisations/{organisation}/training-sessions/{sessionId}/convocations",
  capability: "trainings",
  summary: "Call the trainees",
  description: "Mails when, where and with what to everybody who has a place.",
  idempotencyKey: "required",
  answer: {
    status: 202,
    schema: z.object({ taken: z.int() }).openapi("Convoked", { example: { taken: 10 } }),
  },
});
