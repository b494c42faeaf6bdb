import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { evaluatorsAfter } from "#db/evaluations/evaluators";
import { movesOfSession, sessionById } from "#db/evaluations/sessions";
import { many, one } from "#db/statement";

/** A message tells this many people; the next one tells the rest. */
const chunk = 50;

/** Tells evaluators that a session opened, a chunk at a time, once each whatever is delivered twice. */
export const announceOpening = action({
  name: "evaluations.announce-opening",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ sessionId: id("evs"), after: z.string().max(60) }),
  reads: (scope, { sessionId, after }) => ({
    session: one(sessionById(scope, sessionId)),
    moves: many(movesOfSession(scope, sessionId)),
    evaluators: many(evaluatorsAfter(scope, sessionId, after, chunk)),
  }),
  run({ organisation }, { sessionId }, { session, moves, evaluators }) {
    if (session?.state !== "open") return { result: false };
    const last = evaluators.length === chunk ? evaluators.at(-1) : undefined;
    return {
      result: true,
      change: {
        steps: [],
        audit: "none",
        messages: last ? [{ kind: "evaluations.announce-opening" as const, sessionId, after: last.id }] : [],
        mails: evaluators.map((evaluator) => ({
          kind: "evaluation-opened",
          cause: `evaluation-opened:${evaluator.id}:${moves.length}`,
          subjectId: evaluator.id,
          recipient: evaluator.email,
          ...(evaluator.personId && { personId: evaluator.personId }),
          locale: organisation.settings.locale,
        })),
      },
    };
  },
});
