import { answerText } from "#domain/forms/answer-text";
import { valueIn, type AnswerValue } from "#domain/forms/answers";
import { placedFields } from "#domain/forms/layout";
import type { Locale } from "#domain/locale";
import type { Around, Filling } from "#actions/dossiers/filling";

/**
 * What was typed in a correction that ended without being sent, in words and in the order of the form, when it
 * says something else than what was sent. `documents`: all those of the dossier, set aside or not.
 */
export function unsentOf(
  { dossier, definition, rows, answers }: Filling,
  documents: Around["documents"],
  locale: Locale,
) {
  if (dossier.state === "correction_requested") return [];
  const typed = new Map(rows.corrections.map((correction) => [correction.fieldId, correction]));
  const names = new Map(documents.map(({ id, name }) => [id, { name }]));
  return placedFields(definition).flatMap(({ field }) => {
    const correction = typed.get(field.id);
    const value = asAnswer(correction?.value);
    if (!correction || JSON.stringify(valueIn(answers, field.id)) === JSON.stringify(value)) return [];
    const text = answerText(field, value, locale, names);
    return [{ fieldId: field.id, label: field.label, text, updatedAt: correction.updatedAt }];
  });
}

/** Parsed before it was stored. */
const asAnswer = (value: unknown): AnswerValue => (value ?? null) as AnswerValue;
