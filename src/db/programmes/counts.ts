import { sql } from "drizzle-orm";

import { programmeCounts } from "#db/programmes/schema";
import type { Tenant, Write } from "#db/tenant";
import type { DossierState } from "#domain/dossiers/states";

/**
 * Counts dossiers from one state to another: put it in the steps of the commit that moves them, and never for test
 * dossiers. `null` is nowhere: before a dossier begins, after it is destroyed. One statement; keep each
 * `mustHaveChanged` right after the statement it watches.
 */
export function countMove(
  { db, organisationId }: Tenant,
  programmeId: string,
  from: DossierState | null,
  to: DossierState | null,
  dossiers = 1,
): Write[] {
  const row = (state: DossierState, count: number) => ({ organisationId, programmeId, state, count });
  const moved = [...(from ? [row(from, -dossiers)] : []), ...(to ? [row(to, dossiers)] : [])];
  if (from === to) return [];
  return [
    db
      .insert(programmeCounts)
      .values(moved)
      .onConflictDoUpdate({
        target: [programmeCounts.organisationId, programmeCounts.programmeId, programmeCounts.state],
        set: { count: sql`${programmeCounts.count} + excluded.count` },
      }),
  ];
}
