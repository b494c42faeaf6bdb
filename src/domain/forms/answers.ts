import type { FormDefinition } from "#domain/forms/definition";
import { placedFields } from "#domain/forms/layout";

/** `country` is ISO 3166-1 alpha-2. An empty part is "" while the draft is being written. */
export type Address = {
  street: string;
  complement: string;
  postalCode: string;
  city: string;
  country: string;
};

/**
 * Texts and ids are strings, numbers numbers, amounts integer cents, days `YYYY-MM-DD`, phones E.164,
 * a single choice an option id, several choices option ids, files document ids. `null` is no answer.
 */
export type SimpleValue = string | number | boolean | Address | readonly string[] | null;
export type Row = Readonly<Record<string, SimpleValue>>;
export type AnswerValue = SimpleValue | readonly Row[];
export type Answers = Readonly<Record<string, { readonly value: AnswerValue }>>;

/** Own keys only: an id can never reach the prototype. */
export const valueIn = (answers: Answers, fieldId: string): AnswerValue =>
  (Object.hasOwn(answers, fieldId) ? answers[fieldId]?.value : null) ?? null;

export const isEmpty = (value: AnswerValue): value is null =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

export const isAddress = (value: AnswerValue): value is Address =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isRows = (value: AnswerValue): value is readonly Row[] =>
  Array.isArray(value) && value.some((item) => typeof item === "object");

/** One empty answer for each field that is answered by itself, in reading order. */
export const emptyAnswers = (definition: FormDefinition): Answers =>
  Object.fromEntries(
    placedFields(definition)
      .filter(({ block }) => block === null)
      .map(({ field }) => [field.id, { value: null }]),
  );
