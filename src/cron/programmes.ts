import type { Due } from "#db/platform";
import { findProgrammesToPurge } from "#db/programmes/due";
import { binMs } from "#domain/programmes/states";

/** Bins kept for 30 days are emptied, whatever the state of the organisation. */
export async function purgeProgrammes(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findProgrammesToPurge(d1, now - binMs, 500);
  return found.map(({ organisationId, programmeId }) => ({
    id: `msg_purge:${programmeId}`,
    organisationId,
    message: { kind: "programmes.purge", programmeId },
  }));
}
