import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";

import { clientReferences } from "#db/clients/references";

import { modulesUnder } from "./files.ts";

const modules = await modulesUnder("src/db/*.ts", "src/db/**/*.ts");
const tables = modules
  .flatMap(({ exports }) => Object.values(exports))
  .filter((value): value is SQLiteTable => is(value, SQLiteTable))
  .map((table) => getTableConfig(table));

test("a merge knows every column that points at a client", () => {
  const byForeignKey = tables.flatMap(({ name, foreignKeys }) =>
    foreignKeys
      .map((key) => key.reference())
      .filter(({ foreignTable }) => getTableConfig(foreignTable).name === "clients")
      .flatMap(({ columns }) => columns.map((column) => `${name}.${column.name}`)),
  );
  const byName = tables.flatMap(({ name, columns }) =>
    columns.filter((column) => /clientId$/i.test(column.name)).map((column) => `${name}.${column.name}`),
  );
  const pointing = [...byForeignKey, ...byName].filter((column) => !column.endsWith(".organisationId"));
  expect(pointing.filter((column) => !(column in clientReferences))).toEqual([]);
});

test("every column that a merge speaks of exists", () => {
  const known = new Set(
    tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
  );
  expect(Object.keys(clientReferences).filter((column) => !known.has(column))).toEqual([]);
});
