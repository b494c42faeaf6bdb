import { z } from "zod";

import { sessionLimits } from "#domain/evaluations/session-limits";
import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { openToChange, staffId } from "#actions/evaluations/staff";
import { evaluationSpreads } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { latestSpread } from "#db/evaluations/spreads";
import { one } from "#db/statement";

/** Asks for a spread of all the dossiers of the session over its evaluators; a message does it. */
export const spreadDossiers = action({
  name: "evaluations.spread-dossiers",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({ sessionId: id("evs"), perDossier: wholeNumber(1, sessionLimits.perDossier) }),
  refuses: ["not_found", "session_state_forbids", "spread_under_way"],
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    latest: one(latestSpread(scope, sessionId)),
  }),
  run({ tenant, actor, now, newId }, { sessionId, perDossier }, { session, latest }) {
    openToChange(session);
    if (latest && latest.finishedAt === null && now - latest.askedAt < patience)
      throw new Refusal("spread_under_way");
    const spreadId = newId("spr");
    const spread = { id: spreadId, sessionId, perDossier, askedBy: staffId(actor), askedAt: now };
    return {
      result: { id: spreadId },
      change: {
        steps: [tenant.insert(evaluationSpreads, spread)],
        audit: { subject: sessionId, details: { spreadId, perDossier } },
        messages: [{ kind: "evaluations.spread", spreadId }],
      },
    };
  },
});

/** A spread that is not done by then was lost: another may be asked. In milliseconds. */
const patience = 10 * 60 * 1000;
