import { z } from "@hono/zod-openapi";

import { listOpenedDrafts } from "#actions/dossiers/list-opened-drafts";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { pageOf } from "#routes/programmes/schemas";

const openedDraft = z
  .object({
    dossierId: z.string(),
    applicantName: z.string(),
    applicantEmail: z.string(),
    programmeId: z.string(),
    programmeTitle: z.string(),
    progress: z.int().openapi({ description: "How complete it is, out of 100." }),
    openedAt: instantSchema,
    updatedAt: instantSchema,
  })
  .openapi("OpenedDraft");

export const listOpenedDraftsEndpoint = endpoint(listOpenedDrafts, {
  method: "get",
  path: "/organisations/{organisation}/opened-drafts",
  capability: "dossiers",
  summary: "List opened drafts",
  description:
    "Drafts that were never sent and that their applicants opened to the organisation, to be helped or with a payment proof: the oldest request first.",
  answer: {
    status: 200,
    schema: pageOf(openedDraft).openapi("OpenedDrafts"),
    example: { data: [], nextCursor: null },
  },
  present: ({ data, nextCursor }) => ({
    data: data.map((draft) => ({
      ...draft,
      openedAt: toWire(draft.openedAt),
      updatedAt: toWire(draft.updatedAt),
    })),
    nextCursor,
  }),
});
