import { decideTrainee } from "#actions/trainings/decide-trainee";
import { endpoint } from "#routes/endpoint";
import { changedSchema } from "#routes/trainings/schemas";

export const decideTraineeEndpoint = endpoint(decideTrainee, {
  method: "put",
  path: "/organisations/{organisation}/training-registrations/{registrationId}/decision",
  capability: "trainings",
  summary: "Validate, place, waitlist or reject a trainee",
  description: "They are told. A place is given only when one is free.",
  versioned: true,
  answer: { status: 200, schema: changedSchema },
});
