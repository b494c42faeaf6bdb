import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { isIn } from "#db/is-in";
import { sessionById } from "#db/trainings/queries";
import { trainingRegistrations } from "#db/trainings/schema";
import { one } from "#db/statement";

/** Marks who came, once the session has started. Nobody is told. */
export const markAttendance = action({
  name: "trainings.mark-attendance",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({
    sessionId: id("tse"),
    registrationIds: z.array(id("reg")).min(1).max(500),
    attendance: z.enum(["present", "absent"]).nullable(),
  }),
  refuses: ["not_found", "session_not_open"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ tenant, now }, { sessionId, registrationIds, attendance }, { session }) {
    if (!session) throw new Refusal("not_found");
    if (session.startsAt > now || session.cancelledAt !== null) throw new Refusal("session_not_open");
    const ids = [...new Set(registrationIds)];
    return {
      result: { marked: ids.length },
      change: {
        steps: [
          tenant.update(
            trainingRegistrations,
            { attendance, attendedAt: attendance === null ? null : now, version: sql`version + 1` },
            and(
              eq(trainingRegistrations.sessionId, sessionId),
              isIn(trainingRegistrations.id, ids),
              isNull(trainingRegistrations.endedAt),
            ) ?? sql`false`,
          ),
          mustHaveChanged("not_found", ids.length),
        ],
        audit: { subject: sessionId, details: { attendance, registrations: ids } },
      },
    };
  },
});
