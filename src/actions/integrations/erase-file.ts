import { and, eq, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { files } from "#db/integrations/schema";
import { forgetImport } from "#db/integrations/imports";
import { one } from "#db/statement";
import { storedKey } from "#files/keys";

/** An abandoned upload is erased a day after its link expired. In milliseconds. */
const abandonedAfter = 24 * 60 * 60 * 1000;

/**
 * Erases the bytes of a file that was deleted, announced and never accepted, or kept for a while that is over (what an
 * export made, and what was imported, with the reports that repeat its lines). The claim comes first and is
 * final: an upload that ends meanwhile finds its announcement deleted and is refused, so no accepted file is erased.
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
    if (!file || file.erasedAt !== null) return { result: false };
    const abandoned = and(isNull(files.acceptedAt), lte(files.expiresAt, now - abandonedAfter));
    const expired = and(
      isNotNull(files.acceptedAt),
      inArray(files.area, ["exports", "imports"]),
      lte(files.expiresAt, now),
    );
    const erasable = or(isNotNull(files.deletedAt), abandoned, expired) ?? sql`false`;
    const claimed = await tenant.db
      .update(files)
      .set({ deletedAt: sql`coalesce(${files.deletedAt}, ${now})` })
      .where(tenant.owns(files, eq(files.id, fileId), erasable))
      .returning({ id: files.id });
    if (claimed.length === 0) return { result: false };
    await services.files.delete([storedKey(file.key)]);
    return {
      result: true,
      change: {
        steps: [
          tenant.update(files, { erasedAt: now }, eq(files.id, fileId)),
          ...(file.area === "imports" ? forgetImport(tenant, fileId) : []),
        ],
        audit: "none",
      },
    };
  },
});
