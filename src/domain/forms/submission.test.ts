import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Answers, AnswerValue } from "#domain/forms/answers";
import type { Condition } from "#domain/forms/conditions";
import type { FormDefinition } from "#domain/forms/definition";
import { describeCondition } from "#domain/forms/describe-condition";
import { choiceOf, fieldOf, formWith } from "#domain/forms/form-builder";
import { clearHidden } from "#domain/forms/hidden-answers";
import { firstIneligibility } from "#domain/forms/ineligibility";
import { visibleFields } from "#domain/forms/visibility";

const is = (field: string, value: string): Condition => ({ operator: "equals", field, value });
const legal = choiceOf("fld_legal", "Commune", "Association");
const rna = fieldOf("rna", "fld_rna", { condition: is("fld_legal", "opt_Association") });
const people = fieldOf("repeat", "fld_people", {
  fields: [
    choiceOf("fld_kind", "Oui", "Non"),
    fieldOf("number", "fld_age", { condition: is("fld_kind", "opt_Oui") }),
  ],
});

test("at submission what is hidden is forgotten, in rows too, and one is told what", () => {
  const form = formWith(legal, rna, people);
  const rows = [
    { fld_kind: "opt_Oui", fld_age: 3 },
    { fld_kind: "opt_Non", fld_age: 4 },
  ];
  const answers: Answers = {
    fld_legal: { value: "opt_Commune" },
    fld_rna: { value: "W751234567" },
    fld_people: { value: rows },
    fld_gone: { value: "x" },
  };
  const cleared = clearHidden(form, answers);
  expect(cleared.answers).toEqual({
    fld_legal: { value: "opt_Commune" },
    fld_rna: { value: null },
    fld_people: { value: [{ fld_kind: "opt_Oui", fld_age: 3 }, { fld_kind: "opt_Non" }] },
  });
  expect([...cleared.clearedIds].sort()).toEqual(["fld_age", "fld_gone", "fld_rna"]);
});

test("forgetting what is hidden changes nothing that is shown, and is done once", () => {
  const chain = ["a", "b", "c", "d"].map((letter, index, all) => {
    const before = all[index - 1];
    return fieldOf(
      "short_text",
      `fld_${letter}`,
      before === undefined ? {} : { condition: is(`fld_${before}`, "x") },
    );
  });
  const form = formWith(...chain);
  const value: fc.Arbitrary<AnswerValue> = fc.constantFrom(null, "x", "y");
  fc.assert(
    fc.property(fc.array(value, { minLength: 4, maxLength: 4 }), (values) => {
      const answers = Object.fromEntries(
        chain.map(({ id }, index) => [id, { value: values[index] ?? null }]),
      );
      const cleared = clearHidden(form, answers);
      expect(visibleFields(form, cleared.answers).fieldIds).toEqual(visibleFields(form, answers).fieldIds);
      expect(clearHidden(form, cleared.answers)).toEqual({ answers: cleared.answers, clearedIds: [] });
    }),
  );
});

test("the first rule that holds says why one is not eligible, and which answers it looked at", () => {
  const form: FormDefinition = {
    ...formWith(legal, rna),
    ineligibility: [
      {
        id: "rul_a",
        condition: { operator: "and", conditions: [is("fld_legal", "opt_Association"), is("fld_rna", "W1")] },
        message: "Adressez-vous à la préfecture.",
      },
      { id: "rul_b", condition: is("fld_legal", "opt_Association"), message: "Réservé aux communes." },
    ],
  };
  const ineligible = (values: Record<string, AnswerValue>) =>
    firstIneligibility(
      form,
      Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
    );
  expect(ineligible({})).toBeNull();
  expect(ineligible({ fld_legal: "opt_Commune", fld_rna: "W1" })).toBeNull();
  expect(ineligible({ fld_legal: "opt_Association" })).toMatchObject({
    ruleId: "rul_b",
    fieldIds: ["fld_legal"],
  });
  expect(ineligible({ fld_legal: "opt_Association", fld_rna: "W1" })).toEqual({
    ruleId: "rul_a",
    message: "Adressez-vous à la préfecture.",
    fieldIds: ["fld_legal", "fld_rna"],
  });
});

test.each<[Condition, string, string]>([
  [is("fld_legal", "opt_Association"), "« fld_legal » est « Association »", "“fld_legal” is “Association”"],
  [
    { operator: "less", field: "fld_amount", value: 123_456 },
    "« fld_amount » est inférieur à 1 234,56 €",
    "“fld_amount” is less than €1,234.56",
  ],
  [
    { operator: "at_most", field: "fld_day", value: "2026-11-21" },
    "« fld_day » est au plus tard le 21/11/2026",
    "“fld_day” is 21 November 2026 at the latest",
  ],
  [
    { operator: "not_equals", field: "fld_box", value: true },
    "« fld_box » n’est pas accepté",
    "“fld_box” is not accepted",
  ],
  [
    { operator: "equals", field: "fld_address", value: "83" },
    "le département de « fld_address » est 83",
    "the département of “fld_address” is 83",
  ],
  [
    {
      operator: "and",
      conditions: [
        { operator: "answered", field: "fld_box" },
        {
          operator: "or",
          conditions: [is("fld_legal", "opt_Commune"), { operator: "answered", field: "fld_x" }],
        },
      ],
    },
    "« fld_box » est renseigné et (« fld_legal » est « Commune » ou un champ supprimé est renseigné)",
    "“fld_box” is answered and (“fld_legal” is “Commune” or a removed field is answered)",
  ],
])("a condition reads as a sentence: %#", (condition, french, english) => {
  const form = formWith(
    legal,
    fieldOf("amount", "fld_amount"),
    fieldOf("date", "fld_day"),
    fieldOf("statement", "fld_box"),
    fieldOf("address", "fld_address"),
  );
  const plainSpaces = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");
  expect(plainSpaces(describeCondition(condition, form, "fr"))).toBe(french);
  expect(plainSpaces(describeCondition(condition, form, "en"))).toBe(english);
});
