import { z } from "@hono/zod-openapi";

import {
  acceptInvitation,
  declineInvitation,
  listRequests,
  lookAtInvitation,
  openInvitation,
} from "#actions/invitations/answer-invitation";
import { inviteColleague } from "#actions/invitations/invite-colleague";
import {
  refusePrequalification,
  reopenPrequalification,
  requestCorrection,
  validatePrequalification,
} from "#actions/invitations/review";
import { seeOwnPrequalification, seePrequalification } from "#actions/invitations/see-prequalification";
import { causes, invitationState } from "#domain/invitations/invitation";
import {
  isExpiringSoon,
  labelOf,
  labels,
  prequalificationStates,
} from "#domain/invitations/prequalification";
import { endpoint, publicEndpoint } from "#routes/endpoint";
import { ids, instants } from "#routes/invitations/examples";
import { ownPrequalificationSchema, prequalificationSchema, presentSeen } from "#routes/invitations/schemas";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const capability = "invitations";
const portal = "/organisations/{organisation}/my";

export const lookAtInvitationEndpoint = publicEndpoint(lookAtInvitation, {
  method: "post",
  path: "/partner-invitations/look",
  capability,
  summary: "Look at a partner invitation",
  description: "Who asks, of whom and why, for whoever holds the link. Looking consumes nothing.",
  idempotencyKey: "ignored",
  answer: {
    status: 200,
    schema: z
      .object({
        slug: z.string(),
        organisationName: z.string(),
        accent: z.string(),
        contactEmail: z.string(),
        issuerName: z.string().nullable(),
        entityName: z.string().nullable(),
        partnerName: z.string(),
        localId: z.string(),
        formTitle: z.string(),
        cause: z.enum(causes),
        message: z.string(),
        email: z.string().openapi({ description: "Masked: enough to recognise one's own." }),
        expiresAt: instantSchema,
        accepted: z.boolean(),
        prequalificationId: z.string(),
      })
      .openapi("OpenPartnerInvitation"),
    example: {
      slug: "aubagne",
      organisationName: "Ville d’Aubagne",
      accent: "#0b6e5f",
      contactEmail: "achats@exemple.fr",
      issuerName: "Camille Lefèvre",
      entityName: "Direction des achats",
      partnerName: "Ateliers Béranger",
      localId: "732829320",
      formTitle: "Panel fournisseurs",
      cause: "not_registered",
      message: "",
      email: "c•••@exemple.fr",
      expiresAt: instants.at,
      accepted: false,
      prequalificationId: ids.prequalification,
    },
  },
  present: ({ expiresAt, ...said }) => ({ ...said, expiresAt: toWire(expiresAt) }),
});

export const openInvitationEndpoint = endpoint(openInvitation, {
  method: "post",
  path: "/organisations/{organisation}/partner-invitations/open",
  capability,
  summary: "Say that an invitation was opened",
  description: "Sent by the page once somebody sees it, so that a mail scanner does not count.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema: z.object({ opened: z.boolean() }), example: { opened: true } },
});

export const declineInvitationEndpoint = endpoint(declineInvitation, {
  method: "post",
  path: "/organisations/{organisation}/partner-invitations/decline",
  capability,
  summary: "Decline an invitation, or say it is not for you",
  description:
    "`declined` or `not_me`, with a word and the right contact if you know them. No further mail is sent.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema: z.object({ answer: z.string() }), example: { answer: "not_me" } },
});

export const acceptInvitationEndpoint = endpoint(acceptInvitation, {
  method: "post",
  path: "/organisations/{organisation}/partner-invitations/accept",
  capability,
  summary: "Accept a partner invitation",
  description:
    "Signed in with the address that was invited, by its link (`token`) or from one's account (`partnerInvitationId`).",
  idempotencyKey: "ignored",
  answer: {
    status: 200,
    schema: z.object({ prequalificationId: z.string() }).openapi("AcceptedInvitation"),
    example: { prequalificationId: ids.prequalification },
  },
});

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

const reviewed = "/organisations/{organisation}/prequalifications/{prequalificationId}";

export const seePrequalificationEndpoint = endpoint(seePrequalification, {
  method: "get",
  path: reviewed,
  capability,
  summary: "See the pre-qualification of a partner",
  description: "Everything its respondents see, its history, its invitations, and what can be decided now.",
  answer: { status: 200, schema: prequalificationSchema },
  present: (seen, context) => ({
    ...presentSeen(seen, context),
    verbs: seen.verbs,
    history: seen.rows.transitions.map(({ verb, at, actorName, reason }) => ({
      verb,
      at: toWire(at),
      actor: actorName ?? "Parvis",
      reason,
    })),
    invitations: seen.requests.map((row) => ({
      id: row.id,
      email: row.email,
      state: invitationState(row, seen.now),
      lastSentAt: toWire(row.lastSentAt),
    })),
  }),
});

const decided = {
  method: "post" as const,
  capability: capability as "invitations",
  answer: {
    status: 200 as const,
    schema: z.object({ id: z.string() }).openapi("ReviewedPrequalification"),
    example: { id: ids.prequalification },
  },
};

export const validatePrequalificationEndpoint = endpoint(validatePrequalification, {
  ...decided,
  path: `${reviewed}/validate`,
  summary: "Validate a pre-qualification",
  description:
    "It holds until the first of its ends: the answers' own, or that of a document. Respondents are told.",
});
export const requestCorrectionEndpoint = endpoint(requestCorrection, {
  ...decided,
  path: `${reviewed}/request-correction`,
  summary: "Ask a partner for a correction",
  description: "With a `reason` that respondents read. Reminders start anew.",
});
export const refusePrequalificationEndpoint = endpoint(refusePrequalification, {
  ...decided,
  path: `${reviewed}/refuse`,
  summary: "Refuse a pre-qualification",
  description: "With a `reason` that respondents read.",
});
export const reopenPrequalificationEndpoint = endpoint(reopenPrequalification, {
  ...decided,
  path: `${reviewed}/reopen`,
  summary: "Reopen a refused pre-qualification",
  description: "Back to review, as it was sent. Nobody is told.",
});
