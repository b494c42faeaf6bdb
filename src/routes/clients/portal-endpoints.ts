import { z } from "@hono/zod-openapi";

import { answerRequest } from "#actions/clients/move-request";
import { requestEvent } from "#actions/clients/request-event";
import { seeOwnRequest } from "#actions/clients/see-request";
import { requestStates } from "#domain/clients/event-requests";
import { endpoint } from "#routes/endpoint";
import { requestId } from "#routes/clients/examples";
import { ownRequestSchema, presentWhole } from "#routes/clients/request-schemas";

const requests = "/portals/{organisation}/event-requests";
/** The private link that was mailed: the request, and the proof. */
const own = `${requests}/{requestId}/{token}`;

export const requestEventEndpoint = endpoint(requestEvent, {
  method: "post",
  path: requests,
  capability: "clients",
  summary: "Request an event",
  description:
    "A first-aid post or a training for a group. The answer is the same whoever asks: the client number is mailed to the contact.",
  answer: {
    status: 201,
    schema: z.object({ id: z.string() }).openapi("ReceivedEventRequest"),
    example: { id: requestId },
  },
});

export const seeOwnRequestEndpoint = endpoint(seeOwnRequest, {
  method: "get",
  path: own,
  capability: "clients",
  summary: "Follow one's event request",
  description: "For whoever holds the private link: what they asked, where it stands, the documents.",
  answer: { status: 200, schema: ownRequestSchema },
  present: ({ request, moves, documents, verbs }) => ({
    ...presentWhole(request, moves, documents, false),
    verbs,
    version: request.version,
  }),
});

export const answerRequestEndpoint = endpoint(answerRequest, {
  method: "post",
  path: `${own}/moves`,
  capability: "clients",
  summary: "Accept a quote, or cancel one's request",
  description:
    "If-Match names what was read: a quote that changed since is read again first. The organisation is told.",
  versioned: true,
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), state: z.enum(requestStates) }).openapi("AnsweredEventRequest"),
    example: { id: requestId, state: "accepted" },
  },
});
