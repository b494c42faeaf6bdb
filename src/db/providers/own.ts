import { and, eq, isNull, sql, type SQL } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { isIn } from "#db/is-in";
import { memberships } from "#db/organisations/schema";
import { sold } from "#db/providers/answering";
import { localeOf, mailboxOf } from "#db/providers/mailbox";
import { providers } from "#db/providers/schema";
import type { Scope } from "#db/tenant";

/** The provider whom the signed-in person is, as an expression. */
export const ownProviderId = (scope: Scope & { me: SQL }): SQL =>
  sql`(select ${providers.id} from ${memberships} inner join ${providers} on ${providers.organisationId} = ${memberships.organisationId} and ${providers.membershipId} = ${memberships.id} where ${scope.owns(memberships)} and ${memberships.personId} = ${scope.me} and ${providers.closedAt} is null)`;

export const providerRow = (scope: Scope, providerId: string | SQL) =>
  scope.db
    .select({
      provider: providers,
      subscriptionsOn: sold(scope),
      mailbox: mailboxOf().as("mailbox"),
      locale: localeOf().as("written_in"),
    })
    .from(providers)
    .where(scope.owns(providers, sql`${providers.id} = ${providerId}`));

/** The record that waits for somebody with a proved address. */
export const providerByAddress = (scope: Scope, email: SQL | string) =>
  scope.db
    .select()
    .from(providers)
    .where(and(scope.owns(providers, sql`${providers.email} = ${email}`), isNull(providers.closedAt)));

/** The place of the signed-in person in the organisation. */
export const ownPlace = (scope: Scope & { me: SQL }) =>
  scope.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(scope.owns(memberships, eq(memberships.personId, scope.me)));

/** The address of the signed-in person, as an expression. */
export const myAddress = (scope: Scope & { me: SQL }): SQL =>
  sql`(select ${people.email} from ${people} where ${people.id} = ${scope.me})`;

/** Which of these addresses are a provider's already. */
export const knownAddresses = (scope: Scope, emails: readonly string[]) =>
  scope.db
    .select({ email: providers.email })
    .from(providers)
    .where(scope.owns(providers, isIn(providers.email, emails), isNull(providers.closedAt)));
