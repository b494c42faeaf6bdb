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
import type { TermsDocument } from "#domain/plans/acceptances";
import type { BillingIdentity } from "#domain/plans/billing-identity";
import type { Plan } from "#domain/plans/catalogue";
import type { PlannedChange } from "#domain/plans/entitlement";
import type { OrderPlan } from "#domain/plans/ordering";
import type { Interval } from "#domain/plans/periods";
import type { Debt } from "#domain/plans/subscription";
import type { DocumentLine, DocumentStatus } from "#domain/plans/documents";

/** What an organisation is to the payment provider. `version` says which reading of the provider the rows hold. */
export const billingCustomers = sqliteTable(
  "billing_customers",
  {
    organisationId: organisationId().primaryKey(),
    stripeId: text().unique(),
    identity: json<BillingIdentity>(),
    defaultMethodId: text(),
    /** Cents that the provider takes off the next invoices. */
    creditCents: integer().notNull().default(0),
    /** The next instant at which something is owed or must be read again. */
    checkAt: instant(),
    readAt: instant(),
    version: version(),
  },
  (t) => [
    index("billing_customers_due")
      .on(t.checkAt)
      .where(sql`${t.checkAt} is not null`),
    index("billing_customers_by_reading")
      .on(t.readAt)
      .where(sql`${t.stripeId} is not null`),
  ],
);

/** Facts read back from the payment provider, whose id it bears; `psu_…` is a Standby that waits for the end of the trial. */
export const planSubscriptions = sqliteTable(
  "plan_subscriptions",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    plan: text().$type<Plan>().notNull(),
    interval: text().$type<Interval>().notNull(),
    licences: integer().notNull(),
    /** The price it was sold at, in cents excluding tax. */
    baseCents: integer().notNull(),
    licenceCents: integer().notNull(),
    billsBase: flag().notNull(),
    orderedAt: instant().notNull(),
    anchorAt: instant().notNull(),
    periodEndsAt: instant().notNull(),
    startedAt: instant(),
    settledAt: instant(),
    debtSince: instant(),
    debtCause: text().$type<Debt["cause"]>(),
    cancelAt: instant(),
    endedAt: instant(),
    planned: json<PlannedChange>(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("plan_subscriptions_live")
      .on(t.organisationId)
      .where(sql`${t.endedAt} is null`),
    check("plan_subscriptions_debt", sql`(${t.debtSince} is null) = (${t.debtCause} is null)`),
  ],
);

export const orders = sqliteTable(
  "orders",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    number: text().notNull().unique(),
    plan: text().$type<Plan>().notNull(),
    interval: text().$type<Interval>().notNull(),
    licences: integer().notNull(),
    kind: text().$type<OrderPlan["kind"]>().notNull(),
    personId: text().notNull(),
    orderedAt: instant().notNull(),
    /** What was shown before paying, tax included, as of `shownAt`: the invoice has the last word. */
    shownCents: integer().notNull(),
    shownAt: instant().notNull(),
    /** When it takes effect, if that is later. */
    startsAt: instant(),
    methodId: text().notNull(),
    attempts: integer().notNull().default(0),
    /** The payment provider took it: paid, debited, or scheduled. */
    acceptedAt: instant(),
    subscriptionId: text(),
    /** What waited for the renewal of what it changes: it waits again when the payment never comes. */
    gaveWay: json<PlannedChange>(),
    invoiceId: text(),
    /** Undone, replaced or left unpaid too long. */
    closedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("orders_one_open")
      .on(t.organisationId)
      .where(sql`${t.acceptedAt} is null and ${t.closedAt} is null`),
  ],
);

/** What was accepted, in which version, by whom, when and from where. */
export const orderAcceptances = sqliteTable(
  "order_acceptances",
  {
    organisationId: organisationId(),
    orderId: text().notNull(),
    subject: text().$type<TermsDocument | "immediateExecution">().notNull(),
    version: text(),
    sha256: text(),
    personId: text().notNull(),
    ip: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.orderId, t.subject] }),
    foreignKey({
      columns: [t.organisationId, t.orderId],
      foreignColumns: [orders.organisationId, orders.id],
    }),
  ],
);

/** Means of payment, as the provider names them: never a full number. */
export const paymentMethods = sqliteTable(
  "payment_methods",
  {
    organisationId: organisationId(),
    id: text().notNull(),
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
  (t) => [primaryKey({ columns: [t.organisationId, t.id] })],
);

/** Invoices, and the credit notes that correct them: numbers and amounts are the provider's. Kept ten years. */
export const billingDocuments = sqliteTable(
  "billing_documents",
  {
    organisationId: organisationId(),
    id: text().notNull(),
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
    /** Makes a change of its subscription once it is paid; unpaid, it is dropped with the change. */
    awaitsChange: flag().notNull().default(false),
    /** Whom it is made out to: an invoice says it for ten years, also once the account is destroyed. */
    buyer: json<BillingIdentity>(),
    pageUrl: text(),
    pdfUrl: text(),
    lines: json<readonly DocumentLine[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("billing_documents_by_date").on(t.organisationId, t.issuedAt, t.id),
  ],
);

/** What a nightly reading found different from our rows, and wrote again. */
export const billingDifferences = sqliteTable(
  "billing_differences",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    at: instant().notNull(),
    details: json<string[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.id] }), index("billing_differences_by_date").on(t.at)],
);

/** The inbox of the payment provider's events: each is answered once it is here. */
export const paymentEvents = sqliteTable(
  "payment_events",
  {
    account: text().notNull(),
    id: text().notNull(),
    type: text().notNull(),
    customerId: text(),
    createdAt: instant().notNull(),
    receivedAt: instant().notNull(),
    /** Why nothing follows from it. */
    ignored: text(),
  },
  (t) => [primaryKey({ columns: [t.account, t.id] }), index("payment_events_by_reception").on(t.receivedAt)],
);

/** How far the list of events was walked, for each account. */
export const eventCursors = sqliteTable("event_cursors", {
  account: text().primaryKey(),
  through: instant().notNull(),
});

/** Numbers that the platform itself gives out, such as those of orders. */
export const platformCounters = sqliteTable("platform_counters", {
  name: text().primaryKey(),
  value: integer().notNull(),
});
