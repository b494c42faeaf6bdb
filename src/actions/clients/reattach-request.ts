import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { fieldsOfRequester, newClientSteps } from "#actions/clients/attach-request";
import { fieldsOf } from "#actions/clients/client-fields";
import { matchingReads, readStatistics } from "#actions/clients/matching";
import { identityOfFields } from "#actions/clients/write-client";
import { decide } from "#domain/clients/decision";
import { verdictOn } from "#domain/clients/verdicts";
import { verdictSteps } from "#actions/clients/write-verdict";
import { clientIsOpen, findClient } from "#db/clients/queries";
import { requestById } from "#db/clients/requests";
import { clients } from "#db/clients/schema";
import { eventRequests } from "#db/clients/requests-schema";
import { mustHaveChanged, mustHold, type Guard } from "#db/guards";
import { one, readTogether } from "#db/statement";
import type { Write } from "#db/tenant";

type Request = typeof eventRequests.$inferSelect;
type Client = typeof clients.$inferSelect;

/**
 * Gives a request to another client, or to a new record made of what its requester said: what an attachment by mistake
 * needs. Whoever asked is mailed the right number. A detached one is never attached there again: the two records are
 * judged not to be duplicates.
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
      : await detached(context, to, request, current);
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
        // Whoever asked was told another number: they would give it next time.
        mails:
          to === request.clientId
            ? []
            : [
                {
                  kind: "event-request-received",
                  cause: `event-request-received:${requestId}:${version}`,
                  subjectId: requestId,
                  recipient: request.contactEmail,
                  locale: request.locale,
                },
              ],
        audit: { subject: requestId, details: { from: request.clientId, to } },
      },
    };
  },
});

/** The verdict says what the check of the new record will find with the words of this organisation, so that it holds. */
async function detached(
  context: ActionContext,
  to: string,
  request: Request,
  current: Client,
): Promise<(Write | Guard)[]> {
  const { typed, contactEmail: email, contactPhone: phone, contactName: contact } = request;
  const fields = fieldsOfRequester({ typed, email, phone, contact });
  const [kept, own] = [identityOfFields(fieldsOf(current)), identityOfFields(fields)];
  const { read } = await readTogether(context.services.d1, [], matchingReads(context.tenant, own));
  const found = decide(own, kept, readStatistics(read));
  const verdict = verdictOn(current.id, to, "not_duplicate", decide(own, kept), found);
  return [...newClientSteps(context, to, fields, []), ...verdictSteps(context, verdict, null)];
}
