import { isEmpty, isRows, valueIn, type Answers, type AnswerValue, type Row } from "#domain/forms/answers";
import type { FormDefinition } from "#domain/forms/definition";
import type { FieldOf } from "#domain/forms/fields";
import { fieldIndex, placedFields } from "#domain/forms/layout";
import { visibleFields, visibleInRow, type Visibility } from "#domain/forms/visibility";

/**
 * At submission, never while typing: what is hidden is forgotten, and so is what the form does not ask.
 * What is shown stays the same, since a hidden answer already counted for nothing. `clearedIds` names the
 * fields, inner ones included, that held something.
 */
export function clearHidden(
  definition: FormDefinition,
  answers: Answers,
): { answers: Answers; clearedIds: readonly string[] } {
  const visibility = visibleFields(definition, answers);
  const clearedIds = new Set(Object.keys(answers).filter((id) => !isEmpty(valueIn(answers, id))));
  const kept = placedFields(definition).flatMap(({ field, block }): [string, { value: AnswerValue }][] => {
    if (block !== null || !Object.hasOwn(answers, field.id)) return [];
    const value = visibility.valueOf(field.id);
    if (visibility.fieldIds.has(field.id)) clearedIds.delete(field.id);
    if (field.type !== "repeat" || !isRows(value)) return [[field.id, { value }]];
    const rows = clearRows(field, value, visibility);
    for (const id of rows.clearedIds) clearedIds.add(id);
    return [[field.id, { value: rows.rows }]];
  });
  return { answers: Object.fromEntries(kept), clearedIds: [...clearedIds] };
}

/** What is left of an answer: nothing, or the rows of a block without their hidden questions. */
export type Cleared = { fieldId: string; value: AnswerValue | null };

/** What is hidden, as it is written: a question within rows is written with its block. */
export function clearedAnswers(
  definition: FormDefinition,
  { answers, clearedIds }: ReturnType<typeof clearHidden>,
): Cleared[] {
  const fields = fieldIndex(definition);
  const holders = new Set(clearedIds.map((fieldId) => fields.get(fieldId)?.block?.id ?? fieldId));
  return [...holders].map((fieldId) => ({ fieldId, value: answers[fieldId]?.value ?? null }));
}

function clearRows(block: FieldOf<"repeat">, rows: readonly Row[], { valueOf }: Visibility) {
  const clearedIds = new Set<string>();
  const kept = rows.map((row): Row => {
    const shown = new Set(visibleInRow(block, row, valueOf).map(({ id }) => id));
    for (const id of Object.keys(row)) if (!shown.has(id)) clearedIds.add(id);
    return Object.fromEntries(Object.entries(row).filter(([id]) => shown.has(id)));
  });
  return { rows: kept, clearedIds };
}
