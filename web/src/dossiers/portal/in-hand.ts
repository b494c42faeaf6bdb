import type { OwnDossier } from "#dossiers/types";

type Facts = Pick<OwnDossier, "decision" | "state"> & {
  payments: readonly Pick<OwnDossier["payments"][number], "stepId" | "state">[];
};

/** A proof that was sent can be followed, and sent again, as long as nothing is decided, and when another is asked for. */
export function isInHand({ payments, decision, state }: Facts, stepId: string): boolean {
  const proof = payments.find((payment) => payment.stepId === stepId);
  const isAskedAgain = proof?.state === "rejected" || proof?.state === "reversed";
  return proof !== undefined && (isAskedAgain || (decision === null && state !== "withdrawn"));
}
