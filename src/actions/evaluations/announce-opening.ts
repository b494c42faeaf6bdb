import { sql } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { action } from "#actions/action";
import { isCalling } from "#actions/evaluations/is-calling";
import { tellLater } from "#actions/evaluations/tell-later";
import { evaluatorsAfter } from "#db/evaluations/evaluators";
import { sessionEvaluators } from "#db/evaluations/schema";
import { movesOfSession, programmeOfSession, sessionById } from "#db/evaluations/sessions";
import { many, one } from "#db/statement";

/** A message tells this many people; the next one tells the rest. */
const chunk = 50;

const owing = sql`${sessionEvaluators.notStarted} + ${sessionEvaluators.drafts} > 0`;

/**
 * Tells evaluators that a session opened, a chunk at a time, once each whatever is delivered twice. `again`, the instant
 * when it reopened or when its mails may leave once more, tells whoever owes something then.
 */
export const announceOpening = action({
  name: "evaluations.announce-opening",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({
    sessionId: id("evs"),
    after: z.string().max(60),
    again: wholeNumber(0, Number.MAX_SAFE_INTEGER).optional(),
  }),
  reads: (scope, { sessionId, after, again }) => ({
    session: one(sessionById(scope, sessionId)),
    programme: one(programmeOfSession(scope, sessionId)),
    moves: many(movesOfSession(scope, sessionId)),
    evaluators: many(
      evaluatorsAfter(scope, sessionId, after, chunk, again === undefined ? undefined : owing),
    ),
  }),
  run(context, { sessionId, again }, { session, programme, moves, evaluators }) {
    if (session?.state !== "open") return { result: false };
    if (!isCalling(context, programme)) return { result: false, change: tellLater(context, sessionId) };
    const last = evaluators.length === chunk ? evaluators.at(-1) : undefined;
    return {
      result: true,
      change: {
        steps: [],
        audit: "none",
        messages: last
          ? [
              {
                kind: "evaluations.announce-opening" as const,
                sessionId,
                after: last.id,
                ...(again !== undefined && { again }),
              },
            ]
          : [],
        mails: evaluators.map((evaluator) => ({
          kind: "evaluation-opened",
          cause: `evaluation-opened:${evaluator.id}:${again ?? moves.length}`,
          subjectId: evaluator.id,
          recipient: evaluator.email,
          ...(evaluator.personId && { personId: evaluator.personId }),
          locale: context.organisation.settings.locale,
        })),
      },
    };
  },
});
