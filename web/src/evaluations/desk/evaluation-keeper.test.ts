import { expect, test, vi } from "vitest";

import type { SavedEvaluation } from "#api/generated";
import { ProblemError } from "#api/problem";
import type { GivenAnswers, Grid, OwnEvaluation } from "#evaluations/types";

import { EvaluationKeeper } from "./evaluation-keeper";

const total = { points: 0, lowest: 0, highest: 10, unmarked: 2, score: null };
const mark = { type: "score", required: true, notApplicable: false, independent: false } as const;
const grid: Grid = {
  criteria: ["crt_a", "crt_b", "crt_c"].map((id) => ({
    ...mark,
    id,
    label: id,
    min: 0,
    max: 5,
    step: 1,
    weight: 1,
    ...(id === "crt_c" && { condition: { operator: "more", field: "crt_b", value: 3 } }),
  })),
};
const evaluation = {
  id: "evn_1",
  state: "draft",
  answers: {},
  total,
  missing: [],
  version: 2,
  deadline: null,
  late: false,
  finalAt: null,
  updatedAt: "2026-11-21T20:00:00.000Z",
  message: null,
  verbs: ["finalise"],
  barred: null,
} satisfies OwnEvaluation;

const problem = (status: number, errors: { pointer: string; code: string; detail: string }[] = []) =>
  new ProblemError({ type: "about:blank", title: "", status, detail: "Non.", code: "x", errors });

/** A server that keeps what it is sent, and refuses a version that is not its own. */
function server() {
  const stored = { answers: {} as GivenAnswers, version: 2 };
  const save = vi.fn<(answers: GivenAnswers, version: number) => Promise<SavedEvaluation>>(
    async (answers, version) => {
      if (version !== stored.version) throw problem(412);
      stored.answers = { ...stored.answers, ...answers };
      stored.version += 1;
      return {
        id: "evn_1",
        answers: stored.answers,
        total,
        missing: [],
        version: stored.version,
        savedAt: "2026-11-21T20:00:05.000Z",
      };
    },
  );
  return { stored, save, reread: async () => stored.version };
}

test("what is typed is sent once the person pauses, together, and each answer moves the version on", async () => {
  const { stored, save, reread } = server();
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  keeper.answer("crt_a", { value: 1 });
  keeper.answer("crt_b", { value: 2 });
  expect(await keeper.flush()).toBe(true);
  keeper.answer("crt_a", { value: 3 });
  expect(await keeper.flush()).toBe(true);
  expect(save).toHaveBeenCalledTimes(2);
  expect(stored).toEqual({ answers: { crt_a: { value: 3 }, crt_b: { value: 2 } }, version: 4 });
  expect(keeper.read().save).toMatchObject({ state: "saved" });
});

test("when another tab wrote meanwhile, what was typed here is written over it and the rest stays", async () => {
  const { stored, save, reread } = server();
  const [here, there] = [1, 2].map(() => new EvaluationKeeper({ grid, evaluation, save, reread }));
  there?.answer("crt_b", { value: 5 });
  await there?.flush();
  here?.answer("crt_a", { value: 1 });
  expect(await here?.flush()).toBe(true);
  expect(stored.answers).toEqual({ crt_a: { value: 1 }, crt_b: { value: 5 } });
  expect(here?.read().answers).toEqual(stored.answers);
});

test("offline, what was typed is kept and sent when the network is back", async () => {
  vi.useFakeTimers();
  const { stored, save, reread } = server();
  save.mockRejectedValueOnce(problem(0));
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  keeper.answer("crt_a", { value: 1 });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read().save).toEqual({ state: "waiting" });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(stored.answers).toEqual({ crt_a: { value: 1 } });
  vi.useRealTimers();
});

test("a refused mark says why at its criterion, and the others are stored", async () => {
  const { stored, save, reread } = server();
  save.mockRejectedValueOnce(
    problem(422, [{ pointer: "/answers/crt_a/value", code: "too_big", detail: "Au plus 5." }]),
  );
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  keeper.answer("crt_a", { value: 9 });
  keeper.answer("crt_b", { value: 2 });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read().errors).toEqual({ crt_a: "Au plus 5." });
  expect(stored.answers).toEqual({ crt_b: { value: 2 } });
});

test("a criterion shows as soon as the mark it depends on is given, and goes with what was wrong there", async () => {
  const { stored, save, reread } = server();
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  const asked = () => keeper.read().asked.map(({ id }) => id);
  expect(asked()).toEqual(["crt_a", "crt_b"]);
  keeper.answer("crt_b", { value: 5 });
  expect(asked()).toEqual(["crt_a", "crt_b", "crt_c"]);
  await keeper.flush();
  save.mockRejectedValueOnce(
    problem(422, [{ pointer: "/answers/crt_c/value", code: "too_big", detail: "Au plus 5." }]),
  );
  keeper.answer("crt_c", { value: 9 });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read().errors).toEqual({ crt_c: "Au plus 5." });
  keeper.answer("crt_b", { value: 1 });
  expect(await keeper.flush()).toBe(true);
  expect([asked(), keeper.read().errors]).toEqual([["crt_a", "crt_b"], {}]);
  expect(stored.answers).toEqual({ crt_b: { value: 1 } });
});
