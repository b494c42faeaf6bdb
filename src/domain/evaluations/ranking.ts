import { aggregate, defaultDisagreement, disagrees, type Aggregate } from "#domain/evaluations/aggregate";
import { correctSeverity, type GivenScore } from "#domain/evaluations/severity";

export type Average = "mean" | "median";

/** One dossier of the results, as marked and with severity corrected, side by side. */
export type RankedDossier = {
  dossierId: string;
  raw: Aggregate | null;
  corrected: Aggregate | null;
  /** 1 is the best; equal averages share a rank and the next one is skipped (1, 2, 2, 4); `null` unmarked, or fallen. */
  rank: number | null;
  correctedRank: number | null;
  disagreement: boolean;
};

export type RankingSettings = {
  average: Average;
  disagreement?: number;
  /** Dossiers that no longer stand: they keep their figures and take no place. */
  fallen?: ReadonlySet<string>;
};

/**
 * Dossiers from best to least by their raw average as rounded (what reads equal is equal), those without a
 * final evaluation last; ties by dossier id. `scores` are final ones only.
 */
export function rankDossiers(
  dossierIds: readonly string[],
  scores: readonly GivenScore[],
  { average, disagreement = defaultDisagreement, fallen = new Set() }: RankingSettings,
): RankedDossier[] {
  const raw = figuresOf(scores);
  const corrected = figuresOf(correctSeverity(scores));
  const ids = new Set(dossierIds);
  const placed = ids.difference(fallen);
  const rank = ranksOf(placed, raw, average);
  const correctedRank = ranksOf(placed, corrected, average);
  return [...ids]
    .map((dossierId) => ({
      dossierId,
      raw: raw.get(dossierId) ?? null,
      corrected: corrected.get(dossierId) ?? null,
      rank: rank.get(dossierId) ?? null,
      correctedRank: correctedRank.get(dossierId) ?? null,
      disagreement: disagrees(raw.get(dossierId) ?? null, disagreement),
    }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.dossierId < b.dossierId ? -1 : 1));
}

type Figures = ReadonlyMap<string, Aggregate>;

function figuresOf(scores: readonly GivenScore[]): Figures {
  const groups = Map.groupBy(scores, ({ dossierId }) => dossierId);
  return new Map(
    [...groups].flatMap(([dossierId, own]) => {
      const figures = aggregate(own.map(({ score }) => score));
      return figures === null ? [] : [[dossierId, figures]];
    }),
  );
}

function ranksOf(ids: ReadonlySet<string>, figures: Figures, average: Average): ReadonlyMap<string, number> {
  const marked = [...ids].flatMap((id) => {
    const own = figures.get(id);
    return own === undefined ? [] : [{ id, value: own[average] }];
  });
  marked.sort((a, b) => b.value - a.value);
  const ranks = new Map<string, number>();
  let shared = { value: Number.NaN, rank: 0 };
  for (const [index, { id, value }] of marked.entries()) {
    if (value !== shared.value) shared = { value, rank: index + 1 };
    ranks.set(id, shared.rank);
  }
  return ranks;
}
