import { expect, test } from "vitest";

import { visibleFields, visibleInRow } from "#forms/fill/visibility";
import type { Field, FormDefinition } from "#forms/types";

const field = (id: string, part: Partial<Field> = {}): Field => ({
  id,
  type: "short_text",
  label: id,
  required: false,
  ...part,
});
const form = (...fields: Field[]): FormDefinition => ({
  steps: [{ id: "stp_1", type: "form", title: "", sections: [{ id: "sec_1", fields }] }],
  ineligibility: [],
});

test("a field shows once its condition holds, and hides what depends on it again", () => {
  const definition = form(
    field("fld_a"),
    field("fld_b", { condition: { operator: "equals", field: "fld_a", value: "Oui" } }),
    field("fld_c", { condition: { operator: "answered", field: "fld_b" } }),
  );
  const kept = { fld_b: { value: "x" } };
  expect([...visibleFields(definition, { ...kept, fld_a: { value: "oui" } }).fieldIds]).toHaveLength(3);
  expect([...visibleFields(definition, { ...kept, fld_a: { value: "non" } }).fieldIds]).toEqual(["fld_a"]);
});

test("an unanswered question makes nothing appear, not even by a negation", () => {
  const condition = { operator: "not_equals", field: "fld_a", value: "x" } as const;
  const { fieldIds } = visibleFields(form(field("fld_a"), field("fld_b", { condition })), {});
  expect(fieldIds.has("fld_b")).toBe(false);
});

test("an address is compared by its département", () => {
  const condition = { operator: "equals", field: "fld_a", value: "2a" } as const;
  const definition = form(field("fld_a", { type: "address" }), field("fld_b", { condition }));
  const value = { street: "", complement: "", postalCode: "20090", city: "Ajaccio", country: "FR" };
  expect(visibleFields(definition, { fld_a: { value } }).fieldIds.has("fld_b")).toBe(true);
});

test("the condition of an inner field reads its own row", () => {
  const condition = { operator: "more", field: "fld_n", value: 3 } as const;
  const block = field("fld_r", {
    type: "repeat",
    fields: [field("fld_n", { type: "number" }), field("fld_x", { condition })],
  });
  expect(visibleInRow(block, { fld_n: 4 }, () => null)).toHaveLength(2);
  expect(visibleInRow(block, { fld_n: 3 }, () => null)).toHaveLength(1);
});
