import { sql } from "drizzle-orm";
import { z } from "zod";

import { isLive, keepsApart, type EvaluationState } from "#domain/evaluations/evaluation-states";
import { isCertain, isOwnDossier, type ConflictReason } from "#domain/evaluations/conflict-reasons";
import { conflictsApart, keyOfPair } from "#domain/evaluations/pairs-apart";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { toldOfAssigned } from "#actions/evaluations/announce-assigned";
import { partiesOf } from "#actions/evaluations/parties";
import { openToChange, staffId } from "#actions/evaluations/staff";
import { mustHold } from "#db/guards";
import { assign, mustBeThere } from "#db/evaluations/assignments";
import { mustStand } from "#db/evaluations/open-to";
import { evaluationSessions } from "#db/evaluations/schema";
import { sessionById, type SessionRecord } from "#db/evaluations/sessions";
import { aroundSpread } from "#db/evaluations/conflict-data";
import { one } from "#db/statement";
import type { Tenant } from "#db/tenant";

const ids = (prefix: string, max: number) => z.array(id(prefix)).min(1).max(max);

/**
 * Gives every one of these dossiers to every one of these evaluators. Pairs that a conflict keeps apart are left
 * out and said, dossiers that no longer stand are left out and counted; a conflict that the data is sure of can be overruled, a declared one cannot, nor one’s own dossier.
 */
export const assignDossiers = action({
  name: "evaluations.assign-dossiers",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({
    sessionId: id("evs"),
    dossierIds: ids("dos", 500),
    evaluatorIds: ids("evl", 20),
    despiteConflicts: z.boolean().default(false),
  }),
  refuses: ["not_found", "session_state_forbids"],
  retriedOn: "conflict",
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    ...aroundSpread(scope, sessionId),
  }),
  async run({ tenant, actor, now, newId }, { sessionId, dossierIds, evaluatorIds, despiteConflicts }, read) {
    const session = openToChange(read.session);
    const asked = { dossiers: new Set(dossierIds), evaluators: new Set(evaluatorIds) };
    const parties = await partiesOf(tenant, sessionId, {
      ...read,
      evaluators: read.evaluators.filter((one) => asked.evaluators.has(one.id) && one.declinedAt === null),
      applicants: read.applicants.filter((one) => asked.dossiers.has(one.id) && one.standing === 1),
    });
    const states = new Map(read.pairs.map((pair) => [keyOfPair(pair), pair.state]));
    const conflicts = new Map(
      conflictsApart(parties, read.ignored, despiteConflicts).map((found) => [
        keyOfPair(found),
        found.reasons,
      ]),
    );
    const names = new Map(read.evaluators.map(({ id: evaluatorId, name }) => [evaluatorId, name]));
    const numbers = new Map(read.applicants.map(({ id: dossierId, number }) => [dossierId, number]));
    const pairs = parties.dossiers.flatMap((dossier) =>
      parties.evaluators.map((evaluator) => ({
        id: newId("evn"),
        dossierId: dossier.id,
        evaluatorId: evaluator.id,
      })),
    );
    const given = pairs.filter((pair) => {
      const state = states.get(keyOfPair(pair));
      return (state === undefined || state === "cancelled") && !conflicts.has(keyOfPair(pair));
    });
    const isGiven = new Set(given);
    const fallen = read.applicants.filter((one) => asked.dossiers.has(one.id) && one.standing === 0);
    const apart = pairs.filter(
      (pair) => !isGiven.has(pair) && !isLive(states.get(keyOfPair(pair)) ?? "recused"),
    );
    return {
      result: {
        assigned: given.length,
        already: pairs.length - given.length - apart.length,
        fallen: fallen.length,
        apart: apart.map(({ dossierId, evaluatorId }) => ({
          dossierId,
          evaluatorId,
          number: numbers.get(dossierId) ?? "",
          evaluatorName: names.get(evaluatorId) ?? "",
          ...whyApart(
            states.get(keyOfPair({ dossierId, evaluatorId })),
            conflicts.get(keyOfPair({ dossierId, evaluatorId })),
          ),
        })),
      },
      change: {
        steps: [
          sameState(tenant, session),
          mustBeThere(tenant, given),
          mustStand(tenant, sessionId, given),
          ...assign(tenant, sessionId, given, { now, actorId: staffId(actor) }),
        ],
        audit: { subject: sessionId, details: { assigned: given.length } },
        messages: toldOfAssigned(session, given, now),
      },
    };
  },
});

/**
 * What keeps a pair apart, for staff to read: somebody’s word, or the data, which they may overrule but for one’s own
 * dossier.
 */
const whyApart = (given: EvaluationState | undefined, conflict: readonly ConflictReason[] = []) => {
  const state = given !== undefined && keepsApart(given) ? given : null;
  const reasons = conflict.filter(isCertain);
  return { state, reasons, overrulable: state === null && !reasons.some(isOwnDossier) };
};

/** Who is told of what is given depends on the state of the session: one that moved meanwhile is read again. */
export const sameState = (tenant: Tenant, { id: sessionId, state }: Pick<SessionRecord, "id" | "state">) =>
  mustHold(
    "conflict",
    sql`exists (select 1 from ${evaluationSessions} where ${tenant.owns(evaluationSessions, sql`${evaluationSessions.id} = ${sessionId}`, sql`${evaluationSessions.state} = ${state}`)})`,
  );

/** Results published meanwhile are final. */
export const stillOpen = (tenant: Tenant, sessionId: string) =>
  mustHold(
    "session_state_forbids",
    sql`exists (select 1 from ${evaluationSessions} where ${tenant.owns(evaluationSessions, sql`${evaluationSessions.id} = ${sessionId}`, sql`${evaluationSessions.state} <> 'results_published'`)})`,
  );
