import { eq } from "drizzle-orm";
import { z } from "zod";

import { evaluationDeadline, isAwaited } from "#domain/evaluations/deadlines";
import { phaseAt } from "#domain/evaluations/phases";
import { dueReminder, nextReminder } from "#domain/evaluations/reminders";
import { id } from "#domain/input";
import { action, type ActionContext } from "#actions/action";
import { isCalling } from "#actions/evaluations/is-calling";
import { reminderOrder } from "#actions/evaluations/reminder-order";
import { patience } from "#actions/evaluations/tell-later";
import { evaluatorsOf } from "#db/evaluations/evaluators";
import { areDue, owedIn } from "#db/evaluations/desk";
import { evaluationSessions } from "#db/evaluations/schema";
import { programmeOfSession, sessionById, type SessionRecord } from "#db/evaluations/sessions";
import { mustHaveChanged, mustHold } from "#db/guards";
import { many, one } from "#db/statement";
import type { Message } from "#queues/messages";

/** Mails of one message: the rest follows in another one. */
const chunk = 50;

/**
 * Reminds, once for each deadline and each number of days, those who owe something that a phase takes then; what they owe
 * is read again when the mail is sent. Evaluators who cannot be called now are when they can.
 */
export const remindSession = action({
  name: "evaluations.remind-session",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({ sessionId: id("evs"), after: z.string().max(60) }),
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    programme: one(programmeOfSession(scope, sessionId)),
    evaluators: many(evaluatorsOf(scope, sessionId)),
    owed: many(owedIn(scope, sessionId)),
  }),
  run(context, { sessionId, after }, { session, programme, evaluators, owed }) {
    const { tenant, organisation, now } = context;
    if (session?.state !== "open") return { result: false };
    if (!isCalling(context, programme)) return { result: true, change: asleep(context, session) };
    const deadlines = Map.groupBy(owed, ({ evaluatorId }) => evaluatorId);
    const due = evaluators
      .filter((one) => one.id > after && one.declinedAt === null)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((evaluator) => {
        const theirs = (deadlines.get(evaluator.id) ?? []).flatMap(({ state, ...dates }) => {
          const timing = { phases: session.phases, ...dates };
          const awaited = isAwaited(state, session.state, timing, now);
          return (awaited ? evaluationDeadline(timing) : null) ?? [];
        });
        const next = theirs.filter((deadline) => deadline > now);
        if (next.length === 0) return [];
        const deadline = Math.min(...next);
        const days = dueReminder(deadline, now);
        return days === null ? [] : [reminderOrder(organisation, evaluator, `${deadline}:${days}`)];
      });
    const all = owed.flatMap((timing) => evaluationDeadline({ phases: session.phases, ...timing }) ?? []);
    const ends = [...session.phases.map(({ closesAt }) => closesAt), ...all];
    const upcoming = [nextReminder(ends, now), beginning(session, now)].filter((at) => at !== null);
    const rest = due.length > chunk ? due[chunk - 1] : undefined;
    return {
      result: true,
      change: {
        steps: [
          tenant.update(
            evaluationSessions,
            { remindAt: upcoming.length === 0 ? null : Math.min(...upcoming), untold: false },
            eq(evaluationSessions.id, sessionId),
            eq(evaluationSessions.version, session.version),
            eq(evaluationSessions.untold, session.untold),
          ),
          mustHaveChanged("conflict"),
          mustHold("conflict", areDue(tenant, sessionId, owed)),
        ],
        audit: "none",
        messages: [
          ...(rest ? [{ kind: "evaluations.remind" as const, sessionId, after: rest.subjectId }] : []),
          ...(session.untold ? [toldNow(sessionId, now)] : []),
        ],
        mails: due.slice(0, chunk),
      },
    };
  },
});

/** What falls due before anything can be given is said as the first phase begins. */
const beginning = ({ phases }: SessionRecord, now: number): number | null =>
  phaseAt(phases, now) === null ? (phases[0]?.opensAt ?? null) : null;

const toldNow = (sessionId: string, now: number): Message => ({
  kind: "evaluations.announce-opening",
  sessionId,
  after: "",
  again: now,
});

const asleep = ({ tenant, now }: ActionContext, session: SessionRecord) => ({
  steps: [
    tenant.update(
      evaluationSessions,
      { remindAt: now + patience },
      eq(evaluationSessions.id, session.id),
      eq(evaluationSessions.version, session.version),
    ),
    mustHaveChanged("conflict"),
  ],
  audit: "none" as const,
});
