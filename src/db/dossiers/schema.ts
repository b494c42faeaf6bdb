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

import type { PreparedDecision } from "#domain/dossiers/pending-decisions";
import type { Sheet } from "#domain/dossiers/sheet";
import type { DossierState, DossierVerb } from "#domain/dossiers/states";
import type { FormerAnswer } from "#domain/forms/carry-answers";
import { flag, instant, json, version } from "#db/columns";
import { formRevisions } from "#db/forms/schema";
import { people } from "#db/identity/schema";
import { files } from "#db/integrations/schema";
import { organisationId } from "#db/organisations/schema";
import { programmes } from "#db/programmes/schema";

/**
 * An application. `state` is the state after the last transition, written in the batch of that transition, so that
 * lists can be read from an index; dossier_transitions stay the source.
 */
export const dossiers = sqliteTable(
  "dossiers",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    programmeId: text().notNull(),
    revisionId: text().notNull(),
    /** The revision that was being filled when the form changed; nothing once it is sent again. */
    movedFrom: text(),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** `DOS-2026-000001`, given at submission, per organisation and year; never reused. */
    number: text(),
    /** Where its text stands in dossier_search. */
    searchRow: integer(),
    applicantName: text().notNull(),
    applicantEmail: text().notNull(),
    /** Folded name: what lists sort on. */
    applicantKey: text().notNull(),
    state: text().$type<DossierState>().notNull(),
    isTest: flag().notNull().default(false),
    progress: integer().notNull().default(0),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    submittedAt: instant(),
    decidedAt: instant(),
    /** SHA-256 of the answers and documents as submitted: printed on the receipt. */
    submittedHash: text(),
    /** When a draft was opened to the staff: its applicant asked for help, or sent a payment proof. Nothing once it is sent. */
    sharedAt: instant(),
    archivedAt: instant(),
    /** In the bin until `purgeAt`, restorable. */
    trashedAt: instant(),
    purgeAt: instant(),
    /** Somebody asked to keep it longer than the retention of its programme. */
    keepUntil: instant(),
    /** The latest warning before its deletion. */
    warnedAt: instant(),
    /** When the system next looks at it by itself (domain/dossiers/wakes.ts). */
    wakeAt: instant(),
    version: version(),
    /** Tags of the organisation, by id; who of the staff looks after it; a decision that nobody was told yet. */
    tags: json<string[]>()
      .notNull()
      .default(sql`'[]'`),
    assigneeId: text(),
    pending: json<PreparedDecision>(),
    /** The answers last sent, short enough for a cell of a list (src/domain/dossiers/sheet.ts). */
    sheet: json<Sheet>(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    // One that went back to its applicant is no new one: whoever began another meanwhile still has their step validated.
    uniqueIndex("dossiers_one_draft")
      .on(t.personId, t.organisationId, t.programmeId)
      .where(sql`${t.state} = 'draft' and ${t.isTest} = 0 and ${t.submittedAt} is null`),
    // A person's own, in one organisation or in all of them.
    index("dossiers_by_person").on(t.personId, t.organisationId, t.id),
    uniqueIndex("dossiers_number")
      .on(t.organisationId, t.number)
      .where(sql`${t.number} is not null`),
    // Lists: newest first or by name, over the organisation or one programme, a state at a time: a list of several states merges
    // them in order (queries.ts). A draft is listed once it was sent.
    index("dossiers_state_recent")
      .on(t.organisationId, t.state, t.submittedAt, t.id)
      .where(
        sql`${t.submittedAt} is not null and ${t.isTest} = 0 and ${t.archivedAt} is null and ${t.trashedAt} is null`,
      ),
    index("dossiers_programme_state_recent")
      .on(t.organisationId, t.programmeId, t.state, t.submittedAt, t.id)
      .where(
        sql`${t.submittedAt} is not null and ${t.isTest} = 0 and ${t.archivedAt} is null and ${t.trashedAt} is null`,
      ),
    // Off the lists: put away, or in the bin; a draft that was never sent is its applicant's to bring back.
    index("dossiers_archived")
      .on(t.organisationId, t.archivedAt, t.id)
      .where(sql`${t.archivedAt} is not null and ${t.trashedAt} is null`),
    index("dossiers_trashed")
      .on(t.organisationId, t.trashedAt, t.id)
      .where(sql`${t.trashedAt} is not null and ${t.submittedAt} is not null and ${t.isTest} = 0`),
    index("dossiers_to_wake")
      .on(t.wakeAt)
      .where(sql`${t.wakeAt} is not null`),
    // All of one programme: to follow a new form revision, or to be destroyed with it.
    index("dossiers_by_programme").on(t.organisationId, t.programmeId, t.id),
    // Drafts that their applicants opened before they sent them.
    index("dossiers_opened")
      .on(t.organisationId, t.sharedAt, t.id)
      .where(
        sql`${t.sharedAt} is not null and ${t.submittedAt} is null and ${t.state} = 'draft' and ${t.isTest} = 0 and ${t.trashedAt} is null`,
      ),
    // Which revisions of a form are still stood on.
    index("dossiers_by_revision").on(t.organisationId, t.revisionId),
    index("dossiers_state_name")
      .on(t.organisationId, t.state, t.applicantKey, t.id)
      .where(
        sql`${t.submittedAt} is not null and ${t.isTest} = 0 and ${t.archivedAt} is null and ${t.trashedAt} is null`,
      ),
    index("dossiers_programme_state_name")
      .on(t.organisationId, t.programmeId, t.state, t.applicantKey, t.id)
      .where(
        sql`${t.submittedAt} is not null and ${t.isTest} = 0 and ${t.archivedAt} is null and ${t.trashedAt} is null`,
      ),
    foreignKey({
      columns: [t.organisationId, t.programmeId],
      foreignColumns: [programmes.organisationId, programmes.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.revisionId],
      foreignColumns: [formRevisions.organisationId, formRevisions.id],
    }),
    index("dossiers_pending")
      .on(t.organisationId, t.programmeId, t.id)
      .where(sql`${t.pending} is not null and ${t.isTest} = 0`),
    check("dossiers_progress", sql`${t.progress} between 0 and 100`),
  ],
);

