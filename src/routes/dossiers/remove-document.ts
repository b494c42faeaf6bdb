import { z } from "@hono/zod-openapi";

import { removeDocument } from "#actions/dossiers/remove-document";
import { endpoint } from "#routes/endpoint";

export const removeDocumentEndpoint = endpoint(removeDocument, {
  method: "delete",
  path: "/organisations/{organisation}/my/dossiers/{dossierId}/documents/{documentId}",
  capability: "dossiers",
  summary: "Remove a document",
  description: "Takes the file off its answer; its bytes are erased soon after.",
  answer: {
    status: 200,
    schema: z.object({ fieldId: z.string(), version: z.int(), percent: z.int() }).openapi("RemovedDocument"),
    example: { fieldId: "fld_statuts", version: 3, percent: 80 },
  },
  present: ({ fieldId, version, completeness }) => ({ fieldId, version, percent: completeness.percent }),
});
