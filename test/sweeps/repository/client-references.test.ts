import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";

import { moveBackSteps, moveSteps } from "#db/clients/merge-writes";
import { clientReferences } from "#db/clients/references";
import { Tenant, type OrganisationId, type Write } from "#db/tenant";

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

/** Nothing is sent: its statements are only read. */
const unsent = new Tenant({} as D1Database, "org_00000000000000000000000000" as OrganisationId);

test("what is said to move is what a merge moves, and what its undo moves back", () => {
  const moved = Object.keys(clientReferences).filter((column) => clientReferences[column] === "moved");
  const given = (steps: readonly Write[]) =>
    steps
      .flatMap((step) => [...step.toSQL().sql.matchAll(/^update "(\w+)" set "client_id"/g)])
      .map(([, table]) => `${table}.clientId`)
      .sort();
  expect(given(moveSteps(unsent, "mrg_1", "cli_1", ["cli_2"]))).toEqual(moved.sort());
  expect(given(moveBackSteps(unsent, "mrg_1", "cli_1"))).toEqual(moved.sort());
});

test("every column that a merge speaks of exists", () => {
  const known = new Set(
    tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
  );
  expect(Object.keys(clientReferences).filter((column) => !known.has(column))).toEqual([]);
});
