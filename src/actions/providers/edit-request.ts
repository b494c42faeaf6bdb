import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { requestRefusal } from "#domain/providers/service-request";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { askedFields, columnsOf, endsAfterStart, endsTooEarly } from "#actions/providers/request-fields";
import { mustHaveChanged, mustHold } from "#db/guards";
import { requestById } from "#db/providers/requests";
import { serviceRequests } from "#db/providers/requests-schema";
import { isSkillOffered } from "#db/providers/skills";
import { one } from "#db/statement";

/** Theirs who asked, when it is not said: their mails are written in it. */
const locale = askedFields.locale.unwrap().optional();

/** Corrects a request before anybody was offered it. */
export const editRequest = action({
  name: "providers.edit-request",
  requires: "providers.handle-requests",
  access: "write",
  input: z
    .strictObject({ requestId: id("srq"), version: wholeNumber(1, 1e9), ...askedFields, locale })
    .refine(endsAfterStart, endsTooEarly),
  refuses: [
    "not_found",
    "stale_version",
    "service_request_offered",
    "service_request_closed",
    "skill_unknown",
  ],
  reads: (scope, { requestId }) => ({ request: one(requestById(scope, requestId)) }),
  run({ tenant, now }, { requestId, version, ...input }, { request }) {
    if (!request) throw new Refusal("not_found");
    const refused = requestRefusal(request, "edit", now);
    if (refused) throw new Refusal(refused.refusal);
    const asked = { ...input, locale: input.locale ?? request.locale };
    return {
      result: { id: requestId, version: version + 1 },
      change: {
        steps: [
          // One that left the catalogue meanwhile stays on what uses it, and is not chosen anew.
          ...(asked.skillId === request.skillId
            ? []
            : [mustHold("skill_unknown", isSkillOffered(tenant, asked.skillId))]),
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
