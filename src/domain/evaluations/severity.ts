import { momentsOf, type Moments } from "#domain/evaluations/aggregate";
import { highestScore } from "#domain/evaluations/score";

/** A final score: whole hundredths of a percent, 0 to 10 000. */
export type GivenScore = { evaluatorId: string; dossierId: string; score: number };

/**
 * As many evaluations as the session’s own mean and deviation are worth beside those of one evaluator: with
 * 1 evaluation a quarter of the correction applies, with 9 three quarters. So one lucky or unlucky dossier
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
 * The same scores, each evaluator’s rescaled to the mean and the population deviation of the whole session:
 * M + (score − m) × S ÷ s, where m and s are drawn from the evaluator’s own towards M and S by `prior`, then
 * rounded to whole and kept between 0 and 10 000. Order within one evaluator never turns over, the order of
 * the list is nothing, and equal judges change nothing of note. It supposes that dossiers were spread
 * without regard to their quality, as the automatic spread does.
 */
export function correctSeverity<S extends GivenScore>(scores: readonly S[]): S[] {
  const all = shapeOf(momentsOf(scores.map(({ score }) => score)));
  const scales = new Map(
    [...byEvaluator(scores)].map(([id, own]) => [id, drawn(shapeOf(momentsOf(own)), all)]),
  );
  return scores.map((given) => {
    const scale = scales.get(given.evaluatorId);
    if (scale === undefined || scale.variance === 0) return given;
    const stretched = all.mean + (given.score - scale.mean) * Math.sqrt(all.variance / scale.variance);
    return { ...given, score: Math.min(highestScore, Math.max(0, Math.round(stretched))) };
  });
}

/** By evaluator id. */
export function severities(scores: readonly GivenScore[]): Severity[] {
  const all = shapeOf(momentsOf(scores.map(({ score }) => score)));
  return [...byEvaluator(scores)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([evaluatorId, own]) => ({
      evaluatorId,
      count: own.length,
      leniency: Math.round(shapeOf(momentsOf(own)).mean - all.mean),
    }));
}

type Shape = { count: number; mean: number; variance: number };

/** From exact sums, so that the order of the scores cannot show in the last digits. */
const shapeOf = ({ count, sum, squares }: Moments): Shape => ({
  count,
  mean: count === 0 ? 0 : sum / count,
  variance: count === 0 ? 0 : (count * squares - sum * sum) / (count * count),
});

const drawn = (own: Shape, all: Shape): Shape => ({
  count: own.count,
  mean: (own.count * own.mean + prior * all.mean) / (own.count + prior),
  variance: (own.count * own.variance + prior * all.variance) / (own.count + prior),
});

function byEvaluator(scores: readonly GivenScore[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const { evaluatorId, score } of scores) {
    const group = groups.get(evaluatorId);
    if (group === undefined) groups.set(evaluatorId, [score]);
    else group.push(score);
  }
  return groups;
}
