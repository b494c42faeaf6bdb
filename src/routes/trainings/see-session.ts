import { seeTrainingSession } from "#actions/trainings/list-sessions";
import { endpoint } from "#routes/endpoint";
import { presentSession, sessionSchema } from "#routes/trainings/schemas";

export const seeTrainingSessionEndpoint = endpoint(seeTrainingSession, {
  method: "get",
  path: "/organisations/{organisation}/training-sessions/{sessionId}",
  capability: "trainings",
  summary: "See a session",
  description: "With the places taken and who waits, counted.",
  answer: { status: 200, schema: sessionSchema },
  present: presentSession,
});
