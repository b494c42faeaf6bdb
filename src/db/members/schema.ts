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

import { instant, version } from "#db/columns";
import { memberships, organisationId } from "#db/organisations/schema";
import type { PaymentMeans } from "#domain/members/seasons";

/** A member of an association. Each gate is a dated fact of its own; the approval is per season, in `member_seasons`. */
export const members = sqliteTable(
  "members",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    number: integer().notNull(),
    lastName: text().notNull(),
    firstName: text().notNull(),
    /** Where letters are sent. It opens an account only once a link sent there was used. */
    email: text(),
    birthDate: text(),
    phone: text(),
    street: text(),
    postalCode: text(),
    city: text(),
    country: text().notNull().default("FR"),
    loginName: text().notNull(),
    loginNameKey: text().notNull(),
    /** The account, once its mailbox is proved. */
    membershipId: text(),
    origin: text().$type<"staff" | "import" | "self">().notNull(),
    accountAt: instant(),
    emailVerifiedAt: instant(),
    completedAt: instant(),
    suspendedAt: instant(),
    closedAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** Order of lists, and what tells namesakes: folded names. */
    sortKey: text().notNull(),
    sameNameKey: text().notNull(),
    /** What a search looks in: a trigger keeps the full-text index beside it. */
    searchText: text().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("members_login_name").on(t.organisationId, t.loginNameKey),
    uniqueIndex("members_number").on(t.organisationId, t.number),
    uniqueIndex("members_one_per_account")
      .on(t.organisationId, t.membershipId)
      .where(sql`${t.membershipId} is not null`),
    // Lists of one state in the order of names; the other filters stand in the search index.
    index("members_active")
      .on(t.organisationId, t.sortKey, t.id)
      .where(sql`${t.closedAt} is null and ${t.suspendedAt} is null`),
    index("members_suspended")
      .on(t.organisationId, t.sortKey, t.id)
      .where(sql`${t.closedAt} is null and ${t.suspendedAt} is not null`),
    index("members_closed")
      .on(t.organisationId, t.sortKey, t.id)
      .where(sql`${t.closedAt} is not null`),
    index("members_without_email")
      .on(t.organisationId, t.sortKey, t.id)
      .where(sql`${t.email} is null and ${t.closedAt} is null and ${t.suspendedAt} is null`),
    index("members_namesakes").on(t.organisationId, t.sameNameKey),
    index("members_by_email")
      .on(t.organisationId, t.email)
      .where(sql`${t.email} is not null`),
    foreignKey({
      columns: [t.organisationId, t.membershipId],
      foreignColumns: [memberships.organisationId, memberships.id],
    }),
  ],
);

export const seasons = sqliteTable(
  "seasons",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    name: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    dueAt: instant().notNull(),
    graceDays: integer().notNull(),
    amountCents: integer().notNull(),
    createdAt: instant().notNull(),
    /** When the members of the season before were taken over. */
    changedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("seasons_by_start").on(t.organisationId, t.startsAt),
    index("seasons_due").on(t.dueAt),
    check("seasons_dates", sql`${t.endsAt} > ${t.startsAt}`),
    check("seasons_amount", sql`${t.amountCents} >= 0`),
  ],
);

/** What a member owes and was granted for one season. */
export const memberSeasons = sqliteTable(
  "member_seasons",
  {
    organisationId: organisationId(),
    seasonId: text().notNull(),
    memberId: text().notNull(),
    amountCents: integer().notNull(),
    /** A day, `YYYY-MM-DD`. */
    paidOn: text(),
    paidBy: text().$type<PaymentMeans>(),
    paymentReference: text(),
    /** Complete and waiting to be approved since then. */
    readyAt: instant(),
    approvedAt: instant(),
    approvedBy: text(),
    refusedAt: instant(),
    refusedBy: text(),
    refusalReason: text(),
    /** Approved the season before: access is kept until the grace ends. */
    graceEndsAt: instant(),
    createdAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.seasonId, t.memberId] }),
    index("member_seasons_of_member").on(t.organisationId, t.memberId, t.seasonId),
    index("member_seasons_to_approve")
      .on(t.organisationId, t.seasonId, t.readyAt, t.memberId)
      .where(sql`${t.readyAt} is not null and ${t.approvedAt} is null and ${t.refusedAt} is null`),
    index("member_seasons_unpaid")
      .on(t.organisationId, t.seasonId, t.memberId)
      .where(sql`${t.paidOn} is null`),
    foreignKey({
      columns: [t.organisationId, t.memberId],
      foreignColumns: [members.organisationId, members.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.seasonId],
      foreignColumns: [seasons.organisationId, seasons.id],
    }),
    check("member_seasons_paid_by", sql`${t.paidOn} is null or ${t.paidBy} is not null`),
  ],
);

/** A link sent to a member's mailbox: it opens their account, once. Only the hash of its token is kept. */
export const memberLinks = sqliteTable(
  "member_links",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    memberId: text().notNull(),
    email: text().notNull(),
    tokenHash: text().notNull().unique(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("member_links_of_member").on(t.organisationId, t.memberId, t.id),
    foreignKey({
      columns: [t.organisationId, t.memberId],
      foreignColumns: [members.organisationId, members.id],
    }),
  ],
);

/** How many members a season has, and where they stand: triggers keep it, so that nobody counts a long list. */
export const memberFigures = sqliteTable(
  "member_figures",
  {
    organisationId: organisationId(),
    seasonId: text().notNull(),
    members: integer().notNull().default(0),
    paid: integer().notNull().default(0),
    paidCents: integer().notNull().default(0),
    approved: integer().notNull().default(0),
    refused: integer().notNull().default(0),
    waiting: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.seasonId] })],
);
