import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id, instant } from "#domain/input";
import { isNo } from "#domain/plans/refusals";
import { planOffer, serviceRequestState } from "#domain/providers/service-request";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { matchingAfter, offerTo } from "#db/providers/offers";
import { requestById } from "#db/providers/requests";
import { serviceRequests } from "#db/providers/requests-schema";
import { one } from "#db/statement";

/** Offers a request to the providers who match it, or gives more time to answer. */
export const offerRequest = action({
  name: "providers.offer-request",
  requires: "providers.handle-requests",
  access: "outreach",
  input: z.strictObject({ requestId: id("srq"), answersUntil: instant }),
  refuses: ["not_found", "service_request_closed", "answer_time_out_of_range", "conflict"],
  retriedOn: "conflict",
  reads: (scope, { requestId }) => ({ request: one(requestById(scope, requestId)) }),
  run({ tenant, now }, { requestId, answersUntil }, { request }) {
    if (!request) throw new Refusal("not_found");
    const plan = planOffer(request, answersUntil, now);
    if (isNo(plan)) throw new Refusal(plan.refusal);
    const offer = { offeredAt: plan.offeredAt, answersUntil };
    return {
      result: { id: requestId, state: serviceRequestState({ ...request, ...offer }, now) },
      change: {
        steps: [
          tenant.update(
            serviceRequests,
            { ...offer, version: request.version + 1 },
            eq(serviceRequests.id, requestId),
            eq(serviceRequests.version, request.version),
            isNull(serviceRequests.closedAt),
          ),
          mustHaveChanged("conflict"),
        ],
        messages: [{ kind: "providers.offer-page", requestId, after: "" }],
        audit: { subject: requestId, details: { answersUntil } },
      },
    };
  },
});

/** Providers are offered a request by pages of this size; who has it already is told nothing more. */
const pageSize = 100;

/** One page of the providers whom a request is for. */
export const offerPage = action({
  name: "providers.offer-page",
  requires: "system.run",
  access: "outreach",
  input: z.strictObject({ requestId: id("srq"), after: z.string().max(40) }),
  reads: (scope, { requestId, after }) => ({
    request: one(requestById(scope, requestId)),
    page: matchingAfter(scope, requestId, after, pageSize),
  }),
  run({ tenant, now }, { requestId }, { request, page }) {
    const last = page.at(-1);
    if (!request || serviceRequestState(request, now) !== "open" || !last) return { result: 0 };
    const next = { kind: "providers.offer-page" as const, requestId, after: last.id };
    return {
      result: page.length,
      change: {
        steps: [
          offerTo(
            tenant,
            requestId,
            page.map(({ id: providerId }) => providerId),
            now,
          ),
        ],
        audit: "none",
        messages: page.length < pageSize ? [] : [next],
        mails: page.map(({ id: providerId, email, locale }) => ({
          kind: "service-request-offered",
          cause: `service-request-offered:${requestId}:${providerId}`,
          subjectId: `${requestId}:${providerId}`,
          recipient: email,
          locale,
        })),
      },
    };
  },
});
