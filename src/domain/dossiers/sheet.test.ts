import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

import { indexedFilters } from "#domain/dossiers/indexed-view";
import { sheetOf } from "#domain/dossiers/sheet";
import type { AnswerValue } from "#domain/forms/answers";
import type { Field, FieldType } from "#domain/forms/fields";
import { fieldOf, formWith } from "#domain/forms/form-builder";

const who = { applicantName: "Élodie Noël", applicantEmail: "Elodie.Noel@exemple.fr" };
const options = [
  { id: "opt_b", label: "Théâtre" },
  { id: "opt_a", label: "Danse" },
];
const fields: readonly Field[] = [
  fieldOf("short_text", "fld_short_text"),
  fieldOf("number", "fld_number"),
  fieldOf("amount", "fld_amount"),
  fieldOf("date", "fld_date"),
  fieldOf("single_choice", "fld_single_choice", { options }),
  fieldOf("multiple_choice", "fld_multiple_choice", { options }),
  fieldOf("file", "fld_file", { families: ["pdf"], maxBytes: 1, maxFiles: 2 }),
  fieldOf("repeat", "fld_repeat", { fields: [fieldOf("short_text", "fld_y")] }),
  fieldOf("statement", "fld_statement"),
  fieldOf("address", "fld_address"),
];
const entryOf = (type: FieldType, value: AnswerValue) =>
  sheetOf(formWith(...fields), { [`fld_${type}`]: { value } }, who)[`fld_${type}`];
const address = {
  street: "12 quai d’Été",
  complement: "",
  postalCode: "13002",
  city: "Marseille",
  country: "FR",
};

describe("the sheet of a dossier", () => {
  test.each<[FieldType, AnswerValue, unknown]>([
    ["short_text", "Œdipe Roi", { v: "Œdipe Roi", k: "oedipe roi", s: "oedipe roi" }],
    ["number", 12.5, { v: 12.5, k: 12.5, s: 12.5 }],
    ["amount", 150_000, { v: 150_000, k: 150_000, s: 150_000 }],
    ["date", "2027-03-01", { v: "2027-03-01", k: "2027-03-01", s: "2027-03-01" }],
    ["single_choice", "opt_b", { v: ["opt_b"], k: ["opt_b"], s: "theatre" }],
    [
      "multiple_choice",
      ["opt_a", "opt_b"],
      { v: ["opt_a", "opt_b"], k: ["opt_a", "opt_b"], s: "danse theatre" },
    ],
    ["file", ["doc_1", "doc_2"], { v: 2, k: 2, s: 2 }],
    ["repeat", [{ fld_y: "a" }], { v: 1, k: 1, s: 1 }],
    ["statement", true, { v: true, k: true, s: 1 }],
    [
      "address",
      address,
      {
        v: "12 quai d’Été, 13002 Marseille, FR",
        k: "12 quai d ete 13002 marseille fr",
        s: "marseille 13002 12 quai d ete",
      },
    ],
  ])("keeps an answer to a %s as it is shown, compared and ordered", (type, value, expected) => {
    expect(entryOf(type, value)).toEqual(expected);
  });

  test.each<[AnswerValue]>([[null], [""], [[]]])("holds nothing for %j", (value) => {
    expect(entryOf("short_text", value)).toBeUndefined();
  });

  test("names the applicant, and stays short whatever was written", () => {
    assert(
      property(string({ unit: "binary", maxLength: 600 }), (text) => {
        const sheet = sheetOf(formWith(fieldOf("long_text", "fld_x")), { fld_x: { value: text } }, who);
        expect(sheet["applicant"]).toMatchObject({ s: "elodie noel" });
        expect(JSON.stringify(sheet["fld_x"] ?? "").length).toBeLessThan(12_000);
        const shown = sheet["fld_x"]?.v;
        expect(typeof shown !== "string" || text.startsWith(shown)).toBe(true);
      }),
    );
  });
});

describe("the filters of an index", () => {
  const columns = [
    { id: "submittedAt", label: "", type: "instant" as const, sortable: true },
    { id: "fld_x", label: "", type: "text" as const, sortable: true },
  ];
  const summerDay = Date.UTC(2027, 6, 1) - 2 * 3_600_000;
  test.each([
    ["at_least", "at_least", summerDay],
    ["less", "less", summerDay],
    ["at_most", "less", summerDay + 24 * 3_600_000],
    ["more", "at_least", summerDay + 24 * 3_600_000],
  ] as const)("compare a day of Paris %s by the instants at its ends", (operator, indexed, instant) => {
    const filter = { column: "submittedAt", operator, values: ["2027-07-01"] };
    expect(indexedFilters([filter], columns)).toEqual([
      { column: "submittedAt", operator: indexed, values: [instant] },
    ]);
  });

  test("fold what is looked for as what is looked through", () => {
    const filter = { column: "fld_x", operator: "contains" as const, values: ["  ŒDIPE-roi! "] };
    expect(indexedFilters([filter], columns)).toEqual([{ ...filter, values: ["oedipe roi"] }]);
  });
});
