import { and, desc, eq, sql, type SQL } from "drizzle-orm";

import { formRevisions } from "#db/forms/schema";
import { partnerRespondents, partners } from "#db/invitations/partners-schema";
import { prequalificationValidations } from "#db/invitations/answers-schema";
import { prequalificationForms, prequalifications } from "#db/invitations/prequalifications-schema";
import { organisations } from "#db/organisations/schema";
import type { Database } from "#db/statement";

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
