import * as fc from "fast-check";
import { expect, test } from "vitest";

import {
  evaluationStandingFrom,
  evaluationVerbsFor,
  planEvaluationMove,
  savingRefusal,
  type EvaluationFacts,
  type EvaluationRow,
  type Evaluator,
} from "#domain/evaluations/evaluation-history";
import {
  evaluationMoves,
  evaluationStates,
  evaluationVerbs,
  isLive,
  keepsApart,
  type EvaluationState,
  type EvaluationVerb,
} from "#domain/evaluations/evaluation-states";
import { phaseOf } from "#domain/evaluations/evaluation-builder";
import { sessionStates } from "#domain/evaluations/session-states";
import { Refusal } from "#domain/refusals";

const evaluator: Evaluator = { kind: "evaluator", id: "per_e" };
const staff: Evaluator = { kind: "staff", id: "per_s" };

const timing = { phases: [phaseOf("a", 0, 1_000)], assignedAt: 0, dueAt: null };
const ready = { evaluatorId: "per_e", session: "open", timing, missing: [] } as const;

const plan = (
  verb: EvaluationVerb,
  actor: Evaluator,
  facts: Partial<EvaluationFacts> = {},
  now = 500,
  reason: string | null = "Motif",
) => {
  const planned = planEvaluationMove({ history: [], ...ready, ...facts }, verb, now, actor, reason);
  return planned instanceof Refusal ? planned.code : planned;
};

/** Plays verbs one after the other, at 1, 2, 3… ms, each by whoever it belongs to. */
function play(...verbs: EvaluationVerb[]): EvaluationRow[] {
  const history: EvaluationRow[] = [];
  for (const verb of verbs) {
    const by = (actor: Evaluator) => plan(verb, actor, { history }, history.length + 1);
    const row = [by(evaluator), by(staff)].find((one) => typeof one !== "string");
    if (row === undefined || typeof row === "string") throw new Error(`${verb} is refused`);
    history.push(row);
  }
  return history;
}

test.each<[EvaluationState, EvaluationVerb[]]>([
  ["not_started", []],
  ["draft", ["start"]],
  ["final", ["start", "finalise"]],
  ["draft", ["start", "finalise", "return_to_draft"]],
  ["conflict_declared", ["declare_conflict"]],
  ["conflict_declared", ["start", "declare_conflict"]],
  ["abstained", ["start", "abstain"]],
  ["recused", ["start", "finalise", "recuse"]],
  ["recused", ["declare_conflict", "recuse"]],
  ["cancelled", ["start", "finalise", "cancel"]],
  ["not_started", ["abstain", "reopen"]],
  ["draft", ["declare_conflict", "reopen", "start"]],
])("an evaluation is %s after %j", (state, verbs) => {
  expect(evaluationStandingFrom(play(...verbs)).state).toBe(state);
});

test("the standing keeps when it was first final, and forgets when it no longer is", () => {
  expect(evaluationStandingFrom(play("start", "finalise", "return_to_draft"))).toEqual({
    state: "draft",
    since: 3,
    finalAt: null,
    firstFinalAt: 2,
    reason: "Motif",
  });
  const again = play("start", "finalise", "return_to_draft", "finalise");
  expect(evaluationStandingFrom(again)).toMatchObject({ finalAt: 4, firstFinalAt: 2 });
});

test("only its own evaluator judges, and only staff undo what is final", () => {
  expect(plan("start", { kind: "evaluator", id: "per_other" })).toBe("evaluation_verb_not_yours");
  expect(plan("start", staff)).toBe("evaluation_verb_not_yours");
  const history = play("start", "finalise");
  expect(plan("return_to_draft", evaluator, { history })).toBe("evaluation_verb_not_yours");
  expect(plan("declare_conflict", evaluator, { history })).toBe("evaluation_state_forbids");
  expect(evaluationVerbsFor("final", "evaluator")).toEqual([]);
  expect(evaluationVerbsFor("final", "staff")).toEqual(["return_to_draft", "recuse", "cancel"]);
});

test.each<[EvaluationVerb, Evaluator, EvaluationVerb[]]>([
  ["return_to_draft", staff, ["start", "finalise"]],
  ["declare_conflict", evaluator, []],
  ["recuse", staff, []],
  ["reopen", staff, ["declare_conflict"]],
])("%s says why", (verb, actor, before) => {
  const history = play(...before);
  expect(plan(verb, actor, { history }, 500, "  ")).toBe("evaluation_reason_required");
  expect(plan(verb, actor, { history }, 500, " Un lien. ")).toMatchObject({ reason: "Un lien." });
});

