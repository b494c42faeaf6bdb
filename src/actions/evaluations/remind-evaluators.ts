import { sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { reminderOrder } from "#actions/evaluations/reminder-order";
import { present } from "#actions/evaluations/staff";
import { evaluatorsOf } from "#db/evaluations/evaluators";
import { listed } from "#db/evaluations/figures";
import { sessionEvaluators } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { mustHaveChanged } from "#db/guards";
import { many, one } from "#db/statement";

/** Nobody is reminded by hand more than once a day. In milliseconds. */
const restTime = 24 * 60 * 60 * 1000;

/** Reminds evaluators of what they owe. Whoever finished, left or was reminded today is skipped, and checked again at sending. */
export const remindEvaluators = action({
  name: "evaluations.remind-evaluators",
  requires: "evaluations.manage",
  access: "outreach",
  retriedOn: "conflict",
  input: z.strictObject({ sessionId: id("evs"), evaluatorIds: z.array(id("evl")).min(1).max(100) }),
  refuses: ["not_found"],
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    evaluators: many(evaluatorsOf(scope, sessionId)),
  }),
  run({ tenant, organisation, now }, { sessionId, evaluatorIds }, { session, evaluators }) {
    const { state } = present(session);
    const asked = new Set(evaluatorIds);
    const owing = evaluators.filter(
      (one) =>
        asked.has(one.id) &&
        state === "open" &&
        one.declinedAt === null &&
        one.notStarted + one.drafts > 0 &&
        (one.remindedAt ?? 0) + restTime <= now,
    );
    const ids = owing.map((one) => one.id);
    return {
      result: { reminded: ids, skipped: evaluatorIds.filter((one) => !ids.includes(one)) },
      change: {
        steps: [
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
