import { counts, isLive, type EvaluationState } from "#domain/evaluations/evaluation-states";
import type { Rights } from "#domain/evaluations/phases";

/** How one evaluator stands towards one dossier of the session. */
export type Regard = {
  /** The state of their own evaluation of it; `null` when it never was given to them. */
  own: EvaluationState | null;
  /** Whether anybody evaluates it. */
  assigned: boolean;
};

/** `announced`: its number only, until the evaluator says that no conflict stands in the way. */
export type DossierAccess = "hidden" | "announced" | "open";

/** Nothing confidential comes before that word, and a conflict closes the dossier whatever the phase shows. */
export function dossierAccess(rights: Pick<Rights, "dossiers">, { own, assigned }: Regard): DossierAccess {
  if (own === "conflict_declared" || own === "recused" || own === "abstained") return "hidden";
  if (own === "not_started") return "announced";
  if (own !== null && isLive(own)) return "open";
  const shown = rights.dossiers === "all" || (rights.dossiers === "assigned" && assigned);
  return shown ? "open" : "hidden";
}

/**
 * Whether others’ final evaluations of this dossier, and anything computed from them (average, rank, flag,
 * order of a list), reach this evaluator. Drafts never do.
 */
export function seesOthers(rights: Rights, regard: Regard): boolean {
  if (dossierAccess(rights, regard) !== "open") return false;
  return (
    rights.othersEvaluations === "always" ||
    (rights.othersEvaluations === "after_own" && regard.own === "final")
  );
}

type Signed = { evaluatorId: string; state: EvaluationState };

/** The evaluations of one dossier that this evaluator reads: their own, and others’ as the phase says. */
export function visibleEvaluations<E extends Signed>(
  evaluations: readonly E[],
  viewerId: string,
  rights: Rights,
  assigned = true,
): (Omit<E, "evaluatorId"> & { evaluatorId: string | null })[] {
  const own = evaluations.find(({ evaluatorId }) => evaluatorId === viewerId)?.state ?? null;
  const others = seesOthers(rights, { own, assigned });
  return evaluations
    .filter(({ evaluatorId, state }) => evaluatorId === viewerId || (others && counts(state)))
    .map((evaluation) => {
      const named = rights.evaluatorNames || evaluation.evaluatorId === viewerId;
      return named ? evaluation : { ...evaluation, evaluatorId: null };
    });
}