test("an evaluation with gaps is not final", () => {
  const missing = [{ pointer: "/crt_a/value", code: "required" }] as const;
  expect(plan("finalise", evaluator, { history: play("start"), missing })).toBe("evaluation_incomplete");
});

test("nothing moves once results are published, and nobody judges outside an open session", () => {
  for (const verb of evaluationVerbs)
    for (const history of [[], play("start"), play("start", "finalise"), play("abstain")])
      for (const actor of [evaluator, staff])
        expect(plan(verb, actor, { history, session: "results_published" })).toBeTypeOf("string");
  for (const session of sessionStates.filter((one) => one !== "open"))
    expect(plan("start", evaluator, { session })).toBe("session_not_open");
  expect(plan("declare_conflict", evaluator, { session: "setup" })).toMatchObject({ at: 500 });
});

test("judging waits for the first phase and stops at the deadline, unless late ones are accepted", () => {
  const history = play("start");
  const later = { ...timing, phases: [phaseOf("a", 600, 1_000)] };
  expect(plan("start", evaluator, { timing: later })).toBe("phase_not_begun");
  expect(plan("finalise", evaluator, { history }, 999)).toMatchObject({ at: 999 });
  expect(plan("finalise", evaluator, { history }, 1_000)).toBe("evaluation_too_late");
  const lenient = { ...timing, phases: [phaseOf("a", 0, 1_000, { acceptsLate: true })] };
  expect(plan("finalise", evaluator, { history, timing: lenient }, 1_000)).toMatchObject({ at: 1_000 });
  const delayed = { ...timing, dueAt: 2_000 };
  expect(plan("finalise", evaluator, { history, timing: delayed }, 1_999)).toMatchObject({ at: 1_999 });
  expect(plan("abstain", evaluator, { history }, 1_000)).toMatchObject({ at: 1_000 });
});

test("answers are saved in a draft only, by its evaluator, while judging goes on", () => {
  const facts = { history: play("start"), ...ready };
  expect(savingRefusal(facts, 500, evaluator)).toBeNull();
  expect(savingRefusal(facts, 500, staff)?.code).toBe("evaluation_verb_not_yours");
  expect(savingRefusal({ ...facts, session: "closed" }, 500, evaluator)?.code).toBe("session_not_open");
  expect(savingRefusal({ ...facts, history: [] }, 500, evaluator)?.code).toBe("evaluation_state_forbids");
  expect(savingRefusal(facts, 1_000, evaluator)?.code).toBe("evaluation_too_late");
});

test("a conflict, a recusal and an abstention keep the pair apart; a cancelled assignment does not", () => {
  expect(evaluationStates.filter(keepsApart)).toEqual(["conflict_declared", "abstained", "recused"]);
  expect(evaluationStates.filter(isLive)).toEqual(["not_started", "draft", "final"]);
});

test("a history that cannot be is a fault", () => {
  const row = { verb: "finalise", at: 1, actorId: "per_e", reason: null } as const;
  expect(() => evaluationStandingFrom([row])).toThrow("impossible evaluation: not_started, finalise");
});

test("every state can be reached, and staff can always leave it", () => {
  const reached = new Set<EvaluationState>(["not_started"]);
  for (const state of reached)
    for (const verb of evaluationVerbs) {
      const next = evaluationMoves[state][verb]?.to;
      if (next !== undefined) reached.add(next);
    }
  expect(reached).toEqual(new Set(evaluationStates));
  for (const state of evaluationStates) expect(evaluationVerbsFor(state, "staff").length).toBeGreaterThan(0);
});

test("whatever is attempted, an evaluation moves along the table and its history replays", () => {
  const attempt = fc.record({
    verb: fc.constantFrom(...evaluationVerbs),
    actor: fc.constantFrom(evaluator, staff),
    session: fc.constantFrom(...sessionStates),
    now: fc.integer({ min: 0, max: 1_200 }),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 60, size: "max" }), (attempts) => {
      const history: EvaluationRow[] = [];
      for (const { verb, actor, session, now } of attempts) {
        const { state } = evaluationStandingFrom(history);
        const planned = planEvaluationMove({ ...ready, history, session }, verb, now, actor, "Motif");
        if (planned instanceof Refusal) continue;
        history.push(planned);
        const move = evaluationMoves[state][verb];
        expect(move).toMatchObject({ to: evaluationStandingFrom(history).state, side: actor.kind });
      }
    }),
  );
});
