import { z } from "@hono/zod-openapi";

import { confirmRegistration } from "#actions/trainings/confirm-registration";
import { endpoint } from "#routes/endpoint";

export const confirmRegistrationEndpoint = endpoint(confirmRegistration, {
  method: "post",
  path: "/portals/{organisation}/training-requests/confirm",
  capability: "trainings",
  summary: "Register to a session",
  description:
    "A place when one is free and nobody waits, the waiting list otherwise. An earlier registration of the same type is replaced; a validated one is kept, and nothing changes.",
  idempotencyKey: "ignored",
  answer: {
    status: 201,
    schema: z
      .object({ id: z.string(), token: z.string() })
      .openapi("ConfirmedRegistration", { example: { id: "reg_01JD6Q6V0G5N3T8Z2K4W7Y9ABC", token: "…" } }),
  },
});
