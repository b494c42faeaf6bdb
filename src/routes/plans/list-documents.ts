import { z } from "@hono/zod-openapi";

import { listDocuments } from "#actions/plans/list-documents";
import { endpoint } from "#routes/endpoint";
import { presentDocument } from "#routes/plans/present";
import { documentSchema } from "#routes/plans/schemas";

export const listDocumentsEndpoint = endpoint(listDocuments, {
  method: "get",
  path: "/organisations/{organisation}/billing/documents",
  capability: "plans",
  summary: "List invoices and credit notes",
  description:
    "Newest first. Numbers and amounts are the payment provider’s; a credit note is negative and names the invoice it corrects.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(documentSchema), nextCursor: z.string().nullable() }),
  },
  present: ({ data, nextCursor }) => ({ data: data.map(presentDocument), nextCursor }),
});
