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

import type { RequestKind, RequestState, RequestVerb } from "#domain/clients/event-requests";
import type { DuplicateTier } from "#domain/clients/finding";
import type { IndexEntry } from "#domain/clients/index-keys";
import type { FieldChange } from "#domain/clients/merge";
import type { DuplicateReason } from "#domain/clients/reasons";
import type { TypedRequester } from "#domain/clients/requester";
import type { Verdict } from "#domain/clients/verdicts";
import { flag, instant, json, version } from "#db/columns";
import { files } from "#db/integrations/schema";
import { organisationId } from "#db/organisations/schema";

/** An organisation or a person that requests events. `tier` is the worst of its open pairs, kept for the list. */
export const clients = sqliteTable(
  "clients",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    /** The client number: given once, never used again (client_numbers). */
    number: integer().notNull(),
    name: text().notNull(),
    /** Folded name: what the list sorts on. */
    nameKey: text().notNull(),
    siret: text(),
    rna: text(),
    address: text(),
    postalCode: text(),
    city: text(),
    country: text(),
    emails: json<string[]>().notNull(),
    phones: json<string[]>().notNull(),
    contacts: json<string[]>().notNull(),
    notes: json<string[]>().notNull(),
    tier: text().$type<DuplicateTier>().notNull().default("none"),
    /** Kept by triggers as event_requests come, move and go. */
    events: integer().notNull().default(0),
    /** What stands in client_keys for this record; null once merged. */
    indexed: json<IndexEntry>(),
    /** The town it is indexed under: what a scan walks. */
    block: text().notNull().default(""),
    searchRow: integer(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    mergedIntoId: text(),
    mergedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("clients_number").on(t.organisationId, t.number),
    index("clients_by_name")
      .on(t.organisationId, t.nameKey, t.id)
      .where(sql`${t.mergedIntoId} is null`),
    index("clients_active")
      .on(t.organisationId, t.number)
      .where(sql`${t.mergedIntoId} is null`),
    index("clients_by_tier")
      .on(t.organisationId, t.tier, t.number)
      .where(sql`${t.mergedIntoId} is null and ${t.tier} <> 'none'`),
    index("clients_by_block")
      .on(t.organisationId, t.block, t.id)
      .where(sql`${t.mergedIntoId} is null`),
    index("clients_merged")
      .on(t.organisationId, t.number)
      .where(sql`${t.mergedIntoId} is not null`),
    index("clients_merged_into")
      .on(t.organisationId, t.mergedIntoId)
      .where(sql`${t.mergedIntoId} is not null`),
    check("clients_events", sql`${t.events} >= 0`),
  ],
);

/** Every number ever given, and the client it leads to now: null once that client is deleted. */
export const clientNumbers = sqliteTable(
  "client_numbers",
  { organisationId: organisationId(), number: integer().notNull(), clientId: text() },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.number] }),
    index("client_numbers_by_client").on(t.organisationId, t.clientId),
    foreignKey({
      columns: [t.organisationId, t.clientId],
      foreignColumns: [clients.organisationId, clients.id],
    }),
  ],
);

/** The inverted index (duplicates, §4): words and exact keys, blocked by town. */
export const clientKeys = sqliteTable(
  "client_keys",
  {
    organisationId: organisationId(),
    key: text().notNull(),
    /** Empty: a record without a town. */
    block: text().notNull(),
    clientId: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.key, t.block, t.clientId] })],
);

/** The vocabulary: how many records hold a word (`@…`: stand in a block). */
export const clientWords = sqliteTable(
  "client_words",
  { organisationId: organisationId(), word: text().notNull(), records: integer().notNull() },
  (t) => [primaryKey({ columns: [t.organisationId, t.word] })],
);

/** Each word under itself and itself less one letter: what finds a misspelt one. */
export const clientSlips = sqliteTable(
  "client_slips",
  { organisationId: organisationId(), slip: text().notNull(), word: text().notNull() },
  (t) => [primaryKey({ columns: [t.organisationId, t.slip, t.word] })],
);

/** What a client asks for. `typed` is what the requester said of themselves, whatever record it was attached to. */
export const eventRequests = sqliteTable(
  "event_requests",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    clientId: text().notNull(),
    /** `DEM-2026-000001`, per organisation and year. */
    number: text(),
    kind: text().$type<RequestKind>().notNull(),
    title: text().notNull(),
    place: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** Public expected, or people to train. */
    people: integer().notNull(),
    details: text().notNull(),
    contactName: text().notNull(),
    contactEmail: text().notNull(),
    contactPhone: text(),
    typed: json<TypedRequester>().notNull(),
    attachedBy: text().$type<Attachment>().notNull(),
    /** Said to staff until somebody looks: the number given bears another name, leads nowhere… */
    doubt: text().$type<Doubt>(),
    state: text().$type<RequestState>().notNull(),
    quotedCents: integer(),
    source: text().$type<"portal" | "staff">().notNull(),
    locale: text().$type<"fr" | "en">().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("event_requests_by_client").on(t.organisationId, t.clientId, t.id),
    index("event_requests_by_state").on(t.organisationId, t.state, t.id),
    uniqueIndex("event_requests_number").on(t.organisationId, t.number),
    foreignKey({
      columns: [t.organisationId, t.clientId],
      foreignColumns: [clients.organisationId, clients.id],
    }),
    check("event_requests_dates", sql`${t.endsAt} >= ${t.startsAt}`),
  ],
);

