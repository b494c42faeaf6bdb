import { downloadDocument, downloadOwnDocument } from "#actions/dossiers/download-document";
import { endpoint } from "#routes/endpoint";
import { download } from "#files/download";

const contract = {
  method: "get",
  capability: "dossiers",
  description: "The file as it was received, always as an attachment.",
  answer: { status: 200, contentType: "application/octet-stream" },
} as const;

export const downloadDocumentEndpoint = endpoint(downloadDocument, {
  ...contract,
  path: "/organisations/{organisation}/dossiers/{dossierId}/documents/{documentId}/content",
  summary: "Download a document",
  respond: (_context, { result }) => download(result),
});

export const downloadOwnDocumentEndpoint = endpoint(downloadOwnDocument, {
  ...contract,
  path: "/organisations/{organisation}/my/dossiers/{dossierId}/documents/{documentId}/content",
  summary: "Download one's own document",
  respond: (_context, { result }) => download(result),
});
