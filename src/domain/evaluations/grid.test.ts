import * as fc from "fast-check";
import { expect, test } from "vitest";

import { missingAnswers, parseEvaluationAnswers, type EvaluationAnswers } from "#domain/evaluations/answers";
import { checkGrid } from "#domain/evaluations/check-grid";
import { gridSchema, type Criterion, type Grid, type ScoreCriterion } from "#domain/evaluations/criteria";
import { gridChanges, planGridChange } from "#domain/evaluations/grid-freeze";
import { totalOf } from "#domain/evaluations/score";
import { Refusal } from "#domain/refusals";

const base = { required: true, notApplicable: false };
const scoreOf = (id: string, rest: Partial<ScoreCriterion> = {}): ScoreCriterion => ({
  ...base,
  id: `crt_${id}`,
  label: id,
  type: "score",
  min: 0,
  max: 5,
  step: 1,
  weight: 1,
  independent: false,
  ...rest,
});
const opinion: Criterion = {
  ...base,
  id: "crt_opinion",
  label: "Avis",
  type: "single_choice",
  options: [
    { id: "opt_yes", label: "Favorable" },
    { id: "opt_no", label: "Défavorable" },
  ],
};
const comment: Criterion = { ...base, id: "crt_comment", label: "Commentaire", type: "text", minLength: 5 };
const gridOf = (...criteria: Criterion[]): Grid => ({ criteria });

const found = (grid: Grid) => checkGrid(grid).map(({ pointer, code }) => `${pointer} ${code}`);

test("a sound grid passes the schema and the checks", () => {
  const grid = gridOf(scoreOf("a", { min: -2, step: 0.5, weight: 1.25 }), opinion, comment);
  expect(gridSchema.parse(grid)).toEqual(grid);
  expect(checkGrid(grid)).toEqual([]);
});

test.each([
  ["a third decimal", { weight: 1.005 }],
  ["no weight", { weight: 0 }],
  ["a huge mark", { max: 1_001 }],
  ["an unknown property", { colour: "red" }],
])("the schema refuses %s", (_, rest) => {
  const grid = { criteria: [{ ...scoreOf("a"), ...rest }] };
  expect(gridSchema.safeParse(grid).success).toBe(false);
});

test.each<[string, Grid, string[]]>([
  ["no criterion", gridOf(), ["/criteria no_criterion"]],
  ["an id used twice", gridOf(scoreOf("a"), scoreOf("a")), ["/criteria/1/id duplicate_id"]],
  ["crossed bounds", gridOf(scoreOf("a", { min: 5 })), ["/criteria/0/min bounds_crossed"]],
  [
    "a step that misses the maximum",
    gridOf(scoreOf("a", { step: 2 })),
    ["/criteria/0/step step_does_not_reach"],
  ],
  [
    "a text that must be longer than it may",
    gridOf({ ...comment, minLength: 9, maxLength: 8 }),
    ["/criteria/0/minLength bounds_crossed"],
  ],
  [
    "choices alike",
    gridOf({
      ...opinion,
      options: [opinion.options[0], { id: "opt_x", label: "favorable" }].flatMap((one) => one ?? []),
    }),
    ["/criteria/0/options/1/label duplicate_label"],
  ],
])("the checks name %s", (_, grid, errors) => {
  expect(found(grid)).toEqual(errors);
});

const grid = gridOf(scoreOf("a", { step: 0.5 }), scoreOf("b", { notApplicable: true }), opinion, comment);

test("answers are normalised, and each wrong one is told apart from the good ones", () => {
  const { answers, errors } = parseEvaluationAnswers(grid, {
    crt_a: { value: "3,5" },
    crt_b: { notApplicable: true },
    crt_opinion: { value: "opt_maybe" },
    crt_comment: { value: " Bon " },
    crt_gone: { value: 1 },
  });
  expect(answers).toEqual({
    crt_a: { value: 3.5 },
    crt_b: { notApplicable: true },
    crt_comment: { value: "Bon" },
  });
  expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/crt_opinion/value", "not_offered"],
    ["/crt_gone", "unknown_field"],
  ]);
});

test.each([
  [{ value: 0.3 }, "off_step"],
  [{ value: 5.5 }, "too_big"],
  [{ value: -1 }, "too_small"],
  [{ value: "beaucoup" }, "not_number"],
  [{ notApplicable: true as const }, "always_applies"],
])("the mark %j is refused: %s", (answer, code) => {
  expect(parseEvaluationAnswers(grid, { crt_a: answer }).errors).toMatchObject([{ code }]);
});

test("what is missing before an evaluation can be final is named, criterion by criterion", () => {
  const missing = (answers: EvaluationAnswers) =>
    missingAnswers(grid, answers).map(({ pointer, code }) => `${pointer} ${code}`);
  expect(missing({ crt_comment: { value: "Bon" } })).toEqual([
    "/crt_a/value required",
    "/crt_b/value required",
    "/crt_opinion/value required",
    "/crt_comment/value too_short",
  ]);
  const done = { crt_a: { value: 2 }, crt_opinion: { value: "opt_no" }, crt_comment: { value: "Très bon" } };
  expect(missing({ ...done, crt_b: { notApplicable: true } })).toEqual([]);
  expect(missing({ ...done, crt_b: { value: 0.5 } })).toEqual(["/crt_b/value off_step"]);
});

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
  ["says nothing when nothing counts", gridOf(opinion), {}, { points: 0, highest: 0, score: null }],
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

const changed = gridOf(
  scoreOf("b", { label: "Nouveau nom", help: "De l’aide" }),
  scoreOf("a", { weight: 2 }),
  { ...opinion, options: opinion.options.map((option) => ({ ...option, label: `${option.label} !` })) },
);

test("a change of grid is told criterion by criterion, wording apart", () => {
  const before = gridOf(scoreOf("a"), scoreOf("b"), opinion, comment);
  const told = gridChanges(before, changed).map(
    ({ pointer, aspect, wording }) => `${pointer} ${aspect}${wording ? "" : " !"}`,
  );
  expect(told).toEqual([
    "/criteria/0 moved !",
    "/criteria/0/label label",
    "/criteria/0/help help",
    "/criteria/1 moved !",
    "/criteria/1/weight weight !",
    "/criteria/2/options options",
    "/criteria removed !",
  ]);
});

test("once frozen, a grid takes new words and nothing else", () => {
  const before = gridOf(scoreOf("a"), opinion);
  const words = gridOf(scoreOf("a", { label: "Qualité", help: "Sur 5" }), {
    ...opinion,
    options: opinion.options.map((option) => ({ ...option, label: `${option.label} !` })),
  });
  expect(planGridChange(before, words, true)).toHaveLength(3);
  const weighed = gridOf(scoreOf("a", { weight: 3 }), opinion, comment);
  expect(planGridChange(before, weighed, false)).toHaveLength(2);
  const refused = planGridChange(before, weighed, true);
  expect(refused).toBeInstanceOf(Refusal);
  expect(refused).toMatchObject({
    code: "grid_frozen",
    details: { errors: [{ pointer: "/criteria/0/weight" }, { pointer: "/criteria/2" }] },
  });
});
