import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { planRequestMove, requestVerbs, type Mover, type RequestVerb } from "#domain/clients/event-requests";
import { id, longText, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { mustHoldLink, privateLink } from "#actions/clients/private-link";
import type { Change } from "#db/commit";
import { requestById } from "#db/clients/requests";
import { eventRequestMoves, eventRequests } from "#db/clients/requests-schema";
import { mustHaveChanged } from "#db/guards";
import { one } from "#db/statement";

type Row = typeof eventRequests.$inferSelect;
type Said = { verb: RequestVerb; message: string | null; quotedCents?: number | undefined };

/** The next step of a request, by staff: study, quote, accept, refuse, complete, cancel, reopen. */
export const moveRequest = action({
  name: "clients.move-request",
  requires: "clients.edit",
  access: "write",
  input: z.strictObject({
    requestId: id("evr"),
    verb: z.enum(requestVerbs),
    message: longText(5000).optional(),
    quotedCents: z.int().min(0).max(1e10).optional(),
  }),
  refuses: ["not_found", "request_state_forbids", "reason_required", "conflict"],
  reads: (scope, { requestId }) => ({ request: one(requestById(scope, requestId)) }),
  run(context, { verb, message, quotedCents }, { request }) {
    if (!request) throw new Refusal("not_found");
    return moved(context, request, { verb, message: message || null, quotedCents }, "staff");
  },
});

/** What whoever asked may do with their private link: accept the quote that they read, cancel. */
export const answerRequest = action({
  name: "clients.answer-request",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({
    ...privateLink,
    version: wholeNumber(1, 1e9),
    verb: z.enum(["accept", "cancel"]),
    message: longText(5000).optional(),
  }),
  refuses: ["not_found", "request_state_forbids", "stale_version", "conflict"],
  reads: (scope, { requestId }) => ({ request: one(requestById(scope, requestId)) }),
  async run(context, { verb, message, token, version }, { request: found }) {
    const request = await mustHoldLink(context, found, token);
    if (request.version !== version) throw new Refusal("stale_version");
    return moved(context, request, { verb, message: message || null }, "requester");
  },
});

function moved(context: ActionContext, request: Row, said: Said, mover: Mover) {
  const state = planRequestMove(request.state, said.verb, mover, said.message);
  const change = moveChange(context, request, said, mover, state);
  return { result: { id: request.id, state }, change };
}

/** The steps take the next place in the history: two at once cannot both have it. */
function moveChange(
  context: ActionContext,
  { id: requestId, state: from, version, locale, contactEmail }: Row,
  { verb, message, quotedCents }: Said,
  mover: Mover,
  state: Row["state"],
): Change {
  const { tenant, now, actor, organisation } = context;
  const history = sql`(select count(*) from ${eventRequestMoves} where ${tenant.owns(eventRequestMoves, eq(eventRequestMoves.requestId, requestId))})`;
  const told =
    mover === "staff"
      ? { recipient: contactEmail, locale }
      : { recipient: organisation.settings.identity.contactEmail, locale: organisation.settings.locale };
  const mail = {
    kind: mover === "staff" ? "event-request-moved" : "event-request-answered",
    cause: `event-request-moved:${requestId}:${now}:${verb}`,
    subjectId: requestId,
    ...told,
  };
  return {
    steps: [
      tenant.update(
        eventRequests,
        {
          state,
          updatedAt: now,
          version: version + 1,
          ...(verb === "quote" && { quotedCents: quotedCents ?? null }),
        },
        eq(eventRequests.id, requestId),
        eq(eventRequests.state, from),
        eq(eventRequests.version, version),
      ),
      mustHaveChanged("conflict"),
      tenant.insert(eventRequestMoves, {
        requestId,
        position: history as unknown as number,
        verb,
        state,
        at: now,
        actorId: mover === "staff" ? actorId(actor) : null,
        message,
      }),
    ],
    mails: told.recipient ? [mail] : [],
    audit: { subject: requestId, details: { verb } },
  };
}
