import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";

const modules = import.meta.glob<Record<string, unknown>>("../../../src/db/**/*.ts", { eager: true });
const tables = [
  ...new Map(
    Object.values(modules)
      .flatMap((module) => Object.values(module))
      .filter((value): value is SQLiteTable => is(value, SQLiteTable))
      .map((table) => [getTableConfig(table).name, getTableConfig(table)]),
  ).values(),
];

/** The tenant itself; people, who are one over all organisations; the machinery of the platform. */
const global = [
  "organisations",
  ...[
    "people",
    "credentials",
    "mailbox_proofs",
    "second_factors",
    "second_factor_uses",
    "sessions",
    "verifications",
  ],
  ...["attempts", "daily_runs", "guards", "heartbeats", "idempotency_keys", "leases"],
];
/** What organisations and the platform both do: a person’s own account is audited and written to as well. */
const shared = ["audit_entries", "dead_letters", "mails", "outbox"];

const organisationIdOf = ({ columns }: (typeof tables)[number]) =>
  columns.find(
    ({ keyAsName, name }) => (keyAsName ? name : name) === "organisationId" || name === "organisation_id",
  );

test("every table belongs to an organisation, or is on the list of those that do not", () => {
  const unscoped = tables.filter((table) => !organisationIdOf(table)).map(({ name }) => name);
  expect(unscoped.sort()).toEqual(global.toSorted());
});

test("a row of an organisation cannot do without it", () => {
  const loose = tables.filter((table) => organisationIdOf(table)?.notNull === false).map(({ name }) => name);
  expect(loose.sort()).toEqual(shared.toSorted());
});
