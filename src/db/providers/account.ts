import { and, asc, desc, eq, inArray, isNotNull, isNull, sql, type SQL } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { mails } from "#db/integrations/schema";
import { memberships } from "#db/organisations/schema";
import { providerRow } from "#db/providers/own";
import { connectedAccounts, priceVersions, providerSettings } from "#db/providers/selling-schema";
import {
  priceConsents,
  providerCustomers,
  providerDocuments,
  providerMethods,
  providerSubscriptions,
} from "#db/providers/subscription-schema";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

/** Owner, admins and managers: who handles the providers is written to about them (product: providers). */
const staff = (scope: Scope) =>
  scope.db
    .select({ personId: people.id, email: people.email, locale: people.locale })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(scope.owns(memberships, isNotNull(memberships.staffRole), isNull(memberships.deactivatedAt)));

export const settingsOf = (scope: Scope) =>
  scope.db.select().from(providerSettings).where(scope.owns(providerSettings));

export const connectedAccount = (scope: Scope) =>
  scope.db.select().from(connectedAccounts).where(scope.owns(connectedAccounts));

/** The price in force of each interval: the latest published. */
export const pricesInForce = (scope: Scope) => {
  const later = sql`select 1 from ${priceVersions} n where n.organisation_id = ${priceVersions.organisationId} and n.interval = ${priceVersions.interval} and (n.published_at, n.id) > (${priceVersions.publishedAt}, ${priceVersions.id})`;
  return scope.db
    .select()
    .from(priceVersions)
    .where(scope.owns(priceVersions, sql`not exists (${later})`));
};

/** How an organisation sells, and on which account. */
export const sellingReads = (scope: Scope) => ({
  settings: one(settingsOf(scope)),
  account: one(connectedAccount(scope)),
  prices: many(pricesInForce(scope)),
});

/** The numbers of the latest invoices of two providers, on the account that sells now. */
const latestNumbers = (scope: Scope) => {
  const latestAt = sql`max(${providerDocuments.issuedAt})`;
  const openedAt = sql`(select ${connectedAccounts.createdAt} from ${connectedAccounts} where ${scope.owns(connectedAccounts)})`;
  return (
    scope.db
      // The number of the row that holds the maximum, as SQLite has it.
      .select({ number: providerDocuments.number, latestAt: latestAt.mapWith(Number) })
      .from(providerDocuments)
      .where(
        scope.owns(
          providerDocuments,
          sql`${providerDocuments.kind} = 'invoice'`,
          sql`${providerDocuments.issuedAt} >= ${openedAt}`,
        ),
      )
      .groupBy(providerDocuments.providerId)
      .orderBy(desc(latestAt))
      .limit(2)
  );
};

/** The same, with what shows how its invoices are numbered. */
export const settingsReads = (scope: Scope) => ({
  ...sellingReads(scope),
  numbers: many(latestNumbers(scope)),
});

/** Everything that is known of what a provider pays, in the batch of the proof. */
export const accountReads = (scope: Scope, providerId: string | SQL) => {
  const mine = (table: { providerId: typeof providerSubscriptions.providerId }) =>
    sql`${table.providerId} = ${providerId}`;
  const causes = scope.db
    .select({ id: providerSubscriptions.id })
    .from(providerSubscriptions)
    .where(scope.owns(providerSubscriptions, mine(providerSubscriptions)));
  return {
    ...sellingReads(scope),
    found: one(providerRow(scope, providerId)),
    customer: one(
      scope.db
        .select()
        .from(providerCustomers)
        .where(scope.owns(providerCustomers, sql`${providerCustomers.providerId} = ${providerId}`)),
    ),
    subscriptions: many(
      scope.db
        .select()
        .from(providerSubscriptions)
        .where(scope.owns(providerSubscriptions, mine(providerSubscriptions)))
        .orderBy(asc(providerSubscriptions.orderedAt), asc(providerSubscriptions.id)),
    ),
    consents: many(
      scope.db
        .select()
        .from(priceConsents)
        .where(scope.owns(priceConsents, inArray(priceConsents.subscriptionId, causes))),
    ),
    methods: many(
      scope.db
        .select()
        .from(providerMethods)
        .where(scope.owns(providerMethods, sql`${providerMethods.providerId} = ${providerId}`)),
    ),
    documents: many(
      scope.db
        .select()
        .from(providerDocuments)
        .where(scope.owns(providerDocuments, sql`${providerDocuments.providerId} = ${providerId}`))
        .orderBy(desc(providerDocuments.issuedAt), desc(providerDocuments.id)),
    ),
    managers: many(staff(scope)),
    sent: many(
      scope.db
        .select({ cause: mails.cause })
        .from(mails)
        .where(scope.owns(mails, and(isNotNull(mails.cause), inArray(mails.subjectId, causes)) ?? sql`true`)),
    ),
  };
};
