import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import {
  announce,
  announced,
  announceRefusals,
  content,
  open,
  receive,
  receiveRefusals,
} from "#actions/clients/request-documents";
import { wholeRequest } from "#db/clients/requests";
import { eventRequestDocuments } from "#db/clients/schema";
import { files } from "#db/integrations/schema";
import { mustHaveChanged } from "#db/guards";
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
  input: z.strictObject({ requestId, documentId, content }),
  refuses: receiveRefusals,
  reads,
  run: (context, input, read) => receive(context, input.documentId, input.content, read),
});

export const downloadDocument = action({
  name: "clients.download-document",
  requires: "clients.read",
  access: "read_other",
  input: z.strictObject({ requestId, documentId }),
  refuses: ["not_found"],
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
  run({ tenant, now }, input, { request, documents }) {
    const document = documents.find((candidate) => candidate.id === input.documentId);
    if (!request || !document) throw new Refusal("not_found");
    const { fileId } = document;
    return {
      result: { id: document.id },
      change: {
        steps: [
          tenant.update(
            eventRequestDocuments,
            { removedAt: now },
            eq(eventRequestDocuments.id, document.id),
            isNull(eventRequestDocuments.removedAt),
          ),
          mustHaveChanged("not_found"),
          tenant.update(files, { deletedAt: now }, eq(files.id, fileId)),
        ],
        messages: [{ kind: "files.erase", fileId }],
        audit: { subject: request.id, details: { documentId: document.id } },
      },
    };
  },
});
