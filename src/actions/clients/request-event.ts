import { z } from "zod";

import { networkOf } from "#domain/identity/attempts";
import { action, type ActionContext } from "#actions/action";
import { attachRequest, identityOfRequester } from "#actions/clients/attach-request";
import { matchingReads } from "#actions/clients/matching";
import {
  endsAfterStart,
  endsTooEarly,
  newRequest,
  requestFields,
  requesterOf,
  type RequestInput,
} from "#actions/clients/new-request";
import { takeAttempt } from "#actions/identity/attempts";
import { clientOfNumber } from "#db/clients/queries";
import { one } from "#db/statement";
import type { Scope } from "#db/tenant";

const input = z.strictObject(requestFields).refine(endsAfterStart, endsTooEarly);

const reads = (scope: Scope, asked: RequestInput) => ({
  numbered: one(clientOfNumber(scope, asked.requester.clientNumber ?? 0)),
  ...matchingReads(scope, identityOfRequester(requesterOf(asked))),
});

/**
 * Somebody requests an event on the portal. The answer is the same whether the number given exists, and whether a record
 * was found: the client number goes to the mailbox, and nowhere else.
 */
export const requestEvent = action({
  name: "clients.request-event",
  requires: "portal.visit",
  access: "portal_call",
  input,
  refuses: ["too_many_requests", "conflict"],
  retriedOn: "conflict",
  reads,
  async run(context, asked, read) {
    // Once: a creation that crosses another is tried again, and asks for nothing more.
    await context.once(() =>
      takeAttempt({ ...context, db: context.tenant.db }, [
        { name: "event-request:mailbox", of: `${context.organisation.id} ${asked.contact.email}` },
        { name: "event-request:network", of: networkOf(context.asker.address) },
      ]),
    );
    const change = await register(context, asked, read, "portal");
    return { result: { id: change.audit.subject }, change };
  },
});

/** The same by staff, for somebody who called. */
export const createRequest = action({
  name: "clients.create-request",
  requires: "clients.edit",
  access: "write",
  input,
  refuses: ["conflict"],
  retriedOn: "conflict",
  reads,
  async run(context, asked, read) {
    const change = await register(context, asked, read, "staff");
    return { result: { id: change.audit.subject, clientId: change.clientId }, change };
  },
});

async function register(
  context: ActionContext,
  asked: RequestInput,
  {
    numbered,
    ...read
  }: Parameters<typeof attachRequest>[3] & { numbered: Parameters<typeof attachRequest>[2] },
  source: "portal" | "staff",
) {
  const requestId = context.newId("evr");
  const attached = await attachRequest(context, requesterOf(asked), numbered, read);
  const request = newRequest(context, requestId, asked, attached, source);
  return {
    clientId: attached.clientId,
    steps: [...attached.steps, ...request.steps],
    messages: attached.messages,
    mails: request.mails,
    audit: {
      subject: requestId,
      details: {
        clientId: attached.clientId,
        attachedBy: attached.by,
        flagged: attached.flagged,
        ...attached.decided,
      },
    },
  };
}
