import { and, desc, eq, gt, isNull, sql, type SQL } from "drizzle-orm";

import { formRevisions } from "#db/forms/schema";
import { people } from "#db/identity/schema";
import { partnerRespondents, partners } from "#db/invitations/partners-schema";
import { prequalificationValidations } from "#db/invitations/answers-schema";
import { issuingEntities } from "#db/invitations/partners-schema";
import { prequalificationForms, prequalifications } from "#db/invitations/prequalifications-schema";
import { invitations } from "#db/invitations/schema";
import { organisations } from "#db/organisations/schema";
import type { Database } from "#db/statement";
import type { Scope } from "#db/tenant";

const partnerOf = and(
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

export const byToken = (scope: Scope, tokenHash: string) =>
  scope.db
    .select()
    .from(invitations)
    .where(scope.owns(invitations, eq(invitations.tokenHash, tokenHash)));

const request = {
  id: prequalifications.id,
  state: prequalifications.state,
  progress: prequalifications.progress,
  validUntil: prequalifications.validUntil,
  requestedAt: prequalifications.requestedAt,
  updatedAt: prequalifications.updatedAt,
  reason: prequalifications.reason,
  formTitle: prequalificationForms.title,
  partnerName: sql<string>`${partners.name}`.as("partner_name"),
  localId: partners.localId,
  slug: organisations.slug,
  organisationName: sql<string>`${organisations.name}`.as("organisation_name"),
};

/** What is asked of the partners one answers for, in every organisation. One person has few. */
export const requestsOf = (db: Database, me: SQL) =>
  db
    .select(request)
    .from(partnerRespondents)
    .innerJoin(
      prequalifications,
      and(
        eq(prequalifications.organisationId, partnerRespondents.organisationId),
        eq(prequalifications.partnerId, partnerRespondents.partnerId),
      ),
    )
    .innerJoin(
      prequalificationForms,
      and(
        eq(prequalificationForms.organisationId, prequalifications.organisationId),
        eq(prequalificationForms.id, prequalifications.formId),
      ),
    )
    .innerJoin(
      partners,
      and(
        eq(partners.organisationId, prequalifications.organisationId),
        eq(partners.id, prequalifications.partnerId),
      ),
    )
    .innerJoin(organisations, eq(organisations.id, prequalifications.organisationId))
    .where(eq(partnerRespondents.personId, me))
    .orderBy(desc(prequalifications.updatedAt))
    .limit(100);

/** Invitations sent to one's own address and not answered yet, in every organisation. */
export const waitingFor = (db: Database, me: SQL, now: number) =>
  db
    .select({
      id: invitations.id,
      expiresAt: invitations.expiresAt,
      formTitle: prequalificationForms.title,
      partnerName: sql<string>`${partners.name}`.as("partner_name"),
      localId: partners.localId,
      slug: organisations.slug,
      organisationName: sql<string>`${organisations.name}`.as("organisation_name"),
    })
    .from(invitations)
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
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(
      and(
        eq(invitations.email, sql`(select email from people where id = ${me})`),
        isNull(invitations.acceptedAt),
        isNull(invitations.endedAt),
        eq(invitations.archived, false),
        gt(invitations.expiresAt, now),
      ),
    )
    .limit(100);

/**
 * What one validated elsewhere for the same company: only through partners one answers for oneself, in the other
 * organisation as in this one. The person, not the organisation, opens what crosses.
 */
export const validatedElsewhere = (db: Database, me: SQL, localId: string) =>
  db
    .select({
      organisationId: prequalificationValidations.organisationId,
      organisationName: sql<string>`${organisations.name}`.as("organisation_name"),
      prequalificationId: prequalificationValidations.prequalificationId,
      formTitle: prequalificationForms.title,
      answers: prequalificationValidations.answers,
      documentIds: prequalificationValidations.documentIds,
      validatedAt: prequalificationValidations.validatedAt,
      validUntil: prequalificationValidations.validUntil,
      definition: formRevisions.definition,
    })
    .from(partnerRespondents)
    .innerJoin(
      partners,
      and(
        eq(partners.organisationId, partnerRespondents.organisationId),
        eq(partners.id, partnerRespondents.partnerId),
      ),
    )
    .innerJoin(
      prequalifications,
      and(
        eq(prequalifications.organisationId, partners.organisationId),
        eq(prequalifications.partnerId, partners.id),
      ),
    )
    .innerJoin(
      prequalificationForms,
      and(
        eq(prequalificationForms.organisationId, prequalifications.organisationId),
        eq(prequalificationForms.id, prequalifications.formId),
      ),
    )
    .innerJoin(
      prequalificationValidations,
      and(
        eq(prequalificationValidations.organisationId, prequalifications.organisationId),
        eq(prequalificationValidations.prequalificationId, prequalifications.id),
      ),
    )
    .innerJoin(
      formRevisions,
      and(
        eq(formRevisions.organisationId, prequalificationValidations.organisationId),
        eq(formRevisions.id, prequalificationValidations.revisionId),
      ),
    )
    .innerJoin(organisations, eq(organisations.id, prequalifications.organisationId))
    .where(and(eq(partnerRespondents.personId, me), eq(partners.localId, localId)))
    .orderBy(desc(prequalificationValidations.validatedAt))
    .limit(20);
