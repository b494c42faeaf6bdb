import { and, eq, ne, notExists, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import { searchScope } from "#db/dossiers/search";
import { mustHold, type Guard } from "#db/guards";
import { idempotencyKeys, outbox } from "#db/integrations/schema";
import { keyOf, nameOf, ownedTables, searchTables, selfReferences } from "#db/organisations/owned-tables";
import { organisations } from "#db/organisations/schema";
import { readTogether, rows, type Reading } from "#db/statement";
import type { OwnedTable, Tenant, Write } from "#db/tenant";
import { initialSettings } from "#domain/organisations/settings";

/** Accounting documents outlive the account, by law: ten years (Code de commerce, L123-22), with what they point to. */
export const keptTables: readonly string[] = ["orders", "order_acceptances", "billing_documents"];

/** The messages themselves go last, with the one that carries the work. */
const destroyedTables = () =>
  ownedTables().filter((table) => table !== outbox && !keptTables.includes(nameOf(table)));

/** A batch destroys at most this many rows. */
const chunk = 1000;

/** What one batch destroys: from the tables that others point to least, and nothing of another organisation. */
export async function planDestruction(tenant: Tenant, d1: D1Database): Promise<(Write | Guard)[]> {
  const steps: (Write | Guard)[] = [];
  let room = chunk;
  for (const { destroy, count } of await remaining(tenant, d1)) {
    if (room === 0) break;
    if (count === 0) continue;
    const taken = Math.min(count, room);
    // What points to another row of its own table goes first: nothing destroyed at all would never end.
    steps.push(destroy(taken), mustHold("conflict", sql`changes() > 0`));
    room = count > room ? 0 : room - taken;
  }
  return steps;
}

type Remaining = { count: number; destroy: (limit: number) => Write };

/** How much is left of each, up to a chunk and one: one round trip. */
async function remaining(tenant: Tenant, d1: D1Database): Promise<Remaining[]> {
  const targets = [...searchTables.map(searchTarget), ...destroyedTables().map(tableTarget)].map((of) =>
    of(tenant),
  );
  const readings = Object.fromEntries(
    targets.map(({ name, left }): [string, Reading<{ n: number }[]>] => [
      name,
      rows(tenant.db, sql`select count(*) as n from (${left} limit ${chunk + 1})`),
    ]),
  );
  const { read } = await readTogether(d1, [], readings);
  return targets.map(({ name, destroy }) => ({ count: read[name]?.[0]?.n ?? 0, destroy }));
}

type Target = { name: string; left: SQL; destroy: (limit: number) => Write };

const tableTarget =
  (table: OwnedTable) =>
  (tenant: Tenant): Target => ({
    name: nameOf(table),
    left: sql`select 1 from ${table} where ${tenant.owns(table)}`,
    destroy: (limit) =>
      written(
        tenant,
        sql`delete from ${table} where (${rowOf(table)}) in (select ${rowOf(table)} from ${table} where ${tenant.owns(table, ...leaves(tenant, table))} limit ${limit})`,
      ),
  });

/** Indexes whose key is the whole row have no rowid (scripts/generate-migrations.ts): their key names a row. */
const withoutRowid = ["client_keys", "client_words", "client_slips"];

function rowOf(table: OwnedTable): SQL {
  if (!withoutRowid.includes(nameOf(table))) return sql`rowid`;
  const key = [table.organisationId, ...keyOf(table)].map(({ name }) => sql.identifier(snake(name)));
  return sql.join(key, sql`, `);
}

/** Rows that no other row of the same table points to. */
function leaves(tenant: Tenant, table: OwnedTable): SQL[] {
  const other = alias(table, "other");
  return selfReferences(table).map((pairs) => {
    const points = pairs.map(
      ([column, target]) => sql`other.${sql.identifier(snake(column.name))} = ${target}`,
    );
    return notExists(
      tenant.db
        .select({ one: sql`1` })
        .from(other)
        .where(and(sql`other.rowid <> ${table}.rowid`, ...points)),
    );
  });
}

/** Columns are camelCase in code and snake_case in SQL (drizzle.config.ts). */
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const searchTarget =
  (name: string) =>
  (tenant: Tenant): Target => {
    const table = sql.identifier(name);
    const left = sql`select rowid from ${table} where ${table} match ${`scope : "${searchScope(tenant.organisationId)}"`}`;
    return {
      name,
      left,
      destroy: (limit) => written(tenant, sql`delete from ${table} where rowid in (${left} limit ${limit})`),
    };
  };

const written = (tenant: Tenant, query: SQL): Write => {
  const built = tenant.db.run(query).getQuery();
  return { toSQL: () => built };
};

/**
 * What is left once nothing else is: a row that says when it went, without name or address. Its public address is free
 * again. The messages go with it, the one that carries this work included.
 */
export const bury = (tenant: Tenant, now: number): Write[] => {
  const { organisationId, db } = tenant;
  const from = `${organisationId}:`;
  return [
    db
      .delete(idempotencyKeys)
      .where(sql`${idempotencyKeys.scope} >= ${from} and ${idempotencyKeys.scope} < ${`${organisationId};`}`),
    tenant.remove(outbox, ne(outbox.id, "")),
    db
      .update(organisations)
      .set({
        slug: `purged-${organisationId.slice(4).toLowerCase()}`,
        name: "",
        settings: initialSettings("", "", "fr"),
        purgedAt: now,
        updatedAt: now,
        accessVersion: sql`${organisations.accessVersion} + 1`,
      })
      .where(eq(organisations.id, organisationId)),
  ];
};
