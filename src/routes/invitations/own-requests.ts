import { z } from "@hono/zod-openapi";

import { listRequests } from "#actions/invitations/list-requests";
import { inviteColleague } from "#actions/invitations/invite-colleague";
import { seeOwnPrequalification } from "#actions/invitations/see-prequalification";
import { causes } from "#domain/invitations/invitation";
import {
  isExpiringSoon,
  labelOf,
  labels,
  prequalificationStates,
} from "#domain/invitations/prequalification";
import { endpoint, publicEndpoint } from "#routes/endpoint";
import { ids, instants } from "#routes/invitations/examples";
import { ownPrequalificationSchema, presentSeen } from "#routes/invitations/schemas";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const capability = "invitations";
const portal = "/organisations/{organisation}/my";

const organisationFields = {
  slug: z.string(),
  organisationName: z.string(),
  formTitle: z.string(),
  partnerName: z.string(),
  localId: z.string(),
};
const organisationExample = {
  slug: "aubagne",
  organisationName: "Ville d’Aubagne",
  formTitle: "Panel fournisseurs",
  partnerName: "Ateliers Béranger",
  localId: "732829320",
};

export const listRequestsEndpoint = publicEndpoint(listRequests, {
  method: "get",
  path: "/me/partner-requests",
  capability,
  summary: "List the requests made to one's companies",
  description:
    "From every organisation: what is being answered, and the invitations that wait for one's address.",
  answer: {
    status: 200,
    schema: z
      .object({
        requests: z.array(
          z.object({
            ...organisationFields,
            id: z.string(),
            state: z.enum(prequalificationStates),
            status: z.enum(labels),
            progress: z.int(),
            validUntil: instantSchema.nullable(),
            expiringSoon: z.boolean(),
            updatedAt: instantSchema,
          }),
        ),
        waiting: z.array(z.object({ ...organisationFields, id: z.string(), expiresAt: instantSchema })),
      })
      .openapi("PartnerRequests"),
    example: {
      requests: [
        {
          ...organisationExample,
          id: ids.prequalification,
          state: "in_progress",
          status: "to_complete",
          progress: 40,
          validUntil: null,
          expiringSoon: false,
          updatedAt: instants.at,
        },
      ],
      waiting: [{ ...organisationExample, id: ids.invitation, expiresAt: instants.at }],
    },
  },
  present: ({ requests, waiting, now }) => ({
    requests: requests.map(({ reason: _reason, requestedAt: _requested, validUntil, updatedAt, ...row }) => ({
      ...row,
      status: labelOf({ state: row.state, validUntil }, now),
      validUntil: toWireOrNull(validUntil),
      expiringSoon: isExpiringSoon({ state: row.state, validUntil }, now),
      updatedAt: toWire(updatedAt),
    })),
    waiting: waiting.map((row) => ({ ...row, expiresAt: toWire(row.expiresAt) })),
  }),
});

export const seeOwnPrequalificationEndpoint = endpoint(seeOwnPrequalification, {
  method: "get",
  path: `${portal}/prequalifications/{prequalificationId}`,
  capability,
  summary: "See one's own pre-qualification",
  description:
    "The form, the answers of all respondents, what is missing, what an update asks, and when each document ends.",
  answer: { status: 200, schema: ownPrequalificationSchema },
  present: (seen, context) => presentSeen(seen, context),
});

export const inviteColleagueEndpoint = endpoint(inviteColleague, {
  method: "post",
  path: `${portal}/prequalifications/{prequalificationId}/colleagues`,
  capability,
  summary: "Invite a colleague to answer too",
  description: "They receive an invitation of their own, linked to yours; you answer together.",
  answer: {
    status: 201,
    schema: z
      .object({
        id: z.string(),
        partnerId: z.string(),
        prequalificationId: z.string(),
        cause: z.enum(causes),
      })
      .openapi("InvitedColleague"),
    example: {
      id: ids.invitation,
      partnerId: ids.partner,
      prequalificationId: ids.prequalification,
      cause: "not_validated",
    },
  },
});
