import { z } from "zod";

import { forgetUnasked } from "#domain/evaluations/asked";
import { evaluationDeadline, isLate } from "#domain/evaluations/deadlines";
import { evaluationVerbsFor } from "#domain/evaluations/evaluation-history";
import { findLeaks } from "#domain/evaluations/leak-scan";
import { visibleDossier } from "#domain/evaluations/visible-dossier";
import { totalOf } from "#domain/evaluations/score";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { givesBack } from "#actions/evaluations/move-evaluation";
import { changesFor, isThere, judgedDossierOf, type AroundDossier } from "#actions/evaluations/judging";
import { identityOf } from "#actions/evaluations/identity";
import { hasLeft, present } from "#actions/evaluations/staff";
import { phaseAt } from "#domain/evaluations/phases";
import { aroundDossier } from "#db/evaluations/judged";
import { sessionById, type SessionRecord } from "#db/evaluations/sessions";
import { one } from "#db/statement";

/** Every evaluation of a dossier as staff read them: answers, histories, what changed since, and what still leaks. */
export const seeEvaluatedDossier = action({
  name: "evaluations.see-evaluated-dossier",
  requires: "evaluations.read",
  access: "read_work",
  input: z.strictObject({ sessionId: id("evs"), dossierId: id("dos") }),
  refuses: ["not_found"],
  reads: (scope, { sessionId, dossierId }) => ({
    session: one(sessionById(scope, sessionId)),
    ...aroundDossier(scope, sessionId, dossierId),
  }),
  run({ now }, _input, { session: found, ...read }) {
    const session = present(found);
    const dossier = judgedDossierOf(read);
    return {
      result: {
        place: present(read.place),
        applicant: dossier.applicant,
        grid: session.grid,
        leaks: findLeaks(visibleDossier(dossier, session.blinding), identityOf(dossier, read.team)),
        evaluations: read.evaluations.map((evaluation) => givenOf(session, evaluation, read, now)),
      },
    };
  },
});

function givenOf(
  session: SessionRecord,
  evaluation: AroundDossier["evaluations"][number],
  read: AroundDossier,
  now: number,
) {
  const left = hasLeft(evaluation);
  const isAskable = !left && isThere(read);
  const timing = { phases: session.phases, assignedAt: evaluation.assignedAt, dueAt: evaluation.dueAt };
  const seen = { access: "open" as const, dossier: visibleDossier(judgedDossierOf(read), session.blinding) };
  const changes = changesFor(session, { phase: phaseAt(session.phases, now), own: evaluation, seen }, read);
  return {
    ...evaluation,
    answers: forgetUnasked(session.grid, evaluation.answers),
    total: totalOf(session.grid, evaluation.answers),
    deadline: evaluationDeadline(timing),
    late: isLate(evaluation, timing, now),
    history: read.moves.filter(({ evaluationId }) => evaluationId === evaluation.id),
    changed: changes !== null && changes.answers.length + changes.questions.length > 0,
    changes,
    left,
    verbs:
      session.state === "results_published"
        ? []
        : evaluationVerbsFor(evaluation.state, "staff").filter((verb) => isAskable || !givesBack(verb)),
  };
}
