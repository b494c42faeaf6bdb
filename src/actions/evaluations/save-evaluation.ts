import { eq } from "drizzle-orm";
import { z } from "zod";

import { parseEvaluationAnswers } from "#domain/evaluations/answers";
import { savingRefusal } from "#domain/evaluations/evaluation-history";
import { missingAnswers } from "#domain/evaluations/missing-answers";
import { totalOf } from "#domain/evaluations/score";
import { under } from "#domain/forms/parsed";
import { wholeNumber } from "#domain/input";
import { invalid } from "#domain/refusals";
import { action } from "#actions/action";
import { sameSession } from "#actions/evaluations/moves";
import { judgeReads, judgeRefuses, named, ownOf } from "#actions/evaluations/own-evaluation";
import { mustHaveChanged } from "#db/guards";
import { mustBeOpenTo } from "#db/evaluations/open-to";
import { evaluations } from "#db/evaluations/schema";

/** Keeps what was typed, criterion by criterion: what is not sent stays as it was. Nothing is required yet. */
export const saveEvaluation = action({
  name: "evaluations.save-evaluation",
  requires: "evaluations.judge",
  access: "portal_call",
  input: z.strictObject({
    ...named,
    version: wholeNumber(1, 1e9),
    answers: z.record(
      z.string().max(44),
      z.strictObject({ value: z.unknown().optional(), notApplicable: z.literal(true).optional() }),
    ),
  }),
  refuses: [...judgeRefuses, "stale_version"],
  retriedOn: "conflict",
  reads: judgeReads,
  run({ tenant, now }, { version, answers: typed }, reading) {
    const { session, evaluator, evaluation, facts } = ownOf(reading);
    const refusal = savingRefusal(facts, now, { kind: "evaluator", id: evaluator.id });
    if (refusal) throw refusal;
    const parsed = parseEvaluationAnswers(session.grid, typed);
    if (parsed.errors.length > 0) throw invalid(...under("/answers", parsed.errors));
    const answers = { ...evaluation.answers, ...parsed.answers };
    return {
      result: {
        id: evaluation.id,
        answers,
        total: totalOf(session.grid, answers),
        missing: missingAnswers(session.grid, answers),
        version: version + 1,
        savedAt: now,
      },
      change: {
        steps: [
          sameSession(tenant, session),
          mustBeOpenTo(tenant, { ...evaluation, evaluatorId: evaluator.id }),
          tenant.update(
            evaluations,
            { answers, updatedAt: now, version: version + 1 },
            eq(evaluations.id, evaluation.id),
            eq(evaluations.version, version),
            eq(evaluations.state, "draft"),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: "none",
        proof: tenant.proofIn(
          evaluations,
          eq(evaluations.id, evaluation.id),
          eq(evaluations.version, version + 1),
          eq(evaluations.updatedAt, now),
          eq(evaluations.answers, answers),
        ),
      },
    };
  },
});
