import { isCertain, isOwnDossier } from "#domain/evaluations/conflict-reasons";
import { proposeConflicts, type Party, type ProposedConflict } from "#domain/evaluations/conflicts";
import type { Pair } from "#domain/evaluations/spread-request";

export const keyOfPair = ({ dossierId, evaluatorId }: Pair): string => `${dossierId} ${evaluatorId}`;

type Parties = { evaluators: readonly Party[]; dossiers: readonly Party[] };

/**
 * What the data keeps apart, and why: certain conflicts that nobody set aside, and always whoever applies.
 * `overruled` when staff give the dossier in spite of what the data says.
 */
export function conflictsApart(
  { evaluators, dossiers }: Parties,
  setAside: readonly Pair[],
  overruled = false,
): ProposedConflict[] {
  const ignored = new Set(setAside.map(keyOfPair));
  return proposeConflicts(evaluators, dossiers).filter((pair) => {
    const waived = overruled || ignored.has(keyOfPair(pair));
    return pair.reasons.some(waived ? isOwnDossier : isCertain);
  });
}

/** The same, without the reasons. */
export const pairsApart = (parties: Parties, setAside: readonly Pair[], overruled = false): Pair[] =>
  conflictsApart(parties, setAside, overruled).map(({ dossierId, evaluatorId }) => ({
    dossierId,
    evaluatorId,
  }));
