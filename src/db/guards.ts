import { sql, type SQL } from "drizzle-orm";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

import type { RefusalCode } from "#domain/refusals";

/** Always empty: a trigger refuses every insert with the code it carries, which undoes the whole batch. */
export const guards = sqliteTable("guards", { code: text().notNull() });

/** A step of a commit that must hold, or nothing of the commit happens and the refusal is said. */
export type Guard = { readonly guard: RefusalCode; readonly failing: SQL };

/** Refuses with `code` unless the condition holds at the instant of the commit. */
export const mustHold = (code: RefusalCode, condition: SQL): Guard => ({
  guard: code,
  failing: sql`not (${condition})`,
});

/** Refuses with `code` unless the statement just before changed this many rows. */
export const mustHaveChanged = (code: RefusalCode, rows = 1): Guard => ({
  guard: code,
  failing: sql`changes() <> ${rows}`,
});

export const guardQuery = (guard: Guard): SQL =>
  sql`insert into guards (code) select ${guard.guard} where ${guard.failing}`;

/** The code of the guard that failed, when that is what the error says. */
export const failedGuard = (message: string): string | undefined => /guard:([a-z_]+)/.exec(message)?.[1];
