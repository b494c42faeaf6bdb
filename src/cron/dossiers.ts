import { findDossiersToWake } from "#db/dossiers/due";
import type { Due } from "#db/platform";
import { findProgrammesToRemind } from "#db/programmes/due";

/** A tick hands over at most this many: the rest waits for the next one. */
const chunk = 500;
/** Of dossiers: a call that is decided, or begun by many on one day, keeps nobody waiting until its mail says nothing any more. */
const dossierChunk = 5000;

/** Drafts to confirm, dossiers to warn about, bins to empty: whatever the state of the organisation, it is asked. */
export async function wakeDossiers(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findDossiersToWake(d1, now, dossierChunk);
  return found.map(({ organisationId, dossierId, wakeAt }) => ({
    id: `msg_wake:${dossierId}:${wakeAt}`,
    organisationId,
    message: { kind: "dossiers.wake", dossierId },
  }));
}

/** Calls whose drafts are reminded now, or whose next reminder has to be computed again. */
export async function remindDrafts(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findProgrammesToRemind(d1, now, chunk);
  return found.map(({ organisationId, programmeId, remindAt }) => ({
    id: `msg_remind:${programmeId}:${remindAt}`,
    organisationId,
    message: { kind: "dossiers.remind-drafts", programmeId },
  }));
}
