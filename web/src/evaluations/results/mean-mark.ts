import type { EvaluationResult } from "#api/generated";

/** The mean, in points, of what final evaluations gave for a criterion; `null` when none did. */
export function meanMark(evaluations: EvaluationResult["evaluations"], criterionId: string): number | null {
  const marks = evaluations
    .filter(({ state }) => state === "final")
    .flatMap(({ answers }) => {
      const value = answers[criterionId]?.value;
      return typeof value === "number" ? [value] : [];
    });
  return marks.length === 0 ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}
