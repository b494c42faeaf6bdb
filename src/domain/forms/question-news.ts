import type { DefinitionDiff } from "#domain/forms/definition-diff";
import type { Part } from "#domain/forms/definition-parts";

export const newsKinds = ["added", "changed", "removed"] as const;

/** A question that is not what its applicant last saw. `fieldId` answers it: the block, for a question of its rows. */
export type QuestionNews = { fieldId: string; label: string; change: (typeof newsKinds)[number] };

/** What only changes where or when a question is asked. */
const unsaid = new Set(["moved", "condition"]);

/**
 * What someone who was filling a form is told once it changed under them, what is new first, what is gone last.
 * @param isSettled whether the answer to a field was given again since.
 */
export function questionNews(diff: DefinitionDiff, isSettled: (fieldId: string) => boolean): QuestionNews[] {
  const changed = diff.changed.filter(({ aspects }) => aspects.some((aspect) => !unsaid.has(aspect)));
  const asked = [
    ...questionsIn(diff.added, "added"),
    ...questionsIn(
      changed.map(({ after }) => after),
      "changed",
    ),
  ];
  return [...asked.filter(({ fieldId }) => !isSettled(fieldId)), ...questionsIn(diff.removed, "removed")];
}

/** A block that comes or goes is told once, without its inner questions. */
function questionsIn(parts: readonly Part[], change: QuestionNews["change"]): QuestionNews[] {
  const ids = new Set(parts.map(({ id }) => id));
  return parts
    .filter(({ kind, blockId }) => kind === "field" && (blockId === null || !ids.has(blockId)))
    .map(({ id, blockId, label }) => ({ fieldId: blockId ?? id, label, change }));
}
