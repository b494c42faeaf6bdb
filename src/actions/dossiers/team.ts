import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { foldForSearch } from "#domain/dossiers/search-text";
import { isOpenOffer, offerRefusal, teamOfferLifetime, teamOffers } from "#domain/dossiers/team";
import { email, id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { mustBear, type DossierRow } from "#actions/dossiers/filling";
import { takeMailAttempt } from "#actions/identity/attempts";
import { sha256 } from "#actions/hash";
import { tokenOf } from "#actions/tokens";
import type { Change } from "#db/commit";
import { dossierInvitations, dossierMembers } from "#db/dossiers/life-schema";
import { dossierById, ownDossier } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { isWaiting, membersOf, offerByToken, openOffersOf } from "#db/dossiers/team";
import { mustHaveChanged } from "#db/guards";
import { many, one } from "#db/statement";

/** Who fills a dossier, and the offers that wait for an answer. */
export const seeTeam = action({
  name: "dossiers.see-team",
  requires: "dossiers.fill",
  access: "own_data_read",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses: ["not_found"],
  reads: (scope, { dossierId }, now) => ({
    dossier: one(ownDossier(scope, dossierId)),
    members: many(membersOf(scope, dossierId)),
    offers: many(openOffersOf(scope, dossierId, now)),
  }),
  run({ actor }, _input, { dossier, members, offers }) {
    if (!dossier || actor.kind !== "person") throw new Refusal("not_found");
    const { personId, applicantName: name, applicantEmail } = dossier;
    const isBearer = personId === actor.person.id;
    const me = actor.person.id;
    return { result: { bearer: { personId, name, email: applicantEmail }, members, offers, isBearer, me } };
  },
});

/** Offers somebody to fill the dossier too, or to bear it: a link by mail, for 14 days, also once the call has closed. */
export const offerTeam = action({
  name: "dossiers.offer-team",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ dossierId: id("dos"), email, offer: z.enum(teamOffers) }),
  refuses: [
    "not_found",
    "dossier_of_somebody_else",
    "dossier_state_forbids",
    "already_in_team",
    "already_invited_to_team",
    "team_full",
    "too_many_requests",
  ],
  reads: (scope, { dossierId }, now) => ({
    dossier: one(ownDossier(scope, dossierId)),
    members: many(membersOf(scope, dossierId)),
    offers: many(openOffersOf(scope, dossierId, now)),
  }),
  async run(context, { dossierId, email: address, offer }, { dossier, members, offers }) {
    if (!dossier) throw new Refusal("not_found");
    mustBear({ dossier }, context.actor);
    if (dossier.isTest || dossier.trashedAt !== null) throw new Refusal("dossier_state_forbids");
    const team = {
      ownerEmail: dossier.applicantEmail,
      memberEmails: members.map((member) => member.email),
      openOffers: offers,
    };
    const refusal = offerRefusal(team, offer, address);
    if (refusal) throw refusal;
    const { tenant, services, now, newId, organisation } = context;
    await takeMailAttempt({ ...context, db: tenant.db }, address);
    const offerId = newId("dti");
    const invitation = {
      id: offerId,
      dossierId,
      offer,
      email: address,
      tokenHash: await sha256(await tokenOf(services.secret, "dossier-team", offerId)),
      invitedBy: dossier.personId,
      createdAt: now,
      expiresAt: now + teamOfferLifetime,
    };
    const mail = {
      kind: "team-offer",
      cause: `team-offer:${offerId}`,
      subjectId: offerId,
      recipient: address,
    };
    return {
      result: { id: offerId, offer, email: address, createdAt: now, expiresAt: invitation.expiresAt },
      change: {
        steps: [tenant.insert(dossierInvitations, invitation)],
        audit: { subject: dossierId, details: { offer, offerId } },
        mails: [{ ...mail, locale: organisation.settings.locale }],
      },
    };
  },
});

export const cancelTeamOffer = action({
  name: "dossiers.cancel-team-offer",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ dossierId: id("dos"), offerId: id("dti") }),
  refuses: ["not_found", "dossier_of_somebody_else"],
  reads: (scope, { dossierId }) => ({ dossier: one(ownDossier(scope, dossierId)) }),
  run({ tenant, actor, now }, { dossierId, offerId }, { dossier }) {
    if (!dossier) throw new Refusal("not_found");
    mustBear({ dossier }, actor);
    const isThis = and(
      eq(dossierInvitations.id, offerId),
      eq(dossierInvitations.dossierId, dossierId),
      isWaiting,
    );
    return {
      result: { id: offerId },
      change: {
        steps: [
          tenant.update(dossierInvitations, { cancelledAt: now }, isThis ?? sql`false`),
          mustHaveChanged("not_found"),
        ],
        audit: { subject: dossierId, details: { offerId } },
      },
    };
  },
});

