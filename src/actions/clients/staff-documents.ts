import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import {
  announce,
  announced,
  announceRefusals,
  open,
  receive,
  receiveRefusals,
  remove,
} from "#actions/clients/request-documents";
import { bytes } from "#actions/receive-upload";
import { wholeRequest } from "#db/clients/requests";
import type { Scope } from "#db/tenant";

const requestId = id("evr");
const documentId = id("doc");
const reads = (scope: Scope, input: { requestId: string }) => wholeRequest(scope, input.requestId);

/** Announces a document of a request, by staff. */
export const announceDocument = action({
  name: "clients.announce-document",
  requires: "clients.edit",
  access: "write",
  input: z.strictObject({ requestId, ...announced }),
  refuses: announceRefusals,
  reads,
  run: (context, { requestId: _request, ...file }, read) => announce(context, file, read, true),
});

export const receiveDocument = action({
  name: "clients.receive-document",
  requires: "clients.edit",
  access: "write",
  input: z.strictObject({ requestId, documentId, content: bytes }),
  refuses: receiveRefusals,
  reads,
  run: (context, input, read) => receive(context, input.documentId, input.content, read),
});

export const downloadDocument = action({
  name: "clients.download-document",
  requires: "clients.read",
  access: "read_other",
  input: z.strictObject({ requestId, documentId }),
  refuses: ["not_found", "file_missing"],
  reads,
  run: (context, input, read) => open(context, input.documentId, read),
});

/** Takes a document off a request; its bytes are erased by a queue. */
export const removeDocument = action({
  name: "clients.remove-document",
  requires: "clients.edit",
  access: "write",
  input: z.strictObject({ requestId, documentId }),
  refuses: ["not_found"],
  reads,
  run: (context, input, read) => remove(context, input.documentId, read),
});
