import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";

import { modulesUnder } from "./files.ts";

const modules = await modulesUnder("src/db/*.ts", "src/db/**/*.ts");
const tables = [
  ...new Map(
    modules
      .flatMap(({ exports }) => Object.values(exports))
      .filter((value): value is SQLiteTable => is(value, SQLiteTable))
      .map((table) => [getTableConfig(table).name, getTableConfig(table)]),
  ).values(),
];

/** The tenant itself; people, who are one over all organisations; the machinery of the platform. */
const global = [
  "organisations",
  "people credentials mailbox_proofs second_factors second_factor_uses sessions verifications".split(" "),
  "attempts daily_runs guards heartbeats idempotency_keys leases".split(" "),
  // What Parvis itself sells: the inbox of its payments, and the numbers of its orders.
  "event_cursors payment_events platform_counters".split(" "),
].flat();
/** What organisations and the platform both do: a person’s own account is audited and written to as well. */
const shared = ["audit_entries", "dead_letters", "mails", "outbox"];

/** Named in camel case here; drizzle.config.ts writes columns in snake case. */
const organisationIdOf = ({ columns }: (typeof tables)[number]) =>
  columns.find(({ name }) => name === "organisationId");

test("every table belongs to an organisation, or is on the list of those that do not", () => {
  const unscoped = tables.filter((table) => !organisationIdOf(table)).map(({ name }) => name);
  expect(unscoped.sort()).toEqual(global.toSorted());
});

test("a row of an organisation cannot do without it", () => {
  const loose = tables.filter((table) => organisationIdOf(table)?.notNull === false).map(({ name }) => name);
  expect(loose.sort()).toEqual(shared.toSorted());
});
