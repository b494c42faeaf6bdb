import type { DossierState } from "#domain/dossiers/states";
import { counts, isLive, type EvaluationState } from "#domain/evaluations/evaluation-states";
import type { Rights } from "#domain/evaluations/phases";

/** How one evaluator stands towards one dossier of the session. */
export type Regard = {
  /** The state of their own evaluation of it; `null` when it never was given to them. */
  own: EvaluationState | null;
  /** Whether anybody evaluates it. */
  assigned: boolean;
  /** Whether they said once that no conflict stands between them and it, and nothing came to deny it since. */
  cleared: boolean;
  /** Whether they bear it, or fill it with whoever does. */
  inTeam: boolean;
  /** Whether it still stands. */
  standing: boolean;
};

/**
 * What was withdrawn, or put in the bin, asks nobody for their time and is shown to nobody; nor does a draft of which
 * nothing was approved, a withdrawal taken back: there is nothing to judge until it is sent again.
 */
export const stands = ({
  state,
  trashedAt,
  validatedStepIds,
}: {
  state: DossierState;
  trashedAt: number | null;
  validatedStepIds: readonly string[];
}): boolean =>
  trashedAt === null && state !== "withdrawn" && (state !== "draft" || validatedStepIds.length > 0);

/** `announced`: its number only, until the evaluator says that no conflict stands in the way. */
export type DossierAccess = "hidden" | "announced" | "open";

/**
 * Nothing confidential comes before that word, also of dossiers that nobody gave them, and a conflict closes the dossier
 * whatever the phase shows. Nobody ever reads their own as an evaluator.
 */
export function dossierAccess(
  rights: Pick<Rights, "dossiers">,
  { own, assigned, cleared, inTeam, standing }: Regard,
): DossierAccess {
  if (inTeam || !standing) return "hidden";
  if (own === "conflict_declared" || own === "recused" || own === "abstained") return "hidden";
  if (own === "not_started") return "announced";
  if (own !== null && isLive(own)) return "open";
  const shown = rights.dossiers === "all" || (rights.dossiers === "assigned" && assigned);
  if (!shown) return "hidden";
  return cleared ? "open" : "announced";
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
  regard: Regard,
): (Omit<E, "evaluatorId"> & { evaluatorId: string | null })[] {
  const others = seesOthers(rights, regard);
  return evaluations
    .filter(({ evaluatorId, state }) => evaluatorId === viewerId || (others && counts(state)))
    .map((evaluation) => {
      const named = rights.evaluatorNames || evaluation.evaluatorId === viewerId;
      return named ? evaluation : { ...evaluation, evaluatorId: null };
    });
}
