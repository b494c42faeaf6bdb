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
import { memberships, organisationId } from "#db/organisations/schema";
import type { Locale } from "#domain/locale";
import type { BillingIdentity } from "#domain/plans/billing-identity";
import type { DocumentLine, DocumentStatus } from "#domain/plans/documents";
import type { Interval } from "#domain/plans/periods";
import type { Debt } from "#domain/plans/subscription";
import type { Missing } from "#domain/providers/answering";
import type { ChosenEndReason, PriceStep } from "#domain/providers/subscription";

/** How an organisation sells subscriptions to its providers. Without a row, it does not. */
export const providerSettings = sqliteTable("provider_settings", {
  organisationId: organisationId().primaryKey(),
  subscriptionsOn: flag().notNull(),
  appliesToExisting: flag().notNull(),
  cardAtSignUp: flag().notNull(),
  noticeDays: integer().notNull(),
  graceDays: integer().notNull(),
  /** Days before the effect of a rise at which it is recalled. */
  reminderDays: json<number[]>().notNull(),
  /** VAT of a seller who is not exempt, in basis points. */
  rateBp: integer().notNull(),
  updatedAt: instant().notNull(),
  version: version(),
});

/** The account of an organisation at the payment provider, as it was read last. Who sells is who is paid. */
export const connectedAccounts = sqliteTable(
  "connected_accounts",
  {
    organisationId: organisationId().primaryKey(),
    stripeId: text().notNull().unique(),
    createdAt: instant().notNull(),
    /** Its holder gave everything that was asked. */
    submittedAt: instant(),
    /** Cards can be taken: what the section waits for. */
    cardPaymentsAt: instant(),
    debitPaymentsAt: instant(),
    /** Its holder took the access back: nothing can be read nor told any more. */
    disconnectedAt: instant(),
    readAt: instant(),
    /** When its list of events was walked last; 0 before the first time. */
    walkedAt: instant().notNull().default(0),
    version: version(),
  },
  (t) => [
    index("connected_accounts_to_walk")
      .on(t.walkedAt)
      .where(sql`${t.cardPaymentsAt} is not null and ${t.disconnectedAt} is null`),
  ],
);

export const providers = sqliteTable(
  "providers",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    number: integer().notNull(),
    /** A person's or a firm's. */
    name: text().notNull(),
    email: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    phone: text(),
    siret: text(),
    street: text(),
    postalCode: text(),
    city: text(),
    country: text().notNull().default("FR"),
    presentation: text().notNull().default(""),
    /** The account, once somebody signed up with this address. */
    membershipId: text(),
    origin: text().$type<"staff" | "import" | "self">().notNull(),
    /** Pays nothing, and answers all the same. */
    exempt: flag().notNull().default(false),
    /** The latest subscription, and what follows from it: access until then (excluded), and what is missing after. */
    subscriptionId: text(),
    answersUntil: instant(),
    missing: text().$type<Missing>().notNull().default("never_subscribed"),
    closedAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    sortKey: text().notNull(),
    /** What a search looks in: a trigger keeps the full-text index beside it. */
    searchText: text().notNull(),
    /** Counted by triggers. */
    ongoingEngagements: integer().notNull().default(0),
    doneEngagements: integer().notNull().default(0),
    /** The last reminder about their subscription that staff sent. */
    remindedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("providers_number").on(t.organisationId, t.number),
    uniqueIndex("providers_one_per_address")
      .on(t.organisationId, t.email)
      .where(sql`${t.closedAt} is null`),
    uniqueIndex("providers_one_per_account")
      .on(t.organisationId, t.membershipId)
      .where(sql`${t.membershipId} is not null`),
    index("providers_by_name").on(t.organisationId, t.sortKey, t.id),
    index("providers_by_access")
      .on(t.organisationId, t.answersUntil, t.id)
      .where(sql`${t.closedAt} is null and ${t.exempt} = 0 and ${t.answersUntil} is not null`),
    index("providers_to_act_on")
      .on(t.organisationId, t.answersUntil, t.id)
      .where(
        sql`${t.closedAt} is null and ${t.exempt} = 0 and ${t.answersUntil} is not null and ${t.ongoingEngagements} > 0`,
      ),
    index("providers_unpaid")
      .on(t.organisationId, t.answersUntil, t.id)
      .where(
        sql`${t.closedAt} is null and ${t.exempt} = 0 and ${t.answersUntil} is not null and ${t.missing} = 'unpaid'`,
      ),
    index("providers_without_subscription")
      .on(t.organisationId, t.id)
      .where(sql`${t.closedAt} is null and ${t.exempt} = 0 and ${t.answersUntil} is null`),
    index("providers_exempt")
      .on(t.organisationId, t.id)
      .where(sql`${t.closedAt} is null and ${t.exempt} = 1`),
    foreignKey({
      columns: [t.organisationId, t.membershipId],
      foreignColumns: [memberships.organisationId, memberships.id],
    }),
  ],
);

/** A price on sale, never edited: the latest of an interval is the one in force. Cents excluding tax. */
export const priceVersions = sqliteTable(
  "price_versions",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    interval: text().$type<Interval>().notNull(),
    htCents: integer().notNull(),
    appliesToExisting: flag().notNull(),
    noticeDays: integer().notNull(),
    publishedAt: instant().notNull(),
    publishedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("price_versions_latest").on(t.organisationId, t.interval, t.publishedAt, t.id),
    check("price_versions_amount", sql`${t.htCents} > 0`),
  ],
);

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
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("price_consents_of_subscription").on(t.organisationId, t.subscriptionId, t.sentAt),
    index("price_consents_outstanding")
      .on(t.organisationId, t.effectiveAt, t.providerId)
      .where(sql`${t.accepted} is null and ${t.closedAt} is null and ${t.appliedAt} is null`),
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
