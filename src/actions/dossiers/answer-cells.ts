import { isAddress, isEmpty, type AnswerValue } from "#domain/forms/answers";
import type { Field } from "#domain/forms/fields";
import type { Locale } from "#domain/locale";
import { cents, day, empty, number, text, yesNo, type Cell } from "#files/table";

/** An answer as a spreadsheet keeps it: numbers, amounts and days typed, choices by their label. */
export function answerCell(field: Field, stored: unknown, locale: Locale): Cell {
  const value = asAnswer(stored);
  if (isEmpty(value)) return empty;
  switch (field.type) {
    case "number":
      return typeof value === "number" ? number(value) : empty;
    case "amount":
      return typeof value === "number" ? cents(value) : empty;
    case "date":
      return typeof value === "string" ? day(value) : empty;
    case "statement":
      return yesNo(value === true);
    case "single_choice":
    case "multiple_choice":
      return text(labelsOf(field.options, value));
    case "file":
      return text(filesSentence(value, locale));
    default:
      return text(plain(value));
  }
}

/** Stored by `save-answer`, which parsed it. */
const asAnswer = (value: unknown): AnswerValue => (value ?? null) as AnswerValue;

function labelsOf(options: readonly { id: string; label: string }[], value: AnswerValue): string {
  const chosen = Array.isArray(value) ? value : [value];
  return chosen.map((id) => options.find((option) => option.id === id)?.label ?? "").join(", ");
}

function filesSentence(value: AnswerValue, locale: Locale): string {
  const count = Array.isArray(value) ? value.length : 0;
  const one = locale === "fr" ? "fichier" : "file";
  return count === 0 ? "" : `${count} ${one}${count > 1 ? "s" : ""}`;
}

function plain(value: AnswerValue): string {
  if (isAddress(value))
    return [value.street, value.complement, `${value.postalCode} ${value.city}`.trim(), value.country]
      .filter(Boolean)
      .join(", ");
  if (Array.isArray(value))
    return value
      .map((row) => (typeof row === "object" ? Object.values(row).map(String).join(" ") : String(row)))
      .join(" ; ");
  return String(value);
}
