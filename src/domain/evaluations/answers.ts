import { fieldOfCriterion, type Criterion, type Grid } from "#domain/evaluations/criteria";
import { inHundredths } from "#domain/evaluations/hundredths";
import type { FieldError } from "#domain/field-errors";
import type { AnswerValue } from "#domain/forms/answers";
import { parseAnswer } from "#domain/forms/parse-answer";
import { escaped } from "#domain/forms/parse-repeat";
import { under, type Parsed } from "#domain/forms/parsed";

/** A mark, a text, an option id, option ids; `null` is no answer. Not applicable is an answer without value. */
export type CriterionAnswer = { readonly value: AnswerValue } | { readonly notApplicable: true };
export type EvaluationAnswers = Readonly<Record<string, CriterionAnswer>>;

const unanswered: CriterionAnswer = { value: null };

/** Own keys only: an id can never reach the prototype. */
export const answerIn = (answers: EvaluationAnswers, criterionId: string): CriterionAnswer =>
  (Object.hasOwn(answers, criterionId) ? answers[criterionId] : unanswered) ?? unanswered;

/**
 * What an evaluator typed → the answers to keep, and what is wrong with the others. What is only not enough
 * yet is for `missingAnswers`. Pointers start at the map: `/crt_x/value`.
 */
export function parseEvaluationAnswers(
  { criteria }: Grid,
  input: Readonly<Record<string, { value?: unknown; notApplicable?: true | undefined }>>,
): { answers: EvaluationAnswers; errors: readonly FieldError[] } {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const answers = new Map<string, CriterionAnswer>();
  const errors: FieldError[] = [];
  for (const [id, answer] of Object.entries(input)) {
    const criterion = byId.get(id);
    if (criterion === undefined) errors.push({ pointer: `/${escaped(id)}`, code: "unknown_field" });
    else if (answer.notApplicable === true && criterion.notApplicable)
      answers.set(id, { notApplicable: true });
    else if (answer.notApplicable === true)
      errors.push({ pointer: `/${id}/notApplicable`, code: "always_applies" });
    else {
      const parsed = parseCriterion(criterion, answer.value ?? null);
      if ("errors" in parsed) errors.push(...under(`/${id}/value`, parsed.errors));
      else answers.set(id, { value: parsed.value });
    }
  }
  return { answers: Object.fromEntries(answers), errors };
}

export function parseCriterion(criterion: Criterion, value: unknown): Parsed {
  const parsed = parseAnswer(fieldOfCriterion(criterion), value);
  if (criterion.type !== "score" || "errors" in parsed || typeof parsed.value !== "number") return parsed;
  const { min, step } = criterion;
  const isOnStep = (inHundredths(parsed.value) - inHundredths(min)) % inHundredths(step) === 0;
  return isOnStep ? parsed : { errors: [{ pointer: "", code: "off_step", parameters: { min, step } }] };
}
