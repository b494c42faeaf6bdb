import type { Answers, AnswerValue, SimpleValue } from "#domain/forms/answers";
import type { FormDefinition } from "#domain/forms/definition";
import type { Field, SimpleField } from "#domain/forms/fields";
import { identifierChecks, type IdentifierType } from "#domain/forms/identifier-checks";
import { fieldIndex } from "#domain/forms/layout";
import { limits } from "#domain/forms/limits";
import { parseAddress } from "#domain/forms/parse-address";
import {
  parseFiles,
  parseMultipleChoice,
  parseSingleChoice,
  parseStatement,
} from "#domain/forms/parse-choice";
import { parseEmail, parsePhone } from "#domain/forms/parse-contact";
import { parseDate } from "#domain/forms/parse-date";
import { parseAmount, parseNumber } from "#domain/forms/parse-number";
import { escaped, parseRows } from "#domain/forms/parse-repeat";
import { parseLine, parseText } from "#domain/forms/parse-text";
import { under, wrong, type Parsed } from "#domain/forms/parsed";
import type { FieldError } from "#domain/field-errors";

/**
 * What a person typed for one field → the value to keep, or what is wrong. A kept value parses to itself.
 * An empty answer is `null`, required or not: a draft is saved before it is complete. What is only *not
 * enough yet* (too short, too few, a missing part) is for `lackingErrors`, so that typing is never lost.
 */
export function parseAnswer(field: Field, value: unknown): Parsed {
  switch (field.type) {
    case "file":
      return parseFiles(field, value);
    case "repeat":
      return parseRows(field, value, parseSimple);
    case "statement":
      return parseStatement(value);
    default:
      return parseSimple(field, value);
  }
}

function parseSimple(field: SimpleField, value: unknown): Parsed<SimpleValue> {
  switch (field.type) {
    case "short_text":
      return parseLine(value, field.maxLength ?? limits.shortText);
    case "long_text":
      return parseText(value, field.maxLength ?? limits.longText);
    case "single_choice":
      return parseSingleChoice(field, value);
    case "multiple_choice":
      return parseMultipleChoice(field, value);
    case "number":
      return parseNumber(field, value);
    case "amount":
      return parseAmount(field, value);
    case "date":
      return parseDate(field, value);
    case "address":
      return parseAddress(value);
    case "email":
      return parseEmail(value);
    case "phone":
      return parsePhone(value);
    default:
      return parseIdentifier(field.type, value);
  }
}

function parseIdentifier(type: IdentifierType, value: unknown): Parsed<string | null> {
  if (value === null || value === "") return { value: null };
  if (typeof value !== "string") return wrong("not_text");
  const checked = identifierChecks[type](value);
  if (checked.ok) return { value: checked.value };
  return checked.reason === "empty" ? { value: null } : wrong(checked.reason);
}

/**
 * Several answers at once, as an autosave sends them. The good ones are kept even when others are wrong;
 * pointers start at the map: `/fld_x/value`.
 */
export function parseAnswers(
  definition: FormDefinition,
  input: Readonly<Record<string, { value?: unknown }>>,
): { answers: Answers; errors: readonly FieldError[] } {
  const index = fieldIndex(definition);
  const answers = new Map<string, { value: AnswerValue }>();
  const errors: FieldError[] = [];
  for (const [id, answer] of Object.entries(input)) {
    const placed = index.get(id);
    if (placed === undefined || placed.block !== null) {
      errors.push({ pointer: `/${escaped(id)}`, code: "unknown_field" });
      continue;
    }
    const parsed = parseAnswer(placed.field, answer.value ?? null);
    if ("errors" in parsed) errors.push(...under(`/${id}/value`, parsed.errors));
    else answers.set(id, { value: parsed.value });
  }
  return { answers: Object.fromEntries(answers), errors };
}
