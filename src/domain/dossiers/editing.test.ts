import * as fc from "fast-check";
import { expect, test } from "vitest";

import { editors, editRefusal } from "#domain/dossiers/editing";
import { mergeAnswers } from "#domain/dossiers/merge-answers";
import { dossierStates, type DossierState } from "#domain/dossiers/states";
import type { Answers, AnswerValue } from "#domain/forms/answers";
import type { FormDefinition } from "#domain/forms/definition";
import { fieldOf, finalStep, formStepOf } from "#domain/forms/form-builder";

const path: FormDefinition = {
  steps: [
    formStepOf("one", fieldOf("email", "fld_a")),
    { id: "stp_check", type: "intermediate_validation", title: "Pré-validation" },
    formStepOf("two", fieldOf("email", "fld_b")),
    finalStep,
  ],
  ineligibility: [],
};
const refusal = (state: DossierState, side: "applicant" | "staff", fieldId: string, ...validated: string[]) =>
  editRefusal(path, { state, validatedStepIds: validated }, side, [fieldId])?.code ?? null;

test("only one side writes in a dossier at a time, and nobody once it is decided", () => {
  for (const state of dossierStates)
    for (const side of ["applicant", "staff"] as const)
      expect(refusal(state, side, "fld_a")).toBe(editors[state] === side ? null : "dossier_not_editable");
  expect(refusal("submitted", "applicant", "fld_a")).toBe("dossier_not_editable");
  expect(refusal("accepted", "staff", "fld_a")).toBe("dossier_not_editable");
});

test("what a validation approved is closed to the applicant, until a correction is asked for", () => {
  expect(refusal("draft", "applicant", "fld_a", "stp_check")).toBe("step_already_validated");
  expect(refusal("draft", "applicant", "fld_b", "stp_check")).toBeNull();
  expect(refusal("correction_requested", "applicant", "fld_a", "stp_check")).toBeNull();
  expect(refusal("under_review", "staff", "fld_a", "stp_check")).toBeNull();
});

const answers = (values: Record<string, AnswerValue>): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));

test("two people who change different fields both keep their work", () => {
  const base = answers({ fld_a: "a", fld_b: "b", fld_c: "c" });
  const theirs = answers({ fld_a: "a", fld_b: "theirs", fld_c: "c" });
  expect(mergeAnswers(base, answers({ fld_a: "mine", fld_b: "b" }), theirs)).toEqual({
    answers: answers({ fld_a: "mine", fld_b: "theirs", fld_c: "c" }),
    conflicts: [],
  });
});

test("two people who change one field are shown both values, and the stored one stays", () => {
  const base = answers({ fld_a: "a" });
  expect(mergeAnswers(base, answers({ fld_a: null }), answers({ fld_a: "theirs" }))).toEqual({
    answers: answers({ fld_a: "theirs" }),
    conflicts: [{ fieldId: "fld_a", base: "a", mine: null, theirs: "theirs" }],
  });
  expect(mergeAnswers(base, answers({ fld_a: "same" }), answers({ fld_a: "same" })).conflicts).toEqual([]);
});

test("a merge loses nobody's change: each one is kept or shown as a conflict", () => {
  const some = fc.dictionary(fc.constantFrom("fld_a", "fld_b", "fld_c"), fc.constantFrom("x", "y", null));
  fc.assert(
    fc.property(some, some, some, (base, mine, theirs) => {
      const merged = mergeAnswers(answers(base), answers(mine), answers(theirs));
      const conflicts = new Map(merged.conflicts.map((conflict) => [conflict.fieldId, conflict.mine]));
      const result = (id: string) => merged.answers[id]?.value ?? null;
      for (const [id, value] of Object.entries(mine)) {
        const wasChanged = value !== (base[id] ?? null);
        expect(wasChanged ? [result(id), conflicts.get(id)] : [value]).toContain(value);
      }
      for (const [id, value] of Object.entries(theirs)) {
        const wasChanged = value !== (base[id] ?? null);
        expect(wasChanged ? result(id) : value).toBe(value);
      }
    }),
  );
});
