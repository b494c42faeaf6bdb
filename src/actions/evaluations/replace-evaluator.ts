import { z } from "zod";

import { id, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { openToChange, present, staffId } from "#actions/evaluations/staff";
import { stillOpen } from "#actions/evaluations/assign-dossiers";
import { assign, cancelOwed, mustBeThere, mustOwe } from "#db/evaluations/assignments";
import { owedDossiersOf } from "#db/evaluations/desk";
import { evaluatorById } from "#db/evaluations/evaluators";
import { refreshFigures, refreshLoads } from "#db/evaluations/figures";
import { pairsOfEvaluator } from "#db/evaluations/desk";
import { sessionById } from "#db/evaluations/sessions";
import { many, one } from "#db/statement";

/** Hands what an evaluator still owes over to another one, who starts afresh; pairs kept apart stay without heir. */
export const replaceEvaluator = action({
  name: "evaluations.replace-evaluator",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({
    sessionId: id("evs"),
    evaluatorId: id("evl"),
    byEvaluatorId: id("evl"),
    reason: longText(2000).optional(),
  }),
  refuses: ["not_found", "session_state_forbids"],
  retriedOn: "conflict",
  reads: (scope, { sessionId, evaluatorId, byEvaluatorId }) => ({
    session: one(sessionById(scope, sessionId)),
    evaluator: one(evaluatorById(scope, sessionId, evaluatorId)),
    heir: one(evaluatorById(scope, sessionId, byEvaluatorId)),
    owed: many(owedDossiersOf(scope, evaluatorId)),
    theirs: many(pairsOfEvaluator(scope, byEvaluatorId)),
  }),
  run(
    { tenant, actor, now, newId },
    { sessionId, reason },
    { session, evaluator: left, heir: next, owed, theirs },
  ) {
    openToChange(session);
    const [evaluator, heir] = [present(left), present(next)];
    if (heir.removedAt !== null || heir.declinedAt !== null || heir.id === evaluator.id)
      throw new Refusal("not_found");
    const known = new Map(theirs.map((pair) => [pair.dossierId, pair.state]));
    const handed = owed.filter(({ dossierId }) => {
      const state = known.get(dossierId);
      return state === undefined || state === "cancelled";
    });
    const pairs = handed.map(({ dossierId }) => ({ id: newId("evn"), dossierId, evaluatorId: heir.id }));
    const dossierIds = owed.map(({ dossierId }) => dossierId);
    const actorId = staffId(actor);
    return {
      result: { handedOver: pairs.length, left: owed.length - pairs.length },
      change: {
        steps: [
          stillOpen(tenant, sessionId),
          mustBeThere(tenant, pairs),
          mustOwe(tenant, evaluator.id, dossierIds),
          ...cancelOwed(tenant, evaluator.id, { now, actorId, reason: reason ?? null }),
          ...assign(tenant, sessionId, pairs, { now, actorId }),
          ...refreshFigures(tenant, sessionId, dossierIds),
          ...refreshLoads(tenant, [evaluator.id, heir.id]),
        ],
        audit: { subject: evaluator.id, details: { by: heir.id, handedOver: pairs.length } },
      },
    };
  },
});
