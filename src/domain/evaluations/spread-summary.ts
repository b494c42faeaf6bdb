import type { SpreadReason, SpreadReport } from "#domain/evaluations/spread-report";
import type { Spread } from "#domain/evaluations/auto-spread";

/** What a spread leaves to read: dossiers short of evaluations are named up to a number, and counted beyond. */
export type SpreadSummary = {
  added: number;
  lightest: number;
  heaviest: number;
  imbalance: SpreadReason | null;
  shortDossiers: number;
  shortages: SpreadReport["shortages"];
};

const namedShortages = 100;

export function summaryOf({ added, loads, shortages, imbalance }: Spread): SpreadSummary {
  const totals = loads.map(({ total }) => total);
  return {
    added: added.length,
    lightest: totals.length === 0 ? 0 : Math.min(...totals),
    heaviest: Math.max(...totals, 0),
    imbalance,
    shortDossiers: shortages.length,
    shortages: shortages.slice(0, namedShortages),
  };
}
