import { eq } from "drizzle-orm";
import { z } from "zod";

import {
  moveCause,
  planRequestMove,
  requestVerbs,
  type Mover,
  type RequestVerb,
} from "#domain/clients/event-requests";
import { id, longText, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { mustHoldLink, privateLink } from "#actions/clients/private-link";
import type { Change } from "#db/commit";
import { lastMove, requestById } from "#db/clients/requests";
import { eventRequestMoves, eventRequests } from "#db/clients/requests-schema";
import { mustHaveChanged } from "#db/guards";
import { one } from "#db/statement";
import type { Scope } from "#db/tenant";

type Row = typeof eventRequests.$inferSelect;
type Said = { verb: RequestVerb; message: string | null; quotedCents?: number | undefined };
type Found = { request: Row; last: { position: number } | undefined };

const reads = (scope: Scope, { requestId }: { requestId: string }) => ({
  request: one(requestById(scope, requestId)),
  last: one(lastMove(scope, requestId)),
});

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
  reads,
  run(context, { verb, message, quotedCents }, { request, last }) {
    if (!request) throw new Refusal("not_found");
    return moved(context, { request, last }, { verb, message: message || null, quotedCents }, "staff");
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
  reads,
  async run(context, { verb, message, token, version }, { request: found, last }) {
    const request = await mustHoldLink(context, found, token);
    if (request.version !== version) throw new Refusal("stale_version");
    return moved(context, { request, last }, { verb, message: message || null }, "requester");
  },
});

function moved(context: ActionContext, found: Found, said: Said, mover: Mover) {
  const { id, state: from } = found.request;
  const state = planRequestMove(from, said.verb, mover, said.message);
  return { result: { id, state }, change: moveChange(context, found, said, mover, state) };
}

/** The step takes the next place in the history, and its mail names it: two at once cannot both have it. */
function moveChange(
  context: ActionContext,
  { request: { id: requestId, state: from, version, locale, contactEmail }, last }: Found,
  { verb, message, quotedCents }: Said,
  mover: Mover,
  state: Row["state"],
): Change {
  const { tenant, now, actor, organisation } = context;
  const position = (last?.position ?? -1) + 1;
  const told =
    mover === "staff"
      ? { recipient: contactEmail, locale }
      : { recipient: organisation.settings.identity.contactEmail, locale: organisation.settings.locale };
  const mail = {
    kind: mover === "staff" ? "event-request-moved" : "event-request-answered",
    cause: moveCause(requestId, position),
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
        position,
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
