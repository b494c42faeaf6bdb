import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Actor } from "#domain/dossiers/actor";
import {
  dossierStates,
  dossierVerbs,
  moveFrom,
  moves,
  startingPosition,
  stepAfter,
  stepMoves,
  type DossierVerb,
} from "#domain/dossiers/states";
import {
  planTransition,
  standingFrom,
  stateFrom,
  type DossierFacts,
  type Transition,
} from "#domain/dossiers/transitions";
import { Refusal } from "#domain/refusals";

const applicant: Actor = { kind: "applicant", id: "per_a" };
const staff: Actor = { kind: "staff", id: "per_s" };
const ready = { complete: true, ineligible: false, nextValidationStepId: null };

const plan = (verb: DossierVerb, actor: Actor, facts: Partial<DossierFacts> = {}, reason = "Parce que.") => {
  const planned = planTransition({ transitions: [], ...ready, ...facts }, verb, 1_000, actor, reason);
  return planned instanceof Refusal ? planned.code : planned;
};

/** Plays verbs one after the other, at 1, 2, 3… ms, each by whoever it belongs to. */
function play(...verbs: (DossierVerb | [DossierVerb, string])[]): Transition[] {
  const transitions: Transition[] = [];
  for (const item of verbs) {
    const [verb, step] = typeof item === "string" ? [item, null] : item;
    const facts = { ...ready, complete: step === null, transitions, nextValidationStepId: step };
    const by = (actor: Actor) => planTransition(facts, verb, transitions.length + 1, actor, "Motif");
    const planned = [by(applicant), by(staff)].find((one) => !(one instanceof Refusal));
    if (planned === undefined || planned instanceof Refusal) throw new Error(`${verb} is refused`);
    transitions.push(planned);
  }
  return transitions;
}

test.each<[string, (DossierVerb | [DossierVerb, string])[]]>([
  ["draft", []],
  ["submitted", ["submit"]],
  ["under_review", ["submit", "take_under_review"]],
  ["accepted", ["submit", "take_under_review", "accept"]],
  ["refused", ["submit", "take_under_review", "refuse"]],
  ["no_action", ["submit", "close_without_action"]],
  ["correction_requested", ["submit", "request_correction"]],
  ["submitted", ["submit", "take_under_review", "request_correction", "resubmit"]],
  ["under_review", ["submit", "request_correction", "take_under_review"]],
  ["withdrawn", ["submit", "take_under_review", "withdraw"]],
  ["draft", ["submit", "withdraw", "reopen"]],
  ["under_review", ["submit", "take_under_review", "refuse", "reopen"]],
  ["step_pending", [["submit", "stp_a"]]],
  ["draft", [["submit", "stp_a"], "validate_step"]],
  ["submitted", [["submit", "stp_a"], "validate_step", "submit"]],
  ["step_pending", [["submit", "stp_a"], "validate_step", ["submit", "stp_b"]]],
  ["refused", [["submit", "stp_a"], "reject_step"]],
  ["step_pending", [["submit", "stp_a"], "reject_step", "reopen"]],
  ["step_pending", [["submit", "stp_a"], "request_correction", "resubmit"]],
  ["refused", [["submit", "stp_a"], "request_correction", "reject_step"]],
  ["draft", [["submit", "stp_a"], "withdraw", "reopen"]],
])("a dossier is %s after %j", (state, verbs) => {
  expect(stateFrom(play(...verbs))).toBe(state);
});

test("the standing says since when, when it was first submitted and decided, and which steps passed", () => {
  expect(standingFrom([])).toMatchObject({ state: "draft", since: null, submittedAt: null });
  const history = play(["submit", "stp_a"], "validate_step", "submit", "take_under_review", "accept");
  expect(standingFrom(history)).toEqual({
    state: "accepted",
    stepId: null,
    since: 5,
    submittedAt: 3,
    decidedAt: 5,
    validatedStepIds: ["stp_a"],
  });
  const reopened = play("submit", "take_under_review", "refuse", "reopen", "request_correction", "resubmit");
  expect(standingFrom(reopened)).toMatchObject({
    state: "submitted",
    submittedAt: 1,
    decidedAt: null,
    since: 6,
  });
});

