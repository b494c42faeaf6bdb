import { z } from "@hono/zod-openapi";

import { listPublicSessions } from "#actions/trainings/list-sessions";
import { endpoint } from "#routes/endpoint";
import { presentPublic, publicSessionSchema } from "#routes/trainings/schemas";

export const listPublicSessionsEndpoint = endpoint(listPublicSessions, {
  method: "get",
  path: "/portals/{organisation}/training-sessions",
  capability: "trainings",
  summary: "List the public sessions",
  description: "Published and to come, soonest first.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(publicSessionSchema), nextCursor: z.string().nullable() })
      .openapi("PublicTrainingSessions", { example: { data: [], nextCursor: null } }),
  },
  present: ({ data, nextCursor }) => ({ data: data.map(presentPublic), nextCursor }),
});
