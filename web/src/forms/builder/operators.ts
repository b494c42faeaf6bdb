import type { Comparison, FieldType } from "#forms/types";

type Operator = Comparison["operator"];

const presence: readonly Operator[] = ["answered", "not_answered"];
const equality: readonly Operator[] = ["equals", "not_equals", ...presence];
const text: readonly Operator[] = ["equals", "not_equals", "contains", "not_contains", ...presence];
const order: readonly Operator[] = [
  "equals",
  "not_equals",
  "less",
  "at_most",
  "more",
  "at_least",
  ...presence,
];

/** The comparisons offered on a field of each type, as the API takes them. */
export const operatorsOf: Readonly<Record<FieldType, readonly Operator[]>> = {
  short_text: text,
  long_text: text,
  single_choice: equality,
  multiple_choice: ["contains", "not_contains", ...presence],
  number: order,
  amount: order,
  date: order,
  address: equality,
  email: text,
  phone: text,
  siret: text,
  siren: text,
  rna: text,
  iban: text,
  file: presence,
  repeat: presence,
  statement: equality,
};

export const asksValue = (operator: Operator): boolean => !presence.includes(operator);

/** The same words fit texts, numbers, days and choices differently: "est", "est égal à", "le". */
export const familyOf = (type: FieldType): "text" | "number" | "date" | "choices" | "place" => {
  if (type === "number" || type === "amount") return "number";
  if (type === "multiple_choice") return "choices";
  if (type === "address") return "place";
  return type === "date" ? "date" : "text";
};
