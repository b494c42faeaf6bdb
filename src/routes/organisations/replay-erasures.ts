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
    "Walks the erasure ledger, a page at a time. The organisations answered are purged within the hour.",
  answer: {
    status: 200,
    schema: z.object({
      data: z.array(z.object({ id: z.string(), erasedAt: instantSchema })),
      nextCursor: z.string().nullable(),
    }),
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ id, at }) => ({ id, erasedAt: toWire(at) })),
    nextCursor,
  }),
});
