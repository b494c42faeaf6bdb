import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { SavedAnswer } from "#api/generated";
import { ProblemError, unreachable } from "#api/problem";
import { AnswerKeeper } from "#dossiers/portal/answers/answer-keeper";
import { kept, type Typed } from "#dossiers/portal/answers/kept-answers";
import type { Theirs } from "#dossiers/portal/answers/keeping";

const completeness = { complete: false, percent: 50, steps: [], ineligibility: null };
const saved = (fieldId: string, { value, version }: Pick<Typed, "value" | "version">): SavedAnswer => ({
  fieldId,
  value,
  version: version + 1,
  savedAt: "2026-11-21T20:00:00.000Z",
  completeness,
});
const problem = (
  status: number,
  code: string,
  errors: { pointer: string; code: string; detail: string }[] = [],
) => new ProblemError({ type: "", title: code, status, detail: code, code, errors });

type Send = (fieldId: string, typed: Typed) => Promise<SavedAnswer>;

function open(send: Send, theirs: Theirs | null = { value: "", version: 0, at: "" }) {
  const sent: [string, Typed][] = [];
  const keeper = new AnswerKeeper({
    dossierId: "dos_1",
    savedAt: null,
    send: (fieldId, typed) => {
      sent.push([fieldId, typed]);
      return send(fieldId, typed);
    },
    onSaved: () => undefined,
    seen: () => ({ value: "Avant", version: 3 }),
    readAgain: async () => theirs,
  });
  return { keeper, sent };
}
const works: Send = async (fieldId, typed) => saved(fieldId, typed);

beforeEach(() => {
  vi.useFakeTimers();
  const store = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => store.set(key, text),
    removeItem: (key: string) => store.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a browser that forbids its storage, or garbles it, holds nothing and stops nothing", async () => {
  vi.stubGlobal("localStorage", {
    getItem: () => {
      throw new Error("SecurityError");
    },
  });
  expect(kept("dos_a")).toEqual({});
  const { keeper, sent } = open(works);
  keeper.answer("fld_a", "Un banc");
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toHaveLength(1);
  vi.stubGlobal("localStorage", { getItem: () => "{" });
  expect(kept("dos_a")).toEqual({});
});

test("what is typed is sent once the person pauses, over the version they saw", async () => {
  const { keeper, sent } = open(works);
  keeper.answer("fld_a", "Un ba");
  await vi.advanceTimersByTimeAsync(500);
  keeper.answer("fld_a", "Un banc");
  await vi.advanceTimersByTimeAsync(700);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(sent).toEqual([["fld_a", { value: "Un banc", version: 3, base: "Avant" }]]);
  expect(keeper.read().save).toMatchObject({ state: "saved" });
  keeper.answer("fld_a", "Un banc, une histoire");
  keeper.leave("fld_a");
  expect(sent[1]).toEqual(["fld_a", { value: "Un banc, une histoire", version: 4, base: "Un banc" }]);
});

test("what the API reads takes the place of what was typed only once the person has left the field", async () => {
  const { keeper } = open(async (fieldId, typed) => saved(fieldId, { ...typed, value: 12 }));
  keeper.answer("fld_a", "12,");
  await vi.advanceTimersByTimeAsync(1000);
  expect(keeper.read().typed["fld_a"]?.value).toBe("12,");
  keeper.leave("fld_a");
  expect(keeper.read().typed).toEqual({});
});

test("without network, what was typed stays, on this device too, and goes when the network is back", async () => {
  let online = false;
  const { keeper, sent } = open((...typed) => (online ? works(...typed) : Promise.reject(unreachable)));
  keeper.answer("fld_a", "Fatou");
  await vi.advanceTimersByTimeAsync(1000);
  expect(keeper.read()).toMatchObject({ save: { state: "waiting" }, typed: { fld_a: { value: "Fatou" } } });
  expect(kept("dos_1")).toEqual({ fld_a: { value: "Fatou", version: 3, base: "Avant" } });
  online = true;
  await vi.advanceTimersByTimeAsync(3000);
  expect(sent).toHaveLength(2);
  expect(keeper.read().save).toMatchObject({ state: "saved" });
  expect(kept("dos_1")).toEqual({});
});

test("a page opened again sends what the one before could not", async () => {
  const before = open(() => Promise.reject(unreachable));
  before.keeper.answer("fld_a", "Fatou");
  await before.keeper.flush();
  const { keeper, sent } = open(works);
  expect(keeper.read().typed["fld_a"]?.value).toBe("Fatou");
  expect(await keeper.flush()).toBe(true);
  expect(sent).toEqual([["fld_a", { value: "Fatou", version: 3, base: "Avant" }]]);
});

test("an answer that changed elsewhere is shown beside one's own, and the person chooses", async () => {
  const theirs = { value: "Leur titre", version: 7, at: "2026-11-21T20:00:00.000Z" };
  const { keeper, sent } = open(async (fieldId, typed) => {
    if (typed.version === 7) return saved(fieldId, typed);
    throw problem(409, "answer_changed");
  }, theirs);
  keeper.answer("fld_a", "Mon titre");
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read().conflicts).toEqual({ fld_a: theirs });
  keeper.settle("fld_a", { value: "Mon titre" });
  expect(await keeper.flush()).toBe(true);
  expect(sent.at(-1)).toEqual(["fld_a", { value: "Mon titre", version: 7, base: "Leur titre" }]);
});

