import { correctTrainee } from "#actions/trainings/correct-trainee";
import { endpoint } from "#routes/endpoint";
import { changedSchema } from "#routes/trainings/schemas";

export const correctTraineeEndpoint = endpoint(correctTrainee, {
  method: "put",
  path: "/organisations/{organisation}/training-registrations/{registrationId}/contact",
  capability: "trainings",
  summary: "Correct the address of a trainee",
  description: "Where their registration stands is sent to the new address.",
  versioned: true,
  answer: { status: 200, schema: changedSchema },
});
