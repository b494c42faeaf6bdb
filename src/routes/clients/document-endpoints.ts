import { z } from "@hono/zod-openapi";

import {
  announceOwnDocument,
  downloadOwnDocument,
  receiveOwnDocument,
  removeOwnDocument,
} from "#actions/clients/own-documents";
import {
  announceDocument,
  downloadDocument,
  receiveDocument,
  removeDocument,
} from "#actions/clients/staff-documents";
import { endpoint, type RouteContext } from "#routes/endpoint";
import { at, documentExample } from "#routes/clients/examples";
import { download } from "#files/download";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const { byStaff: _by, addedAt: _at, state: _state, ...named } = documentExample;
const nameFields = { id: z.string(), name: z.string(), size: z.int(), contentType: z.string() };
const staff = "/organisations/{organisation}/event-requests/{requestId}/documents";
const own = "/portals/{organisation}/event-requests/{requestId}/{token}/documents";

const announce = {
  method: "post",
  capability: "clients",
  description: "Says a file's name, size in bytes, SHA-256 and type; its bytes follow within the hour.",
  answer: {
    status: 201,
    schema: z.object({ ...nameFields, expiresAt: instantSchema }).openapi("AnnouncedEventDocument"),
    example: { ...named, expiresAt: at },
  },
  present: ({ expiresAt, ...document }: { expiresAt: number }) => ({
    ...document,
    expiresAt: toWire(expiresAt),
  }),
} as const;

const receive = {
  method: "put",
  capability: "clients",
  description: "The raw bytes announced, 20 MB at most, checked against what was announced.",
  requestContentType: "application/octet-stream",
  answer: {
    status: 200,
    schema: z
      .object({ ...nameFields, state: z.enum(["accepted", "refused"]) })
      .openapi("ReceivedEventDocument"),
    example: { ...named, state: "accepted" },
  },
  gather: async ({ req }: RouteContext) => ({
    content: req.raw.body ?? new ReadableStream({ start: (controller) => controller.close() }),
  }),
  present: ({ quarantined, ...document }: { quarantined: boolean }) => ({
    ...document,
    state: quarantined ? "refused" : "accepted",
  }),
} as const;

const read = {
  method: "get",
  capability: "clients",
  description: "The file as it was received, always as an attachment.",
  answer: { status: 200, contentType: "application/octet-stream" },
} as const;

export const announceDocumentEndpoint = endpoint(announceDocument, {
  ...announce,
  path: staff,
  summary: "Announce a document of an event request",
});
export const announceOwnDocumentEndpoint = endpoint(announceOwnDocument, {
  ...announce,
  path: own,
  summary: "Announce a document of one's event request",
});
export const receiveDocumentEndpoint = endpoint(receiveDocument, {
  ...receive,
  path: `${staff}/{documentId}/content`,
  summary: "Send the bytes of a document of an event request",
});
export const receiveOwnDocumentEndpoint = endpoint(receiveOwnDocument, {
  ...receive,
  path: `${own}/{documentId}/content`,
  summary: "Send the bytes of a document of one's event request",
});
export const downloadDocumentEndpoint = endpoint(downloadDocument, {
  ...read,
  path: `${staff}/{documentId}/content`,
  summary: "Download a document of an event request",
  respond: (_context, { result }) => download(result),
});
export const downloadOwnDocumentEndpoint = endpoint(downloadOwnDocument, {
  ...read,
  path: `${own}/{documentId}/content`,
  summary: "Download a document of one's event request",
  respond: (_context, { result }) => download(result),
});
const removal = {
  method: "delete",
  capability: "clients",
  answer: {
    status: 200,
    schema: z.object({ id: z.string() }).openapi("RemovedEventDocument"),
    example: { id: documentExample.id },
  },
} as const;

export const removeDocumentEndpoint = endpoint(removeDocument, {
  ...removal,
  path: `${staff}/{documentId}`,
  summary: "Remove a document of an event request",
  description: "Its bytes are erased.",
});
export const removeOwnDocumentEndpoint = endpoint(removeOwnDocument, {
  ...removal,
  path: `${own}/{documentId}`,
  summary: "Remove a document that one sent",
  description: "One's own only, as long as the request can still be called off. Its bytes are erased.",
});
