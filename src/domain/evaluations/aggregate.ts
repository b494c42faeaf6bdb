import { divideHalfUp } from "#domain/evaluations/hundredths";

/** Figures of one dossier, in hundredths of a percent like the scores they come from. */
export type Aggregate = {
  count: number;
  mean: number;
  median: number;
  /** Population standard deviation: 0 for a single evaluation. */
  spread: number;
  lowest: number;
  highest: number;
};

/**
 * From final scores, whole numbers from 0 to 10 000, in any order; `null` without any. Sums are exact; mean,
 * median and spread are rounded to the nearest whole, upwards from the half.
 */
export function aggregate(scores: readonly number[]): Aggregate | null {
  const sorted = scores.toSorted((a, b) => a - b);
  const [lowest, highest] = [sorted.at(0), sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const { count, sum, squares } = momentsOf(scores);
  const middle = [sorted[Math.floor((count - 1) / 2)] ?? 0, sorted[Math.floor(count / 2)] ?? 0];
  return {
    count,
    mean: divideHalfUp(sum, count),
    median: divideHalfUp((middle[0] ?? 0) + (middle[1] ?? 0), 2),
    spread: Math.round(Math.sqrt(count * squares - sum * sum) / count),
    lowest,
    highest,
  };
}

export type Moments = { count: number; sum: number; squares: number };

/** `count × squares` is exact while there are at most 9 000 scores, whole and up to 10 000; the sum, always. */
export const momentsOf = (scores: readonly number[]): Moments => ({
  count: scores.length,
  sum: scores.reduce((sum, score) => sum + score, 0),
  squares: scores.reduce((sum, score) => sum + score * score, 0),
});

/** 30 points of a hundred between the kindest and the hardest: a third opinion is worth asking for. */
export const defaultDisagreement = 3_000;

/**
 * Whether evaluators disagree: at least two, and `threshold` or more between the highest and the lowest score.
 * The gap is what people can check by eye; a spread would hide one hard judge among many.
 */
export const disagrees = (figures: Aggregate | null, threshold = defaultDisagreement): boolean =>
  figures !== null && figures.count > 1 && figures.highest - figures.lowest >= threshold;
