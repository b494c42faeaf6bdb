import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";

import { exportedAreas } from "#db/organisations/archive";
import { exportedTables, leftOutOfExport } from "#db/organisations/exported-tables";
import { keyOf, nameOf, ownedTables, searchTables } from "#db/organisations/owned-tables";
import { keptTables } from "#db/organisations/purge";
import { fileAreas, fileKey, prefixOf } from "#files/keys";

import { filesUnder, modulesUnder, textOf } from "./files.ts";

/** The end of an account: what is exported before, what is destroyed, and what is kept. */
const modules = await modulesUnder("src/db/*.ts", "src/db/**/*.ts");
const owned = new Set(
  modules
    .flatMap(({ exports }) => Object.values(exports))
    .filter((value): value is SQLiteTable => is(value, SQLiteTable))
    .filter((table) => "organisationId" in table)
    .map(nameOf),
);

test("every table of an organisation is destroyed with it or kept by law: none is forgotten", () => {
  expect(ownedTables().map(nameOf).sort()).toEqual([...owned].sort());
  for (const kept of keptTables) expect(owned).toContain(kept);
});

test("every table of an organisation is exported, or said to be machinery", () => {
  const names = exportedTables().map(({ name }) => name);
  const missing = [...owned].filter(
    (name) => !names.includes(name) && !leftOutOfExport.some((one) => one === name),
  );
  expect(missing).toEqual([]);
  for (const name of leftOutOfExport) expect(owned).toContain(name);
});

test("rows of a table are told apart within an organisation, so that an export can page through them", () => {
  const exported = ownedTables().filter((table) =>
    exportedTables().some(({ name }) => name === nameOf(table)),
  );
  const single = ["invitation_settings", "billing_customers", "provider_settings", "connected_accounts"];
  expect(exported.filter((table) => keyOf(table).length === 0).map(nameOf)).toEqual(single);
});

test("what is kept points to nothing that is destroyed", () => {
  const dangling = ownedTables()
    .filter((table) => keptTables.includes(nameOf(table)))
    .flatMap((table) => getTableConfig(table).foreignKeys.map((key) => nameOf(key.reference().foreignTable)))
    .filter((name) => name !== "organisations" && !keptTables.includes(name));
  expect(dangling).toEqual([]);
});

/** Columns whose name sounds like a secret and which hold none. */
const harmless = [
  "sha256",
  "submittedHash",
  "judgedHash",
  "hash in audit_seals",
  "hash in judged_dossiers",
  "loginNameKey",
  "applicantKey",
  "sortKey",
  "nameKey",
  "orderKey",
  "sameNameKey",
  "personKey",
  "key",
];

test("a column that sounds like a secret is left out of the export, or said to be harmless", () => {
  const suspicious = exportedTables().flatMap(({ name, columns }) =>
    columns
      .filter((column) => /hash|token|secret|password|key$/i.test(column))
      .filter((column) => !harmless.includes(column) && !harmless.includes(`${column} in ${name}`))
      .map((column) => `${name}.${column}`),
  );
  expect(suspicious).toEqual([]);
});

test("every full-text table is destroyed with its organisation, which its column `scope` names", () => {
  const sql = textOf("src/db/triggers-and-search.sql");
  const found = [...sql.matchAll(/CREATE VIRTUAL TABLE (\w+) USING fts5\((\w+)/g)].map(([, name, first]) => ({
    name,
    first,
  }));
  expect(found.map(({ name }) => name).sort()).toEqual([...searchTables].sort());
  expect(found.filter(({ first }) => first !== "scope")).toEqual([]);
});

test("every area of the store stands under the prefix that a purge empties, and an export knows it", () => {
  for (const area of fileAreas) {
    const key = fileKey("org_0000000000", area, "0".repeat(26));
    expect(key.startsWith(prefixOf("org_0000000000"))).toBe(true);
  }
  expect(exportedAreas).toEqual(["documents", "imports", "brand"]);
});

test("only the store of files writes to the bucket of files", () => {
  const writers = filesUnder("src/*.ts", "src/**/*.ts").filter((path) => textOf(path).includes("env.FILES"));
  expect(writers).toEqual(["src/platform/services-for.ts"]);
});
