import { planEvaluationMove } from "#domain/evaluations/evaluation-history";
import type { EvaluationVerb } from "#domain/evaluations/evaluation-states";
import { totalOf, type Total } from "#domain/evaluations/score";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { isApart } from "#actions/evaluations/apart";
import { mustHaveJoined } from "#actions/evaluations/desk-dossiers";
import type { JudgeReading } from "#actions/evaluations/own-evaluation";
import { standpointOf } from "#actions/evaluations/judging";
import { leftOrders } from "#actions/evaluations/left-order";
import { moveSteps, sameSession } from "#actions/evaluations/moves";
import { planned, present } from "#actions/evaluations/staff";
import type { Change } from "#db/commit";
import { assign } from "#db/evaluations/assignments";
import { mustBeOpenTo } from "#db/evaluations/open-to";
import { dossierReaders } from "#db/evaluations/schema";
import type { SessionRecord } from "#db/evaluations/sessions";

type Own = JudgeReading["evaluations"][number] | undefined;

const ownIn = ({ evaluator, evaluations }: JudgeReading): Own =>
  evaluations.find(({ evaluatorId }) => evaluatorId === evaluator?.id);

/** Whether the dossier is theirs to judge, or was until something closed it; what was cancelled is nobody’s. */
export function isGiven(reading: JudgeReading): boolean {
  const own = ownIn(reading);
  return own !== undefined && own.state !== "cancelled";
}

export type OwnMove = {
  /** Of the evaluation; `null` of a dossier that is only read. */
  id: string | null;
  verb: EvaluationVerb;
  total: Total;
  version: number;
  nextDossierId: string | null;
};
type Answer = { result: OwnMove; change: Change };

/**
 * What an evaluator says of a dossier that the phase shows and that nobody gave them: that no conflict stands in the
 * way, and they read it; or which one does, and it is closed to them for good. What the data keeps apart is not there.
 */
export async function answerUnassigned(
  context: ActionContext,
  verb: EvaluationVerb,
  reason: string | null,
  reading: JudgeReading,
): Promise<Answer> {
  const session = present(reading.session);
  const evaluator = present(reading.evaluator);
  mustHaveJoined(evaluator);
  const { seen } = await standpointOf(session, evaluator, reading, context.now);
  const hidden = seen.access !== "announced" || (await isApart(context, evaluator, reading));
  if (hidden) throw new Refusal("not_found");
  if (session.state !== "open") throw new Refusal("session_not_open");
  const pair = { sessionId: session.id, dossierId: seen.id, evaluatorId: evaluator.id };
  const total = totalOf(session.grid, {});
  const result = { id: null, verb, total, version: 0, nextDossierId: reading.next?.dossierId ?? null };
  if (verb === "declare_conflict")
    return close(context, session, { ...pair, own: ownIn(reading) }, reason, result);
  if (verb !== "start") throw new Refusal("not_found");
  return {
    result,
    change: {
      steps: [
        sameSession(context.tenant, session),
        mustBeOpenTo(context.tenant, pair),
        context.tenant.insertIfAbsent(dossierReaders, { ...pair, at: context.now }),
      ],
      audit: { subject: evaluator.id, details: { verb, dossierId: seen.id } },
    },
  };
}

type Pair = { sessionId: string; dossierId: string; evaluatorId: string };

/** Given for an instant, so that the conflict is kept where every other is, and no spread gives it to them. */
function close(
  context: ActionContext,
  session: SessionRecord,
  { own, ...pair }: Pair & { own: Own },
  reason: string | null,
  result: OwnMove,
): Answer {
  const { now, tenant, newId, organisation } = context;
  const { evaluatorId } = pair;
  const id = own?.id ?? newId("evn");
  const [moves, version] = own ? [own.moves + 1, own.version + 1] : [0, 1];
  const given = { ...pair, id, state: "not_started" as const, moves, version };
  const timing = { phases: session.phases, assignedAt: now, dueAt: null };
  const facts = { history: [], evaluatorId, session: session.state, timing, missing: [] };
  const side = { kind: "evaluator" as const, id: evaluatorId };
  const row = planned(planEvaluationMove(facts, "declare_conflict", now, side, reason));
  return {
    result: { ...result, id, version: version + 1 },
    change: {
      steps: [
        sameSession(tenant, session),
        ...assign(tenant, session.id, [given], { now, actorId: evaluatorId }),
        ...moveSteps(context, given, row),
      ],
      audit: { subject: id, details: { verb: result.verb } },
      mails: leftOrders(organisation, given),
    },
  };
}