test("nothing incomplete or ineligible is ever sent, not even by staff for the applicant", () => {
  const corrected = { transitions: play("submit", "request_correction") };
  for (const actor of [applicant, staff]) {
    expect(plan("submit", actor)).toMatchObject({ verb: "submit", actorId: actor.id, stepId: null });
    expect(plan("submit", actor, { complete: false })).toBe("dossier_incomplete");
    expect(plan("submit", actor, { ineligible: true })).toBe("dossier_ineligible");
    expect(plan("resubmit", actor, { ...corrected, complete: false })).toBe("dossier_incomplete");
  }
  const newStep = { ...corrected, complete: false, nextValidationStepId: "stp_z" };
  expect(plan("resubmit", applicant, newStep)).toBe("dossier_incomplete");
  const atStep = { complete: false, nextValidationStepId: "stp_a" };
  expect(plan("submit", applicant, atStep)).toMatchObject({ verb: "submit", stepId: "stp_a" });
});

test("each side keeps to its own verbs", () => {
  const submitted = { transitions: play("submit") };
  expect(plan("withdraw", staff, submitted)).toBe("dossier_verb_not_yours");
  expect(plan("take_under_review", applicant, submitted)).toBe("dossier_verb_not_yours");
  const withdrawn = { transitions: play("submit", "withdraw") };
  expect(plan("reopen", staff, withdrawn)).toBe("dossier_verb_not_yours");
});

test("a refusal, a rejected step and a correction say why; the words are kept without outer blanks", () => {
  const reviewed = { transitions: play("submit", "take_under_review") };
  for (const verb of ["refuse", "request_correction"] as const)
    expect(plan(verb, staff, reviewed, "  ")).toBe("reason_required");
  expect(plan("reject_step", staff, { transitions: play(["submit", "stp_a"]) }, "")).toBe("reason_required");
  expect(plan("refuse", staff, reviewed, " Hors délai. ")).toMatchObject({ reason: "Hors délai." });
  expect(plan("accept", staff, reviewed, "")).toMatchObject({ reason: null, at: 1_000 });
});

test("a verb that the state does not know is refused, and a history that cannot be is a fault", () => {
  expect(plan("accept", staff, { transitions: play("submit") })).toBe("dossier_state_forbids");
  expect(plan("submit", applicant, { transitions: play("submit") })).toBe("dossier_state_forbids");
  const row = { stepId: null, at: 1, actorId: "per_s", reason: null };
  expect(() => stateFrom([{ ...row, verb: "accept" }])).toThrow("impossible transition: draft, accept");
});

test("every state of the machine can be reached from the draft", () => {
  const reached = new Map([["draft null", startingPosition]]);
  for (const position of reached.values())
    for (const verb of dossierVerbs)
      for (const step of verb === "submit" ? [null, "stp_a"] : [position.stepId]) {
        const move = moveFrom({ ...position, stepId: step }, verb);
        const next = move && { state: move.to, stepId: stepAfter(move.to, step) };
        if (next) reached.set(`${next.state} ${next.stepId}`, next);
      }
  expect(new Set([...reached.values()].map(({ state }) => state))).toEqual(new Set(dossierStates));
  expect(reached.size).toBe(13);
});

test("whatever is attempted, a dossier moves along the table and its history replays", () => {
  const attempt = fc.record({
    verb: fc.constantFrom(...dossierVerbs),
    actor: fc.constantFrom(applicant, staff),
    step: fc.constantFrom(null, "stp_a"),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 60, size: "max" }), (attempts) => {
      const transitions: Transition[] = [];
      for (const { verb, actor, step } of attempts) {
        const before = standingFrom(transitions);
        const facts = { ...ready, transitions, nextValidationStepId: step };
        const planned = planTransition(facts, verb, 1, actor, "Motif");
        if (planned instanceof Refusal) continue;
        transitions.push(planned);
        const table = (verb === "submit" ? step : before.stepId) === null ? moves : stepMoves;
        expect(stateFrom(transitions)).toBe(table[before.state][verb]?.to);
      }
    }),
  );
});
