import { expect, test } from "vitest";

import { checkDefinition } from "#domain/forms/check-definition";
import type { Condition } from "#domain/forms/conditions";
import type { FormDefinition } from "#domain/forms/definition";
import { choiceOf, fieldOf, finalStep, formStepOf, formWith } from "#domain/forms/form-builder";
import type { Field } from "#domain/forms/fields";

const answered = (field: string): Condition => ({ operator: "answered", field });
const codes = (definition: FormDefinition) =>
  checkDefinition(definition).map(({ pointer, code }) => `${pointer} ${code}`);

test("a condition looks back only: itself, later, in circles and unknown are four different errors", () => {
  const field = (id: string, seen?: string) =>
    fieldOf("email", id, seen === undefined ? {} : { condition: answered(seen) });
  const first = (...fields: Field[]) => checkDefinition(formWith(...fields)).at(0);
  const at = "/steps/0/sections/0/fields/0/condition/field";
  const parameters = { label: "fld_b" };
  expect(first(field("fld_a", "fld_zz"))).toEqual({ pointer: at, code: "condition_unknown_field" });
  expect(first(field("fld_a", "fld_a"))).toMatchObject({ pointer: at, code: "condition_on_itself" });
  expect(first(field("fld_a", "fld_b"), field("fld_b"))).toEqual({
    pointer: at,
    code: "condition_forward",
    parameters,
  });
  expect(first(field("fld_a", "fld_b"), field("fld_b", "fld_a"))).toEqual({
    pointer: at,
    code: "condition_cycle",
    parameters,
  });
  expect(first(field("fld_b"), field("fld_a", "fld_b"))).toBeUndefined();
});

test("a text step looks back too, and a rule may read the whole form", () => {
  const condition = answered("fld_a");
  const text: FormDefinition["steps"][number] = {
    id: "stp_t",
    type: "text",
    title: "Note",
    media: [],
    condition,
  };
  const asking = formStepOf("one", fieldOf("email", "fld_a"));
  const rule = { id: "rul_a", condition: answered("fld_a"), message: "Non." };
  const path = (...steps: FormDefinition["steps"]) =>
    codes({ steps: [...steps, finalStep], ineligibility: [rule] });
  expect(path(text, asking)).toEqual(["/steps/0/condition/field condition_forward"]);
  expect(path(asking, text)).toEqual([]);
  expect(codes({ ...formWith(fieldOf("email", "fld_a")), ineligibility: [rule, rule] })).toEqual([
    "/ineligibility/1/id duplicate_id",
  ]);
});

test("a circle through a section and a step is found too", () => {
  const one = { ...formStepOf("one", fieldOf("email", "fld_a")), condition: answered("fld_b") };
  const two = formStepOf("two", fieldOf("email", "fld_b"));
  const circle = [{ id: "sec_two", fields: two.sections[0]?.fields ?? [], condition: answered("fld_a") }];
  expect(codes({ steps: [one, { ...two, sections: circle }, finalStep], ineligibility: [] })).toEqual([
    "/steps/0/condition/field condition_cycle",
  ]);
});

test("a block's rows are read from inside the block only", () => {
  const block = (inner?: Condition) =>
    fieldOf("repeat", "fld_r", {
      fields: [fieldOf("email", "fld_x"), fieldOf("email", "fld_y", { condition: inner })],
    });
  const base = "/steps/0/sections/0/fields";
  const outside = fieldOf("email", "fld_z", { condition: answered("fld_x") });
  expect(codes(formWith(block(answered("fld_x"))))).toEqual([]);
  expect(codes(formWith(block(answered("fld_r"))))).toEqual([
    `${base}/0/fields/1/condition/field condition_on_itself`,
  ]);
  expect(codes(formWith(block(), outside))).toEqual([`${base}/1/condition/field condition_in_repeat`]);
});

test.each<[Field, Condition, string | null]>([
  [fieldOf("number", "fld_a"), { operator: "less", field: "fld_a", value: 3 }, null],
  [fieldOf("number", "fld_a"), { operator: "less", field: "fld_a", value: "3" }, "condition_value"],
  [fieldOf("number", "fld_a"), { operator: "contains", field: "fld_a", value: 3 }, "condition_operator"],
  [fieldOf("amount", "fld_a"), { operator: "at_least", field: "fld_a", value: 0.5 }, "condition_value"],
  [fieldOf("date", "fld_a"), { operator: "more", field: "fld_a", value: "2026-02-30" }, "condition_value"],
  [fieldOf("email", "fld_a"), { operator: "answered", field: "fld_a", value: "x" }, "condition_value"],
  [fieldOf("email", "fld_a"), { operator: "equals", field: "fld_a" }, "condition_value"],
  [choiceOf("fld_a", "Oui"), { operator: "equals", field: "fld_a", value: "opt_Oui" }, null],
  [choiceOf("fld_a", "Oui"), { operator: "equals", field: "fld_a", value: "opt_Non" }, "condition_value"],
  [fieldOf("address", "fld_a"), { operator: "equals", field: "fld_a", value: "2A" }, null],
  [fieldOf("address", "fld_a"), { operator: "equals", field: "fld_a", value: "Var" }, "condition_value"],
  [fieldOf("statement", "fld_a"), { operator: "equals", field: "fld_a", value: true }, null],
])("a comparison suits the type of its field: %#", (field, condition, code) => {
  const errors = checkDefinition(formWith(field, fieldOf("email", "fld_z", { condition })));
  expect(errors.map((error) => error.code)).toEqual(code === null ? [] : [code]);
});