/** How a request found its client: the number given, a match, a new record, or a choice of staff. */
export type Attachment = "number" | "match" | "new" | "staff";
export type Doubt = "number_unknown" | "other_name";

/** A row per step of the life of a request. Never changed. */
export const eventRequestMoves = sqliteTable(
  "event_request_moves",
  {
    organisationId: organisationId(),
    requestId: text().notNull(),
    position: integer().notNull(),
    verb: text().$type<RequestVerb | "receive">().notNull(),
    state: text().$type<RequestState>().notNull(),
    at: instant().notNull(),
    /** Null: the requester. */
    actorId: text(),
    message: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.requestId, t.position] }),
    foreignKey({
      columns: [t.organisationId, t.requestId],
      foreignColumns: [eventRequests.organisationId, eventRequests.id],
    }),
  ],
);

export const eventRequestDocuments = sqliteTable(
  "event_request_documents",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    requestId: text().notNull(),
    fileId: text().notNull(),
    byStaff: flag().notNull(),
    addedAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("event_request_documents_by_request").on(t.organisationId, t.requestId),
    foreignKey({
      columns: [t.organisationId, t.requestId],
      foreignColumns: [eventRequests.organisationId, eventRequests.id],
    }),
    foreignKey({ columns: [t.organisationId, t.fileId], foreignColumns: [files.organisationId, files.id] }),
  ],
);

/** Two records that resemble each other, `a` before `b`. `open`: nobody said "not a duplicate", or something new says it is. */
export const duplicatePairs = sqliteTable(
  "duplicate_pairs",
  {
    organisationId: organisationId(),
    a: text().notNull(),
    b: text().notNull(),
    tier: text().$type<"certain" | "probable">().notNull(),
    score: integer().notNull(),
    reasons: json<DuplicateReason[]>().notNull(),
    open: flag().notNull(),
    foundAt: instant().notNull(),
    /** The scan that found it last. */
    scanId: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.a, t.b] }),
    index("duplicate_pairs_by_other").on(t.organisationId, t.b, t.a),
    index("duplicate_pairs_open")
      .on(t.organisationId, t.tier, t.score, t.a, t.b)
      .where(sql`${t.open} = 1`),
  ],
);

export const duplicateVerdicts = sqliteTable(
  "duplicate_verdicts",
  {
    organisationId: organisationId(),
    a: text().notNull(),
    b: text().notNull(),
    verdict: text().$type<Verdict["verdict"]>().notNull(),
    tier: text().$type<DuplicateTier>().notNull(),
    codes: json<Verdict["codes"]>().notNull(),
    note: text(),
    at: instant().notNull(),
    actorId: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.a, t.b] }),
    index("duplicate_verdicts_by_other").on(t.organisationId, t.b, t.a),
    index("duplicate_verdicts_recent").on(t.organisationId, t.at, t.a, t.b),
  ],
);

/** The journal of merges. `absorbed` names the emptied records as they were; what moved is in merge_moves. */
export const merges = sqliteTable(
  "merges",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    survivorId: text().notNull(),
    absorbed: json<AbsorbedClient[]>().notNull(),
    changes: json<FieldChange[]>().notNull(),
    events: integer().notNull(),
    bulk: flag().notNull(),
    at: instant().notNull(),
    actorId: text(),
    undoneAt: instant(),
    undoneBy: text(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.id] })],
);

export type AbsorbedClient = { id: string; number: number; name: string };

/** Who took part in a merge, survivor or absorbed: the history of a record. */
export const mergeMembers = sqliteTable(
  "merge_members",
  { organisationId: organisationId(), clientId: text().notNull(), mergeId: text().notNull() },
  (t) => [primaryKey({ columns: [t.organisationId, t.clientId, t.mergeId] })],
);

/** Each row that a merge moved, and from whom: what its undo moves back. */
export const mergeMoves = sqliteTable(
  "merge_moves",
  {
    organisationId: organisationId(),
    mergeId: text().notNull(),
    moved: text().$type<"event_requests" | "client_numbers">().notNull(),
    rowId: text().notNull(),
    fromId: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.mergeId, t.moved, t.rowId] })],
);

/** What a dry run plans and what its run did, cluster by cluster. */
export const mergePlanLines = sqliteTable(
  "merge_plan_lines",
  {
    organisationId: organisationId(),
    jobId: text().notNull(),
    /** The lowest id of the cluster. */
    root: text().notNull(),
    survivorId: text().notNull(),
    absorbedIds: json<string[]>().notNull(),
    events: integer().notNull(),
    outcome: text().$type<"planned" | "conflict" | "merged" | "skipped">().notNull(),
    fields: json<string[]>().notNull(),
    mergeId: text(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.jobId, t.root] })],
);
