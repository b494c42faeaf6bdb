import { announceAssigned } from "#actions/evaluations/announce-assigned";
import { announceOpening } from "#actions/evaluations/announce-opening";
import { announceResults } from "#actions/evaluations/announce-results";
import { rankSession } from "#actions/evaluations/rank-session";
import { remindSession } from "#actions/evaluations/remind-session";
import { runSpread } from "#actions/evaluations/run-spread";
import { perform } from "#actions/perform";
import type { Handlers } from "#queues/dispatch";

export const evaluationsHandlers = {
  "evaluations.spread": ({ organisationId, spreadId }, call) =>
    perform(runSpread, call, organisationId ?? "", { spreadId }),
  "evaluations.rank": ({ organisationId, sessionId }, call) =>
    perform(rankSession, call, organisationId ?? "", { sessionId }),
  "evaluations.remind": ({ organisationId, sessionId, after }, call) =>
    perform(remindSession, call, organisationId ?? "", { sessionId, after }),
  "evaluations.announce-opening": ({ organisationId, sessionId, after, again }, call) =>
    perform(announceOpening, call, organisationId ?? "", { sessionId, after, again }),
  "evaluations.announce-assigned": ({ organisationId, sessionId, assignedAt, after }, call) =>
    perform(announceAssigned, call, organisationId ?? "", { sessionId, assignedAt, after }),
  "evaluations.announce-results": ({ organisationId, sessionId, after }, call) =>
    perform(announceResults, call, organisationId ?? "", { sessionId, after }),
} satisfies Partial<Handlers>;
