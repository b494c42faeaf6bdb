import type { Actor } from "#domain/dossiers/actor";
import { planTransition, type DossierFacts, type Transition } from "#domain/dossiers/transitions";
import { Refusal } from "#domain/refusals";

export const decisionVerbs = ["accept", "refuse", "close_without_action"] as const;
export type DecisionVerb = (typeof decisionVerbs)[number];

/** A decision prepared and told to nobody; all of a call are applied together. */
export type PendingDecision = { verb: DecisionVerb; reason: string | null };

/** As it is kept: who prepared it, and when (UTC milliseconds). */
export type PreparedDecision = PendingDecision & { by: string; at: number };

/** Whether this decision could be applied to the dossier as it stands; it is asked again when it is. */
export function planPendingDecision(
  dossier: DossierFacts,
  decision: PendingDecision,
  now: number,
  actor: Actor,
): PendingDecision | Refusal {
  const planned = planTransition(dossier, decision.verb, now, actor, decision.reason);
  return planned instanceof Refusal ? planned : { verb: decision.verb, reason: planned.reason };
}

export type PendingDossier = { dossierId: string; facts: DossierFacts; decision: PendingDecision };

export type AppliedDecisions = {
  applied: readonly { dossierId: string; transition: Transition }[];
  refused: readonly { dossierId: string; refusal: Refusal }[];
};

/** Each dossier by itself: one that moved meanwhile is named among the refused, and holds back no other. */
export function applyPendingDecisions(
  dossiers: readonly PendingDossier[],
  now: number,
  actor: Actor,
): AppliedDecisions {
  const applied: { dossierId: string; transition: Transition }[] = [];
  const refused: { dossierId: string; refusal: Refusal }[] = [];
  for (const { dossierId, facts, decision } of dossiers) {
    const planned = planTransition(facts, decision.verb, now, actor, decision.reason);
    if (planned instanceof Refusal) refused.push({ dossierId, refusal: planned });
    else applied.push({ dossierId, transition: planned });
  }
  return { applied, refused };
}
