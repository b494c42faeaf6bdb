import { expect, test } from "vitest";

import type { AnswerValue } from "#domain/forms/answers";
import { alwaysCarries, carryAnswer, type AnyField } from "#domain/forms/carry-answer";
import { carriage, carriedFields } from "#domain/forms/carry-answers";
import { choiceOf, fieldOf, formWith } from "#domain/forms/form-builder";
import type { Field, FieldOf, FieldType } from "#domain/forms/fields";

const one = choiceOf("fld_x", "Oui", "Non");
const several = { ...one, type: "multiple_choice" } as const;
const of = (type: FieldType): AnyField => fieldOf(type, "fld_x") as AnyField;
const address = { street: "1 rue Haute", complement: "", postalCode: "75001", city: "Paris", country: "FR" };

test.each<[AnyField, AnyField, AnswerValue, AnswerValue | undefined]>([
  [one, several, "opt_Oui", ["opt_Oui"]],
  [several, one, ["opt_Non"], "opt_Non"],
  [several, one, ["opt_Oui", "opt_Non"], undefined],
  [one, choiceOf("fld_x", "Oui"), "opt_Non", undefined],
  [one, of("short_text"), "opt_Oui", "Oui"],
  [of("short_text"), one, "Non", "opt_Non"],
  [of("short_text"), several, "Peut-être", undefined],
  [of("number"), of("short_text"), 1234, "1 234"],
  [of("short_text"), fieldOf("number", "fld_x", { decimals: 1 }), "1 234,5", 1234.5],
  [of("short_text"), of("number"), "une dizaine", undefined],
  [of("number"), of("amount"), 12, 1200],
  [of("amount"), of("number"), 1250, undefined],
  [of("amount"), of("number"), 1200, 12],
  [of("amount"), of("short_text"), 1250, "12,50 €"],
  [of("short_text"), of("amount"), "12,50 €", 1250],
  [of("date"), of("short_text"), "2026-05-01", "01/05/2026"],
  [of("short_text"), of("date"), "01/05/2026", "2026-05-01"],
  [of("address"), of("short_text"), address, "1 rue Haute, 75001 Paris, FR"],
  [of("address"), of("number"), address, undefined],
  [of("long_text"), of("email"), "ana@exemple.fr", "ana@exemple.fr"],
  [of("statement"), of("short_text"), true, undefined],
  [of("file"), of("short_text"), ["doc_1"], undefined],
  [of("number"), of("date"), null, null],
])(
  "an answer is carried when the new question says exactly the same (%#)",
  (before, after, value, carried) => {
    expect(carryAnswer(before, after, value)).toEqual(carried);
  },
);

test("some changes carry whatever was answered, so that nobody is counted as having to answer again", () => {
  expect(alwaysCarries(one, several)).toBe(true);
  expect(alwaysCarries(one, { ...several, options: [] })).toBe(false);
  expect(alwaysCarries(of("number"), of("long_text"))).toBe(true);
  expect(alwaysCarries(of("file"), of("long_text"))).toBe(false);
  expect(alwaysCarries(of("long_text"), of("number"))).toBe(false);
  const rows = block(name);
  expect([...carriedFields(formWith(one, role), formWith(several, block(name)))]).toEqual(["fld_x"]);
  expect([...carriedFields(formWith(role, rows), formWith(block(name, role)))]).toEqual(["fld_name"]);
});

const name = fieldOf("short_text", "fld_name", { label: "Nom" });
const role = fieldOf("short_text", "fld_role", { label: "Rôle" });
const age = fieldOf("number", "fld_age", { label: "Âge" });
const block = (...fields: FieldOf<"repeat">["fields"]): FieldOf<"repeat"> =>
  fieldOf("repeat", "fld_team", { label: "Équipe", fields });

/** What becomes of these answers: `fieldId`, value, and what is told beside. */
const carried = (before: Field[], after: Field[], held: Record<string, AnswerValue>) =>
  Object.fromEntries(
    carriage(formWith(...before), formWith(...after))
      .carry(new Map(Object.entries(held)), new Map([["doc_1", { name: "plan.pdf" }]]))
      .map(({ fieldId, value, former }) => [
        fieldId,
        former.length === 0 ? value : [value, former.map(({ label, text }) => `${label} : ${text}`)],
      ]),
  );

