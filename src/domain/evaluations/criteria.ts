import { z } from "zod";

import { isInHundredths } from "#domain/evaluations/hundredths";
import { conditionSchema } from "#domain/forms/conditions";
import { optionSchema, type Field } from "#domain/forms/fields";
import { limits } from "#domain/forms/limits";
import { lineSchema, textSchema } from "#domain/forms/plain-text";

/** Small enough for weighted totals to stay exact: 50 × 2 000 × 100, in ten-thousandths, is 10¹¹. */
export const gridLimits = { criteria: 50, mark: 1_000, weight: 100 } as const;

const base = {
  /** Lives as long as the session: answers are kept under it. */
  id: z.string().regex(/^crt_[0-9A-Za-z]{1,40}$/),
  label: lineSchema(limits.label),
  help: textSchema(limits.help).optional(),
  required: z.boolean(),
  /** The evaluator may say that it does not apply to this dossier: an answer that weighs nothing. */
  notApplicable: z.boolean(),
  /** Asked only where this holds, on criteria asked before; always when absent. */
  condition: conditionSchema.optional(),
};

const decimal = (min: number, max: number) =>
  z.number().min(min).max(max).refine(isInHundredths, { error: "more_than_two_decimals" });

const score = z.strictObject({
  ...base,
  type: z.literal("score"),
  min: decimal(-gridLimits.mark, gridLimits.mark),
  max: decimal(-gridLimits.mark, gridLimits.mark),
  step: decimal(0.01, 2 * gridLimits.mark),
  weight: decimal(0.01, gridLimits.weight),
  /** Shown and averaged by itself, never in the total. */
  independent: z.boolean(),
});

const options = z.array(optionSchema).min(1).max(limits.optionsPerField);
const count = z.int().min(1).max(limits.optionsPerField).optional();
const length = z.int().min(1).max(limits.longText).optional();

export const criterionSchema = z.discriminatedUnion("type", [
  score,
  z.strictObject({ ...base, type: z.literal("single_choice"), options }),
  z.strictObject({
    ...base,
    type: z.literal("multiple_choice"),
    options,
    minChoices: count,
    maxChoices: count,
  }),
  z.strictObject({ ...base, type: z.literal("text"), minLength: length, maxLength: length }),
]);

/** What evaluators answer about each dossier of a session, in reading order. */
export const gridSchema = z.strictObject({ criteria: z.array(criterionSchema).max(gridLimits.criteria) });

export type Grid = z.infer<typeof gridSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type ScoreCriterion = Extract<Criterion, { type: "score" }>;

/** The form field that takes the same answer, so that one parser serves both. */
export function fieldOfCriterion(criterion: Criterion): Field {
  const { id, label, required, condition } = criterion;
  const base = { id, label, required, condition };
  switch (criterion.type) {
    case "score":
      return { ...base, type: "number", decimals: 2, min: criterion.min, max: criterion.max };
    case "text": {
      const { minLength, maxLength } = criterion;
      return { ...base, type: "long_text", minLength, maxLength };
    }
    default:
      return criterion;
  }
}

/** Scores that make the total, in reading order. */
export const countedCriteria = (criteria: readonly Criterion[]): ScoreCriterion[] =>
  criteria.filter((criterion) => criterion.type === "score").filter(({ independent }) => !independent);
