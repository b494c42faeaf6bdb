import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

import { flag, instant, version } from "#db/columns";
import { memberships, organisationId } from "#db/organisations/schema";
import type { Locale } from "#domain/locale";
import type { Missing } from "#domain/providers/answering";

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
