import { and, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { accessOf } from "#domain/access";
import { id } from "#domain/input";
import { stateOf } from "#domain/plans/entitlement";
import { action } from "#actions/action";
import { isIn } from "#db/is-in";
import { traineesAfter } from "#db/trainings/queries";
import { trainingRegistrations } from "#db/trainings/schema";
import { many } from "#db/statement";

const pageSize = 100;
const kinds = {
  changed: "training-changed",
  cancelled: "training-cancelled",
  convoked: "training-convocation",
} as const;

/**
 * Tells the trainees of a session, page by page: another place or date, a cancellation, a convocation. A cancellation
 * ends their registrations in any state, of which nobody is told while the organisation writes to nobody.
 */
export const tellTrainees = action({
  name: "trainings.tell-trainees",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({
    sessionId: id("tse"),
    what: z.enum(["changed", "cancelled", "convoked"]),
    round: z.int(),
    after: z.string().max(40),
  }),
  reads: (scope, { sessionId, after }) => ({
    page: many(traineesAfter(scope, sessionId, true, after === "" ? undefined : after, pageSize)),
  }),
  run({ tenant, organisation, now }, { sessionId, what, round, after: _after }, { page }) {
    const last = page.at(-1);
    const outreach = accessOf(stateOf(organisation, now), "outreach") === "open";
    if (!last || (what !== "cancelled" && !outreach)) return { result: 0 };
    const told = what === "convoked" ? page.filter(({ placedAt }) => placedAt !== null) : page;
    const ids = page.map((each) => each.id);
    const ended =
      what === "cancelled"
        ? [
            tenant.update(
              trainingRegistrations,
              { endedAt: now, endReason: "session_cancelled", version: sql`version + 1` },
              and(isIn(trainingRegistrations.id, ids), isNull(trainingRegistrations.endedAt)) ?? sql`false`,
            ),
          ]
        : [];
    return {
      result: told.length,
      change: {
        steps: ended,
        audit: "none",
        messages:
          page.length < pageSize
            ? []
            : [{ kind: "trainings.tell-trainees", sessionId, what, round, after: last.id }],
        mails: (outreach ? told : []).map((trainee) => ({
          kind: kinds[what],
          cause: `${kinds[what]}:${trainee.id}:${round}`,
          subjectId: trainee.id,
          recipient: trainee.email,
          locale: organisation.settings.locale,
        })),
      },
    };
  },
});
