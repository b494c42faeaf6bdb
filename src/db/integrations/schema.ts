import { sql } from "drizzle-orm";
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { flag, instant, json, version } from "#db/columns";
import { organisationId, organisations } from "#db/organisations/schema";
import type { Locale } from "#domain/locale";
import type { Permission } from "#domain/permissions";
import type { JobFailure, JobKind } from "#domain/integrations/jobs";

export const apiKeys = sqliteTable(
  "api_keys",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    name: text().notNull(),
    hash: text().notNull().unique(),
    lastFour: text().notNull(),
    scopes: json<Permission[]>().notNull(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant(),
    lastUsedAt: instant(),
    revokedAt: instant(),
    /** Set on the key that a rotation replaces: it works until expiresAt. */
    replacedById: text(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.id] })],
);

/** One answer per (scope, key) for 24 hours: written in the batch of the effect. */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    scope: text().notNull(),
    key: text().notNull(),
    action: text().notNull(),
    inputHash: text().notNull(),
    /** SQL null for an action that answers nothing. */
    result: json<unknown>(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.scope] }), index("idempotency_keys_due").on(t.expiresAt)],
);

/** Work promised in the batch of the change that owes it. `id` deduplicates everything downstream. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: text().primaryKey(),
    organisationId: text().references(() => organisations.id),
    kind: text().notNull(),
    payload: json<Record<string, unknown>>().notNull(),
    dueAt: instant().notNull(),
    relayedAt: instant(),
    doneAt: instant(),
    deadAt: instant(),
  },
  (t) => [
    index("outbox_to_relay")
      .on(t.dueAt)
      .where(sql`${t.relayedAt} is null and ${t.doneAt} is null and ${t.deadAt} is null`),
    index("outbox_unfinished")
      .on(t.relayedAt)
      .where(sql`${t.relayedAt} is not null and ${t.doneAt} is null and ${t.deadAt} is null`),
    index("outbox_done")
      .on(t.doneAt)
      .where(sql`${t.doneAt} is not null`),
    index("outbox_by_organisation").on(t.organisationId),
  ],
);

export const deadLetters = sqliteTable(
  "dead_letters",
  {
    id: text().primaryKey(),
    queue: text().notNull(),
    organisationId: text(),
    kind: text(),
    body: json<unknown>().notNull(),
    receivedAt: instant().notNull(),
    replayedAt: instant(),
  },
  (t) => [
    index("dead_letters_open")
      .on(t.receivedAt)
      .where(sql`${t.replayedAt} is null`),
  ],
);

export const leases = sqliteTable("leases", {
  name: text().primaryKey(),
  token: text(),
  until: instant().notNull(),
  fence: integer().notNull().default(0),
});

export const heartbeats = sqliteTable("heartbeats", { job: text().primaryKey(), at: instant().notNull() });

/** A local-time job runs once per local day: (job, YYYY-MM-DD in Europe/Paris). */
export const dailyRuns = sqliteTable(
  "daily_runs",
  { job: text().notNull(), day: text().notNull(), at: instant().notNull() },
  (t) => [primaryKey({ columns: [t.job, t.day] })],
);

export type MailState = "queued" | "sending" | "sent" | "failed" | "bounced" | "cancelled" | "unknown";

/** The mail ledger: one row per cause, what became of it, and where it went. */
export const mails = sqliteTable(
  "mails",
  {
    id: text().primaryKey(),
    organisationId: text().references(() => organisations.id),
    kind: text().notNull(),
    /** Why it is owed, e.g. `dossier-submitted:dos_…:1`. At most one mail per cause. */
    cause: text().notNull().unique(),
    subjectId: text().notNull(),
    recipient: text().notNull(),
    personId: text(),
    locale: text().$type<Locale>().notNull(),
    state: text().$type<MailState>().notNull(),
    queuedAt: instant().notNull(),
    claimedAt: instant(),
    sentAt: instant(),
    attempts: integer().notNull().default(0),
    providerId: text(),
    failure: text(),
    /** The mail that this one sends again, for instance to a corrected address. */
    resendOfId: text(),
  },
  (t) => [
    index("mails_by_organisation").on(t.organisationId, t.id),
    index("mails_by_state").on(t.organisationId, t.state, t.id),
    index("mails_by_provider")
      .on(t.providerId)
      .where(sql`${t.providerId} is not null`),
    index("mails_by_subject").on(t.organisationId, t.subjectId, t.id),
  ],
);

