import { expect, test } from "vitest";

import type { Answers, AnswerValue } from "#domain/forms/answers";
import { checkCompleteness, type Passage } from "#domain/forms/completeness";
import type { Comparison } from "#domain/forms/conditions";
import type { FormDefinition, StepOf } from "#domain/forms/definition";
import type { DocumentFact } from "#domain/forms/documents";
import { choiceOf, fieldOf, finalStep, formStepOf, formWith } from "#domain/forms/form-builder";
import type { Field } from "#domain/forms/fields";
import { visibleFields } from "#domain/forms/visibility";

const answersOf = (values: Record<string, AnswerValue>): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
const progress = (
  definition: FormDefinition,
  values: Record<string, AnswerValue>,
  ...facts: DocumentFact[]
) => checkCompleteness(definition, answersOf(values), new Map(facts.map((fact) => [fact.id, fact])));
const missing = (field: Field, value: AnswerValue, ...facts: DocumentFact[]) =>
  progress(formWith(field), { [field.id]: value }, ...facts).steps[0]?.missing.map(
    ({ pointer, code }) => `${pointer.replace(`/${field.id}/value`, "")} ${code}`,
  );
const equals = (field: string, value: string): Comparison => ({ operator: "equals", field, value });

test("a step counts its required fields and is at 100 % only when nothing is missing", () => {
  const three = formWith(
    fieldOf("email", "fld_a", { required: true }),
    fieldOf("email", "fld_b", { required: true }),
    fieldOf("email", "fld_c", { required: true }),
    fieldOf("email", "fld_d"),
  );
  expect(progress(three, {}).steps).toEqual([
    {
      stepId: "stp_one",
      type: "form",
      percent: 0,
      open: true,
      missing: ["a", "b", "c"].map((id) => ({ pointer: `/fld_${id}/value`, code: "required" })),
    },
    { stepId: "stp_final", type: "final_submission", percent: 0, open: false, missing: [] },
  ]);
  expect(progress(three, { fld_a: "a@b.fr", fld_b: "a@b.fr" })).toMatchObject({
    percent: 66,
    complete: false,
  });
  const done = { fld_a: "a@b.fr", fld_b: "a@b.fr", fld_c: "a@b.fr" };
  expect(progress(three, done)).toMatchObject({ percent: 100, complete: true });
  expect(progress(three, { ...done, fld_d: "not an address" })).toMatchObject({
    percent: 75,
    complete: false,
  });
});

test("what is not enough yet is asked for, with the pointer to the part", () => {
  const text = fieldOf("short_text", "fld_a", { minLength: 3 });
  expect(missing(text, "ab")).toEqual([" too_short"]);
  expect(missing(text, "abc")).toEqual([]);
  expect(missing(text, null)).toEqual([]);
  const options = ["A", "B"].map((label) => ({ id: `opt_${label}`, label }));
  expect(missing(fieldOf("multiple_choice", "fld_a", { options, minChoices: 2 }), ["opt_A"])).toEqual([
    " too_few",
  ]);
  const address = { street: "1 rue d’Alger", complement: "", postalCode: "", city: "Toulon", country: "FR" };
  expect(missing(fieldOf("address", "fld_a"), address)).toEqual(["/postalCode required"]);
  expect(missing(fieldOf("statement", "fld_a", { required: true }), false)).toEqual([" not_accepted"]);
  expect(missing(fieldOf("statement", "fld_a", { required: true }), true)).toEqual([]);
});

test("an answer that a newer revision no longer takes is missing again", () => {
  expect(missing(choiceOf("fld_a", "Oui"), "opt_Non")).toEqual([" not_offered"]);
  expect(missing(fieldOf("number", "fld_a", { max: 3 }), 4)).toEqual([" too_big"]);
});

test("a file counts once it arrived, passed the check and suits the rule", () => {
  const field = fieldOf("file", "fld_a", { families: ["pdf"], maxBytes: 10, maxFiles: 2, required: true });
  const pdf: DocumentFact = { id: "doc_1", family: "pdf", sizeBytes: 10, state: "accepted" };
  expect(missing(field, ["doc_1"], pdf)).toEqual([]);
  expect(missing(field, ["doc_2", "doc_1"], pdf)).toEqual(["/0 file_missing"]);
  expect(missing(field, ["doc_1"], { ...pdf, state: "in_check" })).toEqual(["/0 file_in_check"]);
  expect(missing(field, ["doc_1"], { ...pdf, state: "refused" })).toEqual(["/0 file_refused"]);
  expect(missing(field, ["doc_1"], { ...pdf, sizeBytes: 11 })).toEqual(["/0 file_too_big"]);
  expect(missing(field, ["doc_1"], { ...pdf, family: "image" })).toEqual(["/0 file_family"]);
  expect(missing({ ...field, minFiles: 2 }, ["doc_1"], pdf)).toEqual([" too_few_files"]);
});

