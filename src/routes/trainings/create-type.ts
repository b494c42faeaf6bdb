import { createTrainingType } from "#actions/trainings/types";
import { endpoint } from "#routes/endpoint";
import { presentType, typeSchema } from "#routes/trainings/schemas";

export const createTrainingTypeEndpoint = endpoint(createTrainingType, {
  method: "post",
  path: "/organisations/{organisation}/training-types",
  capability: "trainings",
  summary: "Create a type of training",
  description: "Somebody has one live registration per type.",
  answer: { status: 201, schema: typeSchema },
  present: presentType,
});
