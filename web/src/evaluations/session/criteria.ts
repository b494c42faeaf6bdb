import type { Criterion } from "#evaluations/types";

export const criterionTypes = ["score", "single_choice", "multiple_choice", "text"] as const;
export type CriterionType = (typeof criterionTypes)[number];

const fresh = (prefix: string): string => `${prefix}_${crypto.randomUUID().replaceAll("-", "").slice(0, 20)}`;

/** A criterion to begin with: a score counts out of 5. */
export function blankCriterion(type: CriterionType, label: string): Criterion {
  const base = { id: fresh("crt"), label, required: true, notApplicable: false };
  switch (type) {
    case "score":
      return { ...base, type, min: 0, max: 5, step: 1, weight: 1, independent: false };
    case "text":
      return { ...base, type, required: false };
    default:
      return { ...base, type, options: ["A", "B"].map((name) => ({ id: fresh("opt"), label: name })) };
  }
}

/** Lines of a text as options: a line that stays keeps its id, so that answers keep their meaning. */
export function optionsOf(text: string, before: readonly { id: string; label: string }[]) {
  return text.split("\n").map((label, index) => ({ id: before[index]?.id ?? fresh("opt"), label }));
}

export function moved<T>(items: readonly T[], index: number, by: 1 | -1): T[] {
  const next = [...items];
  const [item] = next.splice(index, 1);
  if (item !== undefined) next.splice(index + by, 0, item);
  return next;
}
