import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { flag, instant, json, version } from "#db/columns";
import { organisationId } from "#db/organisations/schema";
import type { Interval } from "#domain/plans/periods";

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
