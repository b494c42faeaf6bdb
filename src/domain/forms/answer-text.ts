import { isAddress, isEmpty, isRows, type AnswerValue, type Row } from "#domain/forms/answers";
import type { Field, Option, SimpleField } from "#domain/forms/fields";
import type { Locale } from "#domain/locale";

type Names = ReadonlyMap<string, { name: string }>;

/**
 * An answer as a person reads it, on paper, in a mail or in a cell; "" when there is none. Files are said by name. What
 * the question does not know (an option it no longer offers, another kind of answer) is said as it was kept.
 */
export function answerText(
  field: Field | SimpleField,
  value: AnswerValue,
  locale: Locale,
  documents: Names = new Map(),
): string {
  if (typeof value === "boolean") return value ? yes[locale] : "";
  if (isEmpty(value)) return "";
  if (isRows(value)) return value.map((row) => rowText(field, row, locale)).join(" ; ");
  if (isAddress(value))
    return [value.street, value.complement, `${value.postalCode} ${value.city}`.trim(), value.country]
      .filter(Boolean)
      .join(", ");
  if (Array.isArray(value)) return value.map((one) => named(field, String(one), documents)).join(", ");
  if (typeof value === "number") return numberText(field, value, locale);
  if (field.type === "date" && typeof value === "string") return dayText(value, locale);
  return named(field, String(value), documents);
}

const yes = { fr: "Accepté", en: "Accepted" };
const tags = { fr: "fr-FR", en: "en-GB" } as const;

const rowText = (field: Field | SimpleField, row: Row, locale: Locale): string =>
  field.type === "repeat"
    ? field.fields.map((inner) => labelled(inner, row[inner.id] ?? null, locale)).join(", ")
    : Object.values(row).map(String).join(", ");

const labelled = (field: SimpleField, value: AnswerValue, locale: Locale): string =>
  `${field.label} : ${answerText(field, value, locale)}`;

const named = (field: Field | SimpleField, id: string, documents: Names): string => {
  const options: readonly Option[] = "options" in field ? field.options : [];
  return options.find((option) => option.id === id)?.label ?? documents.get(id)?.name ?? id;
};

const numberText = (field: Field | SimpleField, value: number, locale: Locale): string =>
  field.type === "amount"
    ? new Intl.NumberFormat(tags[locale], { style: "currency", currency: "EUR" }).format(value / 100)
    : new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 6 }).format(value);

const dayText = (day: string, locale: Locale): string =>
  Number.isNaN(Date.parse(day))
    ? day
    : new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
