import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { parseEvaluationAnswers } from "#domain/evaluations/answers";
import { forgetUnasked } from "#domain/evaluations/asked";
import {
  planEvaluationMove,
  savingRefusal,
  type EvaluationFacts,
} from "#domain/evaluations/evaluation-history";
import type { EvaluationVerb } from "#domain/evaluations/evaluation-states";
import { missingAnswers } from "#domain/evaluations/missing-answers";
import { totalOf } from "#domain/evaluations/score";
import { under } from "#domain/forms/parsed";
import { id, longText, wholeNumber } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { mustHaveJoined } from "#actions/evaluations/desk-dossiers";
import { me } from "#actions/evaluations/desk-dossier";
import { judgedVersion, standpointOf } from "#actions/evaluations/judging";
import { leftOrders } from "#actions/evaluations/left-order";
import { moveSteps, rankMessages, sameSession } from "#actions/evaluations/moves";
import { answerUnassigned, isGiven, type OwnMove } from "#actions/evaluations/unassigned";
import { planned, present } from "#actions/evaluations/staff";
import type { Change } from "#db/commit";
import { mustHaveChanged } from "#db/guards";
import { nextOwed } from "#db/evaluations/desk";
import { aroundDossier } from "#db/evaluations/judged";
import { evaluations, evaluationSessions, judgedDossiers } from "#db/evaluations/schema";
import { evaluatorOfMe, sessionById, type SessionRecord } from "#db/evaluations/sessions";
import { one, type Read } from "#db/statement";
import type { ReadScope } from "#actions/read-scope";
import type { Tenant, Write } from "#db/tenant";

const named = { sessionId: id("evs"), dossierId: id("dos") };
const refuses = [
  "not_found",
  "evaluator_not_joined",
  "evaluation_state_forbids",
  "session_not_open",
  "phase_not_begun",
  "evaluation_too_late",
  "conflict",
] as const;

const reads = (scope: ReadScope, { sessionId, dossierId }: { sessionId: string; dossierId: string }) => ({
  session: one(sessionById(scope, sessionId)),
  evaluator: one(evaluatorOfMe(scope, sessionId)),
  next: one(nextOwed(scope, sessionId, me(scope, sessionId), dossierId)),
  ...aroundDossier(scope, sessionId, dossierId),
});
export type JudgeReading = Read<ReturnType<typeof reads>>;
type Reading = JudgeReading;

/** One’s own evaluation of a dossier, with what its machine needs to know. */
function ownOf({ session: found, evaluator: whose, next: _next, ...read }: Reading) {
  const [session, evaluator] = [present(found), present(whose)];
  mustHaveJoined(evaluator);
  const own = present(read.evaluations.find((one) => one.evaluatorId === evaluator.id));
  if (own.state === "recused" || own.state === "cancelled") throw new Refusal("not_found");
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
  refuses: [...refuses, "stale_version"],
  retriedOn: "conflict",
  reads,
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
      },
    };
  },
});

type Name = "start" | "finalise" | "declare-conflict" | "abstain";
type Verb = Extract<EvaluationVerb, "start" | "finalise" | "declare_conflict" | "abstain">;
type Asked = { reason?: string | undefined; seenHash?: string | undefined };

async function move(
  context: ActionContext,
  verb: Verb,
  { reason, seenHash }: Asked,
  reading: Reading,
): Promise<{ result: OwnMove; change: Change }> {
  const { session, evaluator, evaluation, facts, read } = ownOf(reading);
  const { tenant, now } = context;
  const side = { kind: "evaluator" as const, id: evaluator.id };
  const row = planned(planEvaluationMove(facts, verb, now, side, reason ?? null));
  const { seenHash: current } = await standpointOf(session, evaluator, read, now);
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
        ...(judged ? [tenant.insertIfAbsent(judgedDossiers, judged)] : []),
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
      // What is finalised is what was seen: the hash of the sheet, asked for and compared.
      seenHash: verb === "finalise" ? z.string().max(64) : z.string().max(64).optional(),
    }),
    refuses: [
      ...refuses,
      ...(verb === "finalise" ? (["evaluation_incomplete", "judged_dossier_changed"] as const) : []),
      ...(verb === "declare_conflict" ? (["evaluation_reason_required"] as const) : []),
    ],
    retriedOn: "conflict",
    reads,
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
