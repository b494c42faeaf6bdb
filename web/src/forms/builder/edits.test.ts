import { assert, array, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { withoutBlanks } from "#forms/builder/blanks";
import { copyOf, moved, moveField, newField, newStep, retyped, withStep } from "#forms/builder/edits";
import type { FormDefinition } from "#forms/types";

test("moving an item loses none and doubles none", () => {
  const list = array(integer());
  assert(
    property(list, integer({ min: -2, max: 20 }), integer({ min: -2, max: 20 }), (items, from, to) => {
      expect(moved(items, from, to).sort()).toEqual([...items].sort());
    }),
  );
});

test("an item goes where it is dropped", () => {
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
});

const path = (): FormDefinition => ({
  steps: [newStep("form", "Vous"), newStep("form", "Projet"), newStep("final_submission", "Envoi")],
  ineligibility: [],
});

test("a new step comes before the final submission", () => {
  const kinds = withStep(path(), newStep("text", "À lire")).steps.map(({ type }) => type);
  expect(kinds).toEqual(["form", "form", "text", "final_submission"]);
});

test("a field moves to a section of another step, and stands in one place only", () => {
  const form = path();
  const field = newField("short_text", "Nom");
  form.steps[0]?.sections?.[0]?.fields.push(field);
  const target = form.steps[1]?.sections?.[0]?.id ?? "";
  const places = moveField(form, field.id, target).steps.map((step) => step.sections?.[0]?.fields.length);
  expect(places).toEqual([0, 1, undefined]);
});

test("a field goes into a repeatable block and comes out of it, and stands in one place only", () => {
  const form = path();
  const [field, block] = [newField("email", "Contact"), newField("repeat", "Équipe")];
  const [from, to] = form.steps.map((step) => step.sections?.[0]);
  from?.fields.push(field, block);
  const labels = (moved: FormDefinition) =>
    moved.steps
      .slice(0, 2)
      .map((step) =>
        step.sections?.[0]?.fields.map((one) => [one.label, one.fields?.map(({ label }) => label)]),
      );
  const inside = moveField(form, field.id, block.id);
  expect(labels(inside)).toEqual([[["Équipe", ["Équipe", "Contact"]]], []]);
  const outside = moveField(inside, field.id, to?.id ?? "");
  expect(labels(outside)).toEqual([[["Équipe", ["Équipe"]]], [["Contact", undefined]]]);
});

test("a question that changes its kind keeps its id, its words, its options and nothing that is not of the new kind", () => {
  const field = { ...newField("single_choice", "Discipline"), help: "Une seule.", required: true };
  const several = { ...field, type: "multiple_choice", maxChoices: 2 } as const;
  expect(retyped(field, "multiple_choice")).toEqual({ ...field, type: "multiple_choice" });
  expect(retyped(several, "short_text")).toEqual({
    id: field.id,
    type: "short_text",
    label: "Discipline",
    help: "Une seule.",
    required: true,
  });
  expect(retyped(field, "file")).toMatchObject({ id: field.id, type: "file", maxFiles: 1 });
});

test("a copied field shares no id with the one it copies", () => {
  const ids = (text: string): string[] => [...(text.match(/(?:fld|opt)_\w+/g) ?? [])];
  const field = { ...newField("repeat", "Budget"), options: newField("single_choice", "").options };
  const first = ids(JSON.stringify(field));
  expect(first.length).toBeGreaterThan(3);
  expect(ids(JSON.stringify(copyOf(field))).filter((id) => first.includes(id))).toEqual([]);
});

test("a blank help is not sent; a blank title is, for the API to ask for it", () => {
  const form: FormDefinition = { steps: [{ ...newStep("form", " "), help: " " }], ineligibility: [] };
  expect(JSON.parse(JSON.stringify(withoutBlanks(form))).steps[0]).toMatchObject({ title: " " });
  expect(JSON.stringify(withoutBlanks(form))).not.toContain("help");
});
