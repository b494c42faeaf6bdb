import { publishTrainingSession } from "#actions/trainings/sessions";
import { endpoint } from "#routes/endpoint";
import { changedSchema } from "#routes/trainings/schemas";

export const publishTrainingSessionEndpoint = endpoint(publishTrainingSession, {
  method: "put",
  path: "/organisations/{organisation}/training-sessions/{sessionId}/publication",
  capability: "trainings",
  summary: "Publish a session",
  description: "It is on the portal and in the calendar, and registration opens.",
  versioned: true,
  answer: { status: 200, schema: changedSchema },
});
