import { eq, sql, type SQL } from "drizzle-orm";

import { dossierStorage } from "#domain/dossiers/storage";
import { dossierCorrections } from "#db/dossiers/life-schema";
import { documentsOf } from "#db/dossiers/queries";
import type { Scope } from "#db/tenant";

type Place = { fieldId: string; maxFiles: number; size: number; correcting: boolean };

/**
 * Whether a dossier takes one more file, in this field and beside all others; `size` is in bytes. During a correction
 * the file that another replaces stays beside, and so does what was set aside when a correction ended unsent: neither
 * takes a place in its field.
 */
export function hasRoom(
  scope: Scope,
  dossierId: string,
  { fieldId, maxFiles, size, correcting }: Place,
  now: number,
): SQL {
  const isHere = fieldId.startsWith("stp_")
    ? sql`held`
    : correcting
      ? sql`(held or ${isKept(scope, dossierId, fieldId)})`
      : sql`not held`;
  return sql`(select count(*) filter (where field_id = ${fieldId} and ${isHere}) < ${maxFiles}
    and count(*) < ${dossierStorage.files} and coalesce(sum(size), 0) + ${size} <= ${dossierStorage.bytes}
    from ${documentsOf(scope, dossierId)} as sent where accepted_at is not null or expires_at > ${now})`;
}

/** A file that was sent, unless the correction of its answer let go of it. */
const isKept = (scope: Scope, dossierId: string, fieldId: string): SQL =>
  sql`not exists ${scope.db
    .select({ one: sql`1` })
    .from(dossierCorrections)
    .where(
      scope.owns(
        dossierCorrections,
        eq(dossierCorrections.dossierId, dossierId),
        eq(dossierCorrections.fieldId, fieldId),
        sql`sent.id not in (select value from json_each(${dossierCorrections.value}) where value is not null)`,
      ),
    )}`;
