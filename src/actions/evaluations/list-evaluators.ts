import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { present } from "#actions/evaluations/staff";
import { evaluatorsOf } from "#db/evaluations/evaluators";
import { severityFigures } from "#db/evaluations/results";
import { sessionById } from "#db/evaluations/sessions";
import { many, one } from "#db/statement";

/** Everybody who evaluates in a session, how far they are and how they mark beside the others. */
export const listEvaluators = action({
  name: "evaluations.list-evaluators",
  requires: "evaluations.read",
  access: "read_work",
  input: z.strictObject({ sessionId: id("evs") }),
  refuses: ["not_found"],
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    evaluators: many(evaluatorsOf(scope, sessionId, { removedToo: true })),
    scores: severityFigures(scope, sessionId),
  }),
  run(_context, _input, { session, evaluators, scores }) {
    present(session);
    const count = scores.reduce((total, one) => total + one.count, 0);
    const mean = count === 0 ? 0 : scores.reduce((total, one) => total + one.sum, 0) / count;
    const leniency = new Map(scores.map((one) => [one.evaluatorId, Math.round(one.sum / one.count - mean)]));
    return {
      result: {
        data: evaluators.map((one) => ({ ...one, leniency: leniency.get(one.id) ?? null })),
      },
    };
  },
});
export type { EvaluatorRecord } from "#db/evaluations/evaluators";
