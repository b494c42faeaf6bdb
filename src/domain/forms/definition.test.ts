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

test("a form that would not fit in one row is refused", () => {
  const statement = "x".repeat(5_000);
  const fields = Array.from({ length: 101 }, (_, index) =>
    fieldOf("statement", `fld_${index}`, { statement }),
  );
  expect(codes(formWith(...fields))).toEqual([" definition_too_large"]);
});
