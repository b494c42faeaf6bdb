import { z } from "@hono/zod-openapi";

import { askHelp } from "#actions/dossiers/ask-help";
import { eraseOwnDossier } from "#actions/dossiers/erase-own";
import { downloadOwnData } from "#actions/dossiers/own-data";
import { printDossier, printReceipt } from "#actions/dossiers/print-dossier";
import { dossierId } from "#routes/dossiers/examples";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { streamOf } from "#files/bytes";
import { download } from "#files/download";

const path = "/organisations/{organisation}/my/dossiers/{dossierId}";

export const downloadOwnDataEndpoint = endpoint(downloadOwnData, {
  method: "get",
  path: `${path}/data`,
  capability: "dossiers",
  summary: "Download all the data of one's dossier",
  description:
    "A ZIP: `dossier.json` (answers, changes, messages, history), `dossier.pdf`, and each file as it was received. Also while the organisation sleeps or closes.",
  answer: { status: 200, contentType: "application/zip" },
  respond: (_context, { result }) => download({ ...result, contentType: "application/zip" }),
});

export const eraseOwnDossierEndpoint = endpoint(eraseOwnDossier, {
  method: "post",
  path: `${path}/erase`,
  capability: "dossiers",
  summary: "Erase one's dossier for good",
  description:
    "Answers, documents and history are destroyed; nothing brings them back. Send `ERASE` to say so.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string() }).openapi("ErasedDossier"),
    example: { id: dossierId },
  },
});

export const printReceiptEndpoint = endpoint(printReceipt, {
  method: "get",
  path: `${path}/receipt`,
  capability: "dossiers",
  summary: "Download the receipt of one's dossier",
  description: "A PDF: number, instant, SHA-256 fingerprint, answers and documents.",
  answer: { status: 200, contentType: "application/pdf" },
  respond: (_context, { result: { bytes, ...file } }) => download({ ...file, body: streamOf(bytes) }),
});

export const printDossierEndpoint = endpoint(printDossier, {
  method: "get",
  path: "/organisations/{organisation}/dossiers/{dossierId}/paper",
  capability: "dossiers",
  summary: "Download a dossier as a PDF",
  description: "What was sent, to print or to file.",
  answer: { status: 200, contentType: "application/pdf" },
  respond: (_context, { result: { bytes, ...file } }) => download({ ...file, body: streamOf(bytes) }),
});

export const askHelpEndpoint = endpoint(askHelp, {
  method: "post",
  path: `${path}/ask-help`,
  capability: "dossiers",
  summary: "Open one's draft to the organisation",
  description: "Its staff can then read the draft and send it; until then, a draft is its applicant's alone.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), sharedAt: instantSchema }).openapi("SharedDraft"),
    example: { id: dossierId, sharedAt: "2026-11-21T20:00:00.000Z" },
  },
  present: ({ id, sharedAt }) => ({ id, sharedAt: toWire(sharedAt) }),
});
