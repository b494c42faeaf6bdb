import {
  evaluationMoves,
  evaluationVerbs,
  type EvaluatingSide,
  type EvaluationMove,
  type EvaluationState,
  type EvaluationVerb,
} from "#domain/evaluations/evaluation-states";
import { judgingRefusal, type Timing } from "#domain/evaluations/deadlines";
import type { SessionState } from "#domain/evaluations/session-states";
import type { FieldError } from "#domain/field-errors";
import { Refusal } from "#domain/refusals";

/** One row of the history of an evaluation: append-only, in order. `at` is UTC milliseconds. */
export type EvaluationRow = { verb: EvaluationVerb; at: number; actorId: string; reason: string | null };

/** What follows from a history, and nothing else. Instants are UTC milliseconds. */
export type EvaluationStanding = {
  state: EvaluationState;
  /** When the state began; `null` when nothing happened yet. */
  since: number | null;
  /** While final. */
  finalAt: number | null;
  /** Kept for good: it freezes the grid of the session. */
  firstFinalAt: number | null;
  /** The words of the last row: why it was left, or put back. */
  reason: string | null;
};

const initial: EvaluationStanding = {
  state: "not_started",
  since: null,
  finalAt: null,
  firstFinalAt: null,
  reason: null,
};

/** Replays a history. A row that the machine does not know is a fault of storage: it throws an Error. */
export const evaluationStandingFrom = (rows: readonly EvaluationRow[]): EvaluationStanding =>
  rows.reduce(advance, initial);

function advance(standing: EvaluationStanding, { verb, at, reason }: EvaluationRow): EvaluationStanding {
  const move = evaluationMoves[standing.state][verb];
  if (move === undefined) throw new Error(`impossible evaluation: ${standing.state}, ${verb}`);
  const finalAt = move.to === "final" ? at : null;
  return {
    state: move.to,
    since: at,
    finalAt,
    firstFinalAt: standing.firstFinalAt ?? finalAt,
    reason,
  };
}

export type Evaluator = { kind: EvaluatingSide; id: string };

/** What the machine needs to know of an evaluation besides the verb. */
export type EvaluationFacts = {
  history: readonly EvaluationRow[];
  /** Whose evaluation it is: nobody else judges in their name. */
  evaluatorId: string;
  session: SessionState;
  timing: Timing;
  /** From `missingAnswers`, over what is kept now. */
  missing: readonly FieldError[];
};

/** The row to append, or why not. */
export function planEvaluationMove(
  evaluation: EvaluationFacts,
  verb: EvaluationVerb,
  now: number,
  actor: Evaluator,
  reason: string | null = null,
): EvaluationRow | Refusal {
  const move = evaluationMoves[evaluationStandingFrom(evaluation.history).state][verb];
  if (move === undefined) return new Refusal("evaluation_state_forbids");
  const words = reason?.trim() ?? "";
  return (
    refusalOf(move, evaluation, now, actor) ??
    wordsRefusal(move, words) ?? { verb, at: now, actorId: actor.id, reason: words === "" ? null : words }
  );
}

function refusalOf(
  move: EvaluationMove,
  evaluation: EvaluationFacts,
  now: number,
  actor: Evaluator,
): Refusal | null {
  if (!isTheirs(move, evaluation, actor)) return new Refusal("evaluation_verb_not_yours");
  if (!move.sessions.includes(evaluation.session)) return new Refusal("session_not_open");
  const tooLate = move.needsPhase ? judgingRefusal(evaluation.timing, now) : null;
  if (tooLate !== null) return tooLate;
  return move.needsCompleteness && evaluation.missing.length > 0
    ? new Refusal("evaluation_incomplete", { errors: evaluation.missing })
    : null;
}

const isTheirs = (move: EvaluationMove, { evaluatorId }: EvaluationFacts, actor: Evaluator): boolean =>
  move.side === actor.kind && (move.side === "staff" || actor.id === evaluatorId);

const wordsRefusal = (move: EvaluationMove, words: string): Refusal | null =>
  move.needsReason && words === ""
    ? new Refusal("evaluation_reason_required", { errors: [{ pointer: "/reason", code: "required" }] })
    : null;

/** Why this evaluator cannot save answers now, or `null`: only a draft, while judging goes on. */
export function savingRefusal(evaluation: EvaluationFacts, now: number, actor: Evaluator): Refusal | null {
  const isOwner = actor.kind === "evaluator" && actor.id === evaluation.evaluatorId;
  if (!isOwner) return new Refusal("evaluation_verb_not_yours");
  if (evaluation.session !== "open") return new Refusal("session_not_open");
  if (evaluationStandingFrom(evaluation.history).state !== "draft")
    return new Refusal("evaluation_state_forbids");
  return judgingRefusal(evaluation.timing, now);
}

/** What this side could do now, for buttons; `planEvaluationMove` stays the judge. */
export const evaluationVerbsFor = (state: EvaluationState, side: EvaluatingSide): EvaluationVerb[] =>
  evaluationVerbs.filter((verb) => evaluationMoves[state][verb]?.side === side);
