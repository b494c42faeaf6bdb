import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { requestRefusal } from "#domain/providers/service-request";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { askedFields, columnsOf, endsAfterStart, endsTooEarly } from "#actions/providers/request-fields";
import { mustHaveChanged } from "#db/guards";
import { requestById } from "#db/providers/requests";
import { serviceRequests } from "#db/providers/requests-schema";
import { one } from "#db/statement";

/** Corrects a request before anybody was offered it. */
export const editRequest = action({
  name: "providers.edit-request",
  requires: "providers.handle-requests",
  access: "write",
  input: z
    .strictObject({ requestId: id("srq"), version: wholeNumber(1, 1e9), ...askedFields })
    .refine(endsAfterStart, endsTooEarly),
  refuses: ["not_found", "stale_version", "service_request_offered", "service_request_closed"],
  reads: (scope, { requestId }) => ({ request: one(requestById(scope, requestId)) }),
  run({ tenant, now }, { requestId, version, ...asked }, { request }) {
    if (!request) throw new Refusal("not_found");
    const refused = requestRefusal(request, "edit", now);
    if (refused) throw new Refusal(refused.refusal);
    return {
      result: { id: requestId, version: version + 1 },
      change: {
        steps: [
          tenant.update(
            serviceRequests,
            { ...columnsOf(asked), version: version + 1 },
            eq(serviceRequests.id, requestId),
            eq(serviceRequests.version, version),
            isNull(serviceRequests.offeredAt),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: requestId },
      },
    };
  },
});
