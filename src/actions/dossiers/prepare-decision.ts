import { z } from "zod";

import { decisionVerbs } from "#domain/dossiers/pending-decisions";
import { id, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { pendingSteps } from "#actions/dossiers/annotations";
import { planDecision } from "#actions/dossiers/decide-dossier";
import { fillingOf } from "#actions/dossiers/filling";
import { staffDossier } from "#actions/dossiers/staff-dossier";
import { around, dossierById } from "#db/dossiers/queries";
import { one } from "#db/statement";

/** Prepares a decision that nobody is told before all of a call are applied together. */
export const prepareDecision = action({
  name: "dossiers.prepare-decision",
  requires: "dossiers.decide",
  access: "write",
  input: z.strictObject({
    dossierId: id("dos"),
    verb: z.enum(decisionVerbs),
    message: longText(5000).optional(),
  }),
  refuses: ["not_found", "dossier_state_forbids", "reason_required", "conflict"],
  reads: (scope, { dossierId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run({ tenant, actor, now }, { verb, message }, { dossier: found, ...read }) {
    const filling = fillingOf(staffDossier(found), read, "staff");
    const by = actorId(actor) ?? "system";
    const planned = planDecision({ now, staffId: by }, filling, verb, message ?? null).at(-1);
    const pending = { verb, reason: planned?.reason ?? null, by, at: now };
    return {
      result: { id: filling.dossier.id, verb, message: pending.reason },
      change: {
        steps: pendingSteps(tenant, filling.dossier, pending),
        audit: { subject: filling.dossier.id, details: { verb } },
      },
    };
  },
});

/** Drops a decision that was prepared. */
export const discardDecision = action({
  name: "dossiers.discard-decision",
  requires: "dossiers.decide",
  access: "write",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses: ["not_found", "nothing_prepared", "conflict"],
  reads: (scope, { dossierId }) => ({ dossier: one(dossierById(scope, dossierId)) }),
  run({ tenant }, { dossierId }, { dossier: found }) {
    const dossier = staffDossier(found);
    if (dossier.pending === null) throw new Refusal("nothing_prepared");
    return {
      result: { id: dossierId },
      change: { steps: pendingSteps(tenant, dossier, null), audit: { subject: dossierId } },
    };
  },
});
