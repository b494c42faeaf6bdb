import { z } from "zod";

import { id, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { isLive } from "#domain/evaluations/evaluation-states";
import { pairsApart } from "#domain/evaluations/pairs-apart";
import { action } from "#actions/action";
import { toldOfAssigned } from "#actions/evaluations/announce-assigned";
import { partiesOf } from "#actions/evaluations/parties";
import { hasLeft, openToChange, present, staffId } from "#actions/evaluations/staff";
import { sameState } from "#actions/evaluations/assign-dossiers";
import { assign, cancelOwed, mustBeThere, mustOwe } from "#db/evaluations/assignments";
import { evaluatorById } from "#db/evaluations/evaluators";
import { mustStand } from "#db/evaluations/open-to";
import { refreshFigures, refreshLoads } from "#db/evaluations/figures";
import { sessionById } from "#db/evaluations/sessions";
import { aroundSpread } from "#db/evaluations/conflict-data";
import { one } from "#db/statement";

/**
 * Hands what an evaluator still owes over to another one, who starts afresh. Pairs kept apart, by somebody or by the
 * data, dossiers that no longer stand, and what would pass the heir’s maximum, stay without heir and are counted.
 */
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
    ...aroundSpread(scope, sessionId),
  }),
  async run({ tenant, actor, now, newId }, { sessionId, reason }, read) {
    const session = openToChange(read.session);
    const [evaluator, heir] = [present(read.evaluator), present(read.heir)];
    if (hasLeft(heir) || heir.id === evaluator.id) throw new Refusal("not_found");
    const owed = read.pairs.filter(
      ({ evaluatorId, state }) =>
        evaluatorId === evaluator.id && (state === "not_started" || state === "draft"),
    );
    const asked = new Set(owed.map(({ dossierId }) => dossierId));
    const parties = await partiesOf(tenant, sessionId, {
      ...read,
      evaluators: read.evaluators.filter(({ id: one }) => one === heir.id),
      applicants: read.applicants.filter(({ id: one }) => asked.has(one)),
    });
    const theirs = read.pairs.filter(({ evaluatorId }) => evaluatorId === heir.id);
    const closed = new Set(
      [...pairsApart(parties, read.ignored), ...theirs.filter(({ state }) => state !== "cancelled")].map(
        ({ dossierId }) => dossierId,
      ),
    );
    const load = theirs.filter(({ state }) => isLive(state)).length;
    const room = heir.maximum === null ? owed.length : Math.max(0, heir.maximum - load);
    const standing = new Set(read.applicants.flatMap((one) => (one.standing === 1 ? [one.id] : [])));
    const handed = owed
      .filter(({ dossierId }) => standing.has(dossierId) && !closed.has(dossierId))
      .slice(0, room);
    const pairs = handed.map(({ dossierId }) => ({ id: newId("evn"), dossierId, evaluatorId: heir.id }));
    const dossierIds = owed.map(({ dossierId }) => dossierId);
    const actorId = staffId(actor);
    return {
      result: { handedOver: pairs.length, left: owed.length - pairs.length },
      change: {
        steps: [
          sameState(tenant, session),
          mustBeThere(tenant, pairs),
          mustStand(tenant, sessionId, pairs),
          mustOwe(tenant, evaluator.id, dossierIds),
          ...cancelOwed(tenant, evaluator.id, { now, actorId, reason: reason ?? null }),
          ...assign(tenant, sessionId, pairs, { now, actorId }),
          ...refreshFigures(tenant, sessionId, dossierIds),
          ...refreshLoads(tenant, [evaluator.id, heir.id]),
        ],
        audit: { subject: evaluator.id, details: { by: heir.id, handedOver: pairs.length } },
        messages: toldOfAssigned(session, pairs, now),
      },
    };
  },
});
