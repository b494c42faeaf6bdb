import { createTrainingSession } from "#actions/trainings/sessions";
import { endpoint } from "#routes/endpoint";
import { changedSchema } from "#routes/trainings/schemas";

export const createTrainingSessionEndpoint = endpoint(createTrainingSession, {
  method: "post",
  path: "/organisations/{organisation}/training-sessions",
  capability: "trainings",
  summary: "Create a session",
  description: "A draft until it is published. `audience: members` keeps it for members with full access.",
  answer: { status: 201, schema: changedSchema },
});
