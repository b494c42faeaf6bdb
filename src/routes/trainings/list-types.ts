import { z } from "@hono/zod-openapi";

import { listTrainingTypes } from "#actions/trainings/types";
import { endpoint } from "#routes/endpoint";
import { presentType, typeSchema } from "#routes/trainings/schemas";

export const listTrainingTypesEndpoint = endpoint(listTrainingTypes, {
  method: "get",
  path: "/organisations/{organisation}/training-types",
  capability: "trainings",
  summary: "List the types of training",
  description: "In the order of their names.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(typeSchema) }).openapi("TrainingTypes", { example: { data: [] } }),
  },
  present: (types) => ({ data: types.map(presentType) }),
});
