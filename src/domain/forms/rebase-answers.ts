import { isRows, type Answers, type AnswerValue, type Row } from "#domain/forms/answers";
import type { DefinitionDiff } from "#domain/forms/definition-diff";
import { lostFields } from "#domain/forms/revision-impact";

export type LostAnswer = { fieldId: string; blockId: string | null; values: readonly AnswerValue[] };

/**
 * The answers as the new revision holds them. An answer of a field that stays is never touched, even when
 * the new bounds refuse it: completeness asks for it again. What has no place left is handed back as lost.
 */
export function rebaseAnswers(
  answers: Answers,
  diff: DefinitionDiff,
): { answers: Answers; lost: readonly LostAnswer[] } {
  const kept = new Map(Object.entries(answers));
  const lost: LostAnswer[] = [];
  for (const { id, blockId } of lostFields(diff)) {
    const holderId = blockId ?? id;
    const answer = kept.get(holderId);
    if (answer === undefined) continue;
    const rows = blockId !== null && isRows(answer.value) ? answer.value : null;
    const values = rows === null ? [answer.value] : rows.flatMap((row) => row[id] ?? []);
    if (blockId === null) kept.delete(id);
    else if (rows !== null) kept.set(blockId, { value: rows.map((row) => withoutField(row, id)) });
    if (values.some((value) => value !== null)) lost.push({ fieldId: id, blockId, values });
  }
  return { answers: Object.fromEntries(kept), lost };
}

const withoutField = (row: Row, fieldId: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([id]) => id !== fieldId));
