import { cancelTrainingSession } from "#actions/trainings/sessions";
import { endpoint } from "#routes/endpoint";
import { changedSchema } from "#routes/trainings/schemas";

export const cancelTrainingSessionEndpoint = endpoint(cancelTrainingSession, {
  method: "put",
  path: "/organisations/{organisation}/training-sessions/{sessionId}/cancellation",
  capability: "trainings",
  summary: "Cancel a session",
  description: "Everybody registered is told why, and their registration ends.",
  versioned: true,
  answer: { status: 200, schema: changedSchema },
});
