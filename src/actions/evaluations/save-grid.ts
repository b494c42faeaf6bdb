import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { checkGrid } from "#domain/evaluations/check-grid";
import { gridSchema } from "#domain/evaluations/criteria";
import { planGridChange } from "#domain/evaluations/grid-freeze";
import { under } from "#domain/forms/parsed";
import { id, wholeNumber } from "#domain/input";
import { invalid } from "#domain/refusals";
import { action } from "#actions/action";
import { openToChange, planned } from "#actions/evaluations/staff";
import { mustHaveChanged, mustHold } from "#db/guards";
import { evaluationSessions } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { one } from "#db/statement";

/** Replaces the criteria. From the first final evaluation on, only what evaluators read of them changes. */
export const saveGrid = action({
  name: "evaluations.save-grid",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({ sessionId: id("evs"), version: wholeNumber(1, 1e9), grid: gridSchema }),
  refuses: ["not_found", "stale_version", "session_state_forbids", "grid_frozen"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ tenant, now }, { sessionId, version, grid }, { session: found }) {
    const session = openToChange(found);
    const errors = under("/grid", checkGrid(grid));
    if (errors.length > 0) throw invalid(...errors);
    const frozen = session.firstFinalAt !== null;
    const changes = planned(planGridChange(session.grid, grid, frozen));
    return {
      result: { ...session, grid, version: version + 1 },
      change: {
        steps: [
          ...(frozen
            ? []
            : [
                mustHold(
                  "grid_frozen",
                  sql`not exists (select 1 from ${evaluationSessions} where ${tenant.owns(evaluationSessions, eq(evaluationSessions.id, sessionId), sql`${evaluationSessions.firstFinalAt} is not null`)})`,
                ),
              ]),
          tenant.update(
            evaluationSessions,
            { grid, updatedAt: now, version: version + 1 },
            eq(evaluationSessions.id, sessionId),
            eq(evaluationSessions.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: sessionId, details: { criteria: changes.map(({ criterionId }) => criterionId) } },
      },
    };
  },
});
