import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";

import { evaluationDeadline, isLate, judgingRefusal } from "#domain/evaluations/deadlines";
import { missingAnswers } from "#domain/evaluations/missing-answers";
import { evaluationStandingFrom, evaluationVerbsFor } from "#domain/evaluations/evaluation-history";
import { visibleEvaluations } from "#domain/evaluations/rights";
import { totalOf } from "#domain/evaluations/score";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { isApart } from "#actions/evaluations/apart";
import { mustHaveJoined } from "#actions/evaluations/desk-dossiers";
import { changesFor, standpointOf, type AroundDossier, type Standpoint } from "#actions/evaluations/judging";
import { present } from "#actions/evaluations/staff";
import { nextOwed } from "#db/evaluations/desk";
import { evaluatorById, type EvaluatorRecord } from "#db/evaluations/evaluators";
import { aroundDossier } from "#db/evaluations/judged";
import { sessionEvaluators } from "#db/evaluations/schema";
import { evaluatorOfMe, mine, sessionById, type SessionRecord } from "#db/evaluations/sessions";
import { one } from "#db/statement";
import type { Scope } from "#db/tenant";

const named = { sessionId: id("evs"), dossierId: id("dos") };

/** The evaluator that the person who asks is in a session, as an expression. */
export const me = (scope: Scope & { me: SQL }, sessionId: string): SQL =>
  sql`(select ${sessionEvaluators.id} from ${sessionEvaluators} where ${scope.owns(sessionEvaluators, sql`${sessionEvaluators.sessionId} = ${sessionId}`, sql`${sessionEvaluators.removedAt} is null`, mine(scope.me))})`;

/** One dossier as its evaluator reads it, beside their evaluation. */
export const seeOwnDossier = action({
  name: "evaluations.see-own-dossier",
  requires: "evaluations.judge",
  access: "portal_call",
  input: z.strictObject(named),
  refuses: ["not_found", "evaluator_not_joined"],
  reads: (scope, { sessionId, dossierId }) => ({
    session: one(sessionById(scope, sessionId)),
    evaluator: one(evaluatorOfMe(scope, sessionId)),
    next: one(nextOwed(scope, sessionId, me(scope, sessionId), dossierId)),
    ...aroundDossier(scope, sessionId, dossierId),
  }),
  async run(context, _input, { session: found, evaluator: own, next, ...read }) {
    const [session, evaluator] = [present(found), present(own)];
    mustHaveJoined(evaluator);
    return {
      result: {
        ...(await sheetFor(context, session, evaluator, read)),
        nextDossierId: next?.dossierId ?? null,
      },
    };
  },
});

/** What one evaluator sees of a dossier, and nothing else: the answer of the desk, and of « see as this evaluator ». */
async function sheetFor(
  context: ActionContext,
  session: SessionRecord,
  evaluator: EvaluatorRecord,
  read: AroundDossier,
) {
  const standpoint = await standpointOf(session, evaluator, read, context.now);
  const given = standpoint.own !== undefined && standpoint.own.state !== "cancelled";
  if (!given && (await isApart(context, evaluator, read))) throw new Refusal("not_found");
  return sheetOf(session, evaluator.id, standpoint, read, context.now);
}

export function sheetOf(
  session: SessionRecord,
  evaluatorId: string,
  standpoint: Standpoint,
  read: AroundDossier,
  now: number,
) {
  const { seen, own, phase, regard } = standpoint;
  if (seen.access === "hidden" && own?.state !== "conflict_declared" && own?.state !== "abstained")
    throw new Refusal("not_found");
  const timing = { phases: session.phases, assignedAt: own?.assignedAt ?? now, dueAt: own?.dueAt ?? null };
  const others =
    phase && seen.access === "open"
      ? visibleEvaluations(read.evaluations, evaluatorId, phase.rights, regard)
      : [];
  return {
    sessionId: session.id,
    access: seen.access,
    number: seen.access === "open" ? seen.dossier.number : seen.access === "announced" ? seen.number : null,
    dossier: seen.access === "open" ? seen.dossier : null,
    seenHash: standpoint.seenHash,
    changes: changesFor(session, standpoint, read),
    grid: session.grid,
    // What was cancelled is nobody’s: the list says nothing of it either.
    evaluation: own &&
      own.state !== "cancelled" && {
        id: own.id,
        state: own.state,
        answers: own.answers,
        total: totalOf(session.grid, own.answers),
        missing: missingAnswers(session.grid, own.answers),
        version: own.version,
        deadline: evaluationDeadline(timing),
        late: isLate(own, timing, now),
        finalAt: own.finalAt,
        updatedAt: own.updatedAt,
        message: wordsOfStaff(own.id, read),
        verbs: session.state === "open" ? evaluationVerbsFor(own.state, "evaluator") : [],
        barred: judgingRefusal(timing, now)?.code ?? null,
      },
    others: others
      .filter((one) => one.id !== own?.id)
      .map(({ evaluatorId: signed, evaluatorName, answers, score }) => ({
        evaluatorName: signed === null ? null : evaluatorName,
        answers,
        score,
      }))
      .sort((a, b) => (b.score ?? 0) - (a.score ?? 0)),
  };
}

/** What the organisation said when it gave the evaluation back. */
function wordsOfStaff(evaluationId: string, { moves }: AroundDossier): string | null {
  const history = moves.filter((move) => move.evaluationId === evaluationId);
  const last = history.at(-1);
  const isTheirs = last?.verb === "return_to_draft" || last?.verb === "reopen";
  return isTheirs ? evaluationStandingFrom(history).reason : null;
}

/** The same dossier, as one evaluator sees it, with what in it still says who applies. */
export const seeDossierAsEvaluator = action({
  name: "evaluations.see-dossier-as-evaluator",
  requires: "evaluations.manage",
  access: "read_work",
  input: z.strictObject({ ...named, evaluatorId: id("evl") }),
  refuses: ["not_found"],
  reads: (scope, { sessionId, dossierId, evaluatorId }) => ({
    session: one(sessionById(scope, sessionId)),
    evaluator: one(evaluatorById(scope, sessionId, evaluatorId)),
    next: one(nextOwed(scope, sessionId, sql`${evaluatorId}`, dossierId)),
    ...aroundDossier(scope, sessionId, dossierId),
  }),
  async run(context, _input, { session: found, evaluator: whose, next, ...read }) {
    const [session, evaluator] = [present(found), present(whose)];
    return {
      result: {
        ...(await sheetFor(context, session, evaluator, read)),
        nextDossierId: next?.dossierId ?? null,
        evaluatorName: evaluator.name,
      },
    };
  },
});
