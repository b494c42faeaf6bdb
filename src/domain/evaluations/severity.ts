import { momentsOf, type Moments } from "#domain/evaluations/aggregate";
import { highestScore } from "#domain/evaluations/score";

/** A final score: whole hundredths of a percent, 0 to 10 000. */
export type GivenScore = { evaluatorId: string; dossierId: string; score: number };

/**
 * As many evaluations as the common mean and deviation are worth beside those of one evaluator: with 1
 * evaluation a quarter of the correction applies, with 9 three quarters. So one lucky or unlucky dossier
 * never makes a judge look kind or harsh.
 */
const prior = 3;

/** How one evaluator marks, beside the session: for the screen that shows both rankings. */
export type Severity = {
  evaluatorId: string;
  count: number;
  /** Mean of their scores less the session’s, in hundredths of a percent: below 0 is harsh. */
  leniency: number;
};

/**
 * The same scores, each evaluator’s rescaled to the common mean M (of all scores) and the common deviation S
 * (of scores around their own evaluator’s mean): M + (score − m) × S ÷ s, where m and s are drawn from the
 * evaluator’s own towards M and S by `prior`; rounded to whole and kept between 0 and 10 000. Order within one
 * evaluator never turns over, and the order of the list is nothing. It supposes that dossiers were spread
 * without regard to their quality, as the automatic spread does.
 */
export function correctSeverity<S extends GivenScore>(scores: readonly S[]): S[] {
  const groups = groupsOf(scores);
  const mean = meanOf(momentsOf(scores.map(({ score }) => score)));
  const freedom = scores.length - groups.length;
  const squares = groups.reduce((sum, { moments }) => sum + squaresOf(moments), 0);
  const variance = freedom === 0 ? 0 : squares / freedom;
  const corrections = new Map(
    groups.map(({ evaluatorId, moments }) => [evaluatorId, correctionOf(moments, mean, variance)]),
  );
  return scores.map((given) => {
    const correct = corrections.get(given.evaluatorId) ?? Number;
    const score = Math.round(correct(given.score));
    return { ...given, score: Math.min(highestScore, Math.max(0, score)) };
  });
}

function correctionOf(own: Moments, mean: number, variance: number): (score: number) => number {
  const drawnMean = (own.sum + prior * mean) / (own.count + prior);
  const drawnVariance = (squaresOf(own) + prior * variance) / (own.count - 1 + prior);
  const stretch = variance === 0 ? 1 : Math.sqrt(variance / drawnVariance);
  return (score) => mean + (score - drawnMean) * stretch;
}

/** By evaluator id. */
export function severities(scores: readonly GivenScore[]): Severity[] {
  const mean = meanOf(momentsOf(scores.map(({ score }) => score)));
  return groupsOf(scores).map(({ evaluatorId, moments }) => ({
    evaluatorId,
    count: moments.count,
    leniency: Math.round(meanOf(moments) - mean),
  }));
}

const meanOf = ({ count, sum }: Moments): number => (count === 0 ? 0 : sum / count);

/** Sum of the squared distances to the mean. */
const squaresOf = ({ count, sum, squares }: Moments): number => (count * squares - sum * sum) / count;

/** In the order of ids, each from exact sums: the order of the scores cannot show in the last digits. */
function groupsOf(scores: readonly GivenScore[]): { evaluatorId: string; moments: Moments }[] {
  return [...Map.groupBy(scores, ({ evaluatorId }) => evaluatorId)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([evaluatorId, own]) => ({ evaluatorId, moments: momentsOf(own.map(({ score }) => score)) }));
}
