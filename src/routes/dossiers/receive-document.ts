import { z } from "@hono/zod-openapi";

import { receiveDocument } from "#actions/dossiers/receive-document";
import { endpoint } from "#routes/endpoint";
import { documentExample } from "#routes/dossiers/examples";

const receivedSchema = z
  .object({
    id: z.string(),
    fieldId: z.string(),
    name: z.string(),
    size: z.int(),
    contentType: z.string(),
    state: z.enum(["accepted", "refused"]),
    version: z.int(),
    percent: z.int(),
  })
  .openapi("ReceivedDocument", {
    description: "`version` is the new version of the answer that names the document.",
  });

export const receiveDocumentEndpoint = endpoint(receiveDocument, {
  method: "put",
  path: "/organisations/{organisation}/my/dossiers/{dossierId}/documents/{documentId}/content",
  capability: "dossiers",
  summary: "Send the bytes of a document",
  description:
    "The raw bytes announced, 20 MB at most. They are checked against the announced size, SHA-256 and type.",
  requestContentType: "application/octet-stream",
  answer: { status: 200, schema: receivedSchema, example: { ...documentExample, version: 2, percent: 100 } },
  gather: async ({ req }) => ({
    content: req.raw.body ?? new ReadableStream({ start: (controller) => controller.close() }),
  }),
  present: ({ quarantined, completeness, ...document }) => ({
    ...document,
    state: quarantined ? "refused" : "accepted",
    percent: completeness.percent,
  }),
});
