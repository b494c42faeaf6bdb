import { and, desc, eq, gt, isNull, sql, type SQL } from "drizzle-orm";

import { partnerRespondents, partners } from "#db/invitations/partners-schema";
import { prequalificationForms, prequalifications } from "#db/invitations/prequalifications-schema";
import { invitations } from "#db/invitations/schema";
import { organisations } from "#db/organisations/schema";
import type { Database } from "#db/statement";
import { partnerOf } from "#db/invitations/links";

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
