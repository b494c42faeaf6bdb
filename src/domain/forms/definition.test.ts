import { expect, test } from "vitest";

import { checkDefinition } from "#domain/forms/check-definition";
import type { Condition } from "#domain/forms/conditions";
import { formDefinitionSchema, type FormDefinition } from "#domain/forms/definition";
import { choiceOf, fieldOf, finalStep, formStepOf, formWith } from "#domain/forms/form-builder";
import type { Field } from "#domain/forms/fields";

const answered = (field: string): Condition => ({ operator: "answered", field });
const codes = (definition: FormDefinition) =>
  checkDefinition(definition).map(({ pointer, code }) => `${pointer} ${code}`);
const issues = (input: unknown) => formDefinitionSchema.safeParse(input).error?.issues ?? [];

const every: Field[] = [
  fieldOf("short_text", "fld_a", { minLength: 2, maxLength: 20 }),
  fieldOf("long_text", "fld_b"),
  { ...choiceOf("fld_c", "Commune", "Association"), required: true },
  fieldOf("multiple_choice", "fld_d", { options: [{ id: "opt_x", label: "X" }], minChoices: 1 }),
  fieldOf("number", "fld_e", { decimals: 2, min: 0 }),
  fieldOf("amount", "fld_f", { maxCents: 500_000 }),
  fieldOf("date", "fld_g", { min: "2026-01-01", max: "2026-12-31" }),
  fieldOf("address", "fld_h"),
  fieldOf("email", "fld_i"),
  fieldOf("phone", "fld_j"),
  fieldOf("siret", "fld_k"),
  fieldOf("siren", "fld_l"),
  fieldOf("rna", "fld_m"),
  fieldOf("iban", "fld_n"),
  fieldOf("file", "fld_o", { families: ["pdf"], maxBytes: 1000, maxFiles: 2 }),
  fieldOf("repeat", "fld_p", { fields: [fieldOf("short_text", "fld_q")], maxRows: 3 }),
  fieldOf("statement", "fld_r", { statement: "Je certifie l’exactitude de ce dossier." }),
];

const complete: FormDefinition = {
  steps: [
    { id: "stp_intro", type: "text", title: "Bienvenue", body: "Lisez ceci.", media: [] },
    formStepOf("project", ...every),
    {
      id: "stp_pay",
      type: "payment_proof",
      title: "Frais",
      amountCents: 2_000,
      families: ["pdf", "image"],
      maxBytes: 5_000_000,
      maxFiles: 2,
      waitForValidation: false,
    },
    { id: "stp_check", type: "intermediate_validation", title: "Pré-validation" },
    finalStep,
  ],
  ineligibility: [{ id: "rul_a", condition: answered("fld_a"), message: "Réservé aux communes." }],
};

test("a form with every type of step and field is read as it was written and has no error", () => {
  expect(formDefinitionSchema.parse(complete)).toEqual(complete);
  expect(checkDefinition(complete)).toEqual([]);
});

test("the definition is strict: an unknown key, type or id shape is refused where it stands", () => {
  expect(issues({ ...complete, colour: "red" })[0]?.code).toBe("unrecognized_keys");
  expect(issues(formWith({ ...fieldOf("email", "fld_a"), id: "a" }))[0]?.path).toEqual([
    "steps",
    0,
    "sections",
    0,
    "fields",
    0,
    "id",
  ]);
  expect(issues({ steps: [{ ...finalStep, type: "dance" }], ineligibility: [] })).toHaveLength(1);
});

test("labels are one line of plain text: markup stays text, controls and direction overrides are refused", () => {
  const labelled = (label: string) => formWith(fieldOf("email", "fld_a", { label }));
  const read = formDefinitionSchema.parse(labelled("  <b>Âge</b>\n< 18 ans "));
  expect(JSON.stringify(read)).toContain('"<b>Âge</b> < 18 ans"');
  for (const label of ["a\u0000b", "a\u202Eb", "a\uD800", "\u0007"])
    expect(issues(labelled(label)).map(({ message }) => message)).toContain("unsafe_text");
  expect(issues(labelled("   "))).not.toEqual([]);
  expect(issues(labelled("x".repeat(301)))).not.toEqual([]);
});

test("limits hold: 30 steps, 200 fields, groups three deep", () => {
  const steps = Array.from({ length: 31 }, (_, index) => formStepOf(`s${index}`));
  expect(issues({ steps, ineligibility: [] })[0]?.code).toBe("too_big");
  const fields = (prefix: string) =>
    Array.from({ length: 101 }, (_, i) => fieldOf("email", `fld_${prefix}${i}`));
  const many = { steps: [formStepOf("a", ...fields("a")), formStepOf("b", ...fields("b")), finalStep] };
  expect(codes({ ...many, ineligibility: [] })).toEqual(["/steps too_many_fields"]);
  let deep: Condition = answered("fld_a");
  for (let depth = 0; depth < 4; depth += 1) deep = { operator: "and", conditions: [deep] };
  expect(issues(formWith(fieldOf("email", "fld_b", { condition: deep })))).not.toEqual([]);
});

test("a path ends with the final submission, once, and asks at least one thing", () => {
  const step = formStepOf("one", fieldOf("email", "fld_a"));
  const path = (...steps: FormDefinition["steps"]) => codes({ steps, ineligibility: [] });
  expect(path(step)).toEqual(["/steps final_step_missing"]);
  expect(path(finalStep, step)).toEqual(["/steps/0 final_step_not_last"]);
  expect(path(formStepOf("one"), finalStep)).toEqual(["/steps no_field"]);
});

test("an id used twice, crossed bounds and twin choices are shown where they stand", () => {
  const twins = fieldOf("single_choice", "fld_c", {
    options: [
      { id: "opt_a", label: "Oui" },
      { id: "opt_a", label: "OUI" },
    ],
  });
  expect(
    codes(
      formWith(
        fieldOf("email", "fld_a"),
        fieldOf("number", "fld_a", { min: 3, max: 2 }),
        fieldOf("short_text", "fld_b", { minLength: 500, maxLength: 10 }),
        fieldOf("date", "fld_d", { min: "2026-02-01", max: "2026-01-01" }),
        twins,
      ),
    ),
  ).toEqual([
    "/steps/0/sections/0/fields/1/id duplicate_id",
    "/steps/0/sections/0/fields/4/options/1/id duplicate_id",
    "/steps/0/sections/0/fields/1/min bounds_crossed",
    "/steps/0/sections/0/fields/2/minLength bounds_crossed",
    "/steps/0/sections/0/fields/3/min bounds_crossed",
    "/steps/0/sections/0/fields/4/options/1/label duplicate_label",
  ]);
});

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

test("a form that would not fit in one row is refused", () => {
  const statement = "x".repeat(5_000);
  const fields = Array.from({ length: 101 }, (_, index) =>
    fieldOf("statement", `fld_${index}`, { statement }),
  );
  expect(codes(formWith(...fields))).toEqual([" definition_too_large"]);
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
