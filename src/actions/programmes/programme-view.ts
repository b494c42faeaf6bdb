import { noDossiers, type DossiersByState } from "#domain/programmes/counts";
import { purgeAt } from "#domain/programmes/lifecycle";
import { programmeState, type ProgrammeFacts } from "#domain/programmes/states";
import { Refusal } from "#domain/refusals";
import type { findProgramme } from "#db/programmes/queries";

export type ProgrammeRow = Awaited<ReturnType<typeof findProgramme>>[number];

/** What is derived from the facts of a programme at an instant. */
export const withState = <P extends ProgrammeFacts & { counts: DossiersByState | null }>(
  programme: P,
  now: number,
) => ({
  ...programme,
  state: programmeState(programme, now),
  purgeAt: purgeAt(programme),
  counts: programme.counts ?? noDossiers,
});

/** A programme as staff sees it. `hasChangesToPublish`: its form is no longer what its revision copied. */
export const viewOf = (programme: ProgrammeRow, now: number) => ({
  ...withState(programme, now),
  hasChangesToPublish: programme.revisionFormVersion !== programme.formVersion,
});

/** @throws Refusal not_found when there is none, or no longer. */
export function getProgramme(programme: ProgrammeRow | undefined, now: number): ProgrammeRow {
  if (!programme || programmeState(programme, now) === "purged") throw new Refusal("not_found");
  return programme;
}

/** @throws Refusal programme_state_forbids on what is archived or in the bin: restore it first. */
export function mustBeEditable({ archivedAt, trashedAt }: ProgrammeFacts): void {
  if (archivedAt !== null || trashedAt !== null) throw new Refusal("programme_state_forbids");
}
