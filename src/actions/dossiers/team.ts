import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { offerRefusal, teamOfferLifetime, teamOffers } from "#domain/dossiers/team";
import { email, id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustBear } from "#actions/dossiers/filling";
import { takeMailAttempt } from "#actions/identity/attempts";
import { sha256 } from "#actions/hash";
import { tokenOf } from "#actions/tokens";
import { dossierInvitations, dossierMembers } from "#db/dossiers/life-schema";
import { ownDossier } from "#db/dossiers/queries";
import { isWaiting, membersOf, openOffersOf, teamIs } from "#db/dossiers/team";
import { mustHaveChanged, mustHold } from "#db/guards";
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
  retriedOn: "conflict",
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
    await context.once(() => takeMailAttempt({ ...context, db: tenant.db }, address));
    const size = members.length + offers.length;
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
        steps: [
          mustHold("conflict", teamIs(tenant, dossierId, { size, offer, email: address }, now)),
          tenant.insert(dossierInvitations, invitation),
        ],
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
