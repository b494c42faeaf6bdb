import { fillPlaceholders, type Query, type SQL } from "drizzle-orm";
import { drizzle, type DrizzleD1Database } from "drizzle-orm/d1";

export type Database = DrizzleD1Database;

/** Opens Drizzle over a D1 binding: columns are snake_case in SQL, camelCase in code. */
export function openDatabase(d1: D1Database): Database {
  const known = opened.get(d1);
  if (known) return known;
  const database = drizzle(d1, { casing: "snake_case" });
  opened.set(d1, database);
  return database;
}

const opened = new WeakMap<D1Database, Database>();

/** A Drizzle query that has not run: it can be put in a batch. */
export type Preparable = { prepare(): Prepared };
type Prepared = { getQuery(): Query; mapResult(result: unknown, isFromBatch?: boolean): unknown };

/** One statement of a batch, the values of its placeholders when it has some, and how to read what it answers. */
export type Reading<T> = {
  readonly query: Preparable;
  readonly values?: Readonly<Record<string, unknown>>;
  read(mapped: unknown): T;
};

/** All the rows. */
export const many = <Row>(query: PromiseLike<Row[]> & Preparable): Reading<Row[]> => ({
  query,
  read: asRows<Row[]>,
});

/** The only row, when there is one. */
export const one = <Row>(query: PromiseLike<Row[]> & Preparable): Reading<Row | undefined> => ({
  query,
  read: (mapped) => asRows<Row[]>(mapped)[0],
});

/**
 * Rows of a statement written in SQL, for what a builder cannot say (merged indexes, full-text search). Columns are
 * aliased in camelCase; `Row` states them, and its test reads them back.
 */
export function rows<Row>(db: Database, query: SQL): Reading<Row[]> {
  const built = db.run(query).getQuery();
  const prepared = {
    getQuery: () => built,
    mapResult: (result: unknown) => asRows<D1Result>(result).results,
  };
  return { query: { prepare: () => prepared }, read: asRows<Row[]> };
}

/** Drizzle types the rows by the query they come from; `mapResult` answers `unknown`, so it is said once, here. */
const asRows = <T>(mapped: unknown): T => mapped as T;

export type Readings = Readonly<Record<string, Reading<unknown>>>;
export type Read<R extends Readings> = { readonly [K in keyof R]: R[K] extends Reading<infer T> ? T : never };

/** Statements that one D1 batch carries together: raw ones first, then the readings. One round trip. */
export async function readTogether<R extends Readings>(
  d1: D1Database,
  first: readonly D1PreparedStatement[],
  readings: R,
): Promise<{ first: D1Result<Record<string, unknown>>[]; read: Read<R> }> {
  const entries = Object.entries(readings).map(([name, reading]) => ({
    name,
    reading,
    prepared: reading.query.prepare(),
  }));
  const bound = entries.map(({ reading, prepared }) => bind(d1, prepared.getQuery(), reading.values));
  const results = await d1.batch<Record<string, unknown>>([...first, ...bound]);
  const read = entries.map(({ name, reading, prepared }, position) => {
    const result = results[first.length + position];
    if (result) refuseCollidingColumns(prepared, result);
    return [name, reading.read(prepared.mapResult(result, true))];
  });
  return { first: results.slice(0, first.length), read: asRows<Read<R>>(Object.fromEntries(read)) };
}

/** D1 answers rows as objects: two columns of one name would silently become one. Alias them with `.as()`. */
function refuseCollidingColumns(prepared: Prepared, result: D1Result<Record<string, unknown>>): void {
  const expected =
    "fields" in prepared && Array.isArray(prepared.fields) ? prepared.fields.length : undefined;
  const row = result.results[0];
  if (expected !== undefined && row && Object.keys(row).length !== expected) {
    throw new Error(`Columns of one name collide in: ${prepared.getQuery().sql}`);
  }
}

export const bind = (
  d1: D1Database,
  { sql, params }: Query,
  values?: Readonly<Record<string, unknown>>,
): D1PreparedStatement => d1.prepare(sql).bind(...(values ? fillPlaceholders(params, values) : params));
