import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

import { flag, instant, json, version } from "#db/columns";
import { organisationId } from "#db/organisations/schema";
import { providers } from "#db/providers/schema";
import { priceVersions } from "#db/providers/selling-schema";
import type { BillingIdentity } from "#domain/plans/billing-identity";
import type { DocumentLine, DocumentStatus } from "#domain/plans/documents";
import type { Interval } from "#domain/plans/periods";
import type { Debt } from "#domain/plans/subscription";
import type { ChosenEndReason, PriceStep } from "#domain/providers/subscription";

/** What a provider is to the payment provider, on the account of the organisation. */
export const providerCustomers = sqliteTable(
  "provider_customers",
  {
    organisationId: organisationId(),
    providerId: text().notNull(),
    /** The account that knows this customer: another one has to be made on another account. */
    account: text().notNull(),
    stripeId: text().notNull(),
    identity: json<BillingIdentity>().notNull(),
    defaultMethodId: text(),
    /** The next instant at which something is owed or must be read again. */
    checkAt: instant(),
    readAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.providerId] }),
    uniqueIndex("provider_customers_by_name").on(t.account, t.stripeId),
    index("provider_customers_due")
      .on(t.checkAt)
      .where(sql`${t.checkAt} is not null`),
    index("provider_customers_by_reading").on(t.readAt),
    foreignKey({
      columns: [t.organisationId, t.providerId],
      foreignColumns: [providers.organisationId, providers.id],
    }),
  ],
);

/** Dates and payments are read back from the payment provider, whose id it bears; ends, prices and switches are ours. */
export const providerSubscriptions = sqliteTable(
  "provider_subscriptions",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    providerId: text().notNull(),
    interval: text().$type<Interval>().notNull(),
    orderedAt: instant().notNull(),
    anchorAt: instant().notNull(),
    periodEndsAt: instant().notNull(),
    startedAt: instant(),
    settledAt: instant(),
    debtSince: instant(),
    debtCause: text().$type<Debt["cause"]>(),
    cancelAt: instant(),
    cancelBy: text().$type<ChosenEndReason>(),
    endedAt: instant(),
    /** Price of the period under way, in cents excluding tax, and when it was decided. */
    htCents: integer().notNull(),
    pricedAt: instant().notNull(),
    priceSteps: json<readonly PriceStep[]>().notNull(),
    pendingTo: text().$type<Interval>(),
    pendingCents: integer(),
    pendingAt: instant(),
    pendingConfirmedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("provider_subscriptions_of_provider").on(t.organisationId, t.providerId, t.orderedAt),
    index("provider_subscriptions_live")
      .on(t.organisationId, t.interval, t.id)
      .where(sql`${t.endedAt} is null`),
    foreignKey({
      columns: [t.organisationId, t.providerId],
      foreignColumns: [providers.organisationId, providers.id],
    }),
    check("provider_subscriptions_debt", sql`(${t.debtSince} is null) = (${t.debtCause} is null)`),
    check("provider_subscriptions_end", sql`(${t.cancelAt} is null) = (${t.cancelBy} is null)`),
  ],
);

/** A request to accept a higher price: one per subscription and price version. */
export const priceConsents = sqliteTable(
  "price_consents",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    providerId: text().notNull(),
    subscriptionId: text().notNull(),
    versionId: text().notNull(),
    interval: text().$type<Interval>().notNull(),
    htCents: integer().notNull(),
    /** The price that was in force when it was asked. */
    fromCents: integer().notNull(),
    sentAt: instant().notNull(),
    effectiveAt: instant().notNull(),
    accepted: flag(),
    answeredAt: instant(),
    closedAt: instant(),
    closedAs: text().$type<"superseded" | "withdrawn">(),
    appliedAt: instant(),
    /** The subscription was over by then: nobody is waited for any more. */
    lapsedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("price_consents_of_subscription").on(t.organisationId, t.subscriptionId, t.sentAt),
    index("price_consents_outstanding")
      .on(t.organisationId, t.effectiveAt, t.providerId)
      .where(
        sql`${t.accepted} is null and ${t.closedAt} is null and ${t.appliedAt} is null and ${t.lapsedAt} is null`,
      ),
    index("price_consents_of_version").on(t.organisationId, t.versionId, t.subscriptionId),
    foreignKey({
      columns: [t.organisationId, t.subscriptionId],
      foreignColumns: [providerSubscriptions.organisationId, providerSubscriptions.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.versionId],
      foreignColumns: [priceVersions.organisationId, priceVersions.id],
    }),
    check("price_consents_answer", sql`(${t.accepted} is null) = (${t.answeredAt} is null)`),
    check("price_consents_closure", sql`(${t.closedAt} is null) = (${t.closedAs} is null)`),
  ],
);

/** Means of payment of a provider, as the payment provider names them: never a full number. */
export const providerMethods = sqliteTable(
  "provider_methods",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    providerId: text().notNull(),
    kind: text().$type<"card" | "sepa_debit">().notNull(),
    holder: text().notNull(),
    brand: text(),
    bank: text(),
    last4: text().notNull(),
    expMonth: integer(),
    expYear: integer(),
    mandateReference: text(),
    mandateRevokedAt: instant(),
    createdAt: instant().notNull(),
    detachedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("provider_methods_of_provider").on(t.organisationId, t.providerId),
    foreignKey({
      columns: [t.organisationId, t.providerId],
      foreignColumns: [providers.organisationId, providers.id],
    }),
  ],
);

/** Invoices of the organisation to its providers: numbers and amounts are the payment provider's. */
export const providerDocuments = sqliteTable(
  "provider_documents",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    providerId: text().notNull(),
    kind: text().$type<"invoice" | "credit_note">().notNull(),
    number: text().notNull(),
    status: text().$type<DocumentStatus>().notNull(),
    correctsId: text(),
    subscriptionId: text(),
    issuedAt: instant().notNull(),
    paidAt: instant(),
    disputedAt: instant(),
    htCents: integer().notNull(),
    taxCents: integer().notNull(),
    ttcCents: integer().notNull(),
    remainingCents: integer().notNull(),
    debitInProgress: flag().notNull(),
    needsConfirmation: flag().notNull(),
    pageUrl: text(),
    pdfUrl: text(),
    lines: json<readonly DocumentLine[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("provider_documents_of_provider").on(t.organisationId, t.providerId, t.issuedAt, t.id),
    foreignKey({
      columns: [t.organisationId, t.providerId],
      foreignColumns: [providers.organisationId, providers.id],
    }),
  ],
);