export const jobs = sqliteTable(
  "jobs",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    kind: text().$type<JobKind>().notNull(),
    parameters: json<Record<string, unknown>>().notNull(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    startedAt: instant(),
    finishedAt: instant(),
    failedAt: instant(),
    /** Somebody stopped it: its runner finds out before its next chunk. */
    cancelledAt: instant(),
    total: integer(),
    done: integer().notNull().default(0),
    cursor: text(),
    failures: json<JobFailure[]>().notNull(),
    resultFileId: text(),
    expiresAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("jobs_unfinished")
      .on(t.createdAt)
      .where(sql`${t.finishedAt} is null and ${t.failedAt} is null and ${t.cancelledAt} is null`),
    index("jobs_left_behind")
      .on(t.createdAt)
      .where(sql`${t.cursor} is not null and (${t.failedAt} is not null or ${t.cancelledAt} is not null)`),
  ],
);

export type FileArea = "documents" | "exports" | "imports" | "brand" | "quarantine";

/** Intent, then bytes in R2, then accepted. Bytes never change; a new version is a new key. */
export const files = sqliteTable(
  "files",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    area: text().$type<FileArea>().notNull(),
    key: text().notNull().unique(),
    name: text().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    contentType: text().notNull(),
    uploadedBy: text(),
    intendedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    quarantinedAt: instant(),
    deletedAt: instant(),
    /** The bytes are gone; the row stays, because what named the file still does. */
    erasedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("files_abandoned")
      .on(t.expiresAt)
      .where(sql`${t.acceptedAt} is null and ${t.erasedAt} is null`),
    index("files_expired")
      .on(t.expiresAt)
      .where(
        sql`${t.acceptedAt} is not null and ${t.deletedAt} is null and ${t.erasedAt} is null and ${t.area} in ('exports', 'imports')`,
      ),
    index("files_to_erase")
      .on(t.deletedAt)
      .where(sql`${t.deletedAt} is not null and ${t.erasedAt} is null`),
  ],
);

/**
 * What an archive of the whole account holds, in order, while it is being written: `archiveOffset` is where the entry
 * starts, `crc` what its bytes sum to, both known once it is there. Forgotten when the archive is complete.
 */
export const archiveEntries = sqliteTable(
  "archive_entries",
  {
    organisationId: organisationId(),
    jobId: text().notNull(),
    position: integer().notNull(),
    path: text().notNull(),
    fileId: text().notNull(),
    /** Where its bytes stand in the store. */
    key: text().notNull(),
    method: text().$type<"stored" | "deflated">().notNull(),
    size: integer().notNull(),
    packedSize: integer().notNull(),
    sha256: text().notNull(),
    at: instant().notNull(),
    crc: integer(),
    archiveOffset: integer(),
    /** The store did not have it: the archive says so and goes on. */
    missing: flag().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.jobId, t.position] }),
    foreignKey({ columns: [t.organisationId, t.jobId], foreignColumns: [jobs.organisationId, jobs.id] }),
  ],
);

/** The people whom the rows of an archive name, noted as these are written: nothing is read twice to find them. Forgotten with its entries. */
export const archivePeople = sqliteTable(
  "archive_people",
  { organisationId: organisationId(), jobId: text().notNull(), personId: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.jobId, t.personId] }),
    foreignKey({ columns: [t.organisationId, t.jobId], foreignColumns: [jobs.organisationId, jobs.id] }),
  ],
);
