import { correctTrainee } from "#actions/trainings/correct-trainee";
import { endpoint } from "#routes/endpoint";
import { changedSchema } from "#routes/trainings/schemas";

export const correctTraineeEndpoint = endpoint(correctTrainee, {
  method: "put",
  path: "/organisations/{organisation}/training-registrations/{registrationId}/contact",
  capability: "trainings",
  summary: "Correct a trainee",
  description:
    "Where their registration stands is sent to a new address; a new name is on every paper from then on. What is left out is kept.",
  versioned: true,
  answer: { status: 200, schema: changedSchema },
});
