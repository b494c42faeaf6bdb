import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import type { ClientPair } from "#domain/clients/clusters";
import type { DuplicateTier } from "#domain/clients/finding";
import type { FieldChange } from "#domain/clients/merge";
import type { DuplicateReasonCode } from "#domain/clients/reasons";
import { flag, instant, json } from "#db/columns";
import { organisationId } from "#db/organisations/schema";

/** The journal of merges. `absorbed` names the emptied records as they were; what moved is in merge_moves. */
export const merges = sqliteTable(
  "merges",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    survivorId: text().notNull(),
    absorbed: json<AbsorbedClient[]>().notNull(),
    changes: json<FieldChange[]>().notNull(),
    /** The pairs among its records, as they stood when it was decided. */
    shown: json<ShownPair[]>().notNull(),
    events: integer().notNull(),
    bulk: flag().notNull(),
    at: instant().notNull(),
    actorId: text(),
    undoneAt: instant(),
    undoneBy: text(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.id] })],
);

export type ShownPair = ClientPair & { tier: DuplicateTier; score: number; codes: DuplicateReasonCode[] };

export type AbsorbedClient = { id: string; number: number; name: string };

/** Who took part in a merge, survivor or absorbed: the history of a record. */
export const mergeMembers = sqliteTable(
  "merge_members",
  { organisationId: organisationId(), clientId: text().notNull(), mergeId: text().notNull() },
  (t) => [primaryKey({ columns: [t.organisationId, t.clientId, t.mergeId] })],
);

/**
 * Each row that a merge moved, and from whom: what its undo moves back. A verdict is copied, not moved: `rowId` is the
 * other client of the pair.
 */
export const mergeMoves = sqliteTable(
  "merge_moves",
  {
    organisationId: organisationId(),
    mergeId: text().notNull(),
    moved: text().$type<"event_requests" | "client_numbers" | "duplicate_verdicts">().notNull(),
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
    outcome: text().$type<"planned" | "conflict" | "judged" | "merged" | "skipped">().notNull(),
    fields: json<string[]>().notNull(),
    mergeId: text(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.jobId, t.root] })],
);
