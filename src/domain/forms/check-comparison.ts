import type { Comparison, ComparisonOperator } from "#domain/forms/conditions";
import type { Field, FieldType, SimpleField } from "#domain/forms/fields";
import { readDay } from "#domain/forms/parse-date";
import type { FieldError } from "#domain/field-errors";

const presence = ["answered", "not_answered"] as const;
const equality = ["equals", "not_equals", ...presence] as const;
const text = [...equality, "contains", "not_contains"] as const;
const order = [...equality, "less", "at_most", "more", "at_least"] as const;

/** Which comparisons an editor may offer on a field of each type. */
export const operatorsOf: Readonly<Record<FieldType, readonly ComparisonOperator[]>> = {
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

/** Whether the operator and the value suit the type of the field compared. */
export function comparisonError(
  { operator, value }: Comparison,
  field: Field | SimpleField,
  pointer: string,
): FieldError[] {
  const parameters = { label: field.label };
  if (!operatorsOf[field.type].includes(operator))
    return [{ pointer: `${pointer}/operator`, code: "condition_operator", parameters }];
  const asksPresence = operator === "answered" || operator === "not_answered";
  const suits = asksPresence ? value === undefined : value !== undefined && isComparable(field, value);
  return suits ? [] : [{ pointer: `${pointer}/value`, code: "condition_value", parameters }];
}

function isComparable(field: Field | SimpleField, value: string | number | boolean): boolean {
  switch (field.type) {
    case "number":
      return typeof value === "number";
    case "amount":
      return Number.isSafeInteger(value);
    case "statement":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && readDay(value) === value;
    case "single_choice":
    case "multiple_choice":
      return field.options.some(({ id }) => id === value);
    case "address":
      return typeof value === "string" && /^(?:\d{2}|2[AB]|9[78]\d)$/.test(value);
    default:
      return typeof value === "string";
  }
}
