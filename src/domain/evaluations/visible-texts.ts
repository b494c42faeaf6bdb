import type { VisibleDossier, VisibleQuestion } from "#domain/evaluations/visible-dossier";
import { isAddress, isRows, type AnswerValue } from "#domain/forms/answers";

/** Where a text stands in what an evaluator sees: an answer, an answer in the row of a block, or a file name. */
export type Place = { fieldId: string; rowIndex: number | null } | { documentId: string };

export type VisibleText = { place: Place; text: string };

/** Every text that the person applying wrote or chose, with its place, in reading order. */
export function visibleTexts({ sections, documents }: VisibleDossier): VisibleText[] {
  const answers = sections.flatMap((section) => section.answers);
  return [
    ...answers.flatMap(({ question, value }) => textsOf(question, value)),
    ...documents.map(({ id, name }) => ({ place: { documentId: id }, text: name })),
  ];
}

function textsOf(question: VisibleQuestion, value: AnswerValue): VisibleText[] {
  if (question.type === "file") return [];
  if (!isRows(value)) return at({ fieldId: question.id, rowIndex: null }, wordsOf(question, value));
  return value.flatMap((row, rowIndex) =>
    question.fields.flatMap((inner) =>
      at({ fieldId: inner.id, rowIndex }, wordsOf(inner, row[inner.id] ?? null)),
    ),
  );
}

const at = (place: Place, texts: readonly string[]): VisibleText[] =>
  texts.filter((text) => text !== "").map((text) => ({ place, text }));

/** An option says its label: a list of names tells who chose one. */
function wordsOf({ options }: VisibleQuestion, value: AnswerValue): string[] {
  if (options.length > 0) {
    const chosen = Array.isArray(value) ? value : [value];
    return options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  }
  if (isAddress(value)) return Object.values(value);
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}
