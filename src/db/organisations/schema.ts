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
import { people } from "#db/identity/schema";
import type { OrganisationSettings } from "#domain/organisations/settings";
import type { ViewList } from "#domain/organisations/view-lists";
import type { Sharing, ViewFilter, ViewSort } from "#domain/organisations/views";
import type { StaffRole } from "#domain/permissions";

/** The tenant. Its state is derived from these dated facts and now, never stored (src/domain/access.ts). */
export const organisations = sqliteTable(
  "organisations",
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    settings: json<OrganisationSettings>().notNull(),
    trialEndsAt: instant().notNull(),
    /** From here on everything is kept 14 × 24 hours, then destroyed (src/domain/plans/deactivation.ts). */
    deactivatedAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
    /** Bumped whenever a fact that the access table reads changes: every commit guards it. */
    accessVersion: integer().notNull().default(1),
    /** The destruction has begun: from here on nothing is revoked. */
    purgeStartedAt: instant(),
    /** Only this row is left, and what the law keeps. */
    purgedAt: instant(),
  },
  (t) => [
    index("organisations_by_trial_end").on(t.trialEndsAt),
    index("organisations_purged")
      .on(t.createdAt)
      .where(sql`${t.purgedAt} is not null`),
    index("organisations_deactivating")
      .on(t.deactivatedAt)
      .where(sql`${t.deactivatedAt} is not null and ${t.purgedAt} is null`),
  ],
);

/** For each table an organisation owns. */
export const organisationId = () =>
  text()
    .notNull()
    .references(() => organisations.id);

export const memberships = sqliteTable(
  "memberships",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    staffRole: text().$type<StaffRole>(),
    accountManagement: flag().notNull().default(false),
    loginName: text(),
    /** Canonical form of the login name: NFKC, lower case (src/domain/identity/login-name.ts). */
    loginNameKey: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    deactivatedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("memberships_one_per_person").on(t.personId, t.organisationId),
    uniqueIndex("memberships_login_name")
      .on(t.organisationId, t.loginNameKey)
      .where(sql`${t.loginNameKey} is not null`),
    uniqueIndex("memberships_one_owner")
      .on(t.organisationId)
      .where(sql`${t.staffRole} = 'owner'`),
    index("memberships_staff")
      .on(t.organisationId, t.id)
      .where(sql`${t.staffRole} is not null`),
    check("memberships_staff_role", sql`${t.staffRole} in ('owner', 'admin', 'manager')`),
  ],
);

export const staffInvitations = sqliteTable(
  "staff_invitations",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    email: text().notNull(),
    role: text().$type<Exclude<StaffRole, "owner">>().notNull(),
    accountManagement: flag().notNull().default(false),
    tokenHash: text().notNull().unique(),
    invitedBy: text().notNull(),
    createdAt: instant().notNull(),
    lastSentAt: instant().notNull(),
    sendCount: integer().notNull().default(1),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    cancelledAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("staff_invitations_one_open")
      .on(t.organisationId, t.email)
      .where(sql`${t.acceptedAt} is null and ${t.cancelledAt} is null`),
  ],
);

export const ownerTransfers = sqliteTable(
  "owner_transfers",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    fromMembershipId: text().notNull(),
    toMembershipId: text().notNull(),
    offeredAt: instant().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    cancelledAt: instant(),
    /** Passwords tried to accept it: counted before each is checked, and few. */
    attempts: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("owner_transfers_one_open")
      .on(t.organisationId)
      .where(sql`${t.acceptedAt} is null and ${t.cancelledAt} is null`),
    foreignKey({
      columns: [t.organisationId, t.fromMembershipId],
      foreignColumns: [memberships.organisationId, memberships.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.toMembershipId],
      foreignColumns: [memberships.organisationId, memberships.id],
    }),
  ],
);

/** Gapless or merely increasing numbers, one row per organisation and series. */
export const counters = sqliteTable(
  "counters",
  { organisationId: organisationId(), name: text().notNull(), value: integer().notNull() },
  (t) => [primaryKey({ columns: [t.organisationId, t.name] })],
);

export type AuditActor = "person" | "api_key" | "system" | "operator" | "visitor";

/** Append-only (a trigger refuses the rest); sealed afterwards into one hash chain per organisation. */
export const auditEntries = sqliteTable(
  "audit_entries",
  {
    /** The order of the commits: what the chain follows (ids are ordered by each isolate's clock). */
    sequence: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    organisationId: text().references(() => organisations.id),
    at: instant().notNull(),
    action: text().notNull(),
    actorKind: text().$type<AuditActor>().notNull(),
    actorId: text(),
    subject: text(),
    details: json<Record<string, unknown>>(),
  },
  (t) => [
    index("audit_entries_by_organisation").on(t.organisationId, t.sequence),
    index("audit_entries_by_action").on(t.organisationId, t.action, t.sequence),
    index("audit_entries_by_actor")
      .on(t.organisationId, t.actorId, t.sequence)
      .where(sql`${t.actorId} is not null`),
    index("audit_entries_by_subject")
      .on(t.organisationId, t.subject, t.sequence)
      .where(sql`${t.subject} is not null`),
  ],
);

/** A link of the chain: the hash of everything up to and including the entry `through`. */
export const auditSeals = sqliteTable(
  "audit_seals",
  {
    organisationId: organisationId(),
    through: integer().notNull(),
    count: integer().notNull(),
    hash: text().notNull(),
    sealedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.through] })],
);

/** Organisations with entries not sealed yet: a trigger adds, the sealing removes. The sweep reads this alone. */
export const auditUnsealed = sqliteTable("audit_unsealed", { organisationId: organisationId().primaryKey() });

/** A saved view of a list: columns, filters and order. `subjectId` narrows the list, as a programme does; "" is all of it. */
export const views = sqliteTable(
  "views",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    list: text().$type<ViewList>().notNull(),
    subjectId: text().notNull(),
    name: text().notNull(),
    sharing: text().$type<Sharing>().notNull(),
    authorId: text().notNull(),
    columns: json<string[]>().notNull(),
    filters: json<ViewFilter[]>().notNull(),
    sort: json<ViewSort>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("views_by_list").on(t.organisationId, t.list, t.subjectId, t.id),
    uniqueIndex("views_one_default")
      .on(t.organisationId, t.list, t.subjectId)
      .where(sql`${t.sharing} = 'default'`),
  ],
);
