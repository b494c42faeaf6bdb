import { eq } from "drizzle-orm";
import { z } from "zod";

import { email, id, shortText, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { phone } from "#actions/clients/client-fields";
import { endsAfterStart, endsTooEarly, eventFields } from "#actions/clients/new-request";
import { requestById } from "#db/clients/requests";
import { eventRequests } from "#db/clients/requests-schema";
import { mustHaveChanged } from "#db/guards";
import { one } from "#db/statement";

/**
 * Corrects what is asked and who to write to. What the requester said of themselves stays as they said it. Another
 * mailbox receives the number and a link of its own; the link of the one before opens nothing any more.
 */
export const editRequest = action({
  name: "clients.edit-request",
  requires: "clients.edit",
  access: "write",
  input: z
    .strictObject({
      requestId: id("evr"),
      version: wholeNumber(1, 1e9),
      ...eventFields,
      contactName: shortText(120, 1),
      contactEmail: email,
      contactPhone: phone.default(null),
    })
    .refine(endsAfterStart, endsTooEarly),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { requestId }) => ({ request: one(requestById(scope, requestId)) }),
  run({ tenant, now }, { requestId, version, ...fields }, { request }) {
    if (!request) throw new Refusal("not_found");
    return {
      result: { id: requestId, version: version + 1 },
      change: {
        steps: [
          tenant.update(
            eventRequests,
            { ...fields, version: version + 1, updatedAt: now },
            eq(eventRequests.id, requestId),
            eq(eventRequests.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        mails:
          fields.contactEmail === request.contactEmail
            ? []
            : [
                {
                  kind: "event-request-received",
                  cause: `event-request-received:${requestId}:${version}`,
                  subjectId: requestId,
                  recipient: fields.contactEmail,
                  locale: request.locale,
                },
              ],
        audit: { subject: requestId },
      },
    };
  },
});
