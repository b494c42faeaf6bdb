import { sql, type SQL } from "drizzle-orm";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

import type { RefusalCode } from "#domain/refusals";

/** Always empty: a trigger refuses every insert with the code it carries, which undoes the whole batch. */
export const guards = sqliteTable("guards", { code: text().notNull() });

/** A step of a commit that must hold, or nothing of the commit happens and the refusal is said. */
export type Guard = {
  readonly guard: RefusalCode;
  readonly failing: SQL;
  /** What the placeholders of `failing` stand for. */
  readonly values?: Readonly<Record<string, unknown>>;
};

/** Refuses with `code` unless the condition holds at the instant of the commit. */
export const mustHold = (code: RefusalCode, condition: SQL): Guard => ({
  guard: code,
  failing: sql`not (${condition})`,
});

/** The same for a condition that is written once, with placeholders for what changes. */
export function guardOn(code: RefusalCode, condition: SQL): (values: NonNullable<Guard["values"]>) => Guard {
  const { failing } = mustHold(code, condition);
  return (values) => ({ guard: code, failing, values });
}

const otherCount = sql`changes() <> ${sql.placeholder("rows")}`;

/** Refuses with `code` unless the statement just before changed this many rows. */
export const mustHaveChanged = (code: RefusalCode, rows = 1): Guard => ({
  guard: code,
  failing: otherCount,
  values: { rows },
});

/** The row that a guard gives when it fails; rows of several guards are put in the table by one statement. */
export const guardRow = (guard: Guard): SQL => sql`select ${sql.placeholder("code")} where ${guard.failing}`;

/** The code of the guard that failed, when that is what the error says. */
export const failedGuard = (message: string): string | undefined => /guard:([a-z_]+)/.exec(message)?.[1];
