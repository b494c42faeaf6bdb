import { and, inArray, isNull, sql } from "drizzle-orm";

import { files } from "#db/integrations/schema";
import type { Database } from "#db/statement";

/** Which of these keys a row still names: one whose bytes were erased names nothing any more. */
export async function keysNamed(db: Database, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const found = await db
    .select({ key: files.key })
    .from(files)
    .where(
      and(
        inArray(files.key, sql`(select value from json_each(${JSON.stringify(keys)}))`),
        isNull(files.erasedAt),
      ),
    );
  return found.map(({ key }) => key);
}
