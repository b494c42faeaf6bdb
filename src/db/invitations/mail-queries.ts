import { and, eq, sql, type SQL } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { issuingEntities, partners } from "#db/invitations/partners-schema";
import { prequalificationForms, prequalifications } from "#db/invitations/prequalifications-schema";
import { invitations } from "#db/invitations/schema";
import type { Scope } from "#db/tenant";

/** What mails say of invitations: the partner, the form, who asks. */
export const aboutInvitations = (scope: Scope, condition: SQL) =>
  scope.db
    .select({
      id: invitations.id,
      email: invitations.email,
      contactName: invitations.contactName,
      cause: invitations.cause,
      message: invitations.message,
      ending: invitations.ending,
      endReason: invitations.endReason,
      archived: invitations.archived,
      acceptedAt: invitations.acceptedAt,
      expiresAt: invitations.expiresAt,
      prequalificationId: invitations.prequalificationId,
      state: prequalifications.state,
      progress: prequalifications.progress,
      localId: partners.localId,
      partnerName: sql<string>`${partners.name}`.as("partner_name"),
      formTitle: prequalificationForms.title,
      entityName: sql<string | null>`${issuingEntities.name}`.as("entity_name"),
      issuerName: sql<string | null>`${people.name}`.as("issuer_name"),
    })
    .from(invitations)
    .innerJoin(
      partners,
      and(eq(partners.organisationId, invitations.organisationId), eq(partners.id, invitations.partnerId)),
    )
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
    .where(scope.owns(invitations, condition));

export async function aboutPrequalification(scope: Scope, id: string) {
  const [found] = await scope.db
    .select({
      state: prequalifications.state,
      reason: prequalifications.reason,
      validUntil: prequalifications.validUntil,
      partnerName: sql<string>`${partners.name}`.as("partner_name"),
      formTitle: prequalificationForms.title,
    })
    .from(prequalifications)
    .innerJoin(
      partners,
      and(
        eq(partners.organisationId, prequalifications.organisationId),
        eq(partners.id, prequalifications.partnerId),
      ),
    )
    .innerJoin(
      prequalificationForms,
      and(
        eq(prequalificationForms.organisationId, prequalifications.organisationId),
        eq(prequalificationForms.id, prequalifications.formId),
      ),
    )
    .where(scope.owns(prequalifications, eq(prequalifications.id, id)));
  return found;
}
