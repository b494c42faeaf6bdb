import { z } from "@hono/zod-openapi";

import { listEngagements, listOwnEngagements } from "#actions/providers/list-engagements";
import { moveEngagement, moveOwnEngagement } from "#actions/providers/move-engagement";
import { listOwnRequests, seeOwnRequest } from "#actions/providers/own-requests";
import { decline, respond, withdraw } from "#actions/providers/respond";
import { engagementStates } from "#domain/providers/engagement";
import { endpoint } from "#routes/endpoint";
import {
  engagementExample,
  engagementId,
  offeredExample,
  requestId,
} from "#routes/providers/service-examples";
import {
  engagementSchema,
  offeredSchema,
  presentEngagement,
  presentOffered,
} from "#routes/providers/service-schemas";

const requests = "/organisations/{organisation}/my/service-requests";
const oneRequest = `${requests}/{requestId}`;
const engagements = "/organisations/{organisation}/engagements";
const own = "/organisations/{organisation}/my/engagements";

const answeredSchema = z.object({ id: z.string() }).openapi("AnsweredServiceRequest");
const movedSchema = z.object({ id: z.string(), state: z.enum(engagementStates) }).openapi("MovedEngagement");
const movedExample = { id: engagementId, state: "in_progress" };
const engagementsSchema = z
  .object({ data: z.array(engagementSchema), nextCursor: z.string().nullable() })
  .openapi("Engagements");
const engagementsExample = { data: [engagementExample], nextCursor: null };

export const listOwnServiceRequestsEndpoint = endpoint(listOwnRequests, {
  method: "get",
  path: requests,
  capability: "providers",
  summary: "List the service requests offered to me",
  description: "`filter[set]`: `open` (the default) are not decided yet, `all` is everything I was offered.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(offeredSchema), nextCursor: z.string().nullable() })
      .openapi("OfferedServiceRequests"),
    example: { data: [offeredExample], nextCursor: null },
  },
  present: ({ data, nextCursor }) => ({ data: data.map(presentOffered), nextCursor }),
});

export const seeOwnServiceRequestEndpoint = endpoint(seeOwnRequest, {
  method: "get",
  path: oneRequest,
  capability: "providers",
  summary: "See a service request offered to me",
  description: "What is asked, and my answer.",
  answer: { status: 200, schema: offeredSchema },
  present: presentOffered,
});

export const respondEndpoint = endpoint(respond, {
  method: "put",
  path: `${oneRequest}/answer`,
  capability: "providers",
  summary: "Answer a service request",
  description:
    "A price excluding tax and a few words; again to change them. Needs a running subscription where the organisation sells one.",
  answer: { status: 200, schema: answeredSchema, example: { id: requestId } },
});

export const declineEndpoint = endpoint(decline, {
  method: "post",
  path: `${oneRequest}/refusal`,
  capability: "providers",
  summary: "Decline a service request",
  description: "It is not for me: nobody waits for my answer.",
  answer: { status: 200, schema: answeredSchema, example: { id: requestId } },
});

export const withdrawEndpoint = endpoint(withdraw, {
  method: "delete",
  path: `${oneRequest}/answer`,
  capability: "providers",
  summary: "Withdraw my answer",
  description: "Until it was chosen.",
  answer: { status: 200, schema: answeredSchema, example: { id: requestId } },
});

export const listEngagementsEndpoint = endpoint(listEngagements, {
  method: "get",
  path: engagements,
  capability: "providers",
  summary: "List engagements",
  description:
    "The latest first: `filter[set]` keeps those `ongoing` or `over`, `filter[provider]` those of one provider.",
  answer: { status: 200, schema: engagementsSchema, example: engagementsExample },
  present: ({ data, nextCursor }) => ({ data: data.map(presentEngagement), nextCursor }),
});

export const listOwnEngagementsEndpoint = endpoint(listOwnEngagements, {
  method: "get",
  path: own,
  capability: "providers",
  summary: "List my engagements",
  description: "The latest first.",
  answer: { status: 200, schema: engagementsSchema, example: engagementsExample },
  present: ({ data, nextCursor }) => ({ data: data.map(presentEngagement), nextCursor }),
});

export const moveEngagementEndpoint = endpoint(moveEngagement, {
  method: "post",
  path: `${engagements}/{engagementId}/moves`,
  capability: "providers",
  summary: "Move an engagement on",
  description:
    "`verb`: plan (with `startsAt`), start, finish, cancel (with a `reason`). The provider is told.",
  answer: { status: 200, schema: movedSchema, example: movedExample },
});

export const moveOwnEngagementEndpoint = endpoint(moveOwnEngagement, {
  method: "post",
  path: `${own}/{engagementId}/moves`,
  capability: "providers",
  summary: "Move my engagement on",
  description: "`verb`: start, finish, cancel (with a `reason`). The organisation is told.",
  answer: { status: 200, schema: movedSchema, example: movedExample },
});
