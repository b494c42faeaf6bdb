import { sql } from "drizzle-orm";
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { flag, instant, json, version } from "#db/columns";
import { issuingEntities, partners } from "#db/invitations/partners-schema";
import { prequalifications } from "#db/invitations/prequalifications-schema";
import { organisationId } from "#db/organisations/schema";
import type { Cadence } from "#domain/invitations/cadence";
import type { Cause, Ending } from "#domain/invitations/invitation";
import type { Label } from "#domain/invitations/prequalification";
import type { Locale } from "#domain/locale";

/**
 * One request to one address. `label` and `awaits` mirror the pre-qualification, `sentAt` and `bouncedAt` the mail
 * ledger: triggers keep them (triggers-and-search.sql), so that no path can forget.
 */
export const invitations = sqliteTable(
  "invitations",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    partnerId: text().notNull(),
    prequalificationId: text().notNull(),
    entityId: text(),
    email: text().notNull(),
    contactName: text().notNull(),
    cause: text().$type<Cause>().notNull(),
    message: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    /** The person, or the API key, whose request it is. */
    issuedBy: text().notNull(),
    createdAt: instant().notNull(),
    /** The day in Paris on which it was made: charts count by it. */
    day: text().notNull(),
    lastSentAt: instant().notNull(),
    reminderCount: integer().notNull().default(0),
    automaticCount: integer().notNull().default(0),
    cadenceFrom: instant().notNull(),
    /** The next reminder or the stop; nothing when it is not the partner's turn. */
    dueAt: instant(),
    expiresAt: instant().notNull(),
    tokenHash: text().notNull().unique(),
    sentAt: instant(),
    bouncedAt: instant(),
    openedAt: instant(),
    acceptedAt: instant(),
    acceptedBy: text(),
    endedAt: instant(),
    ending: text().$type<Ending>(),
    /** What the partner answered, or why staff cancelled. */
    endReason: text(),
    /** The invitation that this one is another address of. */
    linkedToId: text(),
    archived: flag().notNull().default(false),
    archivedAt: instant(),
    label: text().$type<Label>().notNull(),
    awaits: flag().notNull(),
    searchRow: integer(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    // The dashboard, newest first: a label at a time, over the organisation, one issuer, one entity, or both.
    index("invitations_all").on(t.organisationId, t.archived, t.label, t.id),
    index("invitations_by_issuer").on(t.organisationId, t.issuedBy, t.archived, t.label, t.id),
    index("invitations_by_entity").on(t.organisationId, t.entityId, t.archived, t.label, t.id),
    index("invitations_by_both").on(t.organisationId, t.issuedBy, t.entityId, t.archived, t.label, t.id),
    index("invitations_bounced")
      .on(t.organisationId, t.id)
      .where(sql`${t.bouncedAt} is not null`),
    // What the sweep reads: the cost of a tick grows with what is due.
    index("invitations_due")
      .on(t.dueAt)
      .where(sql`${t.dueAt} is not null`),
    index("invitations_by_address").on(t.email, t.organisationId, t.id),
    index("invitations_by_prequalification").on(t.organisationId, t.prequalificationId),
    index("invitations_by_partner").on(t.organisationId, t.partnerId),
    index("invitations_ended")
      .on(t.organisationId, t.issuedBy, t.endedAt)
      .where(sql`${t.ending} = 'expired'`),
    foreignKey({
      columns: [t.organisationId, t.partnerId],
      foreignColumns: [partners.organisationId, partners.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.prequalificationId],
      foreignColumns: [prequalifications.organisationId, prequalifications.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.entityId],
      foreignColumns: [issuingEntities.organisationId, issuingEntities.id],
    }),
  ],
);

/** A reminder, by its rank: a second one of the same rank is no reminder. */
export const invitationReminders = sqliteTable(
  "invitation_reminders",
  {
    organisationId: organisationId(),
    invitationId: text().notNull(),
    rank: integer().notNull(),
    at: instant().notNull(),
    automatic: flag().notNull(),
    sentBy: text().notNull(),
    mailId: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.invitationId, t.rank] }),
    index("invitation_reminders_by_mail").on(t.mailId),
    foreignKey({
      columns: [t.organisationId, t.invitationId],
      foreignColumns: [invitations.organisationId, invitations.id],
    }),
  ],
);

/** How many invitations stand in each place of the dashboard. Kept by triggers. */
export const invitationCounts = sqliteTable(
  "invitation_counts",
  {
    organisationId: organisationId(),
    /** `all`, `by:<person>`, `entity:<id>`, `by:<person>|entity:<id>`, `day:<day>`, `by:<person>|day:<day>`. */
    scope: text().notNull(),
    archived: flag().notNull(),
    bounced: flag().notNull(),
    label: text().$type<Label>().notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.scope, t.archived, t.bounced, t.label] })],
);

export const invitationSettings = sqliteTable("invitation_settings", {
  organisationId: organisationId().primaryKey(),
  cadence: json<Cadence>().notNull(),
  version: version(),
});
