import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes the migrations again from the schema: while nothing is deployed, they are regenerated rather than patched.
 * What drizzle-kit cannot describe (STRICT, triggers, full-text search) is added here.
 */
rmSync("migrations", { recursive: true, force: true });
const generate = (...args: string[]) =>
  execFileSync("drizzle-kit", ["generate", ...args], { stdio: ["ignore", "ignore", "inherit"] });

generate("--name", "create_tables");
const tables = "migrations/0000_create_tables.sql";
/** Inverted indexes: their key is the whole row, stored once. */
const withoutRowid = ["client_keys", "client_words", "client_slips"];
const strict = readFileSync(tables, "utf8").replaceAll(
  /(CREATE TABLE `(\w+)`[^;]*\n\));/g,
  (_all, table, name) =>
    withoutRowid.includes(name) ? `${table} STRICT, WITHOUT ROWID;` : `${table} STRICT;`,
);
writeFileSync(tables, strict);

generate("--custom", "--name", "add_triggers_and_search");
copyFileSync("src/db/triggers-and-search.sql", "migrations/0001_add_triggers_and_search.sql");