/** Takes somebody out of the team: whoever bears the dossier anyone, a member themselves. */
export const leaveTeam = action({
  name: "dossiers.leave-team",
  requires: "dossiers.fill",
  access: "own_data_erase",
  input: z.strictObject({ dossierId: id("dos"), personId: id("per") }),
  refuses: ["not_found", "dossier_of_somebody_else"],
  reads: (scope, { dossierId }) => ({ dossier: one(ownDossier(scope, dossierId)) }),
  run({ tenant, actor }, { dossierId, personId }, { dossier }) {
    if (!dossier || actor.kind !== "person") throw new Refusal("not_found");
    if (personId !== actor.person.id) mustBear({ dossier }, actor);
    return {
      result: { personId },
      change: {
        steps: [
          tenant.remove(
            dossierMembers,
            eq(dossierMembers.dossierId, dossierId),
            eq(dossierMembers.personId, personId),
          ),
          mustHaveChanged("not_found"),
        ],
        audit: { subject: dossierId, details: { left: personId } },
      },
    };
  },
});

/** Joins a team, or takes a dossier over, signed in with the address that was invited. */
export const acceptTeamOffer = action({
  name: "dossiers.accept-team-offer",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ token: z.string().max(200) }),
  refuses: ["team_offer_not_valid", "team_offer_for_another", "draft_exists", "conflict"],
  reads: () => ({}),
  async run(context, { token }) {
    const { tenant, actor, now } = context;
    if (actor.kind !== "person") throw new Refusal("sign_in_required");
    const [found] = await offerByToken(tenant, await sha256(token));
    if (!found || !isOpenOffer(found, now)) throw new Refusal("team_offer_not_valid");
    if (found.email !== actor.person.email) throw new Refusal("team_offer_for_another");
    const [dossier] = await dossierById(tenant, found.dossierId);
    if (!dossier || dossier.trashedAt !== null) throw new Refusal("team_offer_not_valid");
    const { offer, dossierId, id: offerId } = found;
    const joins =
      offer === "join" ? joinSteps(context, dossierId, actor.person.id) : takeOver(context, dossier);
    return {
      result: { dossierId, offer },
      change: {
        steps: [
          tenant.update(
            dossierInvitations,
            { acceptedAt: now },
            eq(dossierInvitations.id, offerId),
            isWaiting,
          ),
          mustHaveChanged("team_offer_not_valid"),
          ...joins,
        ],
        audit: { subject: dossierId, details: { offer, offerId } },
        mails: [
          {
            kind: "team-offer-accepted",
            cause: `team-offer-accepted:${offerId}`,
            subjectId: offerId,
            recipient: dossier.applicantEmail,
            personId: dossier.personId,
            locale: context.organisation.settings.locale,
          },
        ],
        conflicts: { "dossiers.person_id": new Refusal("draft_exists") },
      },
    };
  },
});

const joinSteps = ({ tenant, now }: ActionContext, dossierId: string, personId: string): Change["steps"] => [
  tenant.insertIfAbsent(dossierMembers, { dossierId, personId, joinedAt: now }),
];

/** The one who bore the dossier stays in its team. */
function takeOver(context: ActionContext, dossier: DossierRow): Change["steps"] {
  const { tenant, actor, now } = context;
  if (actor.kind !== "person") throw new Refusal("sign_in_required");
  const { id: personId, name, email: address } = actor.person;
  const bearer = {
    personId,
    applicantName: name,
    applicantEmail: address,
    applicantKey: foldForSearch(name),
    updatedAt: now,
    version: sql`${dossiers.version} + 1`,
  };
  return [
    tenant.update(dossiers, bearer, eq(dossiers.id, dossier.id), eq(dossiers.version, dossier.version)),
    mustHaveChanged("conflict"),
    tenant.remove(
      dossierMembers,
      eq(dossierMembers.dossierId, dossier.id),
      eq(dossierMembers.personId, personId),
    ),
    ...joinSteps(context, dossier.id, dossier.personId),
  ];
}
