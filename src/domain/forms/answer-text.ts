import { isAddress, isEmpty, isRows, type AnswerValue } from "#domain/forms/answers";
import type { Field, Option, SimpleField } from "#domain/forms/fields";
import type { Locale } from "#domain/locale";

type Names = ReadonlyMap<string, { name: string }>;

/** An answer as a person reads it, on paper or in a mail; "" when there is none. Files are said by name. */
export function answerText(
  field: Field | SimpleField,
  value: AnswerValue,
  locale: Locale,
  documents: Names = new Map(),
): string {
  if (field.type === "statement") return value === true ? yes[locale] : "";
  if (isEmpty(value)) return "";
  if (field.type === "repeat" && isRows(value))
    return value
      .map((row) => field.fields.map((inner) => labelled(inner, row[inner.id] ?? null, locale)).join(", "))
      .join(" ; ");
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
  new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
