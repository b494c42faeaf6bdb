export type Counts = { read: number; written: number; trips: number };

/** A D1 that counts what it is asked; `take` answers what was counted since the last time. */
export function countingDatabase(d1: D1Database): { d1: D1Database; take: () => Counts } {
  let counts: Counts = { read: 0, written: 0, trips: 0 };
  const counted = new Proxy(d1, {
    get(target, name) {
      if (name === "batch")
        return async (statements: D1PreparedStatement[]) => {
          const results = await target.batch(statements);
          counts.trips += 1;
          for (const { meta } of results) {
            counts.read += meta.rows_read;
            counts.written += meta.rows_written;
          }
          return results;
        };
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const take = (): Counts => {
    const taken = counts;
    counts = { read: 0, written: 0, trips: 0 };
    return taken;
  };
  return { d1: counted, take };
}
