import { z } from "@hono/zod-openapi";

import { announceDocument } from "#actions/dossiers/announce-document";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { documentExample } from "#routes/dossiers/examples";

const announcedSchema = z
  .object({
    id: z.string(),
    fieldId: z.string(),
    name: z.string(),
    size: z.int(),
    contentType: z.string(),
    expiresAt: instantSchema,
  })
  .openapi("AnnouncedDocument");

const { state: _state, ...announced } = documentExample;
const announcedExample = { ...announced, expiresAt: "2026-11-21T21:00:00.000Z" };

export const announceDocumentEndpoint = endpoint(announceDocument, {
  method: "post",
  path: "/organisations/{organisation}/my/dossiers/{dossierId}/documents",
  capability: "dossiers",
  summary: "Announce a document",
  description:
    "Says a file's name, size in bytes, SHA-256 and type; then send its bytes to `…/documents/{id}/content` within the hour.",
  answer: { status: 201, schema: announcedSchema, example: announcedExample },
  present: ({ expiresAt, ...document }) => ({ ...document, expiresAt: toWire(expiresAt) }),
});
