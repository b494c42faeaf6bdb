import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { SavedEvaluation } from "#api/generated";
import { ProblemError } from "#api/problem";
import type { GivenAnswers, Grid, OwnEvaluation } from "#evaluations/types";

import { EvaluationKeeper } from "./evaluation-keeper";
import { keptMarks } from "./kept-marks";

beforeEach(() => {
  const store = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => store.set(key, text),
    removeItem: (key: string) => store.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

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

test("what another tab wrote is adopted with its version, under what waits here", async () => {
  const { save, reread } = server();
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  keeper.answer("crt_a", { value: 1 });
  const answers = { crt_a: { value: 4 }, crt_b: { value: 5 } };
  keeper.adopt({ ...evaluation, answers, version: 7 });
  expect(keeper.version).toBe(7);
  expect(keeper.read().answers).toEqual({ crt_a: { value: 1 }, crt_b: { value: 5 } });
});

test("offline, what was typed is kept and sent when the network is back", async () => {
  vi.useFakeTimers();
  const { stored, save, reread } = server();
  save.mockRejectedValueOnce(problem(0));
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  keeper.answer("crt_a", { value: 1 });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read().save).toEqual({ state: "waiting" });
  expect(keptMarks("evn_1")).toEqual({ crt_a: { given: { value: 1 }, over: null } });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(stored.answers).toEqual({ crt_a: { value: 1 } });
  expect(keptMarks("evn_1")).toEqual({});
  vi.useRealTimers();
});

test("two tabs without network keep what was typed in both, and each forgets its own once it is sent", async () => {
  const offline = async () => {
    throw problem(0);
  };
  vi.useFakeTimers();
  const { stored, save, reread } = server();
  save.mockRejectedValueOnce(problem(0));
  const here = new EvaluationKeeper({ grid, evaluation, save, reread });
  const there = new EvaluationKeeper({ grid, evaluation, save: offline, reread });
  here.answer("crt_a", { value: 1 });
  there.answer("crt_b", { value: 5 });
  expect([await here.flush(), await there.flush()]).toEqual([false, false]);
  const [a, b] = [1, 5].map((value) => ({ given: { value }, over: null }));
  expect(keptMarks("evn_1")).toEqual({ crt_a: a, crt_b: b });
  expect(await here.flush()).toBe(true);
  expect(keptMarks("evn_1")).toEqual({ crt_b: b });
  vi.clearAllTimers();
  vi.useRealTimers();
  const opened = { ...evaluation, answers: stored.answers, version: stored.version };
  const again = new EvaluationKeeper({ grid, evaluation: opened, save, reread });
  expect(await again.flush()).toBe(true);
  expect(stored.answers).toEqual({ crt_a: { value: 1 }, crt_b: { value: 5 } });
  expect(keptMarks("evn_1")).toEqual({});
});

/** A page that was closed without network, after this mark. */
function closedOffline(value: number, over: GivenAnswers = {}) {
  vi.useFakeTimers();
  const before = new EvaluationKeeper({ grid, evaluation: { ...evaluation, answers: over }, ...server() });
  before.answer("crt_a", { value });
  vi.clearAllTimers();
  vi.useRealTimers();
}

test("a page opened again sends what the one before could not, as soon as the network is back", async () => {
  closedOffline(3);
  const { stored, save, reread } = server();
  const listening = new Set<() => void>();
  vi.stubGlobal("addEventListener", (_name: string, listener: () => void) => listening.add(listener));
  vi.stubGlobal("removeEventListener", (_name: string, listener: () => void) => listening.delete(listener));
  save.mockRejectedValueOnce(problem(0));
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  expect(keeper.read().answers).toEqual({ crt_a: { value: 3 } });
  const leave = keeper.start();
  await vi.waitFor(() => expect(keeper.read().save).toEqual({ state: "waiting" }));
  for (const comesBack of listening) comesBack();
  await vi.waitFor(() => expect(keptMarks("evn_1")).toEqual({}));
  expect(stored.answers).toEqual({ crt_a: { value: 3 } });
  leave();
  expect(listening.size).toBe(0);
});

test("what was answered elsewhere since is never written over unseen: the kept answer is set aside", async () => {
  closedOffline(3, { crt_a: { value: 1 } });
  const { stored, save, reread } = server();
  stored.answers = { crt_a: { value: 5 } };
  const keeper = new EvaluationKeeper({
    grid,
    evaluation: { ...evaluation, answers: stored.answers },
    save,
    reread,
  });
  expect(keeper.read()).toMatchObject({
    answers: { crt_a: { value: 5 } },
    setAside: { crt_a: { value: 3 } },
  });
  expect(await keeper.flush()).toBe(true);
  expect(stored.answers).toEqual({ crt_a: { value: 5 } });
  keeper.answer("crt_a", { value: 3 });
  expect(await keeper.flush()).toBe(true);
  expect([stored.answers, keeper.read().setAside]).toEqual([{ crt_a: { value: 3 } }, {}]);
});

test("a device keeps nothing of an evaluation that is final, and waits while its session is closed", () => {
  closedOffline(3);
  const { save, reread } = server();
  const open = (rest: Partial<OwnEvaluation>) =>
    new EvaluationKeeper({ grid, evaluation: { ...evaluation, ...rest }, save, reread }).read();
  expect(open({ verbs: [] }).answers).toEqual({});
  expect(open({}).answers).toEqual({ crt_a: { value: 3 } });
  expect(open({ state: "final", verbs: [] }).answers).toEqual({});
  expect(keptMarks("evn_1")).toEqual({});
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

test("an API asked too often is asked again later, and nothing is lost", async () => {
  vi.useFakeTimers();
  const { stored, save, reread } = server();
  save.mockRejectedValueOnce(problem(429));
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  keeper.answer("crt_a", { value: 1 });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read()).toMatchObject({ errors: {}, save: { state: "waiting" } });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(stored.answers).toEqual({ crt_a: { value: 1 } });
  expect(await keeper.flush()).toBe(true);
  vi.useRealTimers();
});

test("what is refused as a whole says why, and is sent again with what is typed next or when asked", async () => {
  const { stored, save, reread } = server();
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  save.mockRejectedValueOnce(problem(403)).mockRejectedValueOnce(problem(403));
  keeper.answer("crt_a", { value: 1 });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read()).toMatchObject({ errors: { "": "Non." }, save: { state: "refused" } });
  keeper.answer("crt_b", { value: 2 });
  expect(keeper.read().errors).toEqual({});
  expect(await keeper.flush()).toBe(false);
  expect(await keeper.flush()).toBe(true);
  expect(keeper.read().errors).toEqual({});
  expect(stored.answers).toEqual({ crt_a: { value: 1 }, crt_b: { value: 2 } });
});

test("an error that names no mark that was sent is about the whole", async () => {
  const { stored, save, reread } = server();
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  save.mockRejectedValueOnce(problem(422, [{ pointer: "/answers", code: "x", detail: "Trop." }]));
  keeper.answer("crt_a", { value: 1 });
  expect(await keeper.flush()).toBe(false);
  expect([save.mock.calls.length, keeper.read().errors]).toEqual([1, { "": "Non." }]);
  expect(await keeper.flush()).toBe(true);
  expect(stored.answers).toEqual({ crt_a: { value: 1 } });
});

test("when the version stored now cannot be read, what was typed waits", async () => {
  vi.useFakeTimers();
  const { stored, save, reread } = server();
  stored.version = 3;
  const again = vi.fn(reread).mockRejectedValueOnce(problem(503));
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread: again });
  keeper.answer("crt_a", { value: 1 });
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read().save).toEqual({ state: "waiting" });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(stored.answers).toEqual({ crt_a: { value: 1 } });
  vi.useRealTimers();
});

test("after an unforeseen failure, what was typed can still be sent", async () => {
  const { stored, save, reread } = server();
  save.mockRejectedValueOnce(new TypeError("x"));
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  keeper.answer("crt_a", { value: 1 });
  await expect(keeper.flush()).rejects.toThrow(TypeError);
  expect(await keeper.flush()).toBe(true);
  expect(stored.answers).toEqual({ crt_a: { value: 1 } });
});

test("a mark changed while the one before it is refused is sent in its turn", async () => {
  const { stored, save, reread } = server();
  const keeper = new EvaluationKeeper({ grid, evaluation, save, reread });
  save.mockImplementationOnce(async () => {
    keeper.answer("crt_a", { value: 3 });
    throw problem(422, [{ pointer: "/answers/crt_a/value", code: "too_big", detail: "Au plus 5." }]);
  });
  keeper.answer("crt_a", { value: 9 });
  expect(await keeper.flush()).toBe(true);
  expect(keeper.read().errors).toEqual({});
  expect(stored.answers).toEqual({ crt_a: { value: 3 } });
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
