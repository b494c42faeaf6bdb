import { expect, test } from "vitest";

import { editors, editRefusal } from "#domain/dossiers/editing";
import { dossierStates, type DossierState } from "#domain/dossiers/states";
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
  const standing = { state: "draft", validatedStepIds: ["stp_check"] } as const;
  expect(editRefusal(path, standing, "applicant", ["fld_a"], (fieldId) => fieldId === "fld_a")).toBeNull();
  expect(refusal("correction_requested", "applicant", "fld_a", "stp_check")).toBeNull();
  expect(refusal("under_review", "staff", "fld_a", "stp_check")).toBeNull();
});
