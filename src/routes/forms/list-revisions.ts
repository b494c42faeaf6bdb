import { z } from "@hono/zod-openapi";

import { listFormRevisions } from "#actions/forms/list-revisions";
import { endpoint } from "#routes/endpoint";
import { pageOf } from "#routes/programmes/schemas";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const revisionSummarySchema = z
  .object({
    id: z.string(),
    number: z.int(),
    state: z.enum(["published", "superseded"]),
    publishedAt: instantSchema,
    publishedBy: z.object({ id: z.string(), name: z.string().nullable() }),
  })
  .openapi("FormRevisionSummary");

export const listRevisionsEndpoint = endpoint(listFormRevisions, {
  method: "get",
  path: "/organisations/{organisation}/programmes/{programmeId}/form/revisions",
  capability: "forms",
  summary: "List the revisions of a form",
  description: "Newest first, with who published each. `publishedBy.name` is null for an API key.",
  answer: {
    status: 200,
    schema: pageOf(revisionSummarySchema),
    example: {
      data: [
        {
          id: "rev_01KZ7H3V9M4Q8T2X6B5C1D0E7F",
          number: 1,
          state: "published",
          publishedAt: "2026-10-20T09:12:00.000Z",
          publishedBy: { id: "per_01KZ7H3V9M4Q8T2X6B5C1D0E7F", name: "Camille Lefèvre" },
        },
      ],
      nextCursor: null,
    },
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ id, number, state, publishedAt, publishedBy, publisherName }) => ({
      id,
      number,
      state,
      publishedAt: toWire(publishedAt),
      publishedBy: { id: publishedBy, name: publisherName },
    })),
    nextCursor,
  }),
});
