import { z } from "@hono/zod-openapi";

import { editRequest } from "#actions/clients/edit-request";
import { listRequests } from "#actions/clients/list-requests";
import { moveRequest } from "#actions/clients/move-request";
import { reattachRequest } from "#actions/clients/reattach-request";
import { createRequest } from "#actions/clients/request-event";
import { seeRequest } from "#actions/clients/see-request";
import { requestStates } from "#domain/clients/event-requests";
import { endpoint } from "#routes/endpoint";
import { clientId, listedRequestExample, requestId } from "#routes/clients/examples";
import {
  listedRequestSchema,
  presentAsked,
  presentWhole,
  requestSchema,
} from "#routes/clients/request-schemas";
import { toWire } from "#routes/organisations/schemas";

const requests = "/organisations/{organisation}/event-requests";
const one = `${requests}/{requestId}`;

export const listRequestsEndpoint = endpoint(listRequests, {
  method: "get",
  path: requests,
  capability: "clients",
  summary: "List event requests",
  description: "The latest first; `filter[client]` keeps those of one client.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(listedRequestSchema), nextCursor: z.string().nullable() })
      .openapi("EventRequests"),
    example: { data: [listedRequestExample], nextCursor: null },
  },
  present: ({ data, nextCursor }) => ({
    data: data.map((row) => ({
      ...presentAsked(row),
      doubt: row.doubt,
      client: { id: row.clientId, number: row.clientNumber, name: row.clientName },
    })),
    nextCursor,
  }),
});

export const createRequestEndpoint = endpoint(createRequest, {
  method: "post",
  path: requests,
  capability: "clients",
  summary: "Register an event request",
  description:
    "For somebody who called. The client is found by its number, matched, or created in the same commit; its number is mailed.",
  answer: {
    status: 201,
    schema: z.object({ id: z.string(), clientId: z.string() }).openapi("RegisteredEventRequest"),
    example: { id: requestId, clientId },
  },
});

export const seeRequestEndpoint = endpoint(seeRequest, {
  method: "get",
  path: one,
  capability: "clients",
  summary: "See an event request",
  description: "What is asked, of whom, its history and documents, and what may be done next.",
  answer: { status: 200, schema: requestSchema },
  present: ({ request, client, moves, documents, verbs }) => ({
    ...presentWhole(request, moves, documents, true),
    doubt: request.doubt,
    attachedBy: request.attachedBy,
    source: request.source,
    updatedAt: toWire(request.updatedAt),
    version: request.version,
    client,
    verbs,
  }),
});

export const editRequestEndpoint = endpoint(editRequest, {
  method: "put",
  path: one,
  capability: "clients",
  summary: "Edit an event request",
  description: "Corrects what is asked and who to write to.",
  versioned: true,
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), version: z.int() }).openapi("EditedEventRequest"),
    example: { id: requestId, version: 2 },
  },
});

export const moveRequestEndpoint = endpoint(moveRequest, {
  method: "post",
  path: `${one}/moves`,
  capability: "clients",
  summary: "Move an event request on",
  description:
    "`verb`: study, quote (with `quotedCents`), accept, refuse (with a `message`), complete, cancel, reopen. The requester is told.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), state: z.enum(requestStates) }).openapi("MovedEventRequest"),
    example: { id: requestId, state: "quoted" },
  },
});

export const reattachRequestEndpoint = endpoint(reattachRequest, {
  method: "put",
  path: `${one}/client`,
  capability: "clients",
  summary: "Give an event request to another client",
  description:
    "`clientId` null detaches it: a new record is made of what the requester said, judged not to be a duplicate of the other.",
  versioned: true,
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), clientId: z.string() }).openapi("ReattachedEventRequest"),
    example: { id: requestId, clientId },
  },
});