test("taking the other version forgets one's own; the same answer on both sides is no conflict", async () => {
  const refused: Send = () => Promise.reject(problem(409, "answer_changed"));
  const other = open(refused, { value: "Leur titre", version: 7, at: "" });
  other.keeper.answer("fld_a", "Mon titre");
  await other.keeper.flush();
  other.keeper.settle("fld_a", "theirs");
  expect(other.keeper.read()).toMatchObject({ typed: {}, conflicts: {} });
  const same = open(refused, { value: 1234.5, version: 7, at: "" });
  same.keeper.answer("fld_a", "1 234,50");
  await same.keeper.flush();
  expect(same.keeper.read()).toMatchObject({ typed: {}, conflicts: {} });
});

test("a wrong answer says why at its field, and the others are saved", async () => {
  const errors = [{ pointer: "/value", code: "not_number", detail: "Indiquez un nombre." }];
  const { keeper } = open(async (fieldId, typed) => {
    if (fieldId === "fld_a") throw problem(422, "invalid_request", errors);
    return saved(fieldId, typed);
  });
  keeper.answer("fld_a", "douze");
  keeper.answer("fld_b", "Toulon");
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read()).toMatchObject({ errors: { fld_a: "Indiquez un nombre." }, save: { state: "saved" } });
  keeper.answer("fld_a", "12");
  expect(keeper.read().errors).toEqual({});
});

test("a wrong row of a block says why in that row, until it is typed again", async () => {
  const errors = [{ pointer: "/value/1/fld_cost", code: "not_number", detail: "Indiquez un montant." }];
  const { keeper } = open(() => Promise.reject(problem(422, "invalid_request", errors)));
  keeper.answer("fld_a", [{ fld_cost: "1" }, { fld_cost: "deux" }]);
  await keeper.flush();
  expect(keeper.read().parts).toEqual({ fld_a: { "1.fld_cost": "Indiquez un montant." } });
  keeper.answer("fld_a", [{ fld_cost: "1" }]);
  expect(keeper.read().parts).toEqual({});
});

test("a dossier that moved on takes nothing more, and what was typed is kept", async () => {
  const { keeper, sent } = open(() => Promise.reject(problem(409, "dossier_state_forbids")));
  keeper.answer("fld_a", "Trop tard");
  await keeper.flush();
  await keeper.flush();
  expect(sent).toHaveLength(1);
  expect(keeper.read().stopped?.problem.code).toBe("dossier_state_forbids");
  expect(kept("dos_1")).toEqual({ fld_a: { value: "Trop tard", version: 3, base: "Avant" } });
});

test("put right, what had stopped goes on with what was typed", async () => {
  let isOpen = false;
  const { keeper, sent } = open((...typed) =>
    isOpen ? works(...typed) : Promise.reject(problem(409, "dossier_state_forbids")),
  );
  keeper.answer("fld_a", "Encore");
  await keeper.flush();
  isOpen = true;
  keeper.resume();
  expect(await keeper.flush()).toBe(true);
  expect(sent).toHaveLength(2);
  expect(keeper.read().stopped).toBeNull();
});

test("an answer to a question that the form no longer asks is let go, and the others are sent", async () => {
  const { keeper, sent } = open(
    (fieldId, typed) =>
      fieldId === "fld_gone" ? Promise.reject(problem(404, "not_found")) : works(fieldId, typed),
    null,
  );
  keeper.answer("fld_gone", "Oubliée");
  keeper.answer("fld_a", "Gardée");
  expect(await keeper.flush()).toBe(true);
  expect(sent.map(([fieldId]) => fieldId)).toEqual(["fld_gone", "fld_a"]);
  expect(keeper.read().stopped).toBeNull();
  expect(kept("dos_1")).toEqual({});
});

test("a dossier that is out of reach stops the saving, and what was typed is kept", async () => {
  const { keeper } = open(() => Promise.reject(problem(404, "not_found")));
  keeper.answer("fld_a", "Perdu de vue");
  expect(await keeper.flush()).toBe(false);
  expect(keeper.read().stopped?.status).toBe(404);
  expect(Object.keys(kept("dos_1"))).toEqual(["fld_a"]);
});

test("an answer typed in a step that was validated meanwhile gives way, and holds up no other", async () => {
  const { keeper, sent } = open(async (fieldId, typed) => {
    if (fieldId === "fld_closed") throw problem(409, "step_already_validated");
    return saved(fieldId, typed);
  });
  keeper.answer("fld_closed", "Trop tard");
  keeper.answer("fld_open", "À temps");
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent.map(([fieldId]) => fieldId)).toEqual(["fld_closed", "fld_open"]);
  expect(keeper.read()).toMatchObject({ stopped: null, save: { state: "saved" } });
  expect(kept("dos_1")).toEqual({});
  expect(await keeper.flush()).toBe(true);
});
