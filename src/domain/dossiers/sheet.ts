import { foldForSearch } from "#domain/dossiers/search-text";
import {
  isAddress,
  isEmpty,
  valueIn,
  type Address,
  type Answers,
  type AnswerValue,
} from "#domain/forms/answers";
import type { FormDefinition } from "#domain/forms/definition";
import type { Field, SimpleField } from "#domain/forms/fields";
import { placedFields } from "#domain/forms/layout";

type Scalar = string | number | boolean;

/** One answer as lists use it: `v` is shown, `k` compared, `s` ordered by. */
export type SheetEntry = { v: Scalar | readonly string[]; k: Scalar | readonly string[]; s: Scalar };
/** The answers of a dossier on one page, by question: lists read it and nothing else of the answers. */
export type Sheet = Readonly<Record<string, SheetEntry>>;

/** Lengths in UTF-16 units: what a cell of a list shows, what is compared, what is ordered. */
const longest = { shown: 200, compared: 500, ordered: 60 } as const;

type Applicant = { applicantName: string; applicantEmail: string };

/** What lists need of a dossier as it is sent: no empty answer, nothing longer than a cell. */
export function sheetOf(definition: FormDefinition, answers: Answers, who: Applicant): Sheet {
  const entries = placedFields(definition)
    .filter(({ block }) => block === null)
    .flatMap(({ field }): [string, SheetEntry][] => {
      const value = valueIn(answers, field.id);
      const entry = isEmpty(value) ? undefined : entryOf(field, value);
      return entry ? [[field.id, entry]] : [];
    });
  return sheetOfAnother(Object.fromEntries(entries), who);
}

/** The same answers, of somebody else. */
export const sheetOfAnother = (sheet: Sheet, who: Applicant): Sheet => ({
  ...sheet,
  applicant: textEntry(who.applicantName),
  email: textEntry(who.applicantEmail),
});

function entryOf(field: Field | SimpleField, value: AnswerValue): SheetEntry | undefined {
  if (field.type === "single_choice" || field.type === "multiple_choice") return choiceEntry(field, value);
  if (Array.isArray(value)) return same(value.length);
  if (isAddress(value)) return addressEntry(value);
  if (typeof value === "number" || typeof value === "boolean" || field.type === "date")
    return isScalar(value) ? same(value) : undefined;
  return typeof value === "string" ? textEntry(value) : undefined;
}

const isScalar = (value: AnswerValue): value is Scalar => value !== null && typeof value !== "object";
const same = (value: Scalar): SheetEntry => ({
  v: value,
  k: value,
  s: typeof value === "boolean" ? Number(value) : value,
});

function textEntry(text: string, order = text): SheetEntry {
  const [compared, ordered] = [foldForSearch(text), foldForSearch(order)];
  return {
    v: cut(text, longest.shown),
    k: cut(compared, longest.compared),
    s: cut(ordered, longest.ordered),
  };
}

/** Ordered by town: that is how addresses are looked through. */
const addressEntry = ({ street, complement, postalCode, city, country }: Address): SheetEntry =>
  textEntry(
    [street, complement, `${postalCode} ${city}`.trim(), country].filter((part) => part !== "").join(", "),
    `${city} ${postalCode} ${street}`,
  );

/** Compared by option, which keeps its id; ordered by what the option says, as people read it. */
function choiceEntry(
  { options }: { options: readonly { id: string; label: string }[] },
  value: AnswerValue,
): SheetEntry {
  const chosen = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === "string");
  const labels = chosen.map((id) => options.find((option) => option.id === id)?.label ?? "");
  return { v: chosen, k: chosen, s: cut(foldForSearch(labels.join(" ")), longest.ordered) };
}

/** Never half of a character. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
