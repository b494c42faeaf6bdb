import { expect, test } from "vitest";

import { answerText } from "#domain/forms/answer-text";
import { choiceOf, fieldOf, finalStep, formStepOf, formWith } from "#domain/forms/form-builder";
import { documentLabels, questionsOver } from "#domain/forms/questions-over";

const title = fieldOf("short_text", "fld_title");
const age = fieldOf("number", "fld_age");
const people = (...fields: (typeof title | typeof age)[]) => fieldOf("repeat", "fld_people", { fields });

const today = formWith({ ...title, label: "Titre" }, choiceOf("fld_kind", "Danse"), people(title));
const before = formWith(age, choiceOf("fld_kind", "Danse", "Cirque"), people(title, age), title);

test("questions of several revisions keep the order of today, then come those that are no longer asked", () => {
  const questions = questionsOver([today, before]);
  expect(questions.map(({ field, isAsked }) => [field.id, isAsked])).toEqual([
    ["fld_title", true],
    ["fld_kind", true],
    ["fld_people", true],
    ["fld_age", false],
  ]);
  expect(questions[0]?.field.label).toBe("Titre");
  expect(questionsOver([])).toEqual([]);
});

test("a question keeps every option, and a block every question, that any revision offered", () => {
  const [, kind, block] = questionsOver([today, before]).map(({ field }) => field);
  expect(kind).toMatchObject({ options: [{ id: "opt_Danse" }, { id: "opt_Cirque" }] });
  expect(block).toMatchObject({ fields: [{ id: "fld_title" }, { id: "fld_age" }] });
});

test("a document is said by its question or its payment step, of today when it has both names", () => {
  const proof = {
    id: "stp_fee",
    type: "payment_proof",
    title: "Frais de dossier",
    families: ["pdf"],
    maxBytes: 1,
    maxFiles: 1,
    waitForValidation: false,
  } as const;
  const paid = {
    steps: [formStepOf("one", title, age), { ...proof, families: [...proof.families] }, finalStep],
    ineligibility: [],
  };
  const labels = documentLabels([today, paid]);
  expect([labels.get("stp_fee"), labels.get("fld_title"), labels.get("fld_age")]).toEqual([
    "Frais de dossier",
    "Titre",
    "fld_age",
  ]);
});

test("an answer that its question no longer knows is said as it was kept", () => {
  expect(answerText(choiceOf("fld_kind", "Danse"), ["opt_Danse", "opt_Mime"], "fr")).toBe("Danse, opt_Mime");
  expect(answerText(fieldOf("date", "fld_day"), "au printemps", "fr")).toBe("au printemps");
  expect(answerText(title, [{ fld_title: "Élan", fld_age: 7 }], "fr")).toBe("Élan, 7");
});
