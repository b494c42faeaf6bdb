import { and, asc, eq, gt, isNull, sql, type SQL } from "drizzle-orm";

import { dossierInvitations, dossierMembers } from "#db/dossiers/life-schema";
import { dossiers } from "#db/dossiers/schema";
import { people } from "#db/identity/schema";
import { organisations } from "#db/organisations/schema";
import { programmes } from "#db/programmes/schema";
import type { Database } from "#db/statement";
import type { Scope } from "#db/tenant";

export const membersOf = (scope: Scope, dossierId: string) =>
  scope.db
    .select({
      personId: people.id,
      name: people.name,
      email: people.email,
      joinedAt: dossierMembers.joinedAt,
    })
    .from(dossierMembers)
    .innerJoin(people, eq(people.id, dossierMembers.personId))
    .where(scope.owns(dossierMembers, eq(dossierMembers.dossierId, dossierId)))
    .orderBy(asc(dossierMembers.joinedAt));

export const isWaiting =
  and(isNull(dossierInvitations.acceptedAt), isNull(dossierInvitations.cancelledAt)) ?? sql`false`;

export const openOffersOf = (scope: Scope, dossierId: string, now: number) =>
  scope.db
    .select({
      id: dossierInvitations.id,
      offer: dossierInvitations.offer,
      email: dossierInvitations.email,
      createdAt: dossierInvitations.createdAt,
      expiresAt: dossierInvitations.expiresAt,
    })
    .from(dossierInvitations)
    .where(
      scope.owns(
        dossierInvitations,
        eq(dossierInvitations.dossierId, dossierId),
        isWaiting,
        gt(dossierInvitations.expiresAt, now),
      ),
    )
    .orderBy(asc(dossierInvitations.createdAt));

/** Whether a dossier has this many people and offers that wait, no offer of this kind to this address among them. */
export const teamIs = (
  scope: Scope,
  dossierId: string,
  { size, offer, email }: { size: number; offer: string; email: string },
  now: number,
): SQL => sql`(select count(*) from ${membersOf(scope, dossierId)})
  + (select count(*) from ${openOffersOf(scope, dossierId, now)}) = ${size}
  and not exists (select 1 from ${openOffersOf(scope, dossierId, now)} where offer = ${offer} and email = ${email})`;

/** The offer that a link opens, in this organisation. */
export const offerByToken = (scope: Scope, tokenHash: string) =>
  scope.db
    .select()
    .from(dossierInvitations)
    .where(scope.owns(dossierInvitations, eq(dossierInvitations.tokenHash, tokenHash)));

/** The same for whoever holds the link, before they are anybody. */
export const lookUpOffer = (db: Database, tokenHash: string) =>
  db
    .select({
      offer: dossierInvitations.offer,
      email: dossierInvitations.email,
      expiresAt: dossierInvitations.expiresAt,
      acceptedAt: dossierInvitations.acceptedAt,
      cancelledAt: dossierInvitations.cancelledAt,
      inviterName: people.name,
      programmeTitle: programmes.title,
      slug: organisations.slug,
      organisationName: organisations.name,
    })
    .from(dossierInvitations)
    .innerJoin(people, eq(people.id, dossierInvitations.invitedBy))
    .innerJoin(organisations, eq(organisations.id, dossierInvitations.organisationId))
    .innerJoin(
      dossiers,
      and(
        eq(dossiers.organisationId, dossierInvitations.organisationId),
        eq(dossiers.id, dossierInvitations.dossierId),
      ),
    )
    .innerJoin(
      programmes,
      and(eq(programmes.organisationId, dossiers.organisationId), eq(programmes.id, dossiers.programmeId)),
    )
    .where(eq(dossierInvitations.tokenHash, tokenHash));
