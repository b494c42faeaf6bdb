import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { blindingSchema } from "#domain/evaluations/blinding";
import { checkPhases } from "#domain/evaluations/check-session";
import { phasesSchema } from "#domain/evaluations/phases";
import { nextReminderAt } from "#domain/evaluations/reminders";
import { sessionLimits } from "#domain/evaluations/session-limits";
import { highestScore } from "#domain/evaluations/score";
import { under } from "#domain/forms/parsed";
import { id, longText, shortText, wholeNumber } from "#domain/input";
import { invalid } from "#domain/refusals";
import { action } from "#actions/action";
import { noLaterThan } from "#actions/evaluations/remind-by";
import { openToChange } from "#actions/evaluations/staff";
import { mustHaveChanged } from "#db/guards";
import { evaluationSessions } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { one } from "#db/statement";

/** Changes what a session says, its phases, its blinding and how its results are worked out. */
export const editSession = action({
  name: "evaluations.edit-session",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({
    sessionId: id("evs"),
    version: wholeNumber(1, 1e9),
    title: shortText(200, 1).optional(),
    instructions: longText(10_000).optional(),
    phases: phasesSchema.optional(),
    blinding: blindingSchema.optional(),
    perDossier: wholeNumber(1, sessionLimits.perDossier).optional(),
    average: z.enum(["mean", "median"]).optional(),
    disagreement: wholeNumber(1, highestScore).optional(),
  }),
  refuses: ["not_found", "stale_version", "session_state_forbids"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ tenant, now }, { sessionId, version, ...asked }, { session: found }) {
    const session = openToChange(found);
    const fields = Object.keys(asked);
    const edited = {
      title: asked.title ?? session.title,
      instructions: asked.instructions ?? session.instructions,
      blinding: asked.blinding ?? session.blinding,
      perDossier: asked.perDossier ?? session.perDossier,
      average: asked.average ?? session.average,
      disagreement: asked.disagreement ?? session.disagreement,
    };
    const phases = (asked.phases ?? session.phases).toSorted((a, b) => a.opensAt - b.opensAt);
    const errors = under("/phases", asked.phases ? checkPhases(asked.phases) : []);
    // A session being prepared may have none yet; one that opened would show nothing to anybody.
    if (errors.length > 0 && (phases.length > 0 || session.state !== "setup")) throw invalid(...errors);
    const reworked = asked.average !== undefined || asked.disagreement !== undefined;
    const values = {
      ...edited,
      phases,
      remindAt: noLaterThan(nextReminderAt(phases, now)),
      updatedAt: now,
      version: version + 1,
      ...(reworked && { scoresVersion: sql`${evaluationSessions.scoresVersion} + 1` }),
    };
    return {
      result: { ...session, ...edited, phases, version: version + 1 },
      change: {
        steps: [
          tenant.update(
            evaluationSessions,
            values,
            eq(evaluationSessions.id, sessionId),
            eq(evaluationSessions.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: sessionId, details: { fields } },
        messages: reworked ? [{ kind: "evaluations.rank" as const, sessionId }] : [],
      },
    };
  },
});
