import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { action } from "#actions/action";
import { isCalling } from "#actions/evaluations/is-calling";
import { tellLater } from "#actions/evaluations/tell-later";
import { evaluatorsGiven } from "#db/evaluations/evaluators";
import { programmeOfSession, sessionById, type SessionRecord } from "#db/evaluations/sessions";
import { many, one } from "#db/statement";
import type { Message } from "#queues/messages";

/** A message tells this many people; the next one tells the rest. */
const chunk = 50;

/** Dossiers given while a session is open are told to who must read them: before, the opening will, or the reopening. */
export const toldOfAssigned = (
  { id: sessionId, state }: Pick<SessionRecord, "id" | "state">,
  pairs: readonly unknown[],
  now: number,
): Message[] =>
  state === "open" && pairs.length > 0
    ? [{ kind: "evaluations.announce-assigned", sessionId, assignedAt: now, after: "" }]
    : [];

/** Tells evaluators of the dossiers that were given at one instant: one mail each, whatever their number. */
export const announceAssigned = action({
  name: "evaluations.announce-assigned",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({
    sessionId: id("evs"),
    assignedAt: wholeNumber(0, Number.MAX_SAFE_INTEGER),
    after: z.string().max(60),
  }),
  reads: (scope, { sessionId, assignedAt, after }) => ({
    session: one(sessionById(scope, sessionId)),
    programme: one(programmeOfSession(scope, sessionId)),
    evaluators: many(evaluatorsGiven(scope, sessionId, assignedAt, after, chunk)),
  }),
  run(context, { sessionId, assignedAt }, { session, programme, evaluators }) {
    if (session?.state !== "open") return { result: false };
    if (!isCalling(context, programme)) return { result: false, change: tellLater(context, sessionId) };
    const last = evaluators.length === chunk ? evaluators.at(-1) : undefined;
    return {
      result: true,
      change: {
        steps: [],
        audit: "none",
        messages: last
          ? [{ kind: "evaluations.announce-assigned" as const, sessionId, assignedAt, after: last.id }]
          : [],
        mails: evaluators.map((evaluator) => ({
          kind: "evaluation-assigned",
          cause: `evaluation-assigned:${evaluator.id}:${assignedAt}`,
          subjectId: evaluator.id,
          recipient: evaluator.email,
          ...(evaluator.personId && { personId: evaluator.personId }),
          locale: context.organisation.settings.locale,
        })),
      },
    };
  },
});
