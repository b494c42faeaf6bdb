import { z } from "@hono/zod-openapi";

import { seeTimeline } from "#actions/dossiers/see-timeline";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const event = z.object({
  id: z.string(),
  at: instantSchema,
  act: z.string(),
  actor: z.string(),
  bySystem: z.boolean(),
  verb: z.string().nullable(),
  reason: z.string().nullable(),
  changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
  mail: z.object({ recipient: z.string(), state: z.string() }).nullable(),
});

export const seeTimelineEndpoint = endpoint(seeTimeline, {
  method: "get",
  path: "/organisations/{organisation}/dossiers/{dossierId}/timeline",
  capability: "dossiers",
  summary: "See all that happened to a dossier",
  description:
    "The latest first: what was done and by whom, in which words, answers before and after, mails. `act` is the name of an action, or `mail.` and a kind of mail.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(event) }).openapi("DossierTimeline"),
    example: {
      data: [
        {
          id: "aud_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
          at: "2026-11-21T20:00:00.000Z",
          act: "dossiers.request-correction",
          actor: "Camille Lefèvre",
          bySystem: false,
          verb: "request_correction",
          reason: "Le budget n’est pas détaillé.",
          changes: [],
          mail: null,
        },
      ],
    },
  },
  present: (events) => ({ data: events.map(({ at, ...rest }) => ({ ...rest, at: toWire(at) })) }),
});
