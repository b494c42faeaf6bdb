import { answerIn, type EvaluationAnswers } from "#domain/evaluations/answers";
import { askedCriteria } from "#domain/evaluations/asked";
import { countedCriteria, type Grid } from "#domain/evaluations/criteria";
import { divideHalfUp, inHundredths } from "#domain/evaluations/hundredths";

/** Scores are whole hundredths of a percent: 7 250 is 72.50 %. */
export const highestScore = 10_000;

export type Total = {
  /** Sum of weight × mark over the criteria that count: what the evaluator can add up by hand. */
  points: number;
  /** The least and the most that the same criteria could have given. */
  lowest: number;
  highest: number;
  /** Criteria of the total still without answer. */
  unmarked: number;
  /**
   * Where the points stand between the lowest (0) and the highest (10 000), rounded to the nearest, upwards
   * from the half; `null` while no criterion counts.
   */
  score: number | null;
};

/**
 * The running total, and the score once final. Independent criteria, those not asked, those that do not apply and
 * those left empty count neither in the points nor in the bounds: a dossier is never marked down for what it was not
 * asked. Sums are exact, in ten-thousandths.
 */
export function totalOf(grid: Grid, answers: EvaluationAnswers): Total {
  let [points, lowest, highest, unmarked] = [0, 0, 0, 0];
  for (const { id, min, max, weight } of countedCriteria(askedCriteria(grid, answers))) {
    const answer = answerIn(answers, id);
    if ("notApplicable" in answer) continue;
    if (typeof answer.value !== "number") unmarked += 1;
    else {
      points += inHundredths(weight) * inHundredths(answer.value);
      lowest += inHundredths(weight) * inHundredths(min);
      highest += inHundredths(weight) * inHundredths(max);
    }
  }
  const width = highest - lowest;
  return {
    points: points / 10_000,
    lowest: lowest / 10_000,
    highest: highest / 10_000,
    unmarked,
    score: width > 0 ? divideHalfUp((points - lowest) * highestScore, width) : null,
  };
}
