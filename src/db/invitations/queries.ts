import { asc, desc, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { mails } from "#db/integrations/schema";
import { partnerContacts, partnerRespondents, partners } from "#db/invitations/partners-schema";
import { prequalifications } from "#db/invitations/prequalifications-schema";
import { invitationReminders, invitations, invitationSettings } from "#db/invitations/schema";
import { isIn } from "#db/is-in";
import type { Scope } from "#db/tenant";

export const cadenceOf = (scope: Scope) =>
  scope.db.select().from(invitationSettings).where(scope.owns(invitationSettings));

export const partnerById = (scope: Scope, id: string) =>
  scope.db
    .select()
    .from(partners)
    .where(scope.owns(partners, eq(partners.id, id)));

export const partnersByLocalId = (scope: Scope, localIds: readonly string[]) =>
  scope.db
    .select()
    .from(partners)
    .where(scope.owns(partners, isIn(partners.localId, localIds)));

export const contactsOf = (scope: Scope, partnerId: string) =>
  scope.db
    .select()
    .from(partnerContacts)
    .where(scope.owns(partnerContacts, eq(partnerContacts.partnerId, partnerId)))
    .orderBy(asc(partnerContacts.id));

export const respondentsOf = (scope: Scope, partnerId: SQL | string) =>
  scope.db
    .select({
      partnerId: partnerRespondents.partnerId,
      personId: partnerRespondents.personId,
      name: people.name,
      email: people.email,
      locale: people.locale,
      joinedAt: partnerRespondents.joinedAt,
    })
    .from(partnerRespondents)
    .innerJoin(people, eq(people.id, partnerRespondents.personId))
    .where(scope.owns(partnerRespondents, sql`${partnerRespondents.partnerId} = ${partnerId}`));

/** Partners of a list that somebody already answers for. */
export const registeredAmong = (scope: Scope, partnerIds: SQL) =>
  scope.db
    .selectDistinct({ partnerId: partnerRespondents.partnerId })
    .from(partnerRespondents)
    .where(scope.owns(partnerRespondents, sql`${partnerRespondents.partnerId} in (${partnerIds})`));

export const idsByLocalId = (scope: Scope, localIds: readonly string[]): SQL =>
  scope.db
    .select({ id: partners.id })
    .from(partners)
    .where(scope.owns(partners, isIn(partners.localId, localIds)))
    .getSQL();

export const prequalificationsFor = (scope: Scope, formId: string, partnerIds: SQL) =>
  scope.db
    .select()
    .from(prequalifications)
    .where(
      scope.owns(
        prequalifications,
        eq(prequalifications.formId, formId),
        sql`${prequalifications.partnerId} in (${partnerIds})`,
      ),
    );

/** Invitations of these addresses that nothing has ended. */
export const openTo = (scope: Scope, emails: readonly string[]) =>
  scope.db
    .select({
      id: invitations.id,
      email: invitations.email,
      prequalificationId: invitations.prequalificationId,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      scope.owns(
        invitations,
        isIn(invitations.email, emails),
        isNull(invitations.endedAt),
        eq(invitations.archived, false),
      ),
    );

export const invitationById = (scope: Scope, id: string) =>
  scope.db
    .select()
    .from(invitations)
    .where(scope.owns(invitations, eq(invitations.id, id)));

export const prequalificationById = (scope: Scope, id: SQL | string) =>
  scope.db
    .select()
    .from(prequalifications)
    .where(scope.owns(prequalifications, sql`${prequalifications.id} = ${id}`));

/** Another pre-qualification than one's own partners' is not found. */
export const ownPrequalification = (scope: Scope & { me: SQL }, id: string) =>
  scope.db
    .select()
    .from(prequalifications)
    .where(
      scope.owns(
        prequalifications,
        eq(prequalifications.id, id),
        inArray(
          prequalifications.partnerId,
          scope.db
            .select({ id: partnerRespondents.partnerId })
            .from(partnerRespondents)
            .where(scope.owns(partnerRespondents, eq(partnerRespondents.personId, scope.me))),
        ),
      ),
    );

export const invitationsOf = (scope: Scope, prequalificationId: string) =>
  scope.db
    .select()
    .from(invitations)
    .where(scope.owns(invitations, eq(invitations.prequalificationId, prequalificationId)))
    .orderBy(desc(invitations.id));

export const remindersOf = (scope: Scope, invitationId: string) =>
  scope.db
    .select({
      rank: invitationReminders.rank,
      at: invitationReminders.at,
      automatic: invitationReminders.automatic,
      mailState: mails.state,
    })
    .from(invitationReminders)
    .leftJoin(mails, eq(mails.id, invitationReminders.mailId))
    .where(scope.owns(invitationReminders, eq(invitationReminders.invitationId, invitationId)))
    .orderBy(asc(invitationReminders.rank));
