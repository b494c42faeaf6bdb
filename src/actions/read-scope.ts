import { sql, type Placeholder } from "drizzle-orm";

import type { Credentials } from "#db/proof";
import type { Readings } from "#db/statement";
import { Scope } from "#db/tenant";

export const tokenOf = (credentials: Credentials): string | null =>
  credentials.kind === "session" ? credentials.token : null;

/** The person of a session, as an expression. */
export const personOf = (token: string | Placeholder | null) =>
  sql`(select person_id from sessions where token = ${token})`;

/** What reads are built from before anything is proved: `me` is the person of the session, as an expression. */
export class ReadScope extends Scope {
  readonly me;
  constructor(
    d1: D1Database,
    reference: string,
    readonly token: string | null,
    placeholders?: { organisation: Placeholder; token: Placeholder },
  ) {
    super(d1, reference, placeholders?.organisation);
    this.me = personOf(placeholders?.token ?? token);
  }

  /** The same scope with a gap in place of each value. */
  withGaps(): ReadScope {
    const gaps = { organisation: sql.placeholder("organisation"), token: sql.placeholder("token") };
    return new ReadScope(this.d1, this.reference, this.token, gaps);
  }
}

/**
 * Reads whose SQL is the same whatever the input: Drizzle writes it once per isolate, a request only binds values.
 * In place of the input, `build` is given a gap for each field: it can hand it to a condition, and nothing else.
 */
export function prepared<I extends Readonly<Record<string, unknown>>, R extends Readings>(
  build: (scope: ReadScope, input: I) => R,
) {
  const known = new Map<boolean, R>();
  return (scope: ReadScope, input: I): R => {
    const template = known.get(scope.isById) ?? written(build(scope.withGaps(), gapsOf(input)));
    known.set(scope.isById, template);
    const values = { ...input, organisation: scope.reference, token: scope.token };
    return mapReadings(template, (reading) => ({ ...reading, values }));
  };
}

/** Drizzle takes a placeholder wherever it takes a value; its types, and ours, only say so of some places. */
const gapsOf = <I extends Readonly<Record<string, unknown>>>(input: I): I =>
  Object.fromEntries(Object.keys(input).map((name) => [name, sql.placeholder(name)])) as I;

const written = <R extends Readings>(readings: R): R =>
  mapReadings(readings, (reading) => {
    const statement = reading.query.prepare();
    return { ...reading, query: { prepare: () => statement } };
  });

type AnyReading = Readings[string];

/** Each reading keeps its name and its type: only what is sent changes. */
const mapReadings = <R extends Readings>(readings: R, change: (reading: AnyReading) => AnyReading): R =>
  Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, change(reading)])) as R;
