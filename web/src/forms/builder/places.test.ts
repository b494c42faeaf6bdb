import { expect, test } from "vitest";

import { newField } from "#forms/builder/edits";
import { dependentsOf, readableFrom, targetsOf } from "#forms/builder/places";
import type { Field, FormDefinition } from "#forms/types";

const first = newField("short_text", "Nom");
const inner: [Field, Field] = [newField("date", "Quand"), newField("amount", "Combien")];
const block: Field = { ...newField("repeat", "Dépenses"), fields: inner };
const last = newField("number", "Âge");
const form: FormDefinition = {
  steps: [
    { id: "stp_1", type: "form", title: "", sections: [{ id: "sec_1", fields: [first, block] }] },
    { id: "stp_2", type: "form", title: "", sections: [{ id: "sec_2", fields: [last] }] },
  ],
  ineligibility: [{ id: "rul_1", condition: { operator: "answered", field: first.id }, message: "Non" }],
};
const labels = (pointer: string) => readableFrom(form, pointer).map(({ field }) => field.label);

test("a condition reads what is asked before it, never what it shows itself", () => {
  expect(labels("/steps/0")).toEqual([]);
  expect(labels("/steps/0/sections/0/fields/0")).toEqual([]);
  expect(labels("/steps/0/sections/0/fields/1")).toEqual(["Nom"]);
  expect(labels("/steps/1")).toEqual(["Nom", "Dépenses"]);
});

test("inside a block, a condition reads the row it stands in; outside, no row", () => {
  expect(labels("/steps/0/sections/0/fields/1/fields/1")).toEqual(["Nom", "Quand"]);
  expect(labels("/steps/1/sections/0/fields/0")).toEqual(["Nom", "Dépenses"]);
});

test("a rule of eligibility reads the whole form", () => {
  expect(labels("/ineligibility/0")).toEqual(["Nom", "Dépenses", "Âge"]);
});

test("the conditions that a deletion would break are counted", () => {
  expect(dependentsOf(form, [first.id])).toBe(1);
  expect(dependentsOf(form, [last.id])).toBe(0);
});

test("a field may go to the other sections, and into the blocks whose rows can hold it", () => {
  const names = (field: Field) => targetsOf(form, field).map(({ id }) => id);
  expect(names(last)).toEqual(["sec_1", block.id]);
  expect(names(inner[0])).toEqual(["sec_1", "sec_2"]);
  expect(names(block)).toEqual(["sec_2"]);
});
