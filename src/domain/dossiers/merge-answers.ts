import { valueIn, type Answers, type AnswerValue } from "#domain/forms/answers";

/** One field that two people changed differently since they both read `base`. */
export type AnswerConflict = { fieldId: string; base: AnswerValue; mine: AnswerValue; theirs: AnswerValue };

/**
 * Three-way merge, field by field: a change meets an untouched field or the same change without harm. On a
 * conflict the stored value (`theirs`) stays, and the screen shows both. `mine` holds only what was changed.
 */
export function mergeAnswers(
  base: Answers,
  mine: Answers,
  theirs: Answers,
): { answers: Answers; conflicts: readonly AnswerConflict[] } {
  const all = Object.keys(mine).map((fieldId) => ({
    fieldId,
    base: valueIn(base, fieldId),
    mine: valueIn(mine, fieldId),
    theirs: valueIn(theirs, fieldId),
  }));
  const conflicts = all.filter(
    (field) =>
      !isSameValue(field.base, field.theirs) &&
      !isSameValue(field.base, field.mine) &&
      !isSameValue(field.mine, field.theirs),
  );
  const inConflict = new Set(conflicts.map(({ fieldId }) => fieldId));
  const changed = all.filter(
    (field) => !inConflict.has(field.fieldId) && !isSameValue(field.base, field.mine),
  );
  const merged = changed.map(({ fieldId, mine: value }): [string, { value: AnswerValue }] => [
    fieldId,
    { value },
  ]);
  return { answers: { ...theirs, ...Object.fromEntries(merged) }, conflicts };
}

/** Parsed answers have their keys in one order, so that equal values have equal texts. */
const isSameValue = (one: AnswerValue, other: AnswerValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
