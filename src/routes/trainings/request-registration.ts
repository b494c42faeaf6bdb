import { z } from "@hono/zod-openapi";

import { requestRegistration } from "#actions/trainings/request-registration";
import { endpoint } from "#routes/endpoint";

export const requestRegistrationEndpoint = endpoint(requestRegistration, {
  method: "post",
  path: "/portals/{organisation}/training-sessions/{sessionId}/registrations",
  capability: "trainings",
  summary: "Ask to register",
  description: "Mails a link that proves the address and opens the form; the same answer whoever asks.",
  idempotencyKey: "ignored",
  answer: {
    status: 202,
    schema: z
      .object({ email: z.string() })
      .openapi("AskedRegistration", { example: { email: "zoe@exemple.fr" } }),
  },
});
