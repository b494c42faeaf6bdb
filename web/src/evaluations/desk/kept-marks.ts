import type { Given, GivenAnswers } from "#evaluations/types";

/** An answer that the API does not have yet, and the one it was typed over. */
export type Unsent = { given: Given; over: Given | null };
export type UnsentMarks = Readonly<Record<string, Unsent>>;

const key = (evaluationId: string) => `parvis-evaluation-${evaluationId}`;

/**
 * What this device still holds of an evaluation, in whatever tab it was typed: written by `keepMarks`, so it has its
 * shape. A device that forbids it holds nothing.
 */
export function keptMarks(evaluationId: string): UnsentMarks {
  try {
    return JSON.parse(localStorage.getItem(key(evaluationId)) ?? "{}") as UnsentMarks;
  } catch {
    return {};
  }
}

/**
 * Keeps what was typed through a closed tab or a lost network: `marks` in place of `before`, what this page kept last.
 * What another tab keeps stays. A device without room only keeps it in memory.
 */
export function keepMarks(evaluationId: string, marks: UnsentMarks, before: UnsentMarks): void {
  try {
    const others = Object.entries(keptMarks(evaluationId)).filter(
      ([criterionId, unsent]) => JSON.stringify(unsent) !== JSON.stringify(before[criterionId]),
    );
    const all = { ...Object.fromEntries(others), ...marks };
    if (Object.keys(all).length === 0) forgetMarks(evaluationId);
    else localStorage.setItem(key(evaluationId), JSON.stringify(all));
  } catch {
    // Full or forbidden: the page still holds it.
  }
}

export const forgetMarks = (evaluationId: string): void => localStorage.removeItem(key(evaluationId));

export type Restored = { waiting: Record<string, Given>; setAside: Record<string, Given> };

/**
 * What of the kept answers is to be sent: those typed over what the API still has. One that was answered elsewhere
 * since is set aside, for the person to choose: nothing is written over an answer that they did not see.
 */
export function restoreMarks(marks: UnsentMarks, stored: GivenAnswers): Restored {
  const restored: Restored = { waiting: {}, setAside: {} };
  for (const [criterionId, { given, over }] of Object.entries(marks)) {
    const now = stored[criterionId];
    if (isSame(now, given)) continue;
    restored[isSame(now, over) ? "waiting" : "setAside"][criterionId] = given;
  }
  return restored;
}

const isSame = (one: Given | null | undefined, other: Given | null | undefined): boolean =>
  JSON.stringify(one ?? unanswered) === JSON.stringify(other ?? unanswered);

const unanswered: Given = { value: null };