test("an answer follows its question into rows, and out of them, as long as it is clear which row", () => {
  const inside = [block(name, role)];
  const beside = [block(name), role];
  expect(carried(beside, inside, { fld_role: "Trésorier" })).toEqual({
    fld_role: null,
    fld_team: [{ fld_role: "Trésorier" }],
  });
  const [ana, zoe] = [{ fld_name: "Ana" }, { fld_name: "Zoé" }];
  expect(carried(beside, inside, { fld_role: "Trésorier", fld_team: [ana] })).toEqual({
    fld_role: null,
    fld_team: [{ fld_name: "Ana", fld_role: "Trésorier" }],
  });
  expect(carried(beside, inside, { fld_role: "Trésorier", fld_team: [ana, zoe] })).toEqual({
    fld_role: null,
    fld_team: [[ana, zoe], ["Rôle : Trésorier"]],
  });
  const played = [{ ...ana, fld_role: "Cheffe" }, zoe];
  expect(carried(inside, beside, { fld_team: played })).toEqual({
    fld_team: [ana, zoe],
    fld_role: "Cheffe",
  });
  const both = [
    { ...ana, fld_role: "Cheffe" },
    { ...zoe, fld_role: "Trésorière" },
  ];
  expect(carried(inside, beside, { fld_team: both })).toEqual({
    fld_team: [ana, zoe],
    fld_role: [null, ["Rôle : Cheffe ; Trésorière"]],
  });
  expect(carried(inside, [role], { fld_team: [{ fld_role: "Cheffe" }] })).toEqual({
    fld_team: null,
    fld_role: "Cheffe",
  });
  const others = { ...block(role), id: "fld_others" };
  expect(carried(inside, [block(name), others], { fld_team: both })).toEqual({
    fld_team: [ana, zoe],
    fld_others: [{ fld_role: "Cheffe" }, { fld_role: "Trésorière" }],
  });
});

test("within rows, each row is carried or told by itself; a question that leaves them is told beside them", () => {
  const rows = [{ fld_role: "31" }, { fld_role: "trente", fld_name: "Ana" }];
  const counted = fieldOf("number", "fld_role", { label: "Rôle" });
  expect(carried([block(name, role)], [block(name, counted)], { fld_team: rows })).toEqual({
    fld_team: [[{ fld_role: 31 }, { fld_name: "Ana" }], ["Rôle : trente"]],
  });
  const aged = [{ fld_name: "Ana", fld_age: 31 }, { fld_age: 12 }];
  expect(carried([block(name, age)], [block(name)], { fld_team: aged })).toEqual({
    fld_team: [[{ fld_name: "Ana" }], ["Âge : 31 ; 12"]],
  });
});

test("a whole block, a file or a sentence that another kind of answer replaces is told in words", () => {
  expect(
    carried([block(name, age)], [fieldOf("date", "fld_team")], { fld_team: [{ fld_name: "Ana" }] }),
  ).toEqual({
    fld_team: [null, ["Équipe : Nom : Ana, Âge : "]],
  });
  const plan = fieldOf("file", "fld_plan", { label: "Plan", families: ["pdf"], maxBytes: 1, maxFiles: 1 });
  expect(carried([plan as Field], [fieldOf("short_text", "fld_plan")], { fld_plan: ["doc_1"] })).toEqual({
    fld_plan: [null, ["Plan : plan.pdf"]],
  });
  expect(carried([name], [fieldOf("number", "fld_name")], { fld_name: "abc" })).toEqual({
    fld_name: [null, ["Nom : abc"]],
  });
});

test("what did not change, was never answered or only went away is left alone", () => {
  expect(carried([name, role], [name], { fld_role: "Cheffe" })).toEqual({});
  expect(carried([name], [fieldOf("number", "fld_name")], {})).toEqual({});
  expect(carried([name], [fieldOf("number", "fld_name")], { fld_name: null })).toEqual({});
  expect(carriage(formWith(name), formWith(name, role)).holders).toEqual([]);
});
