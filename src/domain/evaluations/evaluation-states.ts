import type { SessionState } from "#domain/evaluations/session-states";

export const evaluationStates = [
  "not_started",
  "draft",
  "final",
  "conflict_declared",
  "abstained",
  "recused",
  "cancelled",
] as const;
export type EvaluationState = (typeof evaluationStates)[number];

export const evaluationVerbs = [
  "start",
  "finalise",
  "return_to_draft",
  "declare_conflict",
  "abstain",
  "recuse",
  "cancel",
  "reopen",
] as const;
export type EvaluationVerb = (typeof evaluationVerbs)[number];

export type EvaluatingSide = "evaluator" | "staff";

export type EvaluationMove = {
  to: EvaluationState;
  side: EvaluatingSide;
  sessions: readonly SessionState[];
  /** Kept in the history, and shown to staff. */
  needsReason?: true;
  /** Judging proper: a phase has begun, and the deadline has not passed or late ones are accepted. */
  needsPhase?: true;
  needsCompleteness?: true;
};

const beforeResults = ["setup", "open", "closed"] as const;
const judging = { side: "evaluator", sessions: ["open"], needsPhase: true } as const;
const leaving = { side: "evaluator", sessions: ["setup", "open"] } as const;
const arranging = { side: "staff", sessions: beforeResults } as const;

const conflict: EvaluationMove = { to: "conflict_declared", ...leaving, needsReason: true };
const abstention: EvaluationMove = { to: "abstained", ...leaving };
const recusal: EvaluationMove = { to: "recused", ...arranging, needsReason: true };
const cancellation: EvaluationMove = { to: "cancelled", ...arranging };
const puttingBack: EvaluationMove = { to: "draft", side: "staff", sessions: ["open"], needsReason: true };
const reopening: EvaluationMove = { to: "not_started", ...arranging };

/**
 * What each state allows. `start` is the evaluator’s word that no conflict stands in the way: only then is
 * the dossier shown, so a reopened evaluation starts again, its answers kept. An evaluator gives up what is
 * not final; what is final, only staff undo.
 */
export const evaluationMoves: Readonly<
  Record<EvaluationState, Readonly<Partial<Record<EvaluationVerb, EvaluationMove>>>>
> = {
  not_started: {
    start: { to: "draft", ...judging },
    declare_conflict: conflict,
    abstain: abstention,
    recuse: recusal,
    cancel: cancellation,
  },
  draft: {
    finalise: { to: "final", ...judging, needsCompleteness: true },
    declare_conflict: conflict,
    abstain: abstention,
    recuse: recusal,
    cancel: cancellation,
  },
  final: { return_to_draft: puttingBack, recuse: recusal, cancel: cancellation },
  conflict_declared: { recuse: recusal, reopen: { ...reopening, needsReason: true } },
  abstained: { recuse: recusal, reopen: reopening },
  recused: { reopen: { ...reopening, needsReason: true } },
  cancelled: { recuse: recusal, reopen: reopening },
};

/** The evaluation is still owed or given. The exits are left out of every count and load. */
export const isLive = (state: EvaluationState): boolean =>
  state === "not_started" || state === "draft" || state === "final";

/** Only these count in averages, rankings and exports of results. */
export const counts = (state: EvaluationState): boolean => state === "final";

/** This pair never meets again unless staff reopen it: the spread keeps them apart. */
export const keepsApart = (state: EvaluationState): boolean => !isLive(state) && state !== "cancelled";
