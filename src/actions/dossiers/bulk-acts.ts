import type { BulkAct } from "#domain/dossiers/bulk";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { assignSteps, pendingSteps, tagSteps } from "#actions/dossiers/annotations";
import { planDecision, tell, type DecisionVerb } from "#actions/dossiers/decide-dossier";
import type { Applicant } from "#actions/dossiers/applicant-mail";
import type { Filling } from "#actions/dossiers/filling";
import { moveSteps } from "#actions/dossiers/moves";
import type { Change, MailOrder } from "#db/commit";

/** A dossier, whoever bears it, and who of the staff acts. */
type On = { staffId: string; filling: Filling; applicant: Applicant | undefined };
type Done = { steps: Change["steps"]; mails: MailOrder[] };

/**
 * What an act writes for one dossier, exactly as the act on a single one would.
 * @throws Refusal when it cannot be done to this one.
 */
export function actOn(context: ActionContext, { staffId, filling, applicant }: On, act: BulkAct): Done {
  const { tenant, now } = context;
  const { dossier } = filling;
  const decide = (verb: DecisionVerb, message: string | null) =>
    decided(context, { staffId, filling, applicant }, verb, message);
  switch (act.kind) {
    case "take_under_review":
      return decide("take_under_review", null);
    case "decide":
      return decide(act.verb, act.message ?? null);
    case "apply":
      if (dossier.pending === null) throw new Refusal("nothing_prepared");
      return decide(dossier.pending.verb, dossier.pending.reason);
    case "prepare": {
      const reason = planDecision({ now, staffId }, filling, act.verb, act.message ?? null).at(-1)?.reason;
      const pending = { verb: act.verb, reason: reason ?? null, by: staffId, at: now };
      return quiet(pendingSteps(tenant, dossier, pending));
    }
    case "discard":
      if (dossier.pending === null) throw new Refusal("nothing_prepared");
      return quiet(pendingSteps(tenant, dossier, null));
    case "tag":
      return quiet(tagSteps(tenant, dossier, { add: [act.tagId] }).steps);
    case "untag":
      return quiet(tagSteps(tenant, dossier, { remove: [act.tagId] }).steps);
    case "assign":
      return quiet(assignSteps(tenant, dossier, act.personId));
  }
}

const quiet = (steps: Change["steps"]): Done => ({ steps, mails: [] });

function decided(
  context: ActionContext,
  { staffId, filling, applicant }: On,
  verb: DecisionVerb,
  message: string | null,
): Done {
  const added = planDecision({ now: context.now, staffId }, filling, verb, message);
  return {
    steps: moveSteps(context, filling, added),
    mails: tell(filling, applicant, verb),
  };
}
