import { answerIn, parseCriterion, type EvaluationAnswers } from "#domain/evaluations/answers";
import { askedCriteria } from "#domain/evaluations/asked";
import { fieldOfCriterion, type Grid } from "#domain/evaluations/criteria";
import type { FieldError } from "#domain/field-errors";
import { lackingErrors } from "#domain/forms/lacking";
import { under } from "#domain/forms/parsed";

const nothingAround = { documents: new Map(), valueOf: () => null };

/** What stands between these answers and a final evaluation. Pointers as in `parseEvaluationAnswers`. */
export function missingAnswers(grid: Grid, answers: EvaluationAnswers): FieldError[] {
  return askedCriteria(grid, answers).flatMap((criterion) => {
    const answer = answerIn(answers, criterion.id);
    if ("notApplicable" in answer)
      return criterion.notApplicable
        ? []
        : [{ pointer: `/${criterion.id}/notApplicable`, code: "always_applies" }];
    const lacking = lackingErrors(fieldOfCriterion(criterion), answer.value, nothingAround);
    const parsed = lacking.length > 0 ? { errors: lacking } : parseCriterion(criterion, answer.value);
    return "errors" in parsed ? under(`/${criterion.id}/value`, parsed.errors) : [];
  });
}
