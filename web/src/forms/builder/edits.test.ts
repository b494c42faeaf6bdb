import { assert, array, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { moved, newStep, optionsFrom, withStep } from "#forms/builder/edits";
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

test("a new step comes before the final submission", () => {
  const form: FormDefinition = { steps: [newStep("form", "Vous"), newStep("final_submission", "Envoi")] };
  const kinds = withStep(form, newStep("text", "À lire")).steps.map(({ type }) => type);
  expect(kinds).toEqual(["form", "text", "final_submission"]);
});

test("renaming a choice keeps its id, and so the answers that chose it", () => {
  const before = [
    { id: "opt_1", label: "Musique" },
    { id: "opt_2", label: "Danse" },
  ];
  expect(optionsFrom("Musique\nDanse contemporaine", before)).toEqual([
    { id: "opt_1", label: "Musique" },
    { id: "opt_2", label: "Danse contemporaine" },
  ]);
});
