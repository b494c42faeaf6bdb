import { eq } from "drizzle-orm";

import type { ActionContext } from "#actions/action";
import { noLaterThan } from "#actions/evaluations/remind-by";
import type { Change } from "#db/commit";
import { evaluationSessions } from "#db/evaluations/schema";

/** While evaluators cannot be called, a session is looked at again once a day. In milliseconds. */
export const patience = 24 * 60 * 60 * 1000;

/** Evaluators who cannot be called now are told when they can, by whoever looks at the session then (remind-session.ts). */
export const tellLater = ({ tenant, now }: ActionContext, sessionId: string): Change => ({
  steps: [
    tenant.update(
      evaluationSessions,
      { untold: true, remindAt: noLaterThan(now + patience) },
      eq(evaluationSessions.id, sessionId),
    ),
  ],
  audit: "none",
});
