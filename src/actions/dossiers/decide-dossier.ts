import { z } from "zod";

import { planTransition, type DossierFacts, type Transition } from "#domain/dossiers/transitions";
import { id, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { fillingOf, type Filling } from "#actions/dossiers/filling";
import { moveSteps } from "#actions/dossiers/moves";
import { around, dossierById } from "#db/dossiers/queries";
import { one } from "#db/statement";

/** What staff do with a dossier; each is an endpoint of its own. */
export const decisionVerbs = [
  "take_under_review",
  "accept",
  "refuse",
  "close_without_action",
  "reopen",
] as const;
export type DecisionVerb = (typeof decisionVerbs)[number];

/** Decisions are told to the applicant, with the words of the organisation. */
export const told: ReadonlySet<DecisionVerb> = new Set(["accept", "refuse", "close_without_action"]);

export type DecisionName = "take-under-review" | "accept" | "refuse" | "close" | "reopen";

/** The action of one verb: `dossiers.accept`, `dossiers.refuse`… */
export const decision = <const Name extends DecisionName>(name: Name, verb: DecisionVerb) =>
  action({
    name: `dossiers.${name}`,
    requires: "dossiers.decide",
    access: "write",
    input: z.strictObject({ dossierId: id("dos"), message: longText(5000).optional() }),
    refuses: ["not_found", "dossier_state_forbids", "reason_required", "conflict"],
    reads: (scope, { dossierId }) => ({
      dossier: one(dossierById(scope, dossierId)),
      ...around(scope, dossierId),
    }),
    run(context, { message }, { dossier, ...read }) {
      const filling = fillingOf(dossier, read);
      if (filling.dossier.state === "draft") throw new Refusal("not_found");
      const staffId = actorId(context.actor) ?? "system";
      const added = planDecision({ now: context.now, staffId }, filling, verb, message ?? null);
      const { id: dossierId, applicantEmail, personId } = filling.dossier;
      const mail = {
        kind: "dossier-decided",
        cause: `dossier-decided:${dossierId}:${context.now}`,
        subjectId: dossierId,
        recipient: applicantEmail,
        personId,
        locale: context.organisation.settings.locale,
      };
      return {
        result: { id: dossierId, verb },
        change: {
          steps: moveSteps(context, filling, added),
          audit: { subject: dossierId, details: { verb } },
          mails: told.has(verb) ? [mail] : [],
        },
      };
    },
  });

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
export const acceptDossier = decision("accept", "accept");
export const refuseDossier = decision("refuse", "refuse");
export const closeDossier = decision("close", "close_without_action");
export const reopenDossier = decision("reopen", "reopen");
