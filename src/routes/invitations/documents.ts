import { z } from "@hono/zod-openapi";

import { announceDocument, announceDocumentOnBehalf } from "#actions/invitations/announce-document";
import { downloadDocument, downloadOwnDocument } from "#actions/invitations/download-document";
import { receiveDocument, receiveDocumentOnBehalf } from "#actions/invitations/receive-document";
import { removeDocument, removeDocumentOnBehalf } from "#actions/invitations/remove-document";
import { documentExample } from "#routes/dossiers/examples";
import { endpoint, type RouteContext } from "#routes/endpoint";
import { instants } from "#routes/invitations/examples";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { download } from "#files/download";
import { own, staff, partnerDoes, staffDoes } from "#routes/invitations/sides";

const capability = "invitations";
const { state: _state, ...announcedDocument } = documentExample;
const announced = {
  method: "post" as const,
  capability: capability as "invitations",
  description: "Says a file's name, size in bytes, SHA-256 and type; then send its bytes within the hour.",
  answer: {
    status: 201 as const,
    schema: z
      .object({
        id: z.string(),
        fieldId: z.string(),
        name: z.string(),
        size: z.int(),
        contentType: z.string(),
        expiresAt: instantSchema,
      })
      .openapi("AnnouncedPartnerDocument"),
    example: { ...announcedDocument, expiresAt: instants.at },
  },
};
const presentAnnounced = <D extends { expiresAt: number }>({ expiresAt, ...document }: D) => ({
  ...document,
  expiresAt: toWire(expiresAt),
});

export const announceDocumentEndpoint = endpoint(announceDocument, {
  ...announced,
  ...partnerDoes("Announce a partner document"),
  path: `${own}/documents`,
  present: presentAnnounced,
});
export const announceDocumentOnBehalfEndpoint = endpoint(announceDocumentOnBehalf, {
  ...announced,
  ...staffDoes("Announce a document"),
  path: `${staff}/documents`,
  present: presentAnnounced,
});

const received = {
  method: "put" as const,
  capability: capability as "invitations",
  description: "The raw bytes announced, 20 MB at most, checked against size, SHA-256 and type.",
  requestContentType: "application/octet-stream",
  gather: async ({ req }: RouteContext) => ({
    content: req.raw.body ?? new ReadableStream({ start: (controller) => controller.close() }),
  }),
  answer: {
    status: 200 as const,
    schema: z
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
      .openapi("ReceivedPartnerDocument"),
    example: { ...documentExample, version: 1, percent: 100 },
  },
};
type Received = { quarantined: boolean; completeness: { percent: number } };
const presentReceived = <D extends Received>({ quarantined, completeness, ...document }: D) => ({
  ...document,
  state: quarantined ? "refused" : "accepted",
  percent: completeness.percent,
});

export const receiveDocumentEndpoint = endpoint(receiveDocument, {
  ...received,
  ...partnerDoes("Send the bytes of a partner document"),
  path: `${own}/documents/{documentId}/content`,
  present: presentReceived,
});
export const receiveDocumentOnBehalfEndpoint = endpoint(receiveDocumentOnBehalf, {
  ...received,
  ...staffDoes("Send the bytes of a document"),
  path: `${staff}/documents/{documentId}/content`,
  present: presentReceived,
});

const removed = {
  method: "delete" as const,
  capability: capability as "invitations",
  description: "Off the answer at once; the bytes are erased, unless a validation rests on them.",
  answer: { status: 204 as const },
};
export const removeDocumentEndpoint = endpoint(removeDocument, {
  ...removed,
  ...partnerDoes("Remove a partner document"),
  path: `${own}/documents/{documentId}`,
});
export const removeDocumentOnBehalfEndpoint = endpoint(removeDocumentOnBehalf, {
  ...removed,
  ...staffDoes("Remove a document"),
  path: `${staff}/documents/{documentId}`,
});

const file = {
  method: "get" as const,
  capability: capability as "invitations",
  description: "The file as it was received, always as an attachment.",
  answer: { status: 200 as const, contentType: "application/octet-stream" },
};
export const downloadOwnDocumentEndpoint = endpoint(downloadOwnDocument, {
  ...file,
  summary: "Download one's own partner document",
  path: `${own}/documents/{documentId}/content`,
  respond: (_context, { result }) => download(result),
});
export const downloadDocumentEndpoint = endpoint(downloadDocument, {
  ...file,
  summary: "Download a document of a partner",
  path: `${staff}/documents/{documentId}/content`,
  respond: (_context, { result }) => download(result),
});
