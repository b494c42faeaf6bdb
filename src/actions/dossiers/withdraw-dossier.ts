import { z } from "zod";

import { planTransition } from "#domain/dossiers/transitions";
import { id, longText } from "#domain/input";
import { canSubmit } from "#domain/programmes/deadlines";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { toOrganisation } from "#actions/dossiers/applicant-mail";
import { fillingOf, mustBear, type Filling } from "#actions/dossiers/filling";
import { followForm, moveSteps } from "#actions/dossiers/moves";
import { mustBeOnlyDraft } from "#db/dossiers/one-draft";
import { around, ownDossier } from "#db/dossiers/queries";
import { one } from "#db/statement";

/** Takes one's dossier back while nothing is decided. The organisation is told. */
export const withdrawDossier = action({
  name: "dossiers.withdraw",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ dossierId: id("dos"), message: longText(2000).optional() }),
  refuses: ["not_found", "dossier_of_somebody_else", "dossier_state_forbids", "conflict"],
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run(context, { message }, { dossier, ...read }) {
    const filling = fillingOf(dossier, read, "applicant");
    const { id: dossierId } = filling.dossier;
    return {
      result: { id: dossierId, state: "withdrawn" as const },
      change: {
        ...move(context, filling, "withdraw", message ?? null),
        audit: { subject: dossierId, details: { verb: "withdraw" } },
        mails: toOrganisation(
          "dossier-withdrawn",
          filling.dossier,
          context.organisation,
          String(filling.dossier.version),
        ),
      },
    };
  },
});

/** Takes a withdrawn dossier up again, as a draft, while the call is open to the person. */
export const takeUpDossier = action({
  name: "dossiers.take-up",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses: [
    "not_found",
    "dossier_of_somebody_else",
    "dossier_state_forbids",
    "dossier_verb_not_yours",
    "draft_exists",
    "programme_closed",
    "programme_not_open",
    "programme_not_published",
    "conflict",
  ],
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run(context, _input, { dossier, ...read }) {
    const filling = fillingOf(dossier, read, "applicant");
    const { id: dossierId, createdAt } = filling.dossier;
    const extendedUntil = filling.rows.extension?.until ?? null;
    const window = canSubmit(filling.programme, { startedAt: createdAt, extendedUntil }, context.now);
    if (window instanceof Refusal) throw window;
    const moved = move(context, filling, "reopen", null);
    return {
      result: { id: dossierId, state: "draft" as const },
      change: {
        ...moved,
        steps: [mustBeOnlyDraft(context.tenant, filling.dossier, filling.dossier.personId), ...moved.steps],
        audit: { subject: dossierId, details: { verb: "reopen" } },
      },
    };
  },
});

function move(context: ActionContext, filling: Filling, verb: "withdraw" | "reopen", reason: string | null) {
  const { actor, now } = context;
  mustBear(filling, actor);
  const facts = {
    transitions: filling.rows.transitions,
    complete: true,
    ineligible: false,
    nextValidationStepId: null,
  };
  const by = { kind: "applicant" as const, id: actorId(actor) ?? "" };
  const planned = planTransition(facts, verb, now, by, reason);
  if (planned instanceof Refusal) throw planned;
  return { steps: moveSteps(context, filling, [planned]), messages: followForm(filling, [planned]) };
}
