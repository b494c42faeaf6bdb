import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { keysNamed } from "#db/integrations/files";
import { everyFile, storedKey } from "#files/keys";
import type { FileKey } from "#files/port";

/** A file is announced, sent and accepted within the hour: what is older and that no row names belongs to nobody. In milliseconds. */
const orphanAfter = 24 * 60 * 60 * 1000;

/**
 * Removes from the store, a page at a time, the files that no row names: what an upload or a write left when it died, what
 * came back or stayed when the database was restored. The rows are read just before, and a row is there before its bytes.
 */
export const sweepFiles = publicAction({
  name: "integrations.sweep-files",
  by: "system",
  input: z.strictObject({ cursor: z.string().max(2000).optional() }),
  reads: noReads,
  async run({ db, services, now }, { cursor }) {
    const page = await services.files.list(everyFile, cursor);
    const old = page.files.filter(({ key, storedAt }) => storedAt <= now - orphanAfter && isOurs(key));
    const named = new Set(
      await keysNamed(
        db,
        old.map(({ key }) => key),
      ),
    );
    const orphans = old.map(({ key }) => key).filter((key) => !named.has(key));
    if (orphans.length > 0) await services.files.delete(orphans);
    const messages = page.cursor === undefined ? [] : [{ kind: "files.sweep" as const, cursor: page.cursor }];
    return { result: orphans.length, change: { steps: [], audit: "none" as const, messages } };
  },
});

/** What somebody put in the bucket by hand is left alone. */
function isOurs(key: FileKey): boolean {
  try {
    return storedKey(key) === key;
  } catch {
    return false;
  }
}
