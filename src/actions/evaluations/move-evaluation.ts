import { z } from "zod";

import { dueErrors } from "#domain/evaluations/deadlines";
import { planEvaluationMove } from "#domain/evaluations/evaluation-history";
import type { EvaluationVerb } from "#domain/evaluations/evaluation-states";
import { nextReminder } from "#domain/evaluations/reminders";
import { id, instant, longText } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { moveSteps, rankMessages, sameSession } from "#actions/evaluations/moves";
import { remindBy } from "#actions/evaluations/remind-by";
import { hasLeft, planned, present, staffId } from "#actions/evaluations/staff";
import { eq } from "drizzle-orm";
import { mustBeThere } from "#db/evaluations/assignments";
import { evaluationById, movesOf } from "#db/evaluations/judged";
import { mustNotBeInTeam, mustStand } from "#db/evaluations/open-to";
import { evaluatorById } from "#db/evaluations/evaluators";
import { evaluations } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { mustBeOutOfBin } from "#db/programmes/changes";
import { many, one } from "#db/statement";

type StaffVerb = Extract<EvaluationVerb, "return_to_draft" | "reopen" | "recuse" | "cancel">;
type Name = "return-to-draft" | "reopen-evaluation" | "recuse" | "cancel-evaluation";

/** Only what gives work back is told to the evaluator: a recusal is silent. */
const told: ReadonlySet<EvaluationVerb> = new Set<StaffVerb>(["return_to_draft", "reopen"]);
export const givesBack = (verb: EvaluationVerb): boolean => told.has(verb);

const moving = <const N extends Name>(name: N, verb: StaffVerb) =>
  action({
    name: `evaluations.${name}`,
    requires: "evaluations.manage",
    access: "write",
    input: z.strictObject({
      sessionId: id("evs"),
      evaluationId: id("evn"),
      reason: longText(2000).optional(),
      dueAt: instant.optional(),
    }),
    refuses: [
      "not_found",
      "evaluation_state_forbids",
      "evaluation_reason_required",
      "session_not_open",
      "conflict",
      ...(told.has(verb) ? (["evaluator_left", "evaluator_in_team", "programme_in_bin"] as const) : []),
    ],
    retriedOn: "conflict",
    reads: (scope, { sessionId, evaluationId }) => ({
      session: one(sessionById(scope, sessionId)),
      evaluation: one(evaluationById(scope, sessionId, evaluationId)),
      moves: many(movesOf(scope, eq(evaluations.id, evaluationId))),
    }),
    async run(context, { sessionId, reason, dueAt }, read) {
      const session = present(read.session);
      const evaluation = present(read.evaluation);
      const { tenant, organisation, actor, now } = context;
      const { evaluatorId, assignedAt } = evaluation;
      const row = planned(
        planEvaluationMove(
          {
            history: read.moves,
            evaluatorId,
            session: session.state,
            timing: { phases: session.phases, assignedAt, dueAt: evaluation.dueAt },
            missing: [],
          },
          verb,
          now,
          { kind: "staff", id: staffId(actor) },
          reason ?? null,
        ),
      );
      const back = told.has(verb);
      const [evaluator] = back ? await evaluatorById(tenant, sessionId, evaluatorId) : [];
      if (evaluator && hasLeft(evaluator)) throw new Refusal("evaluator_left");
      const fresh = verb === "reopen";
      const timing = {
        phases: session.phases,
        assignedAt: fresh ? now : evaluation.assignedAt,
        dueAt: dueAt ?? (fresh ? null : evaluation.dueAt),
      };
      const errors = back ? dueErrors(timing, now, dueAt ?? null) : [];
      if (errors.length > 0) throw invalid(...errors);
      return {
        result: { id: evaluation.id, verb, state: row.verb },
        change: {
          steps: [
            sameSession(tenant, session),
            ...(back
              ? [
                  mustBeOutOfBin(tenant, session.programmeId),
                  mustBeThere(tenant, [evaluation]),
                  mustStand(tenant, sessionId, [evaluation], "evaluation_state_forbids"),
                  mustNotBeInTeam(tenant, evaluation),
                ]
              : []),
            ...moveSteps(
              context,
              evaluation,
              row,
              back ? { dueAt: timing.dueAt, assignedAt: timing.assignedAt } : {},
            ),
            ...(back && dueAt !== undefined ? remindBy(tenant, sessionId, nextReminder([dueAt], now)) : []),
          ],
          audit: { subject: evaluation.id, details: { verb } },
          messages: evaluation.state === "final" ? rankMessages(session) : [],
          mails: evaluator
            ? [
                {
                  kind: "evaluation-returned",
                  cause: `evaluation-returned:${evaluation.id}:${evaluation.moves}`,
                  subjectId: evaluation.id,
                  recipient: evaluator.email,
                  ...(evaluator.personId && { personId: evaluator.personId }),
                  locale: organisation.settings.locale,
                },
              ]
            : [],
        },
      };
    },
  });

export const returnToDraft = moving("return-to-draft", "return_to_draft");
export const reopenEvaluation = moving("reopen-evaluation", "reopen");
export const recuse = moving("recuse", "recuse");
export const cancelEvaluation = moving("cancel-evaluation", "cancel");
