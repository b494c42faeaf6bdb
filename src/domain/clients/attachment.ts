import type { Decision } from "#domain/clients/decision";
import { isStillJudged, type Verdict } from "#domain/clients/verdicts";

/** A record that the new request resembles. `cluster` is the root of its cluster, its own id when it is alone. */
export type Candidate = { clientId: string; cluster: string; decision: Decision; verdict: Verdict | null };

/** Attach the request to a client that exists, or create a record and show the pairs that deserve a look. */
export type AttachmentPlan =
  | { attach: true; clientId: string; decision: Decision }
  | { attach: false; flagged: readonly Candidate[] };

/**
 * What becomes of a request whose sender gave no client number. It is attached only when rule 1 is certain, or rule 2
 * with the town agreeing, towards one single cluster, and when nobody ever said "not a duplicate" about it.
 * Candidates come in any order; the lowest id of the cluster that qualifies is chosen.
 */
export function planAttachment(candidates: readonly Candidate[]): AttachmentPlan {
  const flagged = candidates
    .filter(({ decision, verdict }) => decision.tier !== "none" && !isJudged(verdict, decision))
    .sort((one, other) => other.decision.score - one.decision.score || compare(one.clientId, other.clientId));
  const sure = candidates.filter(({ decision }) => isSure(decision));
  const [chosen] = [...sure].sort((one, other) => compare(one.clientId, other.clientId));
  const oneCluster = new Set(sure.map(({ cluster }) => cluster)).size === 1;
  const contested = sure.some(({ verdict }) => verdict?.verdict === "not_duplicate");
  if (chosen === undefined || !oneCluster || contested) return { attach: false, flagged };
  return { attach: true, clientId: chosen.clientId, decision: chosen.decision };
}

const isSure = ({ rule, tier, place }: Decision): boolean =>
  tier === "certain" && (rule === 1 || (rule === 2 && place === "agree"));

const isJudged = (verdict: Verdict | null, decision: Decision): boolean =>
  verdict !== null && isStillJudged(verdict, decision);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
