/** One statement that a request sent, and what D1 says it cost. */
export type Counted = { sql: string; params: unknown[]; rowsRead: number; rowsWritten: number };
/** What a request sent to D1. */
export type Tally = { trips: number; statements: Counted[] };

export const emptyTally = (): Tally => ({ trips: 0, statements: [] });

/** A D1 binding that counts: each call that crosses the network is one trip, whatever it carries. */
export function countingDatabase(d1: D1Database, tally: () => Tally): D1Database {
  const known = new WeakMap<object, Sent>();

  function note(sent: readonly Sent[], results: readonly D1Result[]): void {
    const { statements } = tally();
    tally().trips++;
    sent.forEach(({ sql, params }, position) => {
      const meta = results[position]?.meta;
      statements.push({ sql, params, rowsRead: meta?.rows_read ?? 0, rowsWritten: meta?.rows_written ?? 0 });
    });
  }

  async function all(sent: Sent): Promise<D1Result> {
    const result = await sent.inner.all();
    note([sent], [result]);
    return result;
  }

  function statement(sent: Sent): D1PreparedStatement {
    const calls: Record<string, unknown> = {
      bind: (...params: unknown[]) => statement({ ...sent, inner: sent.inner.bind(...params), params }),
      all: () => all(sent),
      run: () => all(sent),
      raw: async () => (await all(sent)).results.map((row) => Object.values(Object(row))),
      first: async (column?: string) => firstOf(await all(sent), column),
    };
    const proxy = new Proxy(sent.inner, { get: (_inner, name) => calls[String(name)] });
    known.set(proxy, sent);
    return proxy;
  }

  async function batch(statements: D1PreparedStatement[]): Promise<D1Result[]> {
    const sent = statements.flatMap((each) => known.get(each) ?? []);
    const results = await d1.batch(sent.map(({ inner }) => inner));
    note(sent, results);
    return results;
  }

  const prepare = (sql: string) => statement({ sql, params: [], inner: d1.prepare(sql) });
  return new Proxy(d1, {
    get: (_d1, name) => (name === "prepare" ? prepare : name === "batch" ? batch : undefined),
  });
}

type Sent = { sql: string; params: unknown[]; inner: D1PreparedStatement };

function firstOf(result: D1Result, column: string | undefined): unknown {
  const row: unknown = result.results[0];
  if (row === undefined) return null;
  return column === undefined ? row : Object(row)[column];
}
