import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import type { DuplicateTier } from "#domain/clients/finding";
import type { DuplicateReason } from "#domain/clients/reasons";
import type { Verdict } from "#domain/clients/verdicts";
import { flag, instant, json } from "#db/columns";
import { organisationId } from "#db/organisations/schema";

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
    score: integer().notNull(),
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
