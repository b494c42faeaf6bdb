import { eq } from "drizzle-orm";
import { z } from "zod";

import { checkPublication, publicationSchema, type Publication } from "#domain/evaluations/publication";
import { checkSession } from "#domain/evaluations/check-session";
import { nextReminder } from "#domain/evaluations/reminders";
import { planSessionMove, type SessionVerb } from "#domain/evaluations/session-states";
import { under } from "#domain/forms/parsed";
import { id, longText } from "#domain/input";
import { invalid } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { planned, present, staffId } from "#actions/evaluations/staff";
import { areDue, deadlinesOfTheirOwn } from "#db/evaluations/desk";
import { mustHaveChanged, mustHold } from "#db/guards";
import { evaluationSessionMoves, evaluationSessions } from "#db/evaluations/schema";
import { sessionCounts } from "#db/evaluations/results";
import { movesOfSession, sessionById, type SessionRecord } from "#db/evaluations/sessions";
import { many, one, type Read } from "#db/statement";
import type { Scope } from "#db/tenant";
import type { Message } from "#queues/messages";

const common = { sessionId: id("evs"), reason: longText(2000).optional() };

const reads = (scope: Scope, { sessionId }: { sessionId: string }) => ({
  session: one(sessionById(scope, sessionId)),
  moves: many(movesOfSession(scope, sessionId)),
  counts: sessionCounts(scope, sessionId),
  deadlines: many(deadlinesOfTheirOwn(scope, sessionId)),
});
type Reading = Read<ReturnType<typeof reads>>;

type Asked = { sessionId: string; reason?: string | undefined; publication?: Publication };

function move(
  { tenant, actor, now }: ActionContext,
  verb: SessionVerb,
  { sessionId, reason, publication }: Asked,
  read: Reading,
) {
  const session = present(read.session);
  const openingErrors = checkSession({ ...session, evaluatorCount: read.counts[0]?.evaluators ?? 0 });
  const row = planned(
    planSessionMove(read.moves, verb, now, staffId(actor), { openingErrors, reason: reason ?? null }),
  );
  const errors = publication ? under("/publication", checkPublication(session.grid, publication)) : [];
  if (errors.length > 0) throw invalid(...errors);
  const state = {
    open: "open",
    reopen: "open",
    close: "closed",
    publish_results: "results_published",
  } as const;
  const position = read.moves.length;
  return {
    result: { id: sessionId, state: state[verb], version: session.version + 1 },
    change: {
      steps: [
        tenant.update(
          evaluationSessions,
          {
            state: state[verb],
            updatedAt: now,
            version: session.version + 1,
            remindAt: remindAt[verb](session, read.deadlines, now),
            ...(verb === "reopen" && { untold: false }),
            ...(publication && { publication }),
          },
          eq(evaluationSessions.id, sessionId),
          eq(evaluationSessions.version, session.version),
        ),
        mustHaveChanged("conflict"),
        ...(verb === "open" ? [mustHold("conflict", areDue(tenant, sessionId, read.deadlines))] : []),
        tenant.insert(evaluationSessionMoves, { sessionId, position, ...row }),
      ],
      audit: { subject: sessionId, details: { verb } },
      messages: told[verb](sessionId, now),
    },
  };
}

type RemindAt = (session: SessionRecord, deadlines: Reading["deadlines"], now: number) => number | null;

/** Reopened, a session is looked at once: what fell due while it was closed is sent then, and nothing twice. */
const remindAt: Readonly<Record<SessionVerb, RemindAt>> = {
  open: ({ phases }, deadlines, now) =>
    nextReminder([...phases.map(({ closesAt }) => closesAt), ...deadlines.map(({ dueAt }) => dueAt)], now),
  reopen: (_session, _deadlines, now) => now,
  close: () => null,
  publish_results: () => null,
};

/**
 * Opening is told to the evaluators, results to the applicants; a chunk of people a message. Reopening is told to those who
 * owe something: what was given while the session was closed was told to nobody.
 */
const told: Readonly<Record<SessionVerb, (sessionId: string, now: number) => Message[]>> = {
  open: (sessionId) => [{ kind: "evaluations.announce-opening", sessionId, after: "" }],
  reopen: (sessionId, now) => [{ kind: "evaluations.announce-opening", sessionId, after: "", again: now }],
  close: () => [],
  publish_results: (sessionId) => [{ kind: "evaluations.announce-results", sessionId, after: "" }],
};

type SimpleName = "open-session" | "close-session" | "reopen-session";

const moving = <const Name extends SimpleName>(name: Name, verb: SessionVerb) =>
  action({
    name: `evaluations.${name}`,
    requires: "evaluations.manage",
    access: "write",
    input: z.strictObject(common),
    refuses: [
      "not_found",
      "session_state_forbids",
      "session_not_ready",
      "evaluation_reason_required",
      "conflict",
    ],
    reads,
    run: (context, input, read) => move(context, verb, input, read),
  });

export const openSession = moving("open-session", "open");
export const closeSession = moving("close-session", "close");
export const reopenSession = moving("reopen-session", "reopen");

/** Ends the session for good and tells applicants what was chosen for them. */
export const publishResults = action({
  name: "evaluations.publish-results",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({ sessionId: id("evs"), publication: publicationSchema }),
  refuses: ["not_found", "session_state_forbids", "conflict"],
  reads,
  run: (context, input, read) => move(context, "publish_results", input, read),
});
