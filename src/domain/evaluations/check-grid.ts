import { criteriaInForm, formOfGrid } from "#domain/evaluations/asked";
import { fieldOfCriterion, type Criterion, type Grid } from "#domain/evaluations/criteria";
import { inHundredths } from "#domain/evaluations/hundredths";
import type { FieldError } from "#domain/field-errors";
import { checkConditions } from "#domain/forms/check-conditions";
import { checkField } from "#domain/forms/check-field";

/**
 * What `gridSchema` cannot see: ids used twice, bounds that cross, steps that never reach the maximum, conditions
 * on what is not asked before.
 * Every error, in reading order of its kind, with its pointer; none means that the session may open.
 */
export function checkGrid(grid: Grid): FieldError[] {
  if (grid.criteria.length === 0) return [{ pointer: "/criteria", code: "no_criterion" }];
  return [
    ...checkIds(grid),
    ...grid.criteria.flatMap((criterion, index) => checkCriterion(criterion, `/criteria/${index}`)),
    ...checkConditions(formOfGrid(grid)).map((error) => ({
      ...error,
      pointer: error.pointer.replace(criteriaInForm, "/criteria"),
    })),
  ];
}

function checkCriterion(criterion: Criterion, pointer: string): FieldError[] {
  if (criterion.type !== "score") return checkField(fieldOfCriterion(criterion), pointer);
  const { min, max, step } = criterion;
  if (min >= max) return [{ pointer: `${pointer}/min`, code: "bounds_crossed" }];
  const reached = (inHundredths(max) - inHundredths(min)) % inHundredths(step) === 0;
  return reached
    ? []
    : [{ pointer: `${pointer}/step`, code: "step_does_not_reach", parameters: { min, max } }];
}

function checkIds({ criteria }: Grid): FieldError[] {
  const seen = new Set<string>();
  const ids = criteria.flatMap((criterion, index) => [
    { id: criterion.id, pointer: `/criteria/${index}` },
    ...("options" in criterion
      ? criterion.options.map(({ id }, rank) => ({ id, pointer: `/criteria/${index}/options/${rank}` }))
      : []),
  ]);
  return ids.flatMap(({ id, pointer }): FieldError[] => {
    if (seen.has(id)) return [{ pointer: `${pointer}/id`, code: "duplicate_id" }];
    seen.add(id);
    return [];
  });
}
