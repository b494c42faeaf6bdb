import { answerText } from "#domain/forms/answer-text";
import { isEmpty, type AnswerValue } from "#domain/forms/answers";
import type { Field } from "#domain/forms/fields";
import type { Locale } from "#domain/locale";
import { cents, day, empty, number, text, yesNo, type Cell } from "#files/table";

/**
 * An answer as a spreadsheet keeps it: numbers, amounts and days typed, the rest as a person reads it. An answer to
 * another type of question, which the form of before asked, is a text.
 */
export function answerCell(field: Field, stored: unknown, locale: Locale): Cell {
  const value = asAnswer(stored);
  if (isEmpty(value)) return empty;
  switch (field.type) {
    case "number":
      if (typeof value === "number") return number(value);
      break;
    case "amount":
      if (typeof value === "number") return cents(value);
      break;
    case "date":
      if (typeof value === "string" && isDay(value)) return day(value);
      break;
    case "statement":
      if (typeof value === "boolean") return yesNo(value);
      break;
    case "file":
      if (Array.isArray(value)) return text(filesSentence(value, locale));
      break;
    default:
  }
  return text(answerText(field, value, locale));
}

const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);

/** Stored by `save-answer`, which parsed it. */
const asAnswer = (value: unknown): AnswerValue => (value ?? null) as AnswerValue;

function filesSentence({ length: count }: readonly unknown[], locale: Locale): string {
  const one = locale === "fr" ? "fichier" : "file";
  return count === 0 ? "" : `${count} ${one}${count > 1 ? "s" : ""}`;
}
