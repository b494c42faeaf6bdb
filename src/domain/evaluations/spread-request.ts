export type Pair = { dossierId: string; evaluatorId: string };

export type SpreadRequest = {
  dossierIds: readonly string[];
  /** `maximum` counts what they already have; `null` sets none. */
  evaluators: readonly { id: string; maximum: number | null }[];
  /** Evaluations wanted for each dossier, kept ones included. */
  perDossier: number;
  /** Live assignments: never moved, also beyond a maximum or for people who left. */
  kept: readonly Pair[];
  /** Conflicts, recusals, abstentions: never together. */
  apart: readonly Pair[];
};
