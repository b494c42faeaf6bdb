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
import { mustHoldLink, privateLink } from "#actions/clients/private-link";
import { Refusal } from "#domain/refusals";
import { movesOpenTo } from "#domain/clients/event-requests";
import { wholeRequest } from "#db/clients/requests";
import type { Scope } from "#db/tenant";

const documentId = id("doc");
const reads = (scope: Scope, { requestId }: { requestId: string }) => wholeRequest(scope, requestId);

/** Announces a document of a request, by whoever holds its private link. */
export const announceOwnDocument = action({
  name: "clients.announce-own-document",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ ...privateLink, ...announced }),
  refuses: announceRefusals,
  reads,
  async run(context, { requestId: _requestId, token, ...file }, read) {
    await mustHoldLink(context, read.request, token);
    return announce(context, file, read, false);
  },
});

export const receiveOwnDocument = action({
  name: "clients.receive-own-document",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ ...privateLink, documentId, content: bytes }),
  refuses: receiveRefusals,
  reads,
  async run(context, input, read) {
    await mustHoldLink(context, read.request, input.token);
    return receive(context, input.documentId, input.content, read);
  },
});

export const downloadOwnDocument = action({
  name: "clients.download-own-document",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ ...privateLink, documentId }),
  refuses: ["not_found", "file_missing"],
  reads,
  async run(context, input, read) {
    await mustHoldLink(context, read.request, input.token);
    return open(context, input.documentId, read);
  },
});

/** Takes back a document that the requester sent, as long as they can still call the request off. */
export const removeOwnDocument = action({
  name: "clients.remove-own-document",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ ...privateLink, documentId }),
  refuses: ["not_found", "request_state_forbids"],
  reads,
  async run(context, input, read) {
    const { state } = await mustHoldLink(context, read.request, input.token);
    const mine = read.documents.some(({ id: other, byStaff }) => other === input.documentId && !byStaff);
    if (!mine) throw new Refusal("not_found");
    if (!movesOpenTo(state, "requester").includes("cancel")) throw new Refusal("request_state_forbids");
    return remove(context, input.documentId, read);
  },
});
