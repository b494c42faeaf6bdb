import { moveTrainee } from "#actions/trainings/move-trainee";
import { endpoint } from "#routes/endpoint";
import { changedSchema } from "#routes/trainings/schemas";

export const moveTraineeEndpoint = endpoint(moveTrainee, {
  method: "put",
  path: "/organisations/{organisation}/training-registrations/{registrationId}/session",
  capability: "trainings",
  summary: "Move a trainee",
  description: "To another session of the same training that has a place.",
  versioned: true,
  answer: { status: 200, schema: changedSchema },
});
