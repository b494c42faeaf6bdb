import * as fc from "fast-check";
import { expect, test } from "vitest";

import { fastestOfThree } from "#domain/fastest";
import { fieldOf, plainFields } from "#domain/forms/form-builder";
import type { Field } from "#domain/forms/fields";
import { parseAnswer } from "#domain/forms/parse-answer";

const options = ["A", "B", "C"].map((label) => ({ id: `opt_${label}`, label }));
const fields: readonly Field[] = [
  ...plainFields,
  fieldOf("number", "fld_a", { decimals: 2, min: -5 }),
  fieldOf("multiple_choice", "fld_a", { options, maxChoices: 2 }),
  fieldOf("file", "fld_a", { families: ["pdf"], maxBytes: 10, maxFiles: 2 }),
  fieldOf("repeat", "fld_r", { fields: [fieldOf("email", "fld_x"), fieldOf("amount", "fld_y")] }),
];

const euros = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => (cents / 100).toFixed(2).replace(".", ","));
const day = fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const typed = fc.oneof(
  fc.constantFrom("06 12 34 56 78", "+33 (0)6 12 34 56 78", "A@B.FR", "732 829 320", "w751234567", "-0"),
  fc.constantFrom("FR76 3000 6000 0112 3456 7890 189", "732 829 320 00074", "1/2/2026", true, null),
  fc.constant({ street: " 1  rue", postalCode: "83000", city: "Toulon\t", country: "fr" }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  euros,
  day,
  fc.integer(),
  fc.double(),
  fc.array(fc.constantFrom("opt_A", "opt_B", "doc_1", "doc_2"), { maxLength: 3 }),
  fc.array(fc.record({ fld_x: fc.constantFrom("a@B.fr", "", "x"), fld_y: fc.oneof(euros, fc.integer()) })),
  fc.anything(),
);

test("whatever is typed is read without a fault, and what was kept reads as itself", () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), typed, (field, value) => {
      const parsed = parseAnswer(field, value);
      const again = "errors" in parsed ? parsed : parseAnswer(field, parsed.value);
      expect(again).toEqual(parsed);
    }),
    { numRuns: 3_000 },
  );
});

test("every amount in cents survives being written in euros", () => {
  const amount = fieldOf("amount", "fld_a", { minCents: -1e13 });
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
      const text = `${Math.trunc(cents / 100)},${String(Math.abs(cents % 100)).padStart(2, "0")}`;
      const signed = cents < 0 && !text.startsWith("-") ? `-${text}` : text;
      expect(parseAnswer(amount, signed)).toEqual({ value: cents });
    }),
  );
});

test("no text makes a field slow to read", () => {
  const parts = ["a", "1", "1 ", "1 234 ", "+33", "(0)", ".", "a.", "a@", "-", " ", "E\u0301", "0"];
  const texts = parts.flatMap((part) => [
    part.repeat(10_000),
    `${part.repeat(40)}!`,
    `${part.repeat(10_000)}!`,
  ]);
  for (const text of texts)
    for (const field of fields) expect(fastestOfThree(() => parseAnswer(field, text))).toBeLessThan(50);
});
