import { editTrainingSession } from "#actions/trainings/sessions";
import { endpoint } from "#routes/endpoint";
import { changedSchema } from "#routes/trainings/schemas";

export const editTrainingSessionEndpoint = endpoint(editTrainingSession, {
  method: "put",
  path: "/organisations/{organisation}/training-sessions/{sessionId}",
  capability: "trainings",
  summary: "Edit a session",
  description: "Participants are told of another place or date; a larger capacity is offered to who waits.",
  versioned: true,
  answer: { status: 200, schema: changedSchema },
});
