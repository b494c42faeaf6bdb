import { fillPlaceholders, is, SQL, sql, type Placeholder, type Query } from "drizzle-orm";
import type { SQLiteInsertValue, SQLiteTable } from "drizzle-orm/sqlite-core";

import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";

type OnConflict = "fails" | "does nothing";

const written = new WeakMap<SQLiteTable, Map<string, Query>>();

/**
 * An insert. Its SQL is written once per isolate for each set of columns: a commit only binds the values. Nulls are
 * part of the SQL, because a column would encode them as any other value.
 */
export function insert<T extends SQLiteTable>(
  db: Database,
  table: T,
  values: SQLiteInsertValue<T>,
  onConflict: OnConflict = "fails",
): Write {
  const columns = Object.entries(values).filter(([, value]) => value !== undefined);
  if (columns.some(([, value]) => is(value, SQL))) return builder(db, table, values, onConflict);
  const known = written.get(table) ?? new Map<string, Query>();
  written.set(table, known);
  const shape = [
    onConflict,
    ...columns.map(([name, value]) => (value === null ? `${name} null` : name)),
  ].join();
  const gaps = Object.fromEntries(
    columns.map(([name, value]) => [name, value === null ? null : sql.placeholder(name)]),
  );
  const query = known.get(shape) ?? queryOf(builder(db, table, asValues<T>(gaps), onConflict));
  known.set(shape, query);
  return { toSQL: () => ({ sql: query.sql, params: fillPlaceholders(query.params, Object(values)) }) };
}

function builder<T extends SQLiteTable>(
  db: Database,
  table: T,
  values: SQLiteInsertValue<T>,
  onConflict: OnConflict,
) {
  const inserting = db.insert(table).values(values);
  return onConflict === "fails" ? inserting : inserting.onConflictDoNothing();
}

const queryOf = (write: { toSQL(): Query }): Query => write.toSQL();

/** A placeholder stands for a value of its column, whatever its type. */
const asValues = <T extends SQLiteTable>(gaps: Record<string, Placeholder | null>): SQLiteInsertValue<T> =>
  gaps as SQLiteInsertValue<T>;
