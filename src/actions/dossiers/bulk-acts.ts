import type { BulkAct } from "#domain/dossiers/bulk";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { assignSteps, pendingSteps, tagSteps } from "#actions/dossiers/annotations";
import {
  decisionSteps,
  nameOf,
  planDecision,
  tell,
  type DecisionVerb,
} from "#actions/dossiers/decide-dossier";
import type { Applicant } from "#actions/dossiers/applicant-mail";
import type { Filling } from "#actions/dossiers/filling";
import type { Message } from "#queues/messages";
import { followForm } from "#actions/dossiers/moves";
import { shelve } from "#actions/dossiers/shelve-dossier";
import type { Change, MailOrder } from "#db/commit";

/** A dossier, whoever bears it, and who of the staff acts. */
type On = { staffId: string; filling: Filling; applicant: Applicant | undefined };
/** `verb` names the act on a single one: what the audit log calls it. */
type Done = { verb: string; steps: Change["steps"]; messages?: Message[]; mails: MailOrder[] };

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
    case "request_correction":
    case "validate_step":
    case "reject_step":
      return decide(act.kind, act.message ?? null);
    case "decide":
      return decide(act.verb, act.message ?? null);
    case "apply":
      if (dossier.pending === null) throw new Refusal("nothing_prepared");
      if (act.versions && act.versions[dossier.id] !== dossier.version) throw new Refusal("stale_version");
      return decide(dossier.pending.verb, dossier.pending.reason);
    case "prepare": {
      const reason = planDecision({ now, staffId }, filling, act.verb, act.message ?? null).at(-1)?.reason;
      const pending = { verb: act.verb, reason: reason ?? null, by: staffId, at: now };
      return quiet("prepare-decision", pendingSteps(tenant, dossier, pending));
    }
    case "discard":
      if (dossier.pending === null) throw new Refusal("nothing_prepared");
      return quiet("discard-decision", pendingSteps(tenant, dossier, null));
    case "tag":
      return quiet("tag", tagSteps(tenant, dossier, { add: [act.tagId] }).steps);
    case "untag":
      return quiet("tag", tagSteps(tenant, dossier, { remove: [act.tagId] }).steps);
    case "assign":
      return quiet("assign", assignSteps(tenant, dossier, act.personId));
    case "archive":
    case "unarchive":
    case "trash":
    case "restore":
      return quiet(act.kind, shelve(context, filling, act.kind).steps);
  }
}

const quiet = (verb: string, steps: Change["steps"]): Done => ({ verb, steps, mails: [] });

function decided(
  context: ActionContext,
  { staffId, filling, applicant }: On,
  verb: DecisionVerb,
  message: string | null,
): Done {
  const added = planDecision({ now: context.now, staffId }, filling, verb, message);
  return {
    verb: nameOf[verb],
    steps: decisionSteps(context, filling, verb, added),
    messages: followForm(filling, added),
    mails: tell(filling, applicant, verb),
  };
}
