import { z } from "@hono/zod-openapi";

import { seeOwnResults } from "#actions/evaluations/see-own-results";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

export const seeOwnResultsEndpoint = endpoint(seeOwnResults, {
  method: "get",
  path: "/organisations/{organisation}/my/dossiers/{dossierId}/evaluations",
  capability: "evaluations",
  summary: "Read the published evaluations of one’s dossier",
  description: "The texts that the organisation chose, unsigned, and the average when it shows it.",
  answer: {
    status: 200,
    schema: z
      .object({
        data: z.array(
          z.object({
            sessionId: z.string(),
            title: z.string(),
            publishedAt: instantSchema,
            message: z.string(),
            texts: z.array(z.object({ label: z.string(), texts: z.array(z.string()) })),
            average: z.int().nullable(),
          }),
        ),
      })
      .openapi("PublishedEvaluations"),
    example: { data: [] },
  },
  present: ({ data }) => ({
    data: data.map(({ publishedAt, ...rest }) => ({ ...rest, publishedAt: toWire(publishedAt) })),
  }),
});
