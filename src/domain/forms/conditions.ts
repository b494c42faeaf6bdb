import { z } from "zod";

import { comparedIdSchema } from "#domain/forms/ids";
import { limits } from "#domain/forms/limits";
import { isSafeText } from "#domain/forms/plain-text";

export const comparisonOperators = [
  "equals",
  "not_equals",
  "less",
  "at_most",
  "more",
  "at_least",
  "contains",
  "not_contains",
  "answered",
  "not_answered",
] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

/**
 * Compares one earlier answer with a constant: a text (ignoring case), a number, integer cents, a day
 * (`YYYY-MM-DD`), an option id, true or false; of an address, the code of its département.
 */
export type Comparison = {
  operator: ComparisonOperator;
  field: string;
  value?: string | number | boolean | undefined;
};

export type Condition = Comparison | { operator: "and" | "or"; conditions: Condition[] };

const comparisonSchema = z.strictObject({
  operator: z.enum(comparisonOperators),
  field: comparedIdSchema,
  value: z
    .union([
      z.string().min(1).max(limits.conditionText).refine(isSafeText, { error: "unsafe_text" }),
      z.number(),
      z.boolean(),
    ])
    .optional(),
});

/** Levels are built one by one: a schema without recursion cannot be made to overflow the stack. */
const levelSchema = (depth: number): z.ZodType<Condition> => {
  if (depth === 0) return comparisonSchema;
  const conditions = z
    .array(levelSchema(depth - 1))
    .min(1)
    .max(limits.conditionsPerGroup);
  return z.discriminatedUnion("operator", [
    comparisonSchema,
    z.strictObject({ operator: z.enum(["and", "or"]), conditions }),
  ]);
};

/** Named, so that the API document says it once. */
export const conditionSchema = levelSchema(limits.conditionDepth).meta({ id: "FormCondition" });

/** Every comparison of a tree, with its JSON pointer inside the condition. */
export function comparisonsOf(
  condition: Condition,
  pointer = "",
): { comparison: Comparison; pointer: string }[] {
  return "conditions" in condition
    ? condition.conditions.flatMap((part, index) => comparisonsOf(part, `${pointer}/conditions/${index}`))
    : [{ comparison: condition, pointer }];
}
