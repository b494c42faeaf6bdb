import type { EvaluationState } from "#domain/evaluations/evaluation-states";
import { phaseAt, type Phase } from "#domain/evaluations/phases";
import type { SessionState } from "#domain/evaluations/session-states";
import type { FieldError } from "#domain/field-errors";
import { Refusal } from "#domain/refusals";

/** When an evaluation is due. Instants are UTC milliseconds. */
export type Timing = {
  phases: readonly Phase[];
  assignedAt: number;
  /** This evaluation’s own deadline, given with a delay or on reopening; it replaces the phase’s. */
  dueAt: number | null;
};

/** Its own deadline, or the close of the first phase that ends after it was assigned. */
export const evaluationDeadline = ({ phases, assignedAt, dueAt }: Timing): number | null =>
  dueAt ?? phases.find(({ closesAt }) => closesAt > assignedAt)?.closesAt ?? null;

/** Finalised at or after its deadline, or still owed then. What was left is never late. */
export function isLate(
  { state, finalAt }: { state: EvaluationState; finalAt: number | null },
  timing: Timing,
  now: number,
): boolean {
  const deadline = evaluationDeadline(timing);
  const isOwed = state === "not_started" || state === "draft";
  if (deadline === null || (finalAt === null && !isOwed)) return false;
  return (finalAt ?? now) >= deadline;
}

/** Why nobody judges now, or `null`. */
export function judgingRefusal(timing: Timing, now: number): Refusal | null {
  const phase = phaseAt(timing.phases, now);
  if (phase === null) return new Refusal("phase_not_begun");
  const deadline = evaluationDeadline(timing);
  const isOver = deadline !== null && now >= deadline;
  return isOver && !phase.rights.acceptsLate ? new Refusal("evaluation_too_late") : null;
}

/**
 * What is wrong with the deadline of an evaluation that is given back: one that is past, or none when that of the phase
 * has passed and late ones are not accepted. Whoever is asked again can always finish. Pointers start at the request.
 */
export function dueErrors(timing: Timing, now: number, given: number | null): FieldError[] {
  if (given !== null && given <= now) return [{ pointer: "/dueAt", code: "due_in_past" }];
  const deadline = evaluationDeadline(timing);
  const isOver = deadline !== null && deadline <= now;
  const acceptsLate = phaseAt(timing.phases, now)?.rights.acceptsLate ?? false;
  return isOver && !acceptsLate ? [{ pointer: "/dueAt", code: "required" }] : [];
}

/** Whether a reminder is still owed: asked again at the very moment of sending. */
export const isAwaited = (
  state: EvaluationState,
  session: SessionState,
  timing: Timing,
  now: number,
): boolean =>
  session === "open" &&
  (state === "not_started" || state === "draft") &&
  judgingRefusal(timing, now) === null;
