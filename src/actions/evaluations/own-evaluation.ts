import { missingAnswers } from "#domain/evaluations/missing-answers";
import type { EvaluationFacts } from "#domain/evaluations/evaluation-history";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { me } from "#actions/evaluations/desk-dossier";
import { mustHaveJoined } from "#actions/evaluations/desk-dossiers";
import { isClosedTo } from "#actions/evaluations/judging";
import { present } from "#actions/evaluations/staff";
import type { ReadScope } from "#actions/read-scope";
import { nextOwed } from "#db/evaluations/desk";
import { aroundDossier } from "#db/evaluations/judged";
import { evaluatorOfMe, sessionById } from "#db/evaluations/sessions";
import { one, type Read } from "#db/statement";

export const named = { sessionId: id("evs"), dossierId: id("dos") };
export const judgeRefuses = [
  "not_found",
  "evaluator_not_joined",
  "evaluation_state_forbids",
  "session_not_open",
  "phase_not_begun",
  "evaluation_too_late",
  "conflict",
] as const;

export const judgeReads = (
  scope: ReadScope,
  { sessionId, dossierId }: { sessionId: string; dossierId: string },
) => ({
  session: one(sessionById(scope, sessionId)),
  evaluator: one(evaluatorOfMe(scope, sessionId)),
  next: one(nextOwed(scope, sessionId, me(scope, sessionId), dossierId)),
  ...aroundDossier(scope, sessionId, dossierId),
});
export type JudgeReading = Read<ReturnType<typeof judgeReads>>;

/**
 * One’s own evaluation of a dossier, with what its machine needs to know.
 * @throws Refusal not_found also when the dossier fell, or when they joined its team since
 */
export function ownOf({ session: found, evaluator: whose, next: _next, ...read }: JudgeReading) {
  const [session, evaluator] = [present(found), present(whose)];
  mustHaveJoined(evaluator);
  const own = present(read.evaluations.find((one) => one.evaluatorId === evaluator.id));
  if (own.state === "recused" || own.state === "cancelled" || isClosedTo(evaluator, read))
    throw new Refusal("not_found");
  const facts: EvaluationFacts = {
    history: read.moves.filter(({ evaluationId }) => evaluationId === own.id),
    evaluatorId: evaluator.id,
    session: session.state,
    timing: { phases: session.phases, assignedAt: own.assignedAt, dueAt: own.dueAt },
    missing: missingAnswers(session.grid, own.answers),
  };
  const evaluation = { ...own, sessionId: session.id, dossierId: present(read.dossier).id };
  return { session, evaluator, evaluation, facts, read };
}
