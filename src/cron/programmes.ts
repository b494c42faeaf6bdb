import type { Due } from "#db/platform";
import { findProgrammesToPurge } from "#db/programmes/due";
import { binMs } from "#domain/programmes/states";

/** Bins kept for 30 days are emptied. One that was put off, while the organisation slept, is owed anew. */
export async function purgeProgrammes(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findProgrammesToPurge(d1, now - binMs, 500);
  return found.map(({ organisationId, programmeId, trashedAt }) => ({
    id: `msg_purge:${programmeId}:${trashedAt}`,
    organisationId,
    message: { kind: "programmes.purge", programmeId },
  }));
}
