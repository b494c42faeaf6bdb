import { z } from "zod";

import { recognisedConflict } from "#domain/evaluations/move-reasons";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { moveSteps, sameSession } from "#actions/evaluations/moves";
import { openToChange, planned, present, staffId } from "#actions/evaluations/staff";
import { planEvaluationMove } from "#domain/evaluations/evaluation-history";
import { evaluationsOfDossier, dossierInSession, movesOf, ofPair } from "#db/evaluations/judged";
import { evaluatorById } from "#db/evaluations/evaluators";
import { assign } from "#db/evaluations/assignments";
import { mustNotBeInTeam } from "#db/evaluations/open-to";
import { ignoredConflicts } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { many, one } from "#db/statement";

/** Whoever moved to an address that was invited as well stands there once (invited-twice.ts): who they are is read again. */
const conflicts = { "FOREIGN KEY": new Refusal("conflict") };

/** What somebody decides of a conflict that the data proposed: keep the pair apart for good, or set it aside. */
export const judgeConflict = action({
  name: "evaluations.judge-conflict",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({
    sessionId: id("evs"),
    dossierId: id("dos"),
    evaluatorId: id("evl"),
    verdict: z.enum(["apart", "ignored"]),
  }),
  refuses: [
    "not_found",
    "session_state_forbids",
    "evaluation_state_forbids",
    "evaluator_in_team",
    "conflict",
  ],
  retriedOn: "conflict",
  reads: (scope, { sessionId, dossierId, evaluatorId }) => ({
    session: one(sessionById(scope, sessionId)),
    place: one(dossierInSession(scope, sessionId, dossierId)),
    evaluator: one(evaluatorById(scope, sessionId, evaluatorId)),
    evaluations: many(evaluationsOfDossier(scope, sessionId, dossierId)),
    moves: many(movesOf(scope, ofPair(sessionId, dossierId))),
  }),
  run(context, { sessionId, dossierId, evaluatorId, verdict }, read) {
    const session = openToChange(read.session);
    present(read.place);
    present(read.evaluator);
    const { tenant, actor, now, newId } = context;
    const audit = { subject: sessionId, details: { dossierId, evaluatorId, verdict } };
    const result = { dossierId, evaluatorId, verdict };
    if (verdict === "ignored") {
      const row = { sessionId, dossierId, evaluatorId, by: staffId(actor), at: now };
      return {
        result,
        change: {
          steps: [
            sameSession(tenant, session),
            mustNotBeInTeam(tenant, row),
            tenant.insertIfAbsent(ignoredConflicts, row),
          ],
          audit,
          conflicts,
        },
      };
    }
    const known = read.evaluations.find((one) => one.evaluatorId === evaluatorId);
    if (known && known.state === "recused") throw new Refusal("evaluation_state_forbids");
    const fresh = { id: newId("evn"), dossierId, evaluatorId };
    const history = read.moves.filter(({ evaluationId }) => evaluationId === known?.id);
    const row = planned(
      planEvaluationMove(
        {
          history,
          evaluatorId,
          session: session.state,
          timing: {
            phases: session.phases,
            assignedAt: known?.assignedAt ?? now,
            dueAt: known?.dueAt ?? null,
          },
          missing: [],
        },
        "recuse",
        now,
        { kind: "staff", id: staffId(actor) },
        recognisedConflict,
      ),
    );
    const evaluation = known ?? {
      ...fresh,
      state: "not_started" as const,
      moves: 0,
      version: 1,
      score: null,
    };
    return {
      result,
      change: {
        steps: [
          sameSession(tenant, session),
          ...(known ? [] : assign(tenant, sessionId, [fresh], { now, actorId: staffId(actor) })),
          ...moveSteps(context, { ...evaluation, sessionId, dossierId, evaluatorId }, row),
        ],
        audit,
        conflicts,
      },
    };
  },
});
