import { isEmpty, type AnswerValue } from "#domain/forms/answers";
import { answerText } from "#domain/forms/answer-text";
import type { Field, FieldType, Option, SimpleField } from "#domain/forms/fields";
import { parseAnswer } from "#domain/forms/parse-answer";

/** A question, alone or within rows. */
export type AnyField = Field | SimpleField;

/** What these hold is no text, and no text can become it. */
const apart = new Set<FieldType>(["file", "repeat", "statement"]);

/**
 * An answer as another question keeps it: a choice by its options, a number by its figure, anything else by what a
 * person reads, in French.
 * @returns undefined when nothing the new question takes says exactly the same.
 */
export function carryAnswer(before: AnyField, after: AnyField, value: AnswerValue): AnswerValue | undefined {
  if (isEmpty(value)) return null;
  for (const reading of readings(before, after, value)) {
    const parsed = parseAnswer(after, reading);
    if ("value" in parsed && !isEmpty(parsed.value)) return parsed.value;
  }
  return undefined;
}

/** Whether whatever was answered is carried, so that nobody has to answer again. */
export function alwaysCarries(before: AnyField, after: AnyField): boolean {
  if (before.type === after.type && !apart.has(before.type)) return true;
  if (after.type === "long_text") return !apart.has(before.type);
  if (before.type !== "single_choice" || after.type !== "multiple_choice") return false;
  return optionsOf(before).every(({ id }) => after.options.some((option) => option.id === id));
}

function readings(before: AnyField, after: AnyField, value: AnswerValue): unknown[] {
  if (before.type === after.type) return [value];
  if (apart.has(before.type) || apart.has(after.type)) return [];
  const text = before.type === "date" ? shortDay(String(value)) : answerText(before, value, "fr");
  if (after.type === "single_choice" || after.type === "multiple_choice")
    return asChoice(after.type, chosenIds(before, after, value, text));
  if (typeof value !== "number") return [text];
  const figure = before.type === "amount" ? value / 100 : value;
  if (after.type === "number") return [figure];
  return [after.type === "amount" ? String(figure) : text];
}

const optionsOf = (field: AnyField): readonly Option[] => ("options" in field ? field.options : []);

/** The same options, or the one whose words were written. */
function chosenIds(before: AnyField, after: AnyField, value: AnswerValue, text: string): unknown[] {
  if (optionsOf(before).length > 0) return Array.isArray(value) ? [...value] : [value];
  return optionsOf(after)
    .filter(({ label }) => label === text)
    .map(({ id }) => id);
}

const asChoice = (type: "single_choice" | "multiple_choice", ids: unknown[]): unknown[] => {
  if (ids.length === 0) return [];
  if (type === "multiple_choice") return [ids];
  return ids.length === 1 ? ids : [];
};

/** As a date field reads it back. */
const shortDay = (day: string): string => day.split("-").toReversed().join("/");
