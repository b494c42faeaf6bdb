import { z } from "@hono/zod-openapi";

import { acceptInvitation, declineInvitation, openInvitation } from "#actions/invitations/answer-invitation";
import { lookAtInvitation } from "#actions/invitations/look-at-invitation";
import { causes } from "#domain/invitations/invitation";
import { endpoint, publicEndpoint } from "#routes/endpoint";
import { ids, instants } from "#routes/invitations/examples";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const capability = "invitations";
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
