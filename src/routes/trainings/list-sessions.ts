import { z } from "@hono/zod-openapi";

import { listTrainingSessions } from "#actions/trainings/list-sessions";
import { endpoint } from "#routes/endpoint";
import { presentSession, sessionSchema } from "#routes/trainings/schemas";

export const listTrainingSessionsEndpoint = endpoint(listTrainingSessions, {
  method: "get",
  path: "/organisations/{organisation}/training-sessions",
  capability: "trainings",
  summary: "List the sessions",
  description: "Of the day and to come, soonest first; `filter[when]=past` lists the others, latest first.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(sessionSchema), nextCursor: z.string().nullable() })
      .openapi("TrainingSessions", { example: { data: [], nextCursor: null } }),
  },
  present: ({ data, nextCursor }) => ({ data: data.map(presentSession), nextCursor }),
});
