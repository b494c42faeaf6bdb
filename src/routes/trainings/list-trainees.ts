import { z } from "@hono/zod-openapi";

import { listTrainees } from "#actions/trainings/list-trainees";
import { endpoint } from "#routes/endpoint";
import { presentTrainee, traineeSchema } from "#routes/trainings/schemas";

export const listTraineesEndpoint = endpoint(listTrainees, {
  method: "get",
  path: "/organisations/{organisation}/training-sessions/{sessionId}/trainees",
  capability: "trainings",
  summary: "List the trainees",
  description: "In the order they came; `filter[ended]=shown` adds those who left.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(traineeSchema), nextCursor: z.string().nullable() })
      .openapi("Trainees", { example: { data: [], nextCursor: null } }),
  },
  present: ({ data, nextCursor }) => ({ data: data.map(presentTrainee), nextCursor }),
});
