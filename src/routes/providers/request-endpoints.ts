import { z } from "@hono/zod-openapi";

import { cancelRequest, chooseResponses, settleRequest } from "#actions/providers/choose-responses";
import { createRequest, requestService } from "#actions/providers/create-request";
import { editRequest } from "#actions/providers/edit-request";
import { listRequests, seeRequest } from "#actions/providers/list-requests";
import { offerRequest } from "#actions/providers/offer-request";
import { serviceRequestStates } from "#domain/providers/service-request";
import { endpoint } from "#routes/endpoint";
import { engagementId, listedRequestExample, requestId } from "#routes/providers/service-examples";
import {
  listedRequestSchema,
  presentDesk,
  presentRequest,
  requestSchema,
} from "#routes/providers/service-schemas";

const requests = "/organisations/{organisation}/service-requests";
const one = `${requests}/{requestId}`;
const idSchema = z.object({ id: z.string() }).openapi("ServiceRequestId");
const statedSchema = z
  .object({ id: z.string(), state: z.enum(serviceRequestStates) })
  .openapi("ServiceRequestState");

export const requestServiceEndpoint = endpoint(requestService, {
  method: "post",
  path: "/portals/{organisation}/service-requests",
  capability: "providers",
  summary: "Request a service",
  description:
    "From the public form: staff read it, then offer it to providers. The contact is told by mail.",
  answer: { status: 201, schema: idSchema, example: { id: requestId } },
});

export const listServiceRequestsEndpoint = endpoint(listRequests, {
  method: "get",
  path: requests,
  capability: "providers",
  summary: "List service requests",
  description:
    "The latest first. `filter[set]`: `received` wait to be offered, `offered` are being answered or chosen, `closed` are over.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(listedRequestSchema), nextCursor: z.string().nullable() })
      .openapi("ServiceRequests"),
    example: { data: [listedRequestExample], nextCursor: null },
  },
  present: ({ data, nextCursor }) => ({ data: data.map(presentDesk), nextCursor }),
});

export const createServiceRequestEndpoint = endpoint(createRequest, {
  method: "post",
  path: requests,
  capability: "providers",
  summary: "Create a service request",
  description:
    "For somebody who called. With `answersUntil`, it is offered at once to the providers who match.",
  answer: { status: 201, schema: idSchema, example: { id: requestId } },
});

export const seeServiceRequestEndpoint = endpoint(seeRequest, {
  method: "get",
  path: one,
  capability: "providers",
  summary: "See a service request",
  description: "What is asked, its answers side by side (the cheapest first), and what may be done next.",
  answer: { status: 200, schema: requestSchema },
  present: presentRequest,
});

export const editServiceRequestEndpoint = endpoint(editRequest, {
  method: "put",
  path: one,
  capability: "providers",
  summary: "Edit a service request",
  description: "Before it is offered: what providers have read no longer changes.",
  versioned: true,
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), version: z.int() }).openapi("EditedServiceRequest"),
    example: { id: requestId, version: 2 },
  },
});

export const offerServiceRequestEndpoint = endpoint(offerRequest, {
  method: "post",
  path: `${one}/offers`,
  capability: "providers",
  summary: "Offer a service request",
  description:
    "To every provider with its skill, in its area. Once offered, it gives more time to answer and reaches whoever has come since.",
  answer: { status: 200, schema: statedSchema, example: { id: requestId, state: "open" } },
});

export const chooseResponsesEndpoint = endpoint(chooseResponses, {
  method: "post",
  path: `${one}/choices`,
  capability: "providers",
  summary: "Choose answers",
  description:
    "One or several: each becomes an engagement. With `settles`, the request ends and the others are told.",
  answer: {
    status: 201,
    schema: z.object({ id: z.string(), engagementIds: z.array(z.string()) }).openapi("ChosenResponses"),
    example: { id: requestId, engagementIds: [engagementId] },
  },
});

export const settleServiceRequestEndpoint = endpoint(settleRequest, {
  method: "post",
  path: `${one}/settlement`,
  capability: "providers",
  summary: "Settle a service request",
  description: "Ends it with whoever was chosen already, or with nobody. Who waited is told.",
  answer: { status: 200, schema: statedSchema, example: { id: requestId, state: "settled" } },
});

export const cancelServiceRequestEndpoint = endpoint(cancelRequest, {
  method: "post",
  path: `${one}/cancellation`,
  capability: "providers",
  summary: "Cancel a service request",
  description: "Nobody is chosen any more. Engagements made already go on.",
  answer: { status: 200, schema: statedSchema, example: { id: requestId, state: "cancelled" } },
});
