import { expect, test } from "vitest";

import { parseEvaluationAnswers, type EvaluationAnswers } from "#domain/evaluations/answers";
import { checkGrid } from "#domain/evaluations/check-grid";
import { gridSchema, type Criterion, type Grid } from "#domain/evaluations/criteria";
import { gridChanges, planGridChange } from "#domain/evaluations/grid-freeze";
import { scoreOf } from "#domain/evaluations/evaluation-builder";
import { missingAnswers } from "#domain/evaluations/missing-answers";
import { Refusal } from "#domain/refusals";

const base = { required: true, notApplicable: false };
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