/** One answer to one field, with its own version: two tabs that edit two fields never lose anything. */
export const dossierAnswers = sqliteTable(
  "dossier_answers",
  {
    organisationId: organisationId(),
    dossierId: text().notNull(),
    fieldId: text().notNull(),
    value: json<unknown>(),
    /** What a draft had answered before the question changed, when that could not be carried; until it is sent. */
    former: json<readonly FormerAnswer[]>(),
    version: version(),
    updatedAt: instant().notNull(),
    updatedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.dossierId, t.fieldId] }),
    foreignKey({
      columns: [t.organisationId, t.dossierId],
      foreignColumns: [dossiers.organisationId, dossiers.id],
    }),
  ],
);

export const dossierDocuments = sqliteTable(
  "dossier_documents",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    dossierId: text().notNull(),
    fieldId: text().notNull(),
    fileId: text().notNull(),
    addedAt: instant().notNull(),
    /** Not shown to the staff yet: it waits for a correction or a payment proof to be sent. */
    held: flag().notNull().default(false),
    removedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("dossier_documents_by_dossier").on(t.organisationId, t.dossierId),
    // Whose a file is, when an export lists it or a purge destroys it.
    index("dossier_documents_by_file").on(t.organisationId, t.fileId),
    foreignKey({
      columns: [t.organisationId, t.dossierId],
      foreignColumns: [dossiers.organisationId, dossiers.id],
    }),
    foreignKey({ columns: [t.organisationId, t.fileId], foreignColumns: [files.organisationId, files.id] }),
  ],
);

/** A row per transition: what happened, when, by whom, with which words. Never changed. */
export const dossierTransitions = sqliteTable(
  "dossier_transitions",
  {
    organisationId: organisationId(),
    dossierId: text().notNull(),
    /** 0, 1, 2…: the order of the history, which two commits cannot both continue. */
    position: integer().notNull(),
    verb: text().$type<DossierVerb>().notNull(),
    /** The intermediate validation that the transition is about. */
    stepId: text(),
    at: instant().notNull(),
    actorId: text().notNull(),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.dossierId, t.position] }),
    foreignKey({
      columns: [t.organisationId, t.dossierId],
      foreignColumns: [dossiers.organisationId, dossiers.id],
    }),
  ],
);
