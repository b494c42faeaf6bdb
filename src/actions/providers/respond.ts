import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id, longText } from "#domain/input";
import { answerRefusal } from "#domain/providers/standing";
import { respondRefusal, withdrawRefusal } from "#domain/providers/service-response";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { standingOfOffer } from "#actions/providers/own-requests";
import { mustHaveChanged } from "#db/guards";
import { offerOf, type Offered } from "#db/providers/offers";
import { ownProviderId } from "#db/providers/own";
import { serviceResponses } from "#db/providers/requests-schema";
import { writeResponse } from "#db/providers/respond";
import { one } from "#db/statement";

/**
 * A provider answers a request, or changes their answer. Whether they can answer is read with the offer, and decided
 * again by the very statement that writes the answer.
 */
export const respond = action({
  name: "providers.respond",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject({
    requestId: id("srq"),
    priceCents: z.int().min(0).max(1e9),
    message: longText(5000).default(""),
  }),
  refuses: [
    "not_found",
    "service_request_not_open",
    "response_already_chosen",
    "provider_subscription_needed",
    "conflict",
  ],
  retriedOn: "conflict",
  reads: (scope, { requestId }) => ({ offer: one(offerOf(scope, ownProviderId(scope), requestId)) }),
  run(context, { priceCents, message }, { offer }) {
    const { now } = context;
    if (!offer) throw new Refusal("not_found");
    const refused =
      respondRefusal(offer.request, offer.response, now) ?? answerRefusal(standingOfOffer(offer), now);
    if (refused) throw new Refusal(refused.refusal);
    return said(context, offer, { declined: false, priceCents, message });
  },
});

/** A provider says that a request is not for them: nobody waits for them. No subscription is needed for that. */
export const decline = action({
  name: "providers.decline",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject({ requestId: id("srq"), message: longText(5000).default("") }),
  refuses: ["not_found", "service_request_not_open", "response_already_chosen", "conflict"],
  retriedOn: "conflict",
  reads: (scope, { requestId }) => ({ offer: one(offerOf(scope, ownProviderId(scope), requestId)) }),
  run(context, { message }, { offer }) {
    if (!offer) throw new Refusal("not_found");
    const refused = respondRefusal(offer.request, offer.response, context.now);
    if (refused) throw new Refusal(refused.refusal);
    return said(context, offer, { declined: true, priceCents: null, message });
  },
});

/** Takes an answer back, until something was decided of it. */
export const withdraw = action({
  name: "providers.withdraw",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject({ requestId: id("srq") }),
  refuses: ["not_found", "response_already_chosen", "response_not_standing", "conflict"],
  retriedOn: "conflict",
  reads: (scope, { requestId }) => ({ offer: one(offerOf(scope, ownProviderId(scope), requestId)) }),
  run({ tenant, now }, { requestId }, { offer }) {
    const response = offer?.response ?? null;
    if (!offer || !response) throw new Refusal("not_found");
    const refused = withdrawRefusal(offer.request, response);
    if (refused) throw new Refusal(refused.refusal);
    return {
      result: { id: requestId },
      change: {
        steps: [
          tenant.update(
            serviceResponses,
            { withdrawnAt: now, version: sql`version + 1` },
            eq(serviceResponses.requestId, requestId),
            eq(serviceResponses.providerId, offer.provider.providerId),
            isNull(serviceResponses.chosenAt),
          ),
          mustHaveChanged("conflict"),
        ],
        audit: { subject: offer.provider.providerId, details: { requestId } },
      },
    };
  },
});

type Said = { declined: boolean; priceCents: number | null; message: string };

function said(context: ActionContext, offer: Offered, answer: Said) {
  const { tenant, organisation, now } = context;
  const { request, provider, response } = offer;
  const { contactEmail } = organisation.settings.identity;
  const answers = (response?.version ?? 0) + 1;
  const arrived = {
    kind: "service-response-arrived",
    cause: `service-response-arrived:${request.id}:${provider.providerId}:${answers}`,
    subjectId: `${request.id}:${provider.providerId}`,
    recipient: contactEmail ?? "",
    locale: organisation.settings.locale,
  };
  return {
    result: { id: request.id },
    change: {
      steps: [
        writeResponse(tenant, request.id, provider.providerId, answer, now),
        mustHaveChanged("conflict"),
      ],
      mails: answer.declined || !contactEmail ? [] : [arrived],
      audit: { subject: provider.providerId, details: { requestId: request.id, declined: answer.declined } },
    },
  };
}
