import type { Blinding } from "#domain/evaluations/blinding";
import type { Phase } from "#domain/evaluations/phases";
import { dossierAccess, type Regard } from "#domain/evaluations/rights";
import type { SessionState } from "#domain/evaluations/session-states";
import { visibleDossier, type JudgedDossier, type VisibleDossier } from "#domain/evaluations/visible-dossier";

/** An evaluator in front of one dossier, now. `phase` is `phaseAt`; `blinding` is the session’s. */
export type Sight = {
  session: SessionState;
  phase: Phase | null;
  blinding: Blinding;
  regard: Regard;
};

export type Seen =
  | { access: "hidden" }
  | { access: "announced"; id: string; number: string }
  | { access: "open"; dossier: VisibleDossier };

/**
 * What this evaluator sees of this dossier: the one door to it, and what staff are shown as « see as this
 * evaluator ». Nothing before the session opens and its first phase begins; afterwards it stays readable.
 */
export function visibleTo({ session, phase, blinding, regard }: Sight, dossier: JudgedDossier): Seen {
  if (session === "setup" || phase === null) return { access: "hidden" };
  const access = dossierAccess(phase.rights, regard);
  if (access === "hidden") return { access };
  if (access === "announced") return { access, id: dossier.id, number: dossier.number };
  return { access, dossier: visibleDossier(dossier, phase.rights.blind ? blinding : null) };
}
