import type { Comparison, ComparisonOperator, Condition } from "#domain/forms/conditions";
import type { FormDefinition } from "#domain/forms/definition";
import type { Field, SimpleField } from "#domain/forms/fields";
import { fieldIndex, type PlacedField } from "#domain/forms/layout";
import { say, type Locale, type Sentence } from "#domain/locale";

type Phrases = Readonly<Record<ComparisonOperator, Sentence>>;

const phrases: Phrases = {
  equals: { fr: "{field} est {value}", en: "{field} is {value}" },
  not_equals: { fr: "{field} n’est pas {value}", en: "{field} is not {value}" },
  less: { fr: "{field} est inférieur à {value}", en: "{field} is less than {value}" },
  at_most: { fr: "{field} est inférieur ou égal à {value}", en: "{field} is at most {value}" },
  more: { fr: "{field} est supérieur à {value}", en: "{field} is more than {value}" },
  at_least: { fr: "{field} est supérieur ou égal à {value}", en: "{field} is at least {value}" },
  contains: { fr: "{field} contient {value}", en: "{field} contains {value}" },
  not_contains: { fr: "{field} ne contient pas {value}", en: "{field} does not contain {value}" },
  answered: { fr: "{field} est renseigné", en: "{field} is answered" },
  not_answered: { fr: "{field} n’est pas renseigné", en: "{field} is not answered" },
};

const dayPhrases: Phrases = {
  ...phrases,
  equals: { fr: "{field} est le {value}", en: "{field} is {value}" },
  not_equals: { fr: "{field} n’est pas le {value}", en: "{field} is not {value}" },
  less: { fr: "{field} est avant le {value}", en: "{field} is before {value}" },
  at_most: { fr: "{field} est au plus tard le {value}", en: "{field} is {value} at the latest" },
  more: { fr: "{field} est après le {value}", en: "{field} is after {value}" },
  at_least: { fr: "{field} est au plus tôt le {value}", en: "{field} is {value} at the earliest" },
};

const addressPhrases: Phrases = {
  ...phrases,
  equals: { fr: "le département de {field} est {value}", en: "the département of {field} is {value}" },
  not_equals: {
    fr: "le département de {field} n’est pas {value}",
    en: "the département of {field} is not {value}",
  },
};

const accepted: Sentence = { fr: "{field} est accepté", en: "{field} is accepted" };
const notAccepted: Sentence = { fr: "{field} n’est pas accepté", en: "{field} is not accepted" };
const removedField: Sentence = { fr: "un champ supprimé", en: "a removed field" };
const joints = { and: { fr: " et ", en: " and " }, or: { fr: " ou ", en: " or " } };
const quotes: Sentence = { fr: "«\u00A0{text}\u00A0»", en: "“{text}”" };

/** A condition as a clause people read: « Statut » est « Association » et (… ou …). Plain text. */
export function describeCondition(condition: Condition, definition: FormDefinition, locale: Locale): string {
  return describe(condition, fieldIndex(definition), locale);
}

function describe(condition: Condition, fields: ReadonlyMap<string, PlacedField>, locale: Locale): string {
  if (!("conditions" in condition)) return describeComparison(condition, fields, locale);
  return condition.conditions
    .map((part) => {
      const text = describe(part, fields, locale);
      return "conditions" in part && part.conditions.length > 1 ? `(${text})` : text;
    })
    .join(joints[condition.operator][locale]);
}

function describeComparison(
  comparison: Comparison,
  fields: ReadonlyMap<string, PlacedField>,
  locale: Locale,
): string {
  const field = fields.get(comparison.field)?.field;
  if (field === undefined)
    return say(phrases[comparison.operator], locale, {
      field: removedField[locale],
      value: quoted(String(comparison.value), locale),
    });
  return say(phraseFor(comparison, field), locale, {
    field: quoted(field.label, locale),
    value: valueText(comparison, field, locale),
  });
}

function phraseFor({ operator, value }: Comparison, field: Field | SimpleField): Sentence {
  if (field.type === "statement" && (operator === "equals" || operator === "not_equals"))
    return (operator === "equals") === value ? accepted : notAccepted;
  if (field.type === "date") return dayPhrases[operator];
  return (field.type === "address" ? addressPhrases : phrases)[operator];
}

const languages = { fr: "fr-FR", en: "en-GB" } as const;

function valueText({ value }: Comparison, field: Field | SimpleField, locale: Locale): string {
  if ("options" in field)
    return quoted(field.options.find(({ id }) => id === value)?.label ?? String(value), locale);
  if (typeof value === "number") {
    const isAmount = field.type === "amount";
    const style = isAmount ? ({ style: "currency", currency: "EUR" } as const) : { maximumFractionDigits: 6 };
    return new Intl.NumberFormat(languages[locale], style).format(isAmount ? value / 100 : value);
  }
  if (field.type === "date" && typeof value === "string") return dayText(value, locale);
  return field.type === "address" ? String(value) : quoted(String(value), locale);
}

function dayText(day: string, locale: Locale): string {
  const [year, month, date] = day.split("-");
  if (locale === "fr") return `${date}/${month}/${year}`;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
}

const quoted = (text: string, locale: Locale): string => say(quotes, locale, { text });
