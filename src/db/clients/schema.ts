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

import type { DuplicateTier } from "#domain/clients/finding";
import type { IndexEntry } from "#domain/clients/index-keys";
import { instant, json, version } from "#db/columns";
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
