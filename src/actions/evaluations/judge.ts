import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { forgetUnasked } from "#domain/evaluations/asked";
import { planEvaluationMove } from "#domain/evaluations/evaluation-history";
import type { EvaluationVerb } from "#domain/evaluations/evaluation-states";
import { totalOf } from "#domain/evaluations/score";
import { longText, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { judgedVersion, standpointOf } from "#actions/evaluations/judging";
import { leftOrders } from "#actions/evaluations/left-order";
import { moveSteps, rankMessages, sameSession } from "#actions/evaluations/moves";
import {
  judgeReads,
  judgeRefuses,
  named,
  ownOf,
  type JudgeReading,
} from "#actions/evaluations/own-evaluation";
import { answerUnassigned, isGiven, type OwnMove } from "#actions/evaluations/unassigned";
import { planned } from "#actions/evaluations/staff";
import type { Change } from "#db/commit";
import { mustBeOpenTo } from "#db/evaluations/open-to";
import { evaluationSessions, judgedDossiers } from "#db/evaluations/schema";
import type { SessionRecord } from "#db/evaluations/sessions";
import type { Tenant, Write } from "#db/tenant";

type Name = "start" | "finalise" | "declare-conflict" | "abstain";
type Verb = Extract<EvaluationVerb, "start" | "finalise" | "declare_conflict" | "abstain">;
type Asked = { reason?: string | undefined; seenHash?: string | undefined; version?: number | undefined };

async function move(
  context: ActionContext,
  verb: Verb,
  { reason, seenHash, version }: Asked,
  reading: JudgeReading,
): Promise<{ result: OwnMove; change: Change }> {
  const { session, evaluator, evaluation, facts, read } = ownOf(reading);
  const { tenant, now } = context;
  const side = { kind: "evaluator" as const, id: evaluator.id };
  const row = planned(planEvaluationMove(facts, verb, now, side, reason ?? null));
  const { seenHash: current } = await standpointOf(session, evaluator, read, now);
  if (verb === "finalise" && version !== evaluation.version) throw new Refusal("stale_version");
  if (verb === "finalise" && seenHash !== current) throw new Refusal("judged_dossier_changed");
  const judged = verb === "start" || verb === "finalise" ? await judgedVersion(read, now) : null;
  const finalAt = verb === "finalise" ? { finalAt: now, firstFinalAt: evaluation.firstFinalAt ?? now } : {};
  const total = totalOf(session.grid, evaluation.answers);
  return {
    result: {
      id: evaluation.id,
      verb,
      total,
      version: evaluation.version + 1,
      nextDossierId: reading.next?.dossierId ?? null,
    },
    change: {
      steps: [
        sameSession(tenant, session),
        ...(judged
          ? [
              mustBeOpenTo(tenant, { ...evaluation, evaluatorId: evaluator.id }),
              tenant.insertIfAbsent(judgedDossiers, judged),
            ]
          : []),
        ...moveSteps(context, evaluation, row, {
          ...finalAt,
          ...(verb === "finalise" && {
            score: total.score,
            answers: forgetUnasked(session.grid, evaluation.answers),
          }),
          ...(judged && { judgedHash: judged.hash }),
        }),
        ...(verb === "finalise" ? freeze(tenant, session, now) : []),
      ],
      audit: { subject: evaluation.id, details: { verb } },
      messages: verb === "finalise" ? rankMessages(session) : [],
      mails:
        verb === "declare_conflict" || verb === "abstain" ? leftOrders(context.organisation, evaluation) : [],
    },
  };
}

/** The first evaluation ever finalised freezes the grid. */
const freeze = (tenant: Tenant, session: SessionRecord, now: number): Write[] =>
  session.firstFinalAt === null
    ? [
        tenant.update(
          evaluationSessions,
          { firstFinalAt: sql`coalesce(${evaluationSessions.firstFinalAt}, ${now})` },
          eq(evaluationSessions.id, session.id),
        ),
      ]
    : [];

const moving = <const N extends Name>(name: N, verb: Verb) =>
  action({
    name: `evaluations.${name}`,
    requires: "evaluations.judge",
    access: "portal_call",
    input: z.strictObject({
      ...named,
      reason: longText(2000).optional(),
      // What is finalised is what was seen: the hash of the sheet and the version of the marks, asked for and compared.
      seenHash: verb === "finalise" ? z.string().max(64) : z.string().max(64).optional(),
      version: verb === "finalise" ? wholeNumber(1, 1e9) : wholeNumber(1, 1e9).optional(),
    }),
    refuses: [
      ...judgeRefuses,
      ...(verb === "finalise"
        ? (["evaluation_incomplete", "judged_dossier_changed", "stale_version"] as const)
        : []),
      ...(verb === "declare_conflict" ? (["evaluation_reason_required"] as const) : []),
    ],
    retriedOn: "conflict",
    reads: judgeReads,
    run: (context, input, reading) =>
      isGiven(reading)
        ? move(context, verb, input, reading)
        : answerUnassigned(context, verb, input.reason ?? null, reading),
  });

/** Says that no conflict stands in the way: only then is the dossier shown. */
export const startEvaluation = moving("start", "start");
export const finaliseEvaluation = moving("finalise", "finalise");
export const declareConflict = moving("declare-conflict", "declare_conflict");
export const abstain = moving("abstain", "abstain");
