import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { EvaluationAnswers } from "#domain/evaluations/answers";
import type { Criterion, Grid } from "#domain/evaluations/criteria";
import { scoreOf } from "#domain/evaluations/evaluation-builder";
import { totalOf } from "#domain/evaluations/score";

const gridOf = (...criteria: Criterion[]): Grid => ({ criteria });

test.each<[string, Grid, EvaluationAnswers, object]>([
  [
    "weights and adds what was marked",
    gridOf(scoreOf("a", { weight: 2 }), scoreOf("b")),
    { crt_a: { value: 4 }, crt_b: { value: 3 } },
    { points: 11, lowest: 0, highest: 15, unmarked: 0, score: 7_333 },
  ],
  [
    "leaves out what does not apply",
    gridOf(scoreOf("a"), scoreOf("b", { notApplicable: true, weight: 50 })),
    { crt_a: { value: 5 }, crt_b: { notApplicable: true } },
    { points: 5, highest: 5, unmarked: 0, score: 10_000 },
  ],
  [
    "leaves out independent criteria",
    gridOf(scoreOf("a"), scoreOf("b", { independent: true })),
    { crt_a: { value: 0 }, crt_b: { value: 5 } },
    { points: 0, highest: 5, score: 0 },
  ],
  [
    "runs while criteria are still empty",
    gridOf(scoreOf("a"), scoreOf("b")),
    { crt_a: { value: 4 } },
    { points: 4, highest: 5, unmarked: 1, score: 8_000 },
  ],
  [
    "counts a scale below zero from its lowest mark",
    gridOf(scoreOf("a", { min: -2, max: 2 })),
    { crt_a: { value: -1 } },
    { points: -1, lowest: -2, highest: 2, score: 2_500 },
  ],
  [
    "says nothing when nothing counts",
    gridOf(scoreOf("a", { independent: true })),
    { crt_a: { value: 3 } },
    { points: 0, highest: 0, score: null },
  ],
])("the total %s", (_, asked, answers, total) => {
  expect(totalOf(asked, answers)).toMatchObject(total);
});

test("tenths add up exactly: 0.1 three times is 0.3", () => {
  const tenths = { step: 0.1, max: 1, weight: 0.1 };
  const three = gridOf(scoreOf("a", tenths), scoreOf("b", tenths), scoreOf("c", tenths));
  const answers = { crt_a: { value: 0.1 }, crt_b: { value: 0.1 }, crt_c: { value: 0.1 } };
  expect(totalOf(three, answers)).toMatchObject({ points: 0.03, highest: 0.3, score: 1_000 });
});

const marked = fc.array(
  fc.record({ mark: fc.integer({ min: 0, max: 20 }), weight: fc.integer({ min: 1, max: 10_000 }) }),
  { minLength: 1, maxLength: 50 },
);

test("a score stays between 0 and 100 %, rises with each mark and ignores the order of criteria", () => {
  fc.assert(
    fc.property(marked, fc.nat(49), (marks, which) => {
      const criteria = marks.map(({ weight }, index) =>
        scoreOf(`c${index}`, { max: 20, weight: weight / 100 }),
      );
      const answers = Object.fromEntries(marks.map(({ mark }, index) => [`crt_c${index}`, { value: mark }]));
      const score = totalOf(gridOf(...criteria), answers).score ?? -1;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(10_000);
      expect(totalOf(gridOf(...criteria.toReversed()), answers).score).toBe(score);
      const better = { ...answers, [`crt_c${which % marks.length}`]: { value: 20 } };
      expect(totalOf(gridOf(...criteria), better).score).toBeGreaterThanOrEqual(score);
    }),
  );
});
