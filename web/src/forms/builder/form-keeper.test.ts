import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { ProblemError, unreachable } from "#api/problem";
import { newStep } from "#forms/builder/edits";
import { FormKeeper, type SaveForm } from "#forms/builder/form-keeper";
import type { FormDefinition } from "#forms/types";

const at = "2026-11-21T20:00:00.000Z";
const definition: FormDefinition = { steps: [newStep("form", "Vous")], ineligibility: [] };
const problem = (status: number, errors: { pointer: string; code: string; detail: string }[] = []) =>
  new ProblemError({ type: "", title: "", status, detail: "Non.", code: "x", errors });

/** A server that keeps what it is sent, and refuses a version that is not its own. */
function open() {
  const stored = { titles: ["Vous"], version: 2 };
  const save = vi.fn<SaveForm>(async ({ steps }, version) => {
    if (version !== stored.version) throw problem(412);
    stored.titles = steps.map(({ title }) => title);
    stored.version += 1;
    return { version: stored.version, updatedAt: at, errors: [] };
  });
  const keeper = new FormKeeper({ definition, version: 2, errors: [] }, save);
  const add = (title: string) =>
    keeper.change((form) => ({ ...form, steps: [...form.steps, newStep("form", title)] }));
  return { stored, save, keeper, add };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what is typed is saved after a pause, together, each time over the version answered before", async () => {
  const { stored, save, keeper, add } = open();
  add("Projet");
  await vi.advanceTimersByTimeAsync(700);
  add("Moyens");
  await vi.advanceTimersByTimeAsync(700);
  expect([save.mock.calls.length, keeper.waits]).toEqual([0, true]);
  await vi.advanceTimersByTimeAsync(200);
  expect([keeper.waits, keeper.read().save]).toEqual([false, { state: "saved", at }]);
  add("Envoi");
  await vi.advanceTimersByTimeAsync(900);
  expect(stored).toEqual({ titles: ["Vous", "Projet", "Moyens", "Envoi"], version: 4 });
});

test("what waits is sent before one acts on the form, also when it is typed while the rest is sent", async () => {
  const { stored, save, keeper, add } = open();
  expect([await keeper.flush(), keeper.version]).toEqual([true, 2]);
  save.mockImplementationOnce(async (_form, version) => {
    add("Moyens");
    stored.version += 1;
    return { version: version + 1, updatedAt: at, errors: [] };
  });
  add("Projet");
  expect(await keeper.flush()).toBe(true);
  expect(stored).toEqual({ titles: ["Vous", "Projet", "Moyens"], version: keeper.version });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).toHaveBeenCalledTimes(2);
});

test.each([unreachable, problem(429), problem(503), new TypeError("x")])(
  "what did not arrive, or came too often, is sent again later: %s",
  async (failure) => {
    const { stored, save, keeper, add } = open();
    save.mockRejectedValueOnce(failure);
    add("Projet");
    expect(await keeper.flush()).toBe(false);
    expect([keeper.waits, keeper.read()]).toMatchObject([true, { errors: [], save: { state: "waiting" } }]);
    await vi.advanceTimersByTimeAsync(5000);
    expect([keeper.waits, stored.titles]).toEqual([false, ["Vous", "Projet"]]);
  },
);

test("what is refused says where, is not sent again as it is, and is not taken for saved", async () => {
  const { save, keeper, add } = open();
  const errors = [{ pointer: "/definition/steps/1", code: "x", detail: "Trop." }];
  save.mockRejectedValueOnce(problem(422, errors));
  add("Projet");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(keeper.read()).toMatchObject({ save: { state: "refused" }, errors: [{ pointer: "/steps/1" }] });
  expect([keeper.waits, await keeper.flush()]).toEqual([false, false]);
  add("Moyens");
  expect([await keeper.flush(), keeper.read().errors]).toEqual([true, []]);
});

test("when someone else saved meanwhile, nothing more is sent", async () => {
  const { stored, save, keeper, add } = open();
  stored.version = 3;
  add("Projet");
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read().conflict).toBe(true);
  add("Moyens");
  expect(await keeper.leave()).toBe(false);
  expect([save.mock.calls.length, stored.titles]).toEqual([1, ["Vous"]]);
});

test("leaving sends what waits after what is under way, once", async () => {
  const { stored, save, keeper, add } = open();
  add("Projet");
  await vi.advanceTimersByTimeAsync(700);
  void keeper.flush();
  add("Moyens");
  expect(await keeper.leave()).toBe(true);
  expect(stored.titles).toEqual(["Vous", "Projet", "Moyens"]);
  save.mockRejectedValue(unreachable);
  add("Envoi");
  await keeper.leave();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(3);
});
