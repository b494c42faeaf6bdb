import { sql } from "drizzle-orm";

import { isOfPersonIn } from "#db/dossiers/mine";
import { dossiers } from "#db/dossiers/schema";
import { mustHold, type Guard } from "#db/guards";
import type { Tenant } from "#db/tenant";

/** Refuses to make a draft of a dossier whose bearer has another in the call: they finish that one, or erase it. */
export function mustBeOnlyDraft(
  tenant: Tenant,
  { id, programmeId }: Pick<typeof dossiers.$inferSelect, "id" | "programmeId">,
  personId: string,
): Guard {
  const other = tenant.owns(
    dossiers,
    isOfPersonIn(personId, programmeId),
    sql`${dossiers.id} <> ${id} and ${dossiers.state} = 'draft' and ${dossiers.isTest} = 0 and ${dossiers.trashedAt} is null`,
  );
  return mustHold("draft_exists", sql`not exists (select 1 from ${dossiers} where ${other})`);
}
