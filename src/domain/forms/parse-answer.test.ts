import { expect, test } from "vitest";

import { choiceOf, fieldOf, formWith, plainFields } from "#domain/forms/form-builder";
import type { Field, FieldType } from "#domain/forms/fields";
import { parseAnswer, parseAnswers } from "#domain/forms/parse-answer";

const read = (field: Field, value: unknown) => {
  const parsed = parseAnswer(field, value);
  return "errors" in parsed
    ? parsed.errors.map(({ pointer, code }) => `${pointer}!${code}`).join(" ")
    : parsed.value;
};

const number = fieldOf("number", "fld_a", { decimals: 2, min: -5, max: 1_000_000 });
const amount = fieldOf("amount", "fld_a", { maxCents: 100_000_000 });
const options = ["A", "B", "C"].map((label) => ({ id: `opt_${label}`, label }));
const many = fieldOf("multiple_choice", "fld_a", { options, maxChoices: 2 });
const files = fieldOf("file", "fld_a", { families: ["pdf"], maxBytes: 10, maxFiles: 2 });

const cases: [FieldType | Field, unknown, unknown][] = [
  ["short_text", "  Cafe\u0301\n des  arts ", "Caf\u00E9 des arts"],
  ["short_text", "<b>gras</b> & 3 < 4", "<b>gras</b> & 3 < 4"],
  ["short_text", "\u00A0 ", null],
  ["short_text", 12, "!not_text"],
  ["short_text", "a\u0000b", "!unsafe_text"],
  ["short_text", "a\u000Bb", "!unsafe_text"],
  ["short_text", "photo\u202Egpj.exe", "!unsafe_text"],
  ["short_text", "\uD800", "!unsafe_text"],
  ["short_text", "👩‍👧".repeat(10), "👩‍👧".repeat(10)],
  ["short_text", "x".repeat(501), "!too_long"],
  [fieldOf("short_text", "fld_a", { maxLength: 2 }), "🎉🎉", "🎉🎉"],
  ["long_text", "e\u0301te\u0301", "\u00E9t\u00E9"],
  ["long_text", " un\r\ndeux\u2028trois\t ", "un\ndeux\ntrois"],
  [number, 12.5, 12.5],
  [number, "1 234,5", 1234.5],
  [number, "1\u202F234.50", 1234.5],
  [number, "-0", 0],
  [number, "−3", -3],
  [number, "", null],
  [number, " ", null],
  [number, "12,345", "!too_many_decimals"],
  [number, -6, "!too_small"],
  [number, Number.POSITIVE_INFINITY, "!not_number"],
  [number, Number.NaN, "!not_number"],
  [number, true, "!not_number"],
  [number, [], "!not_number"],
  [number, "0x10", "!not_number"],
  [number, "1e3", "!not_number"],
  [number, "١٢", "!not_number"],
  [number, "12 34", "!not_number"],
  [number, "1.234,5", "!not_number"],
  ["number", Number("9007199254740993"), "!too_big"],
  ["number", 1.5, "!not_integer"],
  [amount, "1 234,56", 123_456],
  [amount, "1 234,5 €", 123_450],
  [amount, "1234", 123_400],
  [amount, 1234, 1234],
  [amount, "0,10", 10],
  [amount, 12.5, "!not_amount"],
  [amount, "1,234", "!not_amount"],
  [amount, "-1", "!amount_too_small"],
  [amount, "1000000,01", "!amount_too_big"],
  ["date", "2028-02-29", "2028-02-29"],
  ["date", "1/2/2026", "2026-02-01"],
  ["date", "31.12.2026", "2026-12-31"],
  ["date", "2026-02-29", "!not_date"],
  ["date", "2026-2-1", "!not_date"],
  ["date", "0999-01-01", "!too_early"],
  ["date", 1_700_000_000_000, "!not_date"],
  [fieldOf("date", "fld_a", { max: "2026-01-01" }), "02/01/2026", "!too_late"],
  ["email", " Jean.Dupont@Exemple.FR ", "Jean.Dupont@exemple.fr"],
  ["email", "jean@exemple", "!not_email"],
  ["email", "a..b@exemple.fr", "!not_email"],
  ["email", "a@b@exemple.fr", "!not_email"],
  ["email", "jean@exemple.fr\r\nBcc: x@y.fr", "!not_email"],
  ["email", `${"a".repeat(65)}@exemple.fr`, "!not_email"],
  ["phone", "06 12 34 56 78", "+33612345678"],
  ["phone", "06.12.34.56.78", "+33612345678"],
  ["phone", "+33 (0)6 12 34 56 78", "+33612345678"],
  ["phone", "0033612345678", "+33612345678"],
  ["phone", "0692 12 34 56", "+262692123456"],
  ["phone", "0596 12 34 56", "+596596123456"],
  ["phone", "+32 2 123 45 67", "+3221234567"],
  ["phone", "612345678", "!not_phone"],
  ["phone", "+33 6 12 34 56", "!not_phone"],
  ["phone", "00 12", "!not_phone"],
  ["siren", "732 829 320", "732829320"],
  ["siren", "732829321", "!siren_checksum"],
  ["siret", "732 829 320 00074", "73282932000074"],
  ["siret", "73282932000075", "!siret_checksum"],
  ["rna", "w751234567", "W751234567"],
  ["rna", "751234567", "!rna_format"],
  ["iban", "FR76 3000 6000 0112 3456 7890 189", "FR7630006000011234567890189"],
  ["iban", "FR7630006000011234567890188", "!iban_checksum"],
  [choiceOf("fld_a", "Oui", "Non"), "opt_Oui", "opt_Oui"],
  [choiceOf("fld_a", "Oui", "Non"), "Oui", "!not_offered"],
  [many, ["opt_C", "opt_A", "opt_C"], ["opt_A", "opt_C"]],
  [many, ["opt_A", "opt_B", "opt_C"], "!too_many"],
  [many, ["opt_A", { id: "opt_B" }], "!not_offered"],
  [many, [], null],
  [files, ["doc_1", "doc_1"], ["doc_1"]],
  [files, ["doc_1", "doc_2", "doc_3"], "!too_many_files"],
  [files, ["../secret"], "!unknown_reference"],
  ["statement", true, true],
  ["statement", "true", "!not_boolean"],
];

