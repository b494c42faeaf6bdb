import type { EvaluationFieldErrorCode } from "#domain/evaluations/field-errors";
import type { EvaluationRefusalCode } from "#domain/evaluations/refusals";
import type { FieldError, FieldErrorCode } from "#domain/field-errors";
import type { Parameters } from "#domain/locale";
import { Refusal, type RefusalCode, type RefusalDetails } from "#domain/refusals";

/**
 * The codes of evaluations enter the two closed lists together with the first action that says them. Until
 * then a plain `new Refusal(code)` does not compile: it is built here, and here only.
 */
export const refuse = (code: EvaluationRefusalCode, details: RefusalDetails = {}): Refusal =>
  new Refusal(asListed(code), details);

export const fieldError = (
  pointer: string,
  code: EvaluationFieldErrorCode,
  parameters?: Parameters,
): FieldError => ({
  pointer,
  code: asListedField(code),
  ...(parameters === undefined ? {} : { parameters }),
});

/** Safe for whoever reads the code; saying it needs the closed list, which no action does before it is there. */
const asListed = (code: string): RefusalCode => code as RefusalCode;
const asListedField = (code: string): FieldErrorCode => code as FieldErrorCode;
