import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { fieldsOfRequester, newClientSteps } from "#actions/clients/attach-request";
import { fieldsOf } from "#actions/clients/client-fields";
import { identityOfFields } from "#actions/clients/write-client";
import { decide } from "#domain/clients/decision";
import { verdictOn } from "#domain/clients/verdicts";
import { verdictSteps } from "#actions/clients/write-verdict";
import { clientIsOpen, findClient } from "#db/clients/queries";
import { requestById } from "#db/clients/requests";
import { clients } from "#db/clients/schema";
import { eventRequests } from "#db/clients/requests-schema";
import { mustHaveChanged, mustHold, type Guard } from "#db/guards";
import { one } from "#db/statement";
import type { Write } from "#db/tenant";

type Request = typeof eventRequests.$inferSelect;
type Client = typeof clients.$inferSelect;

/**
 * Gives a request to another client, or to a new record made of what its requester said: what an attachment by mistake
 * needs. A detached one is never attached there again: the two records are judged not to be duplicates.
 */
export const reattachRequest = action({
  name: "clients.reattach-request",
  requires: "clients.edit",
  access: "write",
  input: z.strictObject({
    requestId: id("evr"),
    version: wholeNumber(1, 1e9),
    clientId: id("cli").nullable(),
  }),
  refuses: ["not_found", "client_is_merged", "stale_version"],
  reads: (scope, { requestId, clientId }) => ({
    request: one(requestById(scope, requestId)),
    target: one(findClient(scope, clientId ?? "")),
  }),
  async run(context, { requestId, version, clientId }, { request, target }) {
    if (!request || (clientId !== null && !target)) throw new Refusal("not_found");
    if (target && target.mergedIntoId !== null) throw new Refusal("client_is_merged");
    const { tenant, now } = context;
    const [current] = await findClient(tenant, request.clientId);
    if (!current) throw new Refusal("not_found");
    const to = target?.id ?? context.newId("cli");
    const steps = target
      ? [mustHold("client_is_merged", clientIsOpen(tenant, to))]
      : detached(context, to, request, current);
    return {
      result: { id: requestId, clientId: to },
      change: {
        steps: [
          ...steps,
          tenant.update(
            eventRequests,
            { clientId: to, attachedBy: "staff", doubt: null, version: version + 1, updatedAt: now },
            eq(eventRequests.id, requestId),
            eq(eventRequests.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        messages: [to, request.clientId].map((each) => ({
          kind: "clients.recheck" as const,
          clientId: each,
        })),
        audit: { subject: requestId, details: { from: request.clientId, to } },
      },
    };
  },
});

function detached(context: ActionContext, to: string, request: Request, current: Client): (Write | Guard)[] {
  const { typed, contactEmail: email, contactPhone: phone, contactName: contact } = request;
  const fields = fieldsOfRequester({ typed, email, phone, contact });
  const shown = decide(identityOfFields(fieldsOf(current)), identityOfFields(fields));
  const verdict = verdictOn(current.id, to, "not_duplicate", shown);
  return [...newClientSteps(context, to, fields, []), ...verdictSteps(context, verdict, null)];
}
