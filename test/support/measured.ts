/** A D1 that counts what it is asked: round trips, statements, and the rows that D1 says it read and wrote. */
export function measured(d1: D1Database) {
  const seen = { trips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
  const add = <T extends { meta?: { rows_read?: number; rows_written?: number } }>(results: T[]): T[] => {
    seen.trips += 1;
    seen.statements += results.length;
    for (const { meta } of results) {
      seen.rowsRead += meta?.rows_read ?? 0;
      seen.rowsWritten += meta?.rows_written ?? 0;
    }
    return results;
  };
  const counted = new Proxy(d1, {
    get(target, name) {
      if (name === "batch")
        return async (statements: D1PreparedStatement[]) => add(await target.batch(statements));
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  /** What was counted since the last time. */
  const take = () => {
    const taken = { ...seen };
    Object.assign(seen, { trips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 });
    return taken;
  };
  return { d1: counted, take };
}
