import { sql } from "drizzle-orm";
import { z } from "zod";

import { isAwaited } from "#domain/evaluations/deadlines";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { reminderOrder } from "#actions/evaluations/reminder-order";
import { present } from "#actions/evaluations/staff";
import { owedIn } from "#db/evaluations/desk";
import { evaluatorsOf } from "#db/evaluations/evaluators";
import { listed } from "#db/evaluations/figures";
import { sessionEvaluators } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { mustHaveChanged } from "#db/guards";
import { mustBeOutOfBin } from "#db/programmes/changes";
import { many, one } from "#db/statement";

/** Nobody is reminded by hand more than once a day. In milliseconds. */
const restTime = 24 * 60 * 60 * 1000;

/**
 * Reminds evaluators of what they owe and can give now. Whoever finished, left or was reminded today is skipped, as is
 * everybody while no phase takes their evaluations; checked again at sending.
 */
export const remindEvaluators = action({
  name: "evaluations.remind-evaluators",
  requires: "evaluations.manage",
  access: "outreach",
  retriedOn: "conflict",
  input: z.strictObject({ sessionId: id("evs"), evaluatorIds: z.array(id("evl")).min(1).max(100) }),
  refuses: ["not_found", "programme_in_bin"],
  reads: (scope, { sessionId, evaluatorIds }) => ({
    session: one(sessionById(scope, sessionId)),
    evaluators: many(evaluatorsOf(scope, sessionId)),
    owed: many(owedIn(scope, sessionId, evaluatorIds)),
  }),
  run({ tenant, organisation, now }, { sessionId, evaluatorIds }, { session: found, evaluators, owed }) {
    const session = present(found);
    const awaited = new Set(
      owed
        .filter(({ state, ...timing }) =>
          isAwaited(state, session.state, { phases: session.phases, ...timing }, now),
        )
        .map(({ evaluatorId }) => evaluatorId),
    );
    const owing = evaluators.filter(
      (one) => awaited.has(one.id) && one.declinedAt === null && (one.remindedAt ?? 0) + restTime <= now,
    );
    const ids = owing.map((one) => one.id);
    return {
      result: { reminded: ids, skipped: evaluatorIds.filter((one) => !ids.includes(one)) },
      change: {
        steps: [
          mustBeOutOfBin(tenant, session.programmeId),
          tenant.update(
            sessionEvaluators,
            { remindedAt: now },
            sql`${sessionEvaluators.id} in ${listed(ids)}`,
            sql`coalesce(${sessionEvaluators.remindedAt}, 0) <= ${now - restTime}`,
          ),
          mustHaveChanged("conflict", ids.length),
        ],
        audit: { subject: sessionId, details: { reminded: ids } },
        mails: owing.map((one) => reminderOrder(organisation, one, `${now}`)),
      },
    };
  },
});
