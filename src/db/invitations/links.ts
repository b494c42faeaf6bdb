import { and, eq, isNull, sql } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { partners } from "#db/invitations/partners-schema";
import { issuingEntities } from "#db/invitations/partners-schema";
import { prequalificationForms, prequalifications } from "#db/invitations/prequalifications-schema";
import { invitations } from "#db/invitations/schema";
import { planSubscriptions } from "#db/plans/schema";
import { organisations } from "#db/organisations/schema";
import type { Database } from "#db/statement";
import type { Scope } from "#db/tenant";

export const partnerOf = and(
  eq(partners.organisationId, invitations.organisationId),
  eq(partners.id, invitations.partnerId),
);

/** The invitation that a link opens, whoever holds it: what it says of the organisation and of the partner. */
export const lookUp = (db: Database, tokenHash: string) =>
  db
    .select({
      invitation: invitations,
      slug: organisations.slug,
      organisationName: sql<string>`${organisations.name}`.as("organisation_name"),
      settings: organisations.settings,
      trialEndsAt: organisations.trialEndsAt,
      deactivatedAt: organisations.deactivatedAt,
      partnerName: sql<string>`${partners.name}`.as("partner_name"),
      localId: partners.localId,
      formTitle: prequalificationForms.title,
      entityName: sql<string | null>`${issuingEntities.name}`.as("entity_name"),
      issuerName: sql<string | null>`${people.name}`.as("issuer_name"),
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .innerJoin(partners, partnerOf)
    .innerJoin(
      prequalifications,
      and(
        eq(prequalifications.organisationId, invitations.organisationId),
        eq(prequalifications.id, invitations.prequalificationId),
      ),
    )
    .innerJoin(
      prequalificationForms,
      and(
        eq(prequalificationForms.organisationId, prequalifications.organisationId),
        eq(prequalificationForms.id, prequalifications.formId),
      ),
    )
    .leftJoin(
      issuingEntities,
      and(
        eq(issuingEntities.organisationId, invitations.organisationId),
        eq(issuingEntities.id, invitations.entityId),
      ),
    )
    .leftJoin(people, eq(people.id, invitations.issuedBy))
    .where(eq(invitations.tokenHash, tokenHash));

/** What the organisation of a link pays for: whether it may still ask anything. */
export const subscriptionsBehind = (db: Database, tokenHash: string) =>
  db
    .select()
    .from(planSubscriptions)
    .where(
      and(
        sql`${planSubscriptions.organisationId} = (select organisation_id from invitations where token_hash = ${tokenHash})`,
        isNull(planSubscriptions.endedAt),
      ),
    );

export const byToken = (scope: Scope, tokenHash: string) =>
  scope.db
    .select()
    .from(invitations)
    .where(scope.owns(invitations, eq(invitations.tokenHash, tokenHash)));
