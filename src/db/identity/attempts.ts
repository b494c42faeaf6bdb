import { eq, inArray, sql } from "drizzle-orm";

import { attempts } from "#db/identity/schema";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";
import type { AttemptLimit } from "#domain/identity/attempts";

export type Counted = { key: string; limit: AttemptLimit };

/**
 * Counts one attempt under each key, in one batch. Answers the instant until which an attempt is refused, or
 * undefined when all were counted. Two attempts at once are two counts: D1 runs them one after the other.
 */
export async function countAttempts(
  db: Database,
  keys: readonly [Counted, ...Counted[]],
  now: number,
): Promise<number | undefined> {
  const [first, ...rest] = keys;
  const [pauses, ...counted] = await db.batch([
    db
      .select({ key: attempts.key, retryAt: attempts.retryAt })
      .from(attempts)
      .where(
        inArray(
          attempts.key,
          keys.map(({ key }) => key),
        ),
      ),
    countOne(db, first, now),
    ...rest.map((each) => countOne(db, each, now)),
  ]);
  const refused = keys.filter((_, position) => counted[position]?.length === 0).map(({ key }) => key);
  const until = pauses.filter(({ key }) => refused.includes(key)).map(({ retryAt }) => retryAt);
  return refused.length === 0 ? undefined : Math.max(now, ...until);
}

/** Without a pause nothing is dated: of two attempts that cross, the first to be written may be the last to begin. */
function countOne(db: Database, { key, limit }: Counted, now: number) {
  const over = sql`${attempts.expiresAt} <= ${now}`;
  const pause = sql`min(${limit.longestPause}, ${limit.firstPause} << min(${attempts.count} + 1 - ${limit.free}, 20))`;
  return db
    .insert(attempts)
    .values({ key, count: 1, retryAt: 0, expiresAt: now + limit.window })
    .onConflictDoUpdate({
      target: attempts.key,
      set: {
        count: sql`case when ${over} then 1 else ${attempts.count} + 1 end`,
        retryAt: sql`case when ${over} or ${attempts.count} + 1 < ${limit.free} then 0 else ${now} + ${pause} end`,
        expiresAt: sql`case when ${over} then ${now + limit.window} else ${attempts.expiresAt} end`,
      },
      setWhere: sql`${attempts.retryAt} <= ${now} or ${over}`,
    })
    .returning({ key: attempts.key });
}

/** A success: the account starts again from nothing, a network gets its attempt back. */
export const forgetAttempts = (db: Database, key: string): Write =>
  db.delete(attempts).where(eq(attempts.key, key));
export const giveBackAttempt = (db: Database, key: string): Write =>
  db
    .update(attempts)
    .set({ count: sql`max(${attempts.count} - 1, 0)` })
    .where(eq(attempts.key, key));
