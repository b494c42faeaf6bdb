import type { AnswerValue } from "#domain/forms/answers";
import type { FieldError, FieldErrorCode } from "#domain/field-errors";
import type { Parameters } from "#domain/locale";

/** A normalised value, or what is wrong with it; pointers are relative to the value ("" is all of it). */
export type Parsed<V extends AnswerValue = AnswerValue> = { value: V } | { errors: readonly FieldError[] };

export const wrong = (code: FieldErrorCode, parameters?: Parameters): { errors: FieldError[] } => ({
  errors: [parameters === undefined ? { pointer: "", code } : { pointer: "", code, parameters }],
});

/** The same errors seen from further out. */
export const under = (pointer: string, errors: readonly FieldError[]): FieldError[] =>
  errors.map((error) => ({ ...error, pointer: pointer + error.pointer }));
