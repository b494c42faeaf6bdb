import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { EvaluationAnswers } from "#domain/evaluations/answers";
import { askedCriteria, forgetUnasked } from "#domain/evaluations/asked";
import { checkGrid } from "#domain/evaluations/check-grid";
import { gridSchema, type Criterion, type Grid } from "#domain/evaluations/criteria";
import { scoreOf } from "#domain/evaluations/evaluation-builder";
import { gridChanges, planGridChange } from "#domain/evaluations/grid-freeze";
import { missingAnswers } from "#domain/evaluations/missing-answers";
import { totalOf } from "#domain/evaluations/score";
import type { Condition } from "#domain/forms/conditions";
import { Refusal } from "#domain/refusals";

const base = { required: true, notApplicable: false };
const opinion: Criterion = {
  ...base,
  id: "crt_opinion",
  label: "Avis",
  type: "single_choice",
  notApplicable: true,
  options: [
    { id: "opt_yes", label: "Favorable" },
    { id: "opt_no", label: "Défavorable" },
  ],
};
const against: Condition = { operator: "equals", field: "crt_opinion", value: "opt_no" };
const why: Criterion = { ...base, id: "crt_why", label: "Pourquoi ?", type: "text", condition: against };
const risk = scoreOf("risk", { condition: { operator: "answered", field: "crt_why" }, weight: 3 });
const grid: Grid = { criteria: [scoreOf("project"), opinion, why, risk] };

const askedIn = (answers: EvaluationAnswers) => askedCriteria(grid, answers).map(({ id }) => id);

test("a grid with conditions on earlier criteria passes the schema and the checks", () => {
  expect(gridSchema.parse(grid)).toEqual(grid);
  expect(checkGrid(grid)).toEqual([]);
});

test.each<[string, Condition, string]>([
  ["itself", { operator: "answered", field: "crt_why" }, "/field condition_on_itself"],
  ["what is asked later", { operator: "answered", field: "crt_risk" }, "/field condition_cycle"],
  ["what is nowhere", { operator: "answered", field: "crt_gone" }, "/field condition_unknown_field"],
  ["an unsuited comparison", { ...against, operator: "more" }, "/operator condition_operator"],
  ["an option it does not have", { ...against, value: "opt_maybe" }, "/value condition_value"],
  [
    "a mark that is no number, in a group",
    { operator: "or", conditions: [{ operator: "less", field: "crt_project", value: "3" }] },
    "/conditions/0/value condition_value",
  ],
])("a condition on %s is refused where it stands", (_, condition, error) => {
  const wrong = {
    criteria: grid.criteria.map((one) => (one.id === "crt_why" ? { ...one, condition } : one)),
  };
  expect(checkGrid(wrong).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    `/criteria/2/condition${error}`,
  ]);
});

test("a criterion is asked once what it depends on says so, and never because of what is not asked itself", () => {
  expect(askedIn({})).toEqual(["crt_project", "crt_opinion"]);
  const no = { crt_opinion: { value: "opt_no" } };
  expect(askedIn(no)).toEqual(["crt_project", "crt_opinion", "crt_why"]);
  const explained = { ...no, crt_why: { value: "Trop cher." } };
  expect(askedIn(explained)).toEqual(["crt_project", "crt_opinion", "crt_why", "crt_risk"]);
  expect(askedIn({ ...explained, crt_opinion: { value: "opt_yes" } })).toHaveLength(2);
  expect(askedIn({ ...explained, crt_opinion: { notApplicable: true } })).toHaveLength(2);
});

test("what is not asked is neither required nor counted, and is forgotten with what was once typed there", () => {
  const answers = {
    crt_project: { value: 4 },
    crt_opinion: { value: "opt_yes" },
    crt_why: { value: "Trop cher." },
    crt_risk: { value: 0 },
  };
  expect(missingAnswers(grid, answers)).toEqual([]);
  expect(totalOf(grid, answers)).toMatchObject({ points: 4, highest: 5, unmarked: 0, score: 8_000 });
  const { crt_project, crt_opinion } = answers;
  expect(forgetUnasked(grid, answers)).toEqual({ crt_project, crt_opinion });
  const no = { ...answers, crt_opinion: { value: "opt_no" } };
  expect(totalOf(grid, no)).toMatchObject({ points: 4, highest: 20, score: 2_000 });
  expect(forgetUnasked(grid, no)).toEqual(no);
  const { crt_risk: _unmarked, ...unmarked } = no;
  expect(missingAnswers(grid, unmarked)).toMatchObject([{ pointer: "/crt_risk/value", code: "required" }]);
});

test("a condition is no wording: once frozen, it stays", () => {
  const freed = { criteria: grid.criteria.map((one) => ({ ...one, condition: undefined })) };
  expect(gridChanges(grid, freed).map(({ pointer }) => pointer)).toEqual([
    "/criteria/2/condition",
    "/criteria/3/condition",
  ]);
  expect(planGridChange(grid, freed, true)).toBeInstanceOf(Refusal);
});

const mark = fc.option(fc.record({ value: fc.integer({ min: 0, max: 5 }) }), {
  nil: { notApplicable: true },
});

test("forgetting what is not asked changes neither the total nor what is asked, and twice is once", () => {
  const chain = fc.array(fc.record({ above: fc.integer({ min: 0, max: 5 }), back: fc.nat(9), mark }), {
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(chain, (links) => {
      const criteria = links.map(({ above, back }, rank) =>
        scoreOf(String(rank), {
          notApplicable: true,
          ...(rank > 0 && {
            condition: { operator: "at_least", field: `crt_${back % rank}`, value: above },
          }),
        }),
      );
      const some = { criteria };
      const answers = Object.fromEntries(
        links.map((link, rank) => [`crt_${rank}`, link.mark]),
      ) as EvaluationAnswers;
      const kept = forgetUnasked(some, answers);
      expect(totalOf(some, kept)).toEqual(totalOf(some, answers));
      expect(askedCriteria(some, kept)).toEqual(askedCriteria(some, answers));
      expect(Object.keys(kept).sort()).toEqual(
        askedCriteria(some, answers)
          .map(({ id }) => id)
          .sort(),
      );
      expect(forgetUnasked(some, kept)).toEqual(kept);
    }),
  );
});
