import { sql } from "drizzle-orm";
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import type { DossierState } from "#domain/dossiers/states";
import { defaultRetentionMonths } from "#domain/dossiers/retention";
import type { ReminderOffset } from "#domain/programmes/reminders";
import { flag, instant, json, version } from "#db/columns";
import { formRevisions, forms } from "#db/forms/schema";
import { organisationId } from "#db/organisations/schema";

/** A call for applications. Whether it is open is derived from its dates and now (src/domain/programmes). */
export const programmes = sqliteTable(
  "programmes",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    description: text().notNull(),
    opensAt: instant(),
    closesAt: instant(),
    /** The same for lists: what has no closing date closes last. */
    closingAt: instant().generatedAlwaysAs(
      sql`case when closes_at is null then 9007199254740991 else closes_at end`,
    ),
    graceMinutes: integer().notNull(),
    /** When unfinished drafts are reminded, back from the deadline; null: the usual instants. */
    reminders: json<ReminderOffset[]>(),
    /** The next reminder, or when it has to be computed again. */
    remindAt: instant(),
    /** How long decided dossiers are kept, in months. */
    retentionMonths: integer().notNull().default(defaultRetentionMonths),
    formId: text().notNull(),
    /** The revision that new dossiers are filled on. */
    revisionId: text(),
    /** Whether the portal lists it; its address answers anyway. */
    listed: flag().notNull().default(true),
    publishedAt: instant(),
    archivedAt: instant(),
    trashedAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    // Staff lists, newest first: each row is on one shelf.
    index("programmes_live")
      .on(t.organisationId, t.createdAt, t.id)
      .where(sql`${t.archivedAt} is null and ${t.trashedAt} is null`),
    index("programmes_archived")
      .on(t.organisationId, t.createdAt, t.id)
      .where(sql`${t.archivedAt} is not null and ${t.trashedAt} is null`),
    index("programmes_trashed")
      .on(t.organisationId, t.createdAt, t.id)
      .where(sql`${t.trashedAt} is not null`),
    // The bins of every organisation, for the sweep that empties them.
    index("programmes_to_purge")
      .on(t.trashedAt)
      .where(sql`${t.trashedAt} is not null`),
    index("programmes_to_remind")
      .on(t.remindAt)
      .where(sql`${t.remindAt} is not null`),
    // The portal: what closes next, what opens next.
    index("programmes_closing")
      .on(t.organisationId, t.closingAt, t.id)
      .where(sql`${t.publishedAt} is not null and ${t.archivedAt} is null and ${t.trashedAt} is null`),
    index("programmes_opening")
      .on(t.organisationId, t.opensAt, t.id)
      .where(sql`${t.publishedAt} is not null and ${t.archivedAt} is null and ${t.trashedAt} is null`),
    foreignKey({ columns: [t.organisationId, t.formId], foreignColumns: [forms.organisationId, forms.id] }),
    foreignKey({
      columns: [t.organisationId, t.revisionId],
      foreignColumns: [formRevisions.organisationId, formRevisions.id],
    }),
  ],
);

const count = () => integer().notNull().default(0);

/**
 * How many dossiers a programme has in each state, tests left out: written in the batch that moves a dossier
 * (counts.ts), so that no page counts rows. A column per state: a move writes one row, a page reads one.
 */
const stateCounts = {
  draft: count(),
  submitted: count(),
  under_review: count(),
  correction_requested: count(),
  step_pending: count(),
  accepted: count(),
  refused: count(),
  no_action: count(),
  withdrawn: count(),
} satisfies Record<DossierState, unknown>;

export const programmeCounts = sqliteTable(
  "programme_counts",
  { organisationId: organisationId(), programmeId: text().notNull(), ...stateCounts },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.programmeId] }),
    foreignKey({
      columns: [t.organisationId, t.programmeId],
      foreignColumns: [programmes.organisationId, programmes.id],
    }),
  ],
);

/** A call sent by mail to people who do not know it: what was written, by whom, and to how many. */
export const programmeShares = sqliteTable(
  "programme_shares",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    programmeId: text().notNull(),
    message: text().notNull(),
    recipients: integer().notNull(),
    sharedBy: text().notNull(),
    sharedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("programme_shares_recent").on(t.organisationId, t.sharedAt),
    foreignKey({
      columns: [t.organisationId, t.programmeId],
      foreignColumns: [programmes.organisationId, programmes.id],
    }),
  ],
);
