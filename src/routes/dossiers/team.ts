import { z } from "@hono/zod-openapi";

import { teamOffers } from "#domain/dossiers/team";
import { lookAtTeamOffer } from "#actions/dossiers/look-at-team-offer";
import { acceptTeamOffer } from "#actions/dossiers/accept-team-offer";
import { cancelTeamOffer, leaveTeam, offerTeam, seeTeam } from "#actions/dossiers/team";
import { dossierId } from "#routes/dossiers/examples";
import { endpoint, publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const path = "/organisations/{organisation}/my/dossiers/{dossierId}";
const offerFields = {
  id: z.string(),
  offer: z.enum(teamOffers),
  email: z.string(),
  createdAt: instantSchema,
  expiresAt: instantSchema,
};
const offerExample = {
  id: "dti_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  offer: "join" as const,
  email: "sam.roux@exemple.fr",
  createdAt: "2026-11-21T20:00:00.000Z",
  expiresAt: "2026-12-05T20:00:00.000Z",
};
const personExample = {
  personId: "per_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  name: "Élodie Noël",
  email: "elodie.noel@exemple.fr",
};

type Offer = { createdAt: number; expiresAt: number };
const presentOffer = <O extends Offer>({ createdAt, expiresAt, ...rest }: O) => ({
  ...rest,
  createdAt: toWire(createdAt),
  expiresAt: toWire(expiresAt),
});

export const seeTeamEndpoint = endpoint(seeTeam, {
  method: "get",
  path: `${path}/team`,
  capability: "dossiers",
  summary: "See who fills a dossier",
  description: "Whoever bears it, its team, and the offers that wait for an answer.",
  answer: {
    status: 200,
    schema: z
      .object({
        bearer: z.object({ personId: z.string(), name: z.string(), email: z.string() }),
        members: z.array(
          z.object({ personId: z.string(), name: z.string(), email: z.string(), joinedAt: instantSchema }),
        ),
        offers: z.array(z.object(offerFields)),
        isBearer: z.boolean(),
        me: z.string(),
      })
      .openapi("DossierTeam"),
    example: {
      bearer: personExample,
      members: [],
      offers: [offerExample],
      isBearer: true,
      me: personExample.personId,
    },
  },
  present: ({ members, offers, ...rest }) => ({
    ...rest,
    members: members.map(({ joinedAt, ...member }) => ({ ...member, joinedAt: toWire(joinedAt) })),
    offers: offers.map((offer) => presentOffer(offer)),
  }),
});

export const offerTeamEndpoint = endpoint(offerTeam, {
  method: "post",
  path: `${path}/team/offers`,
  capability: "dossiers",
  summary: "Invite somebody to fill a dossier, or to take it over",
  description: "`join` makes a co-applicant, `transfer` hands the dossier over. The link lasts 14 days.",
  answer: { status: 201, schema: z.object(offerFields).openapi("TeamOffer"), example: offerExample },
  present: presentOffer,
});

export const cancelTeamOfferEndpoint = endpoint(cancelTeamOffer, {
  method: "post",
  path: `${path}/team/offers/{offerId}/cancel`,
  capability: "dossiers",
  summary: "Cancel an offer to a team",
  description: "Its link opens nothing any more.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string() }).openapi("CancelledTeamOffer"),
    example: { id: offerExample.id },
  },
});

export const leaveTeamEndpoint = endpoint(leaveTeam, {
  method: "delete",
  path: `${path}/team/{personId}`,
  capability: "dossiers",
  summary: "Take somebody out of a team",
  description: "Whoever bears the dossier takes anyone out; a member leaves.",
  answer: {
    status: 200,
    schema: z.object({ personId: z.string() }).openapi("LeftTeam"),
    example: { personId: personExample.personId },
  },
});

export const acceptTeamOfferEndpoint = endpoint(acceptTeamOffer, {
  method: "post",
  path: "/organisations/{organisation}/my/team-offers/accept",
  capability: "dossiers",
  summary: "Accept an offer to a team",
  description: "Signed in with the address that was invited; also once the call has closed.",
  answer: {
    status: 200,
    schema: z.object({ dossierId: z.string(), offer: z.enum(teamOffers) }).openapi("AcceptedTeamOffer"),
    example: { dossierId, offer: "join" },
  },
});

export const lookAtTeamOfferEndpoint = publicEndpoint(lookAtTeamOffer, {
  method: "post",
  path: "/team-offers/look",
  capability: "dossiers",
  summary: "Look at an offer to a team",
  description: "What the link offers. Looking consumes nothing.",
  idempotencyKey: "ignored",
  answer: {
    status: 200,
    schema: z
      .object({
        offer: z.enum(teamOffers),
        inviterName: z.string(),
        programmeTitle: z.string(),
        organisation: z.object({ slug: z.string(), name: z.string() }),
        email: z.string(),
        expiresAt: instantSchema,
      })
      .openapi("SeenTeamOffer"),
    example: {
      offer: "join",
      inviterName: "Élodie Noël",
      programmeTitle: "Résidences d’artistes 2027",
      organisation: { slug: "mairie-de-toulon", name: "Mairie de Toulon" },
      email: "s•••@exemple.fr",
      expiresAt: offerExample.expiresAt,
    },
  },
  present: ({ expiresAt, ...rest }) => ({ ...rest, expiresAt: toWire(expiresAt) }),
});
