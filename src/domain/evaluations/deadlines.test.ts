import { expect, test } from "vitest";

import { evaluationDeadline, isAwaited, isLate } from "#domain/evaluations/deadlines";
import { phaseOf } from "#domain/evaluations/evaluation-builder";
import { evaluationStates } from "#domain/evaluations/evaluation-states";

const timing = { phases: [phaseOf("a", 0, 1_000)], assignedAt: 0, dueAt: null };

test.each([
  ["draft", null, 999, false],
  ["draft", null, 1_000, true],
  ["not_started", null, 1_000, true],
  ["final", 999, 5_000, false],
  ["final", 1_000, 5_000, true],
  ["abstained", null, 5_000, false],
] as const)("a %s evaluation, final at %s, is late at %i: %s", (state, finalAt, now, late) => {
  expect(isLate({ state, finalAt }, timing, now)).toBe(late);
});

test("a deadline is one’s own, or the end of the first phase still to end when it was assigned", () => {
  const phases = [phaseOf("a", 0, 1_000), phaseOf("a", 2_000, 3_000)];
  expect(evaluationDeadline({ phases, assignedAt: 999, dueAt: null })).toBe(1_000);
  expect(evaluationDeadline({ phases, assignedAt: 1_000, dueAt: null })).toBe(3_000);
  expect(evaluationDeadline({ phases, assignedAt: 0, dueAt: 1_500 })).toBe(1_500);
  expect(evaluationDeadline({ phases, assignedAt: 4_000, dueAt: null })).toBeNull();
});

test("nobody who has finished, left or cannot act any more is reminded", () => {
  const awaited = evaluationStates.filter((state) => isAwaited(state, "open", timing, 500));
  expect(awaited).toEqual(["not_started", "draft"]);
  expect(isAwaited("draft", "closed", timing, 500)).toBe(false);
  expect(isAwaited("draft", "open", timing, 1_000)).toBe(false);
});
