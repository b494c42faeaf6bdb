import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Runs a statement with its parameters ?1, ?2… */
export type Run = (sql: string, ...params: (string | number)[]) => void;

/** Creates the tables through D1, which makes its file as it wants it. */
export async function migrate(d1: D1Database): Promise<void> {
  const files = readdirSync("migrations").filter((name) => name.endsWith(".sql"));
  for (const name of files.toSorted()) {
    const statements = readFileSync(`migrations/${name}`, "utf8").split("--> statement-breakpoint");
    await d1.batch(statements.map((statement) => d1.prepare(statement)));
  }
}

/** Opens the file of the database while nothing serves it: a million rows enter in a minute, against ten through D1. */
export function seedFile(state: string, work: (run: Run) => void): void {
  const folder = join(state, "d1", "miniflare-D1DatabaseObject");
  const name = readdirSync(folder).find((file) => /^[0-9a-f]{64}\.sqlite$/.test(file)) ?? "";
  const file = new DatabaseSync(join(folder, name));
  file.exec("pragma cache_size = -400000; pragma synchronous = off; pragma foreign_keys = off");
  work((sql, ...params) => void file.prepare(sql).run(...params.map(asInteger)));
  file.exec("pragma wal_checkpoint(truncate)");
  file.close();
}

/** node:sqlite takes a number for a real, and only a bigint for an integer. */
const asInteger = (value: string | number) => (typeof value === "number" ? BigInt(value) : value);

/** Numbers from ?1 to ?2, as rows `n`. */
export const numbers =
  "with recursive numbers (n) as (select ?1 union all select n + 1 from numbers where n < ?2)";

/** A prefixed id with a number in it: the rows are the same at each run. */
export const idOf = (prefix: string, number: number): string =>
  `${prefix}_${String(number).padStart(26, "0")}`;

/** The same in SQL, of an expression. */
export const numbered = (prefix: string, expression: string): string =>
  `printf('${prefix}_%026d', ${expression})`;
