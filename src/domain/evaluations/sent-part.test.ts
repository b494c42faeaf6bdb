import { expect, test } from "vitest";

import { sentPart } from "#domain/evaluations/sent-part";
import { fieldOf, formWith } from "#domain/forms/form-builder";

const form = formWith(fieldOf("short_text", "fld_titre"));
const twoSteps = {
  ...form,
  steps: [...form.steps, ...form.steps.map((step) => ({ ...step, id: `${step.id}_2` }))],
};
const [first] = twoSteps.steps;

test.each(["submitted", "under_review", "correction_requested", "accepted", "withdrawn"] as const)(
  "a dossier that is %s is read as it was sent",
  (state) => {
    expect(sentPart(twoSteps, { state, validatedStepIds: [] })).toBe(twoSteps);
  },
);

test("a dossier that is a draft again shows what was approved, and nothing of what is being typed", () => {
  const state = "draft" as const;
  expect(sentPart(twoSteps, { state, validatedStepIds: [] }).steps).toEqual([]);
  expect(sentPart(twoSteps, { state, validatedStepIds: [first?.id ?? ""] }).steps).toEqual([first]);
});
