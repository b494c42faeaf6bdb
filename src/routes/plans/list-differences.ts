import { z } from "@hono/zod-openapi";

import { listDifferences } from "#actions/plans/list-differences";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const differenceSchema = z.object({
  organisationId: z.string(),
  id: z.string(),
  at: instantSchema,
  /** Rows that were not as the payment provider says, and were written again. */
  details: z.array(z.string()),
});

export const listDifferencesEndpoint = publicEndpoint(listDifferences, {
  method: "get",
  path: "/operator/billing-differences",
  capability: "plans",
  internal: true,
  summary: "List the differences of accounts",
  description: "Rows that a nightly reading found different from the payment provider’s, and repaired.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(differenceSchema), nextCursor: z.string().nullable() }),
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ at, ...row }) => ({ ...row, at: toWire(at) })),
    nextCursor,
  }),
});
