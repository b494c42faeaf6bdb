import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { sessions } from "#db/identity/schema";

/** Ends one of one's own sessions, on a device that was lost or lent. */
export const revokeSession = publicAction({
  name: "identity.revoke-session",
  by: "person",
  input: z.strictObject({ sessionId: z.string().max(60) }),
  refuses: ["not_found"],
  reads: noReads,
  run: ({ db, actor: { person } }, { sessionId }) => ({
    result: null,
    change: {
      steps: [
        db.delete(sessions).where(and(eq(sessions.id, sessionId), eq(sessions.userId, person.id))),
        mustHaveChanged("not_found"),
      ],
      audit: { subject: person.id, details: { sessionId } },
    },
  }),
});