test("each row of a block is asked for its own required fields, under the conditions of that row", () => {
  const kind = choiceOf("fld_kind", "Salarié", "Bénévole");
  const hours = fieldOf("number", "fld_hours", {
    required: true,
    condition: equals("fld_kind", "opt_Salarié"),
  });
  const block = fieldOf("repeat", "fld_a", { fields: [{ ...kind, required: true }, hours], minRows: 2 });
  expect(missing(block, [{ fld_kind: "opt_Bénévole" }])).toEqual([" too_few_rows"]);
  expect(missing(block, [{ fld_kind: "opt_Bénévole" }, { fld_kind: "opt_Salarié" }, {}])).toEqual([
    "/1/fld_hours required",
    "/2/fld_kind required",
  ]);
});

test("a cell may depend on an answer outside its block", () => {
  const inner = fieldOf("email", "fld_x", { required: true, condition: equals("fld_kind", "opt_Oui") });
  const form = formWith(choiceOf("fld_kind", "Oui", "Non"), fieldOf("repeat", "fld_a", { fields: [inner] }));
  expect(progress(form, { fld_kind: "opt_Oui", fld_a: [{}] }).complete).toBe(false);
  expect(progress(form, { fld_kind: "opt_Non", fld_a: [{}] }).complete).toBe(true);
});

const pay: StepOf<"payment_proof"> = {
  id: "stp_pay",
  type: "payment_proof",
  title: "Frais",
  families: ["pdf"],
  maxBytes: 10,
  maxFiles: 1,
  waitForValidation: false,
};
const check = { id: "stp_check", type: "intermediate_validation", title: "Pré-validation" } as const;
const proof = (state: "awaiting_verification" | "validated" | "rejected") => ({
  documentIds: ["doc_1"],
  state,
});

test("a path opens step by step: fields, then the proof of payment, then the intermediate validation", () => {
  const email = fieldOf("email", "fld_a", { required: true });
  const path = (waitForValidation: boolean): FormDefinition => ({
    steps: [formStepOf("one", email), { ...pay, waitForValidation }, check, formStepOf("two"), finalStep],
    ineligibility: [],
  });
  const documents = new Map([
    ["doc_1", { id: "doc_1", family: "pdf", sizeBytes: 1, state: "accepted" } as const],
  ]);
  const at = (values: Record<string, AnswerValue>, passage: Partial<Passage>, wait = false) => {
    const { steps, complete, nextValidationStepId } = checkCompleteness(
      path(wait),
      answersOf(values),
      documents,
      {
        paymentProofs: new Map(),
        validatedStepIds: new Set(),
        ...passage,
      },
    );
    return { open: steps.filter(({ open }) => open).length, complete, next: nextValidationStepId };
  };
  const answered = { fld_a: "a@b.fr" };
  const paid = (state: "awaiting_verification" | "validated" | "rejected") => ({
    paymentProofs: new Map([["stp_pay", proof(state)]]),
  });
  expect(at({}, {})).toEqual({ open: 1, complete: false, next: null });
  expect(at(answered, {})).toEqual({ open: 2, complete: false, next: null });
  expect(at(answered, paid("rejected"))).toEqual({ open: 2, complete: false, next: null });
  expect(at(answered, paid("awaiting_verification"))).toEqual({
    open: 3,
    complete: false,
    next: "stp_check",
  });
  expect(at(answered, paid("awaiting_verification"), true)).toMatchObject({ open: 2 });
  expect(at(answered, paid("validated"), true)).toMatchObject({ open: 3 });
  expect(at(answered, { ...paid("validated"), validatedStepIds: new Set(["stp_check"]) })).toEqual({
    open: 5,
    complete: true,
    next: null,
  });
});

test("what is hidden is not asked for, and what it once held moves nothing", () => {
  const legal = choiceOf("fld_legal", "Commune", "Association");
  const rna = fieldOf("rna", "fld_rna", {
    required: true,
    condition: equals("fld_legal", "opt_Association"),
  });
  const more = fieldOf("email", "fld_more", {
    required: true,
    condition: { operator: "answered", field: "fld_rna" },
  });
  const form = formWith(legal, rna, more);
  expect(progress(form, { fld_legal: "opt_Commune", fld_rna: "W751234567" }).complete).toBe(true);
  expect(progress(form, { fld_legal: "opt_Association" }).steps[0]?.missing).toHaveLength(1);
  const typed = answersOf({ fld_legal: "opt_Association", fld_rna: "W751234567" });
  expect([...visibleFields(form, typed).fieldIds]).toEqual(["fld_legal", "fld_rna", "fld_more"]);
});

test("a hidden section or step hides all it holds, and does not stand in the way", () => {
  const legal = choiceOf("fld_legal", "Commune", "Association");
  const two = formStepOf("two", fieldOf("email", "fld_b", { required: true }));
  const hidden = (step: StepOf<"form">): FormDefinition => ({
    steps: [formStepOf("one", legal), step, finalStep],
    ineligibility: [],
  });
  const condition = equals("fld_legal", "opt_Association");
  const inSection = { ...two, sections: two.sections.map((section) => ({ ...section, condition })) };
  for (const form of [hidden({ ...two, condition }), hidden(inSection)]) {
    expect(progress(form, { fld_legal: "opt_Commune" }).complete).toBe(true);
    expect(progress(form, { fld_legal: "opt_Association" }).complete).toBe(false);
  }
});
