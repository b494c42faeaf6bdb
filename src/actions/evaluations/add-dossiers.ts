import { z } from "zod";

import { sessionLimits } from "#domain/evaluations/session-limits";
import { id, listOf } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { listedStates } from "#actions/dossiers/list-dossiers";
import { action } from "#actions/action";
import { stillOpen } from "#actions/evaluations/assign-dossiers";
import { openToChange } from "#actions/evaluations/staff";
import {
  addDossiersOf,
  countDossiers,
  evaluatorsOfDossiers,
  matchingDossiers,
  removableDossiers,
  removeDossiersOf,
} from "#db/evaluations/session-dossiers";
import { sessionById } from "#db/evaluations/sessions";
import { one } from "#db/statement";

const states = listOf(["submitted", ...listedStates.slice(1)]);

/** Adds dossiers of the programme: those that are named, or every one in some states. Those already there stay. */
export const addDossiers = action({
  name: "evaluations.add-dossiers",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({
    sessionId: id("evs"),
    dossierIds: z.array(id("dos")).min(1).max(500).optional(),
    status: states.optional(),
  }),
  refuses: ["not_found", "session_state_forbids", "too_many_session_dossiers"],
  reads: (scope, { sessionId, dossierIds, status }) => ({
    session: one(sessionById(scope, sessionId)),
    matching: matchingDossiers(scope, sessionId, { dossierIds, states: status }),
  }),
  run({ tenant, now }, { sessionId, dossierIds, status }, { session: found, matching }) {
    const session = openToChange(found);
    const added = matching[0]?.fresh ?? 0;
    if (session.dossierCount + added > sessionLimits.dossiers)
      throw new Refusal("too_many_session_dossiers", { parameters: { max: sessionLimits.dossiers } });
    return {
      result: { added, dossierCount: session.dossierCount + added },
      change: {
        steps: [
          stillOpen(tenant, sessionId),
          addDossiersOf(tenant, sessionId, { dossierIds, states: status }, now),
          countDossiers(tenant, sessionId),
        ],
        audit: { subject: sessionId, details: { added } },
      },
    };
  },
});

/** Takes dossiers out of a session, as long as nobody began to evaluate them. */
export const removeDossiers = action({
  name: "evaluations.remove-dossiers",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({ sessionId: id("evs"), dossierIds: z.array(id("dos")).min(1).max(500) }),
  refuses: ["not_found", "session_state_forbids"],
  reads: (scope, { sessionId, dossierIds }) => ({
    session: one(sessionById(scope, sessionId)),
    removable: removableDossiers(scope, sessionId, dossierIds),
    evaluators: evaluatorsOfDossiers(scope, sessionId, dossierIds),
  }),
  run({ tenant }, { sessionId, dossierIds }, { session: found, removable, evaluators }) {
    openToChange(found);
    const ids = removable.map(({ dossierId }) => dossierId);
    return {
      result: { removed: ids.length, kept: dossierIds.length - ids.length },
      change: {
        steps: [
          stillOpen(tenant, sessionId),
          ...removeDossiersOf(
            tenant,
            sessionId,
            ids,
            evaluators.map(({ evaluatorId }) => evaluatorId),
          ),
          countDossiers(tenant, sessionId),
        ],
        audit: { subject: sessionId, details: { removed: ids.length } },
      },
    };
  },
});
