import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { phaseAt } from "#domain/evaluations/phases";
import { id, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { me } from "#actions/evaluations/desk-dossier";
import { evaluatorLeftOrders } from "#actions/evaluations/left-order";
import { stillOpen } from "#actions/evaluations/assign-dossiers";
import { openToChange, present } from "#actions/evaluations/staff";
import { mustHaveChanged } from "#db/guards";
import type { EvaluatorRecord } from "#db/evaluations/evaluators";
import { sessionEvaluators } from "#db/evaluations/schema";
import {
  countsOfMe,
  evaluatorOfMe,
  programmeOfSession,
  sessionById,
  sessionsOfMe,
} from "#db/evaluations/sessions";
import { cancelOwed, mustOwe } from "#db/evaluations/assignments";
import { refreshFigures, refreshLoads } from "#db/evaluations/figures";
import { nextOwed, owedDossiersOf } from "#db/evaluations/desk";
import { many, one } from "#db/statement";

/** The sessions that whoever asks was invited to. */
export const listOwnSessions = action({
  name: "evaluations.list-own-sessions",
  requires: "evaluations.judge",
  access: "portal_call",
  input: z.strictObject({}),
  reads: (scope) => ({ sessions: many(sessionsOfMe(scope)) }),
  run: (_context, _input, { sessions }) => ({ result: { data: sessions } }),
});

const input = z.strictObject({ sessionId: id("evs") });

/** What an evaluator is told of a session: its grid, where it stands and what they may see now. */
export const seeOwnSession = action({
  name: "evaluations.see-own-session",
  requires: "evaluations.judge",
  access: "portal_call",
  input,
  refuses: ["not_found"],
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    programme: one(programmeOfSession(scope, sessionId)),
    evaluator: one(evaluatorOfMe(scope, sessionId)),
    counts: one(countsOfMe(scope, sessionId)),
    next: one(nextOwed(scope, sessionId, me(scope, sessionId), "")),
  }),
  run({ now }, _input, { session: found, programme, evaluator, counts, next }) {
    const session = present(found);
    const own = present(evaluator);
    const joined = own.acceptedAt !== null && own.declinedAt === null;
    const phase = phaseAt(session.phases, now);
    const judging = joined && session.state === "open" && phase !== null;
    return {
      result: {
        session,
        programmeTitle: present(programme).title,
        evaluator: { ...own, ...present(counts) },
        joined,
        phase,
        nextDossierId: judging ? (next?.dossierId ?? null) : null,
      },
    };
  },
});

const asPerson = ({ actor }: ActionContext) => {
  if (actor.kind !== "person") throw new Refusal("sign_in_required");
  return actor.person;
};

const answerSteps = (
  { tenant }: ActionContext,
  { id: evaluatorId, version }: EvaluatorRecord,
  values: Partial<Pick<EvaluatorRecord, "acceptedAt" | "declinedAt" | "declinedReason" | "personId">>,
) => [
  tenant.update(
    sessionEvaluators,
    { ...values, version: sql`${sessionEvaluators.version} + 1` },
    eq(sessionEvaluators.id, evaluatorId),
    eq(sessionEvaluators.version, version),
  ),
  mustHaveChanged("conflict"),
];

/** Accepts an invitation to evaluate, signed in at the address that was invited: that mailbox is the proof. */
export const acceptInvitation = action({
  name: "evaluations.accept-invitation",
  requires: "evaluations.judge",
  access: "portal_call",
  input,
  refuses: ["not_found", "session_state_forbids", "conflict"],
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    evaluator: one(evaluatorOfMe(scope, sessionId)),
  }),
  run(context, { sessionId }, { session, evaluator }) {
    openToChange(session);
    const own = present(evaluator);
    const values = {
      acceptedAt: own.acceptedAt ?? context.now,
      declinedAt: null,
      declinedReason: null,
      personId: asPerson(context).id,
    };
    return {
      result: { id: sessionId },
      change: {
        steps: [stillOpen(context.tenant, sessionId), ...answerSteps(context, own, values)],
        audit: { subject: own.id },
      },
    };
  },
});

/**
 * Declines an invitation, or leaves: what was still owed is cancelled, what was given stays, and the organisation is told,
 * in the words of whoever leaves.
 */
export const declineInvitation = action({
  name: "evaluations.decline-invitation",
  requires: "evaluations.judge",
  access: "portal_call",
  input: z.strictObject({ sessionId: id("evs"), reason: longText(2000).optional() }),
  refuses: ["not_found", "session_state_forbids", "conflict"],
  retriedOn: "conflict",
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    evaluator: one(evaluatorOfMe(scope, sessionId)),
    owed: many(owedDossiersOf(scope, me(scope, sessionId))),
  }),
  run(context, { sessionId, reason: said = "" }, { session, evaluator, owed }) {
    openToChange(session);
    const own = present(evaluator);
    const { tenant, now, organisation } = context;
    const reason = said.trim() === "" ? null : said.trim();
    const dossierIds = owed.map(({ dossierId }) => dossierId);
    return {
      result: { id: sessionId },
      change: {
        steps: [
          stillOpen(tenant, sessionId),
          mustOwe(tenant, own.id, dossierIds),
          ...answerSteps(context, own, {
            declinedAt: now,
            declinedReason: reason,
            personId: asPerson(context).id,
          }),
          ...cancelOwed(tenant, own.id, { now, actorId: own.id, reason }),
          ...refreshFigures(tenant, sessionId, dossierIds),
          ...refreshLoads(tenant, [own.id]),
        ],
        audit: { subject: own.id, details: { cancelled: owed.length } },
        mails: own.declinedAt === null ? evaluatorLeftOrders(organisation, own) : [],
      },
    };
  },
});
