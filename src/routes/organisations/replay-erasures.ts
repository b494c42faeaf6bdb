import { z } from "@hono/zod-openapi";

import { replayErasures } from "#actions/organisations/replay-erasures";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

export const replayErasuresEndpoint = publicEndpoint(replayErasures, {
  method: "post",
  path: "/operator/erasures/replay",
  capability: "organisations",
  internal: true,
  summary: "Erase again what a restored database brought back",
  description:
    "Walks the erasure ledger, a page at a time. The organisations answered are purged within the hour, dossiers and members at once.",
  answer: {
    status: 200,
    schema: z.object({
      data: z.array(
        z.object({
          kind: z.enum(["organisation", "dossier", "member"]),
          id: z.string(),
          erasedAt: instantSchema,
        }),
      ),
      nextCursor: z.string().nullable(),
    }),
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ kind, id, at }) => ({ kind, id, erasedAt: toWire(at) })),
    nextCursor,
  }),
});
