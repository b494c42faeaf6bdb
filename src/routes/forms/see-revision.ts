import { z } from "@hono/zod-openapi";

import { seeRevision } from "#actions/forms/see-revision";
import { formDefinitionSchema } from "#domain/forms/definition";
import { endpoint } from "#routes/endpoint";
import { definitionExample } from "#routes/programmes/examples";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const revisionSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    publishedAt: instantSchema,
    definition: z.clone(formDefinitionSchema).openapi("FormDefinition"),
  })
  .openapi("FormRevision");

export const seeRevisionEndpoint = endpoint(seeRevision, {
  method: "get",
  path: "/organisations/{organisation}/programmes/{programmeId}/form/revisions/{number}",
  capability: "forms",
  summary: "See a revision of a form",
  description: "Its definition, which never changes.",
  answer: {
    status: 200,
    schema: revisionSchema,
    example: {
      id: "rev_01KZ7H3V9M4Q8T2X6B5C1D0E7F",
      number: 1,
      publishedAt: "2026-10-20T09:12:00.000Z",
      definition: definitionExample,
    },
  },
  present: ({ id, number, publishedAt, definition }) => ({
    id,
    number,
    publishedAt: toWire(publishedAt),
    definition,
  }),
});
