import { z } from "zod";

import { id } from "#domain/input";
import { respondRefusal, responseState, withdrawRefusal } from "#domain/providers/service-response";
import { serviceRequestState } from "#domain/providers/service-request";
import { missingNow, type AnswerFacts } from "#domain/providers/standing";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { factsOf } from "#db/providers/answering";
import { offerOf, offersPage, type Offered } from "#db/providers/offers";
import { ownProviderId } from "#db/providers/own";
import { many, one } from "#db/statement";

/** What was offered to whoever asks: what is still to be decided, or everything. */
export const listOwnRequests = action({
  name: "providers.list-own-requests",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject({
    ...pageFields,
    filter: z.strictObject({ set: z.enum(["open", "all"]).default("open") }).default({ set: "open" }),
  }),
  refuses: ["cursor_invalid"],
  reads: (scope, { filter, ...page }) => ({
    rows: many(offersPage(scope, ownProviderId(scope), filter.set, textAt(page), pageSize(page))),
  }),
  async run(context, input, { rows }) {
    const list = `providers.list-own-requests:${context.organisation.id}`;
    const { data, nextCursor } = await pageOf(context, list, input, rows, (row) => [row.request.id]);
    return { result: { data: data.map((row) => stated(row, context.now)), nextCursor } };
  },
});

export const seeOwnRequest = action({
  name: "providers.see-own-request",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject({ requestId: id("srq") }),
  refuses: ["not_found"],
  reads: (scope, { requestId }) => ({ offer: one(offerOf(scope, ownProviderId(scope), requestId)) }),
  run({ now }, _input, { offer }) {
    if (!offer) throw new Refusal("not_found");
    return { result: stated(offer, now) };
  },
});

/** What decides whether the provider may answer, read with the offer. */
export const standingOfOffer = ({ provider }: Offered): AnswerFacts =>
  factsOf({ ...provider, answersUntil: provider.accessUntil });

function stated(offer: Offered, now: number) {
  const { response } = offer;
  return {
    ...offer,
    state: serviceRequestState(offer.request, now),
    response: response && { ...response, state: responseState(response, offer.request) },
    missing: missingNow(standingOfOffer(offer), now),
    canChange: respondRefusal(offer.request, response, now) === null,
    canWithdraw: response !== null && withdrawRefusal(offer.request, response) === null,
  };
}
