import { eq } from "drizzle-orm";
import { z } from "zod";

import { evaluationDeadline } from "#domain/evaluations/deadlines";
import { dueReminder, nextReminder } from "#domain/evaluations/reminders";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { reminderOrder } from "#actions/evaluations/reminder-order";
import { evaluatorsOf } from "#db/evaluations/evaluators";
import { areDue, owedIn } from "#db/evaluations/desk";
import { evaluationSessions } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { mustHaveChanged, mustHold } from "#db/guards";
import { many, one } from "#db/statement";

/** Mails of one message: the rest follows in another one. */
const chunk = 50;

/**
 * Reminds, once for each deadline and each number of days, those who owe something then; what they owe is read again
 * when the mail is sent.
 */
export const remindSession = action({
  name: "evaluations.remind-session",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({ sessionId: id("evs"), after: z.string().max(60) }),
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    evaluators: many(evaluatorsOf(scope, sessionId)),
    owed: many(owedIn(scope, sessionId)),
  }),
  run({ tenant, organisation, now }, { sessionId, after }, { session, evaluators, owed }) {
    if (session?.state !== "open") return { result: false };
    const deadlines = Map.groupBy(owed, ({ evaluatorId }) => evaluatorId);
    const due = evaluators
      .filter((one) => one.id > after && one.declinedAt === null)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((evaluator) => {
        const theirs = (deadlines.get(evaluator.id) ?? []).flatMap(
          (timing) => evaluationDeadline({ phases: session.phases, ...timing }) ?? [],
        );
        const next = theirs.filter((deadline) => deadline > now);
        if (next.length === 0) return [];
        const deadline = Math.min(...next);
        const days = dueReminder(deadline, now);
        return days === null ? [] : [reminderOrder(organisation, evaluator, `${deadline}:${days}`)];
      });
    const all = owed.flatMap((timing) => evaluationDeadline({ phases: session.phases, ...timing }) ?? []);
    const ends = [...session.phases.map(({ closesAt }) => closesAt), ...all];
    const rest = due.length > chunk ? due[chunk - 1] : undefined;
    return {
      result: true,
      change: {
        steps: [
          tenant.update(
            evaluationSessions,
            { remindAt: nextReminder(ends, now) },
            eq(evaluationSessions.id, sessionId),
            eq(evaluationSessions.version, session.version),
          ),
          mustHaveChanged("conflict"),
          mustHold("conflict", areDue(tenant, sessionId, owed)),
        ],
        audit: "none",
        messages: rest ? [{ kind: "evaluations.remind" as const, sessionId, after: rest.subjectId }] : [],
        mails: due.slice(0, chunk),
      },
    };
  },
});
