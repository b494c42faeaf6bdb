import { isCertain, isOwnDossier } from "#domain/evaluations/conflict-reasons";
import { proposeConflicts, type Party } from "#domain/evaluations/conflicts";
import type { Pair } from "#domain/evaluations/spread-request";

export const keyOfPair = ({ dossierId, evaluatorId }: Pair): string => `${dossierId} ${evaluatorId}`;

/**
 * The pairs that the data keeps apart: certain conflicts that nobody set aside, and always whoever applies.
 * `overruled` when staff give the dossier in spite of what the data says.
 */
export function pairsApart(
  { evaluators, dossiers }: { evaluators: readonly Party[]; dossiers: readonly Party[] },
  setAside: readonly Pair[],
  overruled = false,
): Pair[] {
  const ignored = new Set(setAside.map(keyOfPair));
  return proposeConflicts(evaluators, dossiers)
    .filter((pair) => {
      const waived = overruled || ignored.has(keyOfPair(pair));
      return pair.reasons.some(waived ? isOwnDossier : isCertain);
    })
    .map(({ dossierId, evaluatorId }) => ({ dossierId, evaluatorId }));
}
