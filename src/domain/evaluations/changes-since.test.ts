import { expect, test } from "vitest";

import { changesSince, isUpToDate } from "#domain/evaluations/changes-since";
import { dossierOf } from "#domain/evaluations/evaluation-builder";
import { fieldOf, formWith } from "#domain/forms/form-builder";

test("what changed since the version judged is told, among what the evaluator sees", () => {
  const before = formWith(
    fieldOf("short_text", "fld_a"),
    fieldOf("email", "fld_b"),
    fieldOf("short_text", "fld_c"),
  );
  const after = formWith(
    fieldOf("short_text", "fld_a", { label: "Nouveau titre" }),
    fieldOf("email", "fld_b", { label: "Courriel" }),
    fieldOf("short_text", "fld_d"),
  );
  const judged = dossierOf(before, {
    answers: { fld_a: { value: "un" }, fld_b: { value: "a@b.fr" }, fld_c: { value: "perdu" } },
  });
  const current = dossierOf(after, { answers: { fld_a: { value: "deux" }, fld_b: { value: "c@d.fr" } } });
  const blinding = { shownFieldIds: ["fld_a", "fld_c", "fld_d"], fileNames: "replaced" } as const;
  const changes = changesSince(judged, current, blinding);
  expect(changes.answers).toMatchObject([
    { fieldId: "fld_a", label: "Nouveau titre", before: "un", after: "deux" },
    { fieldId: "fld_c", label: "fld_c", before: "perdu", after: null },
  ]);
  expect(changes.questions.map(({ id }) => id)).toEqual(["fld_a"]);
  expect([changes.formChanged, isUpToDate(changes)]).toEqual([true, false]);
});

test("a choice says its words, also one that the form no longer offers", () => {
  const offering = (...labels: string[]) =>
    formWith(
      fieldOf("single_choice", "fld_a", {
        options: labels.map((label) => ({ id: `opt_${label}`, label })),
      }),
    );
  const [changed] = changesSince(
    dossierOf(offering("Danse", "Chant"), { answers: { fld_a: { value: "opt_Danse" } } }),
    dossierOf(offering("Chant", "Cirque"), { answers: { fld_a: { value: "opt_Cirque" } } }),
    null,
  ).answers;
  expect([changed?.before, changed?.after]).toEqual(["opt_Danse", "opt_Cirque"]);
  expect(changed?.question.options.map(({ label }) => label)).toEqual(["Chant", "Cirque", "Danse"]);
});

test("a change that the evaluator cannot see is no change for them", () => {
  const form = formWith(fieldOf("short_text", "fld_a"), fieldOf("email", "fld_b"));
  const judged = dossierOf(form, { answers: { fld_b: { value: "a@b.fr" } } });
  const current = dossierOf(form, { answers: { fld_a: { value: "" }, fld_b: { value: "c@d.fr" } } });
  const blinding = { shownFieldIds: ["fld_a"], fileNames: "replaced" } as const;
  expect(isUpToDate(changesSince(judged, current, blinding))).toBe(true);
  expect(isUpToDate(changesSince(judged, current, null))).toBe(false);
});
