import { perform, performPublic } from "#actions/perform";
import { forgetOldDocuments } from "#actions/plans/forget-documents";
import { readAgain } from "#actions/plans/read-again";
import { routeEvent } from "#actions/plans/route-event";
import { synchronise } from "#actions/plans/synchronise";
import { walkEvents } from "#actions/plans/walk-events";
import type { Handlers } from "#queues/dispatch";

export const plansHandlers = {
  "plans.synchronise": ({ organisationId, at, nightly }, call) =>
    perform(synchronise, call, organisationId ?? "", { at, ...(nightly && { nightly }) }),
  "plans.route-event": ({ account, eventId, type, subject }, call) =>
    performPublic(routeEvent, call, { account, eventId, type, subject }),
  "plans.read-again": ({ at, readAt, row }, call) => performPublic(readAgain, call, { at, readAt, row }),
  "plans.forget-documents": ({ organisationId }, call) =>
    perform(forgetOldDocuments, call, organisationId ?? "", {}),
  "plans.walk-events": (_envelope, call) => performPublic(walkEvents, call, {}),
} satisfies Partial<Handlers>;
