import type { SpreadRequest } from "#domain/evaluations/spread-request";
import { isOpen, loadOf, type SpreadNetwork } from "#domain/evaluations/spread-network";
import { say, type Locale, type Parameters, type Sentence } from "#domain/locale";

const spreadReasons = {
  too_few_evaluators: {
    fr: "Personnes qui peuvent lire ce dossier sans conflit d’intérêts : {eligible}, pour {wanted} évaluations demandées. Ajoutez des évaluateurs.",
    en: "People who can read this dossier without a conflict of interest: {eligible}, for {wanted} evaluations wanted. Add evaluators.",
  },
  evaluators_full: {
    fr: "Toutes les personnes qui peuvent lire ce dossier ont atteint leur maximum, même en échangeant des dossiers. Ajoutez des évaluateurs ou relevez les maximums.",
    en: "Everybody who can read this dossier has reached their maximum, even by swapping dossiers. Add evaluators or raise the maximums.",
  },
  kept_assignments: {
    fr: "L’écart entre évaluateurs ({lightest} à {heaviest} dossiers) vient de ce qui leur était déjà confié.",
    en: "The gap between evaluators ({lightest} to {heaviest} dossiers) comes from what they already had.",
  },
  conflicts_and_maximums: {
    fr: "L’écart entre évaluateurs ({lightest} à {heaviest} dossiers) vient des conflits d’intérêts et des maximums.",
    en: "The gap between evaluators ({lightest} to {heaviest} dossiers) comes from conflicts of interest and maximums.",
  },
} as const satisfies Record<string, Sentence>;

export type SpreadReason = { code: keyof typeof spreadReasons; parameters: Parameters };

export const saySpreadReason = ({ code, parameters }: SpreadReason, locale: Locale): string =>
  say(spreadReasons[code], locale, parameters);

export type SpreadReport = {
  /** Dossiers of each evaluator, kept and added, by evaluator id. */
  loads: readonly { evaluatorId: string; kept: number; total: number }[];
  /** Dossiers that could not have all their evaluations, by dossier id, and why. */
  shortages: readonly { dossierId: string; missing: number; reason: SpreadReason }[];
  /** Why loads differ by more than one, when they do. */
  imbalance: SpreadReason | null;
};

/** `counts` are evaluations by dossier once spread; ids are in the order of their ranks. */
export function spreadReport(
  network: SpreadNetwork,
  counts: Int32Array,
  { dossierIds, evaluators, perDossier }: SpreadRequest,
): SpreadReport {
  const shortages = dossierIds.flatMap((dossierId, dossier) => {
    const found = counts[dossier] ?? 0;
    if (found >= perDossier) return [];
    const someLeft = evaluators.some((_, rank) => isOpen(network, dossier, rank));
    const code = someLeft ? ("evaluators_full" as const) : ("too_few_evaluators" as const);
    const parameters = { eligible: found, wanted: perDossier };
    return [{ dossierId, missing: perDossier - found, reason: { code, parameters } }];
  });
  const loads = evaluators.map(({ id }, rank) => {
    const total = loadOf(network, rank);
    return { evaluatorId: id, kept: total - (network.placed[rank]?.length ?? 0), total };
  });
  return { loads, shortages, imbalance: imbalanceOf(loads) };
}

function imbalanceOf(loads: SpreadReport["loads"]): SpreadReason | null {
  const totals = loads.map(({ total }) => total);
  const [lightest, heaviest] = [Math.min(...totals), Math.max(...totals)];
  if (totals.length === 0 || heaviest - lightest <= 1) return null;
  const had = loads.some(({ kept, total }) => total === heaviest && kept === total);
  return {
    code: had ? "kept_assignments" : "conflicts_and_maximums",
    parameters: { lightest, heaviest },
  };
}
