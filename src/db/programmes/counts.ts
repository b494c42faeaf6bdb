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
  if (from === to) return [];
  const moves = [
    ...(from ? [{ state: from, by: -dossiers }] : []),
    ...(to ? [{ state: to, by: dossiers }] : []),
  ];
  const counts = Object.fromEntries(moves.map(({ state, by }) => [state, by]));
  const changes = moves.map(({ state, by }) => [state, sql`${programmeCounts[state]} + ${by}`]);
  return [
    db
      .insert(programmeCounts)
      .values({ organisationId, programmeId, ...counts })
      .onConflictDoUpdate({
        target: [programmeCounts.organisationId, programmeCounts.programmeId],
        set: Object.fromEntries(changes),
      }),
  ];
}
