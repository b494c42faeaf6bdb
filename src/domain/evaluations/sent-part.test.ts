import { expect, test } from "vitest";

import { sentPart, wasSent } from "#domain/evaluations/sent-part";
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
    expect(sentPart(twoSteps, { state, since: 5, validatedStepIds: [] })).toBe(twoSteps);
    expect(wasSent({ state, since: 5, validatedStepIds: [] }, 6)).toBe(true);
  },
);

test("a dossier that is a draft again shows what was approved, and nothing of what is being typed", () => {
  const state = "draft" as const;
  expect(sentPart(twoSteps, { state, since: 5, validatedStepIds: [] }).steps).toEqual([]);
  expect(sentPart(twoSteps, { state, since: 5, validatedStepIds: [first?.id ?? ""] }).steps).toEqual([first]);
});

test("what is typed since a dossier went back to its applicant is not sent, what staff or they wrote before is", () => {
  const standing = { state: "draft", since: 5, validatedStepIds: [] } as const;
  expect([4, 5, 6].map((at) => wasSent(standing, at))).toEqual([true, true, false]);
  expect(wasSent({ ...standing, since: null }, 4)).toBe(false);
});
