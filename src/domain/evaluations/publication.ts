import { z } from "zod";

import { answerIn, type EvaluationAnswers } from "#domain/evaluations/answers";
import type { Grid } from "#domain/evaluations/criteria";
import type { FieldError } from "#domain/field-errors";
import { limits } from "#domain/forms/limits";
import { textSchema } from "#domain/forms/plain-text";

/** What applicants are shown once results are published: texts chosen one by one, and nothing else unless said. */
export const publicationSchema = z.strictObject({
  textCriterionIds: z.array(z.string().max(44)).max(50),
  showsAverage: z.boolean(),
  message: textSchema(limits.statement).default(""),
});
export type Publication = z.output<typeof publicationSchema>;

/** Only texts of the grid are shown to applicants. Pointers start at the publication. */
export function checkPublication({ criteria }: Grid, { textCriterionIds }: Publication): FieldError[] {
  const texts = new Set(criteria.filter(({ type }) => type === "text").map(({ id }) => id));
  return textCriterionIds.flatMap((id, index): FieldError[] =>
    texts.has(id) ? [] : [{ pointer: `/textCriterionIds/${index}`, code: "unknown_reference" }],
  );
}

export type PublishedText = { label: string; texts: readonly string[] };

/**
 * The texts of one dossier’s final evaluations that its applicant reads, criterion by criterion, unsigned and in
 * alphabetical order, so that the order of the evaluators does not show from one criterion to the next.
 */
export function publishedTexts(
  { criteria }: Grid,
  { textCriterionIds }: Publication,
  finals: readonly EvaluationAnswers[],
): PublishedText[] {
  const chosen = new Set(textCriterionIds);
  return criteria
    .filter(({ id, type }) => type === "text" && chosen.has(id))
    .map(({ id, label }) => ({ label, texts: finals.flatMap((answers) => textIn(answers, id)).sort() }))
    .filter(({ texts }) => texts.length > 0);
}

export type PublishedWords = { message: string; texts: PublishedText[]; average: number | null };

/**
 * What the applicant of one dossier reads, or `null` when what was chosen says nothing of theirs. The average is in
 * hundredths of a percent.
 */
export function publishedWords(
  grid: Grid,
  publication: Publication,
  finals: readonly EvaluationAnswers[],
  average: number | null,
): PublishedWords | null {
  const words = {
    message: publication.message,
    texts: publishedTexts(grid, publication, finals),
    average: publication.showsAverage ? average : null,
  };
  const nothing = words.message === "" && words.texts.length === 0 && words.average === null;
  return nothing || finals.length === 0 ? null : words;
}

function textIn(answers: EvaluationAnswers, criterionId: string): string[] {
  const answer = answerIn(answers, criterionId);
  return "value" in answer && typeof answer.value === "string" && answer.value !== "" ? [answer.value] : [];
}
