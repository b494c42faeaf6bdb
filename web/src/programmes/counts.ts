import type { DossierCounts } from "#programmes/types";

/** The states of dossiers as the lists name them, by the name that counts give them. */
const states = {
  draft: "draft",
  submitted: "submitted",
  underReview: "under_review",
  correctionRequested: "correction_requested",
  stepPending: "step_pending",
  accepted: "accepted",
  refused: "refused",
  noAction: "no_action",
  withdrawn: "withdrawn",
} as const satisfies Record<keyof DossierCounts, string>;

/** What a person looks at first: each heap leads to its dossiers. */
export const heaps = {
  drafts: ["draft"],
  toReview: ["submitted"],
  underReview: ["underReview", "correctionRequested", "stepPending"],
  decided: ["accepted", "refused", "noAction"],
} as const satisfies Record<string, readonly (keyof DossierCounts)[]>;
export type Heap = keyof typeof heaps;

const sum = (counts: DossierCounts, names: readonly (keyof DossierCounts)[]): number =>
  names.reduce((total, name) => total + counts[name], 0);

export const sizeOf = (counts: DossierCounts, heap: Heap): number => sum(counts, heaps[heap]);
export const statesOf = (heap: Heap): string => heaps[heap].map((name) => states[name]).join(",");

export const undecided = (counts: DossierCounts): number =>
  sizeOf(counts, "toReview") + sizeOf(counts, "underReview");
/** Everything that was sent once, withdrawn or not. */
export const sent = (counts: DossierCounts): number =>
  undecided(counts) + sizeOf(counts, "decided") + counts.withdrawn;
