import { and, eq, isNull, lte, or, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { files } from "#db/integrations/schema";
import { one } from "#db/statement";
import { storedKey } from "#files/keys";

/** An abandoned upload is erased a day after its link expired. In milliseconds. */
const abandonedAfter = 24 * 60 * 60 * 1000;

/**
 * Erases the bytes and the row of a file that was deleted, or announced and never accepted. The row goes only when
 * it is still so at the commit: an upload accepted meanwhile keeps both.
 */
export const eraseFile = action({
  name: "integrations.erase-file",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ fileId: id("fil") }),
  reads: (scope, { fileId }) => ({
    file: one(
      scope.db
        .select()
        .from(files)
        .where(scope.owns(files, eq(files.id, fileId))),
    ),
  }),
  async run({ tenant, services, now }, { fileId }, { file }) {
    const erasable =
      file &&
      (file.deletedAt !== null || (file.acceptedAt === null && file.expiresAt <= now - abandonedAfter));
    if (!erasable) return { result: false };
    await services.files.delete([storedKey(file.key)]);
    const stillErasable =
      or(
        isNotNull(files.deletedAt),
        and(isNull(files.acceptedAt), lte(files.expiresAt, now - abandonedAfter)),
      ) ?? sql`false`;
    return {
      result: true,
      change: {
        steps: [tenant.remove(files, eq(files.id, fileId), stillErasable), mustHaveChanged("conflict")],
        audit: "none",
      },
    };
  },
});
