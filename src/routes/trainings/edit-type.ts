import { editTrainingType } from "#actions/trainings/types";
import { endpoint } from "#routes/endpoint";
import { presentType, typeSchema } from "#routes/trainings/schemas";

export const editTrainingTypeEndpoint = endpoint(editTrainingType, {
  method: "put",
  path: "/organisations/{organisation}/training-types/{typeId}",
  capability: "trainings",
  summary: "Edit or archive a type of training",
  description: "What is archived is not offered for new sessions.",
  versioned: true,
  answer: { status: 200, schema: typeSchema },
  present: presentType,
});
