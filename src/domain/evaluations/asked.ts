import { answerIn, type EvaluationAnswers } from "#domain/evaluations/answers";
import { fieldOfCriterion, type Criterion, type Grid } from "#domain/evaluations/criteria";
import type { Answers } from "#domain/forms/answers";
import type { FormDefinition } from "#domain/forms/definition";
import { visibleFields } from "#domain/forms/visibility";

/** A grid as a form of one section, so that one set of rules reads the conditions of both. */
export const formOfGrid = ({ criteria }: Grid): FormDefinition => ({
  steps: [
    {
      id: "stp_grid",
      type: "form",
      title: "",
      sections: [{ id: "sec_grid", fields: criteria.map(fieldOfCriterion) }],
    },
  ],
  ineligibility: [],
});

/** Where `formOfGrid` puts the criteria, for pointers. */
export const criteriaInForm = "/steps/0/sections/0/fields";

/**
 * The criteria that these answers leave to ask, in reading order. A criterion that does not apply, or that is not
 * asked itself, counts as unanswered in the conditions of the next ones.
 */
export function askedCriteria(grid: Grid, answers: EvaluationAnswers): Criterion[] {
  const values: Answers = Object.fromEntries(
    grid.criteria.map(({ id }) => {
      const answer = answerIn(answers, id);
      return [id, { value: "value" in answer ? answer.value : null }];
    }),
  );
  const { fieldIds } = visibleFields(formOfGrid(grid), values);
  return grid.criteria.filter(({ id }) => fieldIds.has(id));
}

/** At the final evaluation, never while typing: what is not asked is forgotten. The total stays the same. */
export function forgetUnasked(grid: Grid, answers: EvaluationAnswers): EvaluationAnswers {
  const asked = askedCriteria(grid, answers).filter(({ id }) => Object.hasOwn(answers, id));
  return Object.fromEntries(asked.map(({ id }) => [id, answerIn(answers, id)]));
}
