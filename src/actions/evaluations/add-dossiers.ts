import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { sessionLimits } from "#domain/evaluations/session-limits";
import { id, listOf } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { sentStates } from "#actions/dossiers/list-dossiers";
import { seesView } from "#domain/organisations/views";
import { action, type ActionContext } from "#actions/action";
import { stillOpen } from "#actions/evaluations/assign-dossiers";
import { openToChange } from "#actions/evaluations/staff";
import { askerOf } from "#actions/organisations/view-input";
import { liveIndex, mustStayWhole } from "#db/dossiers/view-index";
import {
  addDossiersOf,
  countDossiers,
  matchingDossiers,
  removableDossiers,
  removeDossiersOf,
  type Chosen,
} from "#db/evaluations/session-dossiers";
import { evaluationSessions } from "#db/evaluations/schema";
import { mustHold, type Guard } from "#db/guards";
import { sessionById } from "#db/evaluations/sessions";
import { viewById, type ViewRow } from "#db/organisations/views";
import { one } from "#db/statement";
import type { Tenant } from "#db/tenant";

const states = listOf(["submitted", ...sentStates.slice(1)]);

/** Adds dossiers of the programme: those that are named, all in some states, or all of a view. Those there stay. */
export const addDossiers = action({
  name: "evaluations.add-dossiers",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({
    sessionId: id("evs"),
    dossierIds: z.array(id("dos")).min(1).max(500).optional(),
    status: states.optional(),
    viewId: id("vie").optional(),
  }),
  refuses: ["not_found", "session_state_forbids", "too_many_session_dossiers", "view_being_prepared"],
  reads: (scope, { sessionId, ...choice }) => ({
    session: one(sessionById(scope, sessionId)),
    matching: matchingDossiers(scope, sessionId, chosen(choice)),
    view: one(viewById(scope, choice.viewId ?? "")),
    live: one(liveIndex(scope, choice.viewId ?? "")),
  }),
  run(context, { sessionId, ...choice }, { session: found, matching, view, live }) {
    const { tenant, now } = context;
    const session = openToChange(found);
    const index = choice.viewId === undefined ? undefined : wholeIndex(context, view, live);
    const added = matching[0]?.fresh ?? 0;
    if (added > 0 && session.dossierCount + added > sessionLimits.dossiers)
      throw new Refusal("too_many_session_dossiers", { parameters: { max: sessionLimits.dossiers } });
    return {
      result: { added, dossierCount: session.dossierCount + added },
      change: {
        steps: [
          stillOpen(tenant, sessionId),
          ...(index ? [mustStayWhole(tenant, index.id)] : []),
          addDossiersOf(tenant, sessionId, chosen(choice), now),
          countDossiers(tenant, sessionId),
          ...(added > 0 ? [mustNotBeTooMany(tenant, sessionId)] : []),
        ],
        audit: { subject: sessionId, details: { added } },
      },
    };
  },
});

/** Also of those that somebody else adds at once. */
const mustNotBeTooMany = (tenant: Tenant, sessionId: string): Guard =>
  mustHold(
    "too_many_session_dossiers",
    sql`(select ${evaluationSessions.dossierCount} <= ${sessionLimits.dossiers} from ${evaluationSessions} where ${tenant.owns(evaluationSessions, eq(evaluationSessions.id, sessionId))})`,
  );

type Choice = { dossierIds?: string[] | undefined; status?: Chosen["states"]; viewId?: string | undefined };

const chosen = ({ dossierIds, status, viewId }: Choice): Chosen => ({ dossierIds, states: status, viewId });

type Index = { id: string; builtAt: number | null };

/** @throws Refusal not_found, view_being_prepared while the view does not know yet all that it shows. */
function wholeIndex(context: ActionContext, view: ViewRow | undefined, live: Index | undefined): Index {
  if (!view || view.list !== "dossiers" || !seesView(view, askerOf(context).personId))
    throw new Refusal("not_found");
  if (!live || live.builtAt === null) throw new Refusal("view_being_prepared");
  return live;
}

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
  }),
  run({ tenant }, { sessionId, dossierIds }, { session: found, removable }) {
    openToChange(found);
    const ids = removable.map(({ dossierId }) => dossierId);
    return {
      result: { removed: ids.length, kept: dossierIds.length - ids.length },
      change: {
        steps: [
          stillOpen(tenant, sessionId),
          ...removeDossiersOf(tenant, sessionId, ids),
          countDossiers(tenant, sessionId),
        ],
        audit: { subject: sessionId, details: { removed: ids.length } },
      },
    };
  },
});