test.each(cases)("%j reads %j as %j", (field, value, expected) => {
  expect(read(typeof field === "string" ? ordinary(field) : field, value)).toEqual(expected);
});

function ordinary(type: FieldType): Field {
  const found = plainFields.find((field) => field.type === type);
  if (found === undefined) throw new Error(`no plain ${type}`);
  return found;
}

const address = fieldOf("address", "fld_a");
const toulon = {
  street: "1 rue d’Alger",
  complement: "",
  postalCode: "83000",
  city: "Toulon",
  country: "FR",
};

test("an address is kept part by part, in France unless told otherwise", () => {
  expect(read(address, { street: " 1 rue  d’Alger", postalCode: "83000", city: "Toulon" })).toEqual(toulon);
  expect(read(address, { country: "FR" })).toBeNull();
  expect(read(address, { ...toulon, country: "be", postalCode: "1000" })).toMatchObject({ country: "BE" });
  expect(read(address, { ...toulon, postalCode: "8300" })).toBe("/postalCode!not_postal_code");
  expect(read(address, { ...toulon, street: "a\u0000", city: "x".repeat(101) })).toBe(
    "/street!unsafe_text /city!too_long",
  );
  expect(read(address, { ...toulon, floor: 3 })).toBe("!invalid");
});

const block = fieldOf("repeat", "fld_r", {
  fields: [fieldOf("email", "fld_x"), fieldOf("amount", "fld_y")],
  maxRows: 2,
});

test("a repeatable block is read row by row and shows each wrong cell", () => {
  expect(read(block, [{ fld_x: "a@b.fr", fld_y: "2,50" }, { fld_x: "" }])).toEqual([
    { fld_x: "a@b.fr", fld_y: 250 },
    {},
  ]);
  expect(read(block, [{ fld_x: "a" }, { "a/b": 1, fld_y: true }])).toBe(
    "/0/fld_x!not_email /1/a~1b!unknown_field /1/fld_y!not_amount",
  );
  expect(read(block, [{}, {}, {}])).toBe("!too_many_rows");
  expect(read(block, [[]])).toBe("/0!invalid");
});

test("an autosave keeps the good answers and says what is wrong with the others", () => {
  const form = formWith(fieldOf("email", "fld_a"), fieldOf("number", "fld_b"), block);
  const input = { fld_a: { value: "a@b.fr" }, fld_b: { value: "x" }, fld_x: { value: "a@b.fr" } };
  expect(parseAnswers(form, { ...input, fld_r: {} })).toEqual({
    answers: { fld_a: { value: "a@b.fr" }, fld_r: { value: null } },
    errors: [
      { pointer: "/fld_b/value", code: "not_number" },
      { pointer: "/fld_x", code: "unknown_field" },
    ],
  });
  expect(parseAnswers(form, JSON.parse('{"__proto__":{"value":1}}')).errors).toHaveLength(1);
});
