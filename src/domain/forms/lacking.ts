import { isAddress, isEmpty, isRows, type AnswerValue, type Row } from "#domain/forms/answers";
import { documentErrors, type Documents } from "#domain/forms/documents";
import type { Field, FieldOf, SimpleField } from "#domain/forms/fields";
import { parseAnswer } from "#domain/forms/parse-answer";
import { characters } from "#domain/forms/parse-text";
import { under } from "#domain/forms/parsed";
import { visibleInRow, type Visibility } from "#domain/forms/visibility";
import type { FieldError } from "#domain/field-errors";

type Surroundings = { documents: Documents; valueOf: Visibility["valueOf"] };

/**
 * What still stands between this answer and submission: nothing answered where an answer is required, not
 * enough of it, documents not ready, or a kept value that a newer revision no longer takes.
 */
export function lackingErrors(
  field: Field | SimpleField,
  value: AnswerValue,
  around: Surroundings,
): FieldError[] {
  if (field.type === "statement")
    return field.required && value !== true ? [{ pointer: "", code: "not_accepted" }] : [];
  if (isEmpty(value)) return field.required ? [{ pointer: "", code: "required" }] : [];
  const parsed = parseAnswer(field, value);
  return "errors" in parsed ? [...parsed.errors] : notEnough(field, parsed.value, around);
}

function notEnough(field: Field | SimpleField, value: AnswerValue, around: Surroundings): FieldError[] {
  const lessThan = (code: FieldError["code"], count: number, min = 0): FieldError[] =>
    count < min ? [{ pointer: "", code, parameters: { min } }] : [];
  const count = Array.isArray(value) ? value.length : 0;
  switch (field.type) {
    case "short_text":
    case "long_text":
      return lessThan("too_short", typeof value === "string" ? characters(value) : 0, field.minLength);
    case "multiple_choice":
      return lessThan("too_few", count, field.minChoices);
    case "address":
      return missingParts(value);
    case "file": {
      const ids = Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
      return [
        ...lessThan("too_few_files", count, field.minFiles),
        ...documentErrors(field, ids, around.documents),
      ];
    }
    case "repeat":
      return [
        ...lessThan("too_few_rows", count, field.minRows),
        ...(isRows(value) ? value.flatMap((row, index) => lackingInRow(field, row, index, around)) : []),
      ];
    default:
      return [];
  }
}

function missingParts(value: AnswerValue): FieldError[] {
  if (!isAddress(value)) return [];
  const needed = ["street", "postalCode", "city"] as const;
  return needed.flatMap((part): FieldError[] =>
    value[part] === "" ? [{ pointer: `/${part}`, code: "required" }] : [],
  );
}

const lackingInRow = (
  block: FieldOf<"repeat">,
  row: Row,
  index: number,
  around: Surroundings,
): FieldError[] =>
  visibleInRow(block, row, around.valueOf).flatMap((field) =>
    under(`/${index}/${field.id}`, lackingErrors(field, row[field.id] ?? null, around)),
  );
