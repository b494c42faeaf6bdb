import type { DossierState } from "#domain/dossiers/states";

/** Dossiers of a programme by state, tests left out. */
export type DossiersByState = Readonly<Record<DossierState, number>>;

export const noDossiers: DossiersByState = {
  draft: 0,
  submitted: 0,
  under_review: 0,
  correction_requested: 0,
  step_pending: 0,
  accepted: 0,
  refused: 0,
  no_action: 0,
  withdrawn: 0,
};

/** The organisation has received them and has not decided yet. */
export const undecidedStates = ["submitted", "under_review", "correction_requested", "step_pending"] as const;
export const decidedStates = ["accepted", "refused", "no_action"] as const;

const sum = (counts: DossiersByState, states: readonly DossierState[]): number =>
  states.reduce((total, state) => total + counts[state], 0);

export const undecided = (counts: DossiersByState): number => sum(counts, undecidedStates);
export const decided = (counts: DossiersByState): number => sum(counts, decidedStates);
/** Everything that was sent once, withdrawn or not. */
export const beyondDraft = (counts: DossiersByState): number =>
  undecided(counts) + decided(counts) + counts.withdrawn;
