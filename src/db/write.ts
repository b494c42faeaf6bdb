import type { Write } from "#db/tenant";

/** A statement written in SQL, in the shape of the others. */
export const asWrite = (raw: { getQuery(): { sql: string; params: unknown[] } }): Write => ({
  toSQL: () => raw.getQuery(),
});
