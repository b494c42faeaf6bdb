import { z } from "zod";

import { planTransition, type DossierFacts, type Transition } from "#domain/dossiers/transitions";
import { id, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { toApplicant, type Applicant } from "#actions/dossiers/applicant-mail";
import { fillingOf, measure, type Filling } from "#actions/dossiers/filling";
import { followForm, moveSteps } from "#actions/dossiers/moves";
import type { MailOrder } from "#db/commit";
import { applicantOf, around, dossierById } from "#db/dossiers/queries";
import { mustBeOutOfBin } from "#db/programmes/changes";
import { one } from "#db/statement";

/** What staff do with a dossier; each is an endpoint of its own. */
export const decisionVerbs = [
  "take_under_review",
  "request_correction",
  "validate_step",
  "reject_step",
  "accept",
  "refuse",
  "close_without_action",
  "reopen",
] as const;
export type DecisionVerb = (typeof decisionVerbs)[number];

/** The mail that tells the applicant, with the words of the organisation. */
const toldBy: Readonly<Partial<Record<DecisionVerb, string>>> = {
  accept: "dossier-decided",
  refuse: "dossier-decided",
  reject_step: "dossier-decided",
  close_without_action: "dossier-decided",
  request_correction: "dossier-correction-requested",
  validate_step: "dossier-step-validated",
  reopen: "dossier-reopened",
};

/** What the act of each verb is called, after `dossiers.`. */
export const nameOf = {
  take_under_review: "take-under-review",
  request_correction: "request-correction",
  validate_step: "validate-step",
  reject_step: "reject-step",
  accept: "accept",
  refuse: "refuse",
  close_without_action: "close",
  reopen: "reopen",
} as const satisfies Record<DecisionVerb, string>;
export type DecisionName = (typeof nameOf)[DecisionVerb];

const refuses = ["not_found", "dossier_state_forbids", "reason_required", "conflict"] as const;
/** What is withdrawn is its applicant’s to take up; what is taken up outlives the bin of its programme. */
const ofReopening = ["dossier_verb_not_yours", "programme_in_bin"] as const;

/** The action of one verb: `dossiers.accept`, `dossiers.refuse`… */
export const decision = <const Name extends DecisionName>(name: Name, verb: DecisionVerb) =>
  action({
    name: `dossiers.${name}`,
    requires: "dossiers.decide",
    access: "write",
    input: z.strictObject({ dossierId: id("dos"), message: longText(5000).optional() }),
    refuses: [...refuses, ...(verb === "reopen" ? ofReopening : [])],
    reads: (scope, { dossierId }) => ({
      dossier: one(dossierById(scope, dossierId)),
      applicant: one(applicantOf(scope, dossierId)),
      ...around(scope, dossierId),
    }),
    run(context, { message }, { dossier, applicant, ...read }) {
      const filling = fillingOf(dossier, read, "staff");
      if (filling.dossier.state === "draft") throw new Refusal("not_found");
      const staffId = actorId(context.actor) ?? "system";
      const added = planDecision({ now: context.now, staffId }, filling, verb, message ?? null);
      const { id: dossierId } = filling.dossier;
      return {
        result: { id: dossierId, verb },
        change: {
          steps: decisionSteps(context, filling, verb, added),
          audit: { subject: dossierId, details: { verb } },
          messages: followForm(filling, added),
          mails: tell(filling, applicant, verb),
        },
      };
    },
  });

/**
 * What a decision writes on the dossier, told or not.
 * @throws Refusal programme_in_bin for one that would be taken up again.
 */
export function decisionSteps(
  context: ActionContext,
  filling: Filling,
  verb: DecisionVerb,
  added: readonly Transition[],
) {
  const steps = moveSteps(context, filling, added, progressAfter(filling, verb));
  if (verb !== "reopen") return steps;
  if (filling.programme.trashedAt !== null) throw new Refusal("programme_in_bin");
  return [...steps, mustBeOutOfBin(context.tenant, filling.programme.id)];
}

/** A validated step opens the next one: the dossier is no longer complete. */
function progressAfter(filling: Filling, verb: DecisionVerb): { progress?: number } {
  const { stepId, validatedStepIds } = filling.standing;
  if (verb !== "validate_step" || stepId === null) return {};
  const standing = { ...filling.standing, validatedStepIds: [...validatedStepIds, stepId] };
  return { progress: measure({ ...filling, standing }).completeness.percent };
}

/** The mails of a decision. */
export function tell(filling: Filling, applicant: Applicant | undefined, verb: DecisionVerb): MailOrder[] {
  const kind = endsCorrection(filling, verb) ? "dossier-correction-ended" : toldBy[verb];
  return kind === undefined
    ? []
    : toApplicant(kind, filling.dossier, applicant, String(filling.dossier.version));
}

/** The applicant may be typing the correction that is no longer waited for. */
export const endsCorrection = ({ dossier }: Pick<Filling, "dossier">, verb: DecisionVerb): boolean =>
  verb === "take_under_review" && dossier.state === "correction_requested";

/** A decision on a dossier just received takes it under review first: both are in its history. */
export function planDecision(
  { now, staffId }: { now: number; staffId: string },
  { dossier, rows }: Filling,
  verb: DecisionVerb,
  message: string | null,
): Transition[] {
  const staff = { kind: "staff" as const, id: staffId };
  const needsReview = dossier.state === "submitted" && (verb === "accept" || verb === "refuse");
  const verbs = needsReview ? (["take_under_review", verb] as const) : ([verb] as const);
  return verbs.reduce<Transition[]>((added, next) => {
    const facts: DossierFacts = {
      transitions: [...rows.transitions, ...added],
      complete: true,
      ineligible: false,
      nextValidationStepId: null,
    };
    const planned = planTransition(facts, next, now, staff, next === verb ? message : null);
    if (planned instanceof Refusal) throw planned;
    return [...added, planned];
  }, []);
}

export const takeUnderReview = decision("take-under-review", "take_under_review");
export const requestCorrection = decision("request-correction", "request_correction");
export const validateStep = decision("validate-step", "validate_step");
export const rejectStep = decision("reject-step", "reject_step");
export const acceptDossier = decision("accept", "accept");
export const refuseDossier = decision("refuse", "refuse");
export const closeDossier = decision("close", "close_without_action");
export const reopenDossier = decision("reopen", "reopen");
