import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { id, longText, shortText, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { invitationOrder } from "#actions/evaluations/invitation-order";
import { maximum, siren } from "#actions/evaluations/invite-evaluators";
import { openToChange, present, staffId } from "#actions/evaluations/staff";
import { mustHaveChanged } from "#db/guards";
import { cancelOwed, mustOwe } from "#db/evaluations/assignments";
import { evaluatorById, type EvaluatorRecord } from "#db/evaluations/evaluators";
import { refreshFigures, refreshLoads } from "#db/evaluations/figures";
import { owedDossiersOf } from "#db/evaluations/desk";
import { sessionEvaluators } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { mustBeOutOfBin } from "#db/programmes/changes";
import { many, one } from "#db/statement";
import type { Scope, Tenant } from "#db/tenant";

const named = { sessionId: id("evs"), evaluatorId: id("evl") };

const reads = (scope: Scope, { sessionId, evaluatorId }: { sessionId: string; evaluatorId: string }) => ({
  session: one(sessionById(scope, sessionId)),
  evaluator: one(evaluatorById(scope, sessionId, evaluatorId)),
});

type Values = Partial<
  Pick<EvaluatorRecord, "maximum" | "name" | "siren" | "removedAt" | "lastSentAt" | "sendCount">
>;

const change = (tenant: Tenant, { id: evaluatorId, version }: EvaluatorRecord, values: Values) => [
  tenant.update(
    sessionEvaluators,
    { ...values, version: sql`${sessionEvaluators.version} + 1` },
    eq(sessionEvaluators.id, evaluatorId),
    eq(sessionEvaluators.version, version),
  ),
  mustHaveChanged("stale_version"),
];

/** Changes how many dossiers an evaluator takes at most, how they are named, or the body they work for. */
export const editEvaluator = action({
  name: "evaluations.edit-evaluator",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({
    ...named,
    version: wholeNumber(1, 1e9),
    name: shortText(200, 1).optional(),
    maximum: maximum.optional(),
    siren: siren.optional(),
  }),
  refuses: ["not_found", "session_state_forbids", "stale_version"],
  reads,
  run({ tenant }, { version, name, maximum: most, siren: body }, { session, evaluator: found }) {
    openToChange(session);
    const evaluator = present(found);
    if (evaluator.version !== version) throw new Refusal("stale_version");
    const values = {
      ...(name !== undefined && { name }),
      ...(most !== undefined && { maximum: most }),
      ...(body !== undefined && { siren: body }),
    };
    return {
      result: { ...evaluator, ...values, version: version + 1 },
      change: {
        steps: change(tenant, evaluator, values),
        audit: { subject: evaluator.id, details: { fields: Object.keys(values) } },
      },
    };
  },
});

/** Takes an evaluator out: what they still owe is cancelled, what they gave stays and counts. */
export const removeEvaluator = action({
  name: "evaluations.remove-evaluator",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({ ...named, reason: longText(2000).optional() }),
  refuses: ["not_found", "session_state_forbids", "stale_version"],
  retriedOn: "conflict",
  reads: (scope, input) => ({ ...reads(scope, input), owed: many(owedDossiersOf(scope, input.evaluatorId)) }),
  run({ tenant, actor, now }, { sessionId, reason }, { session, evaluator: found, owed }) {
    openToChange(session);
    const evaluator = present(found);
    if (evaluator.removedAt !== null) throw new Refusal("not_found");
    const dossierIds = owed.map(({ dossierId }) => dossierId);
    return {
      result: { id: evaluator.id, cancelled: owed.length },
      change: {
        steps: [
          mustOwe(tenant, evaluator.id, dossierIds),
          ...change(tenant, evaluator, { removedAt: now }),
          ...cancelOwed(tenant, evaluator.id, { now, actorId: staffId(actor), reason: reason ?? null }),
          ...refreshFigures(tenant, sessionId, dossierIds),
          ...refreshLoads(tenant, [evaluator.id]),
        ],
        audit: { subject: evaluator.id, details: { cancelled: owed.length } },
      },
    };
  },
});

/** Sends the invitation again, to the same address, at most once a minute; whoever declined it is invited anew instead. */
export const resendInvitation = action({
  name: "evaluations.resend-invitation",
  requires: "evaluations.manage",
  access: "outreach",
  input: z.strictObject(named),
  refuses: [
    "not_found",
    "session_state_forbids",
    "programme_in_bin",
    "evaluator_left",
    "stale_version",
    "too_many_requests",
  ],
  reads,
  run({ tenant, organisation, now }, _input, { session, evaluator: found }) {
    const { programmeId } = openToChange(session);
    const evaluator = present(found);
    if (evaluator.removedAt !== null) throw new Refusal("not_found");
    if (evaluator.declinedAt !== null) throw new Refusal("evaluator_left");
    const seconds = Math.ceil((evaluator.lastSentAt + minute - now) / 1000);
    if (seconds > 0) throw new Refusal("too_many_requests", { parameters: { seconds } });
    const sendCount = evaluator.sendCount + 1;
    return {
      result: { id: evaluator.id, sendCount },
      change: {
        steps: [
          mustBeOutOfBin(tenant, programmeId),
          ...change(tenant, evaluator, { lastSentAt: now, sendCount }),
        ],
        audit: { subject: evaluator.id, details: { sendCount } },
        mails: [invitationOrder(organisation, { ...evaluator, sendCount })],
      },
    };
  },
});

const minute = 60_000;
