import { z } from "@hono/zod-openapi";

import { addTrainee } from "#actions/trainings/add-trainee";
import { endpoint } from "#routes/endpoint";

export const addTraineeEndpoint = endpoint(addTrainee, {
  method: "post",
  path: "/organisations/{organisation}/training-sessions/{sessionId}/trainees",
  capability: "trainings",
  summary: "Register somebody by hand",
  description: "By the rules of everybody: capacity, waiting list, one per type.",
  idempotencyKey: "required",
  answer: {
    status: 201,
    schema: z
      .object({ id: z.string() })
      .openapi("AddedTrainee", { example: { id: "reg_01JD6Q6V0G5N3T8Z2K4W7Y9ABC" } }),
  },
});
