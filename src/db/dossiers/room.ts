import { sql, type SQL } from "drizzle-orm";

import { dossierStorage } from "#domain/dossiers/storage";
import { documentsOf } from "#db/dossiers/queries";
import type { Scope } from "#db/tenant";

/** Whether a dossier takes one more file, in this field and beside all others; `size` is in bytes. */
export function hasRoom(
  scope: Scope,
  dossierId: string,
  { fieldId, maxFiles, size }: { fieldId: string; maxFiles: number; size: number },
  now: number,
): SQL {
  const isHeld = fieldId.startsWith("stp_") ? sql`held` : sql`true`;
  return sql`(select count(*) filter (where field_id = ${fieldId} and ${isHeld}) < ${maxFiles}
    and count(*) < ${dossierStorage.files} and coalesce(sum(size), 0) + ${size} <= ${dossierStorage.bytes}
    from ${documentsOf(scope, dossierId)} where accepted_at is not null or expires_at > ${now})`;
}
