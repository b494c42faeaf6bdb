import { z } from "zod";

import { hiddenQuestions, type Blinding } from "#domain/evaluations/blinding";
import { checkSession } from "#domain/evaluations/check-session";
import { sessionMoves, sessionVerbs } from "#domain/evaluations/session-states";
import type { FormDefinition } from "#domain/forms/definition";
import { placedFields } from "#domain/forms/layout";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { present } from "#actions/evaluations/staff";
import { sessionCounts } from "#db/evaluations/results";
import { latestSpread } from "#db/evaluations/spreads";
import { movesOfSession, programmeOfSession, sessionById } from "#db/evaluations/sessions";
import { many, one } from "#db/statement";

/** A session as staff prepare and follow it: what it asks, what it lacks, how far it is. */
export const seeSession = action({
  name: "evaluations.see-session",
  requires: "evaluations.read",
  access: "read_work",
  input: z.strictObject({ sessionId: id("evs") }),
  refuses: ["not_found"],
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    programme: one(programmeOfSession(scope, sessionId)),
    moves: many(movesOfSession(scope, sessionId)),
    counts: sessionCounts(scope, sessionId),
    spread: one(latestSpread(scope, sessionId)),
  }),
  run(_context, _input, { session: found, programme, moves, counts: [counts], spread }) {
    const session = present(found);
    const { title, definition } = present(programme);
    return {
      result: {
        ...session,
        programmeTitle: title,
        questions: definition ? questionsOf(definition, session.blinding) : [],
        moves,
        counts: present(counts),
        spread,
        missing:
          session.state === "setup"
            ? checkSession({ ...session, evaluatorCount: counts?.evaluators ?? 0 })
            : [],
        verbs: sessionVerbs.filter((verb) => sessionMoves[session.state][verb] !== undefined),
      },
    };
  },
});

/** The questions of the form that is published now, and whether a blind evaluator sees each. */
function questionsOf(definition: FormDefinition, blinding: Blinding) {
  const hidden = new Set(hiddenQuestions(definition, blinding).map(({ field }) => field.id));
  return placedFields(definition).map(({ field, block, step }) => ({
    id: field.id,
    label: field.label,
    type: field.type,
    blockId: block?.id ?? null,
    step: step.title,
    shown: !hidden.has(field.id),
  }));
}
