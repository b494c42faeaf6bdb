import { expect, test } from "vitest";

import type { DossierState } from "#domain/dossiers/states";
import { checkPhases, checkSession } from "#domain/evaluations/check-session";
import { phaseOf, rightsOf } from "#domain/evaluations/evaluation-builder";
import { phaseAt, phasesSchema, type Phase, type Rights } from "#domain/evaluations/phases";
import {
  dossierAccess,
  seesOthers,
  stands,
  visibleEvaluations,
  type Regard,
} from "#domain/evaluations/rights";
import {
  planSessionMove,
  sessionMoves,
  sessionStateFrom,
  sessionStates,
  sessionVerbs,
  type SessionRow,
  type SessionState,
  type SessionVerb,
} from "#domain/evaluations/session-states";
import { Refusal } from "#domain/refusals";

const rights = rightsOf();

const move = (rows: readonly SessionRow[], verb: SessionVerb, reason: string | null = "Motif") =>
  planSessionMove(rows, verb, 1, "per_s", { openingErrors: [], reason });

function play(...verbs: SessionVerb[]): SessionRow[] {
  return verbs.reduce<SessionRow[]>((rows, verb) => {
    const row = move(rows, verb);
    if (row instanceof Refusal) throw row;
    return [...rows, row];
  }, []);
}

const histories: Readonly<Record<SessionState, SessionVerb[]>> = {
  setup: [],
  open: ["open", "close", "reopen"],
  closed: ["open", "close"],
  results_published: ["open", "close", "publish_results"],
};

test.each(sessionStates)("a session that is %s moves along the table and no further", (state) => {
  const rows = play(...histories[state]);
  expect(sessionStateFrom(rows)).toBe(state);
  for (const verb of sessionVerbs) {
    const planned = move(rows, verb);
    const known = sessionMoves[state][verb] !== undefined;
    expect(planned instanceof Refusal ? planned.code : planned.verb).toBe(
      known ? verb : "session_state_forbids",
    );
  }
});

test("a session reopens with a reason, kept in its history", () => {
  const closed = play("open", "close");
  expect(move(closed, "reopen", " ")).toMatchObject({ code: "evaluation_reason_required" });
  expect(move(closed, "reopen", "Deux avis manquent")).toMatchObject({ reason: "Deux avis manquent" });
});

test("a session opens once nothing is missing, and says what is", () => {
  const errors = checkSession({ grid: { criteria: [] }, phases: [], dossierCount: 0, evaluatorCount: 0 });
  expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    "/grid/criteria no_criterion",
    "/phases no_phase",
    "/dossiers no_dossier",
    "/evaluators no_evaluator",
  ]);
  const refused = planSessionMove([], "open", 1, "per_s", { openingErrors: errors });
  expect(refused).toMatchObject({ code: "session_not_ready", details: { errors } });
});

test("a history that cannot be is a fault", () => {
  const row: SessionRow = { verb: "close", at: 1, actorId: "per_s", reason: null };
  expect(() => sessionStateFrom([row])).toThrow("impossible session: setup, close");
});

test("phases follow one another, each with a length", () => {
  const codes = (...phases: Phase[]) => checkPhases(phases).map(({ pointer, code }) => `${pointer} ${code}`);
  expect(codes(phaseOf("a", 0, 10), phaseOf("b", 10, 20))).toEqual([]);
  expect(codes(phaseOf("a", 0, 10), phaseOf("b", 9, 20))).toEqual(["/1/opensAt phases_overlap"]);
  expect(codes(phaseOf("b", 9, 20), phaseOf("c", 30, 40), phaseOf("a", 0, 10))).toEqual([
    "/0/opensAt phases_overlap",
  ]);
  expect(codes(phaseOf("a", 5, 5))).toEqual(["/0/closesAt closes_before_opening"]);
  expect(codes(phaseOf("a", 0, 10), phaseOf("a", 10, 20))).toEqual(["/1/id duplicate_id"]);
});

test("phases arrive with dates in UTC and known rights only", () => {
  const sent = {
    id: "phs_1",
    name: "Lecture",
    opensAt: "2026-03-01T08:00:00Z",
    closesAt: "2026-03-31T18:00:00Z",
  };
  expect(phasesSchema.parse([{ ...sent, rights }])[0]).toMatchObject({ opensAt: Date.UTC(2026, 2, 1, 8) });
  expect(phasesSchema.safeParse([{ ...sent, rights: { ...rights, mayDecide: true } }]).success).toBe(false);
});

test("the rights of a phase stand until the next one begins", () => {
  const phases = [phaseOf("a", 10, 20), phaseOf("b", 30, 40)];
  const names = [9, 10, 25, 30, 99].map((now) => phaseAt(phases, now)?.name ?? null);
  expect(names).toEqual([null, "a", "a", "b", "b"]);
});

const regard: Regard = { own: null, assigned: true, cleared: false, inTeam: false, standing: true };

test.each<[Rights["dossiers"], Partial<Regard>, string]>([
  ["own", {}, "hidden"],
  ["own", { cleared: true }, "hidden"],
  ["own", { own: "not_started" }, "announced"],
  ["own", { own: "draft" }, "open"],
  ["own", { own: "final" }, "open"],
  ["own", { own: "abstained" }, "hidden"],
  ["own", { own: "cancelled", cleared: true }, "hidden"],
  ["assigned", {}, "announced"],
  ["assigned", { cleared: true }, "open"],
  ["assigned", { cleared: true, assigned: false }, "hidden"],
  ["all", { assigned: false }, "announced"],
  ["all", { assigned: false, cleared: true }, "open"],
  ["all", { own: "cancelled" }, "announced"],
  ["all", { own: "cancelled", cleared: true }, "open"],
  ["all", { own: "not_started", cleared: true }, "announced"],
  ["all", { own: "conflict_declared", cleared: true }, "hidden"],
  ["all", { own: "recused", cleared: true }, "hidden"],
  ["all", { own: "abstained", cleared: true }, "hidden"],
  ["all", { own: "final", cleared: true, inTeam: true }, "hidden"],
  ["all", { inTeam: true }, "hidden"],
  ["all", { own: "draft", cleared: true, standing: false }, "hidden"],
])("seeing %s dossiers, an evaluator who stands so: %o, finds it %s", (dossiers, part, access) => {
  expect(dossierAccess({ dossiers }, { ...regard, ...part })).toBe(access);
});

test.each<[DossierState, Partial<Parameters<typeof stands>[0]>, boolean]>([
  ["submitted", {}, true],
  ["correction_requested", {}, true],
  ["withdrawn", {}, false],
  ["withdrawn", { validatedStepIds: ["stp_check"] }, false],
  ["submitted", { trashedAt: 1 }, false],
  ["draft", {}, false],
  ["draft", { validatedStepIds: ["stp_check"] }, true],
  ["draft", { validatedStepIds: ["stp_check"], trashedAt: 1 }, false],
])("a dossier that is %s, so: %o, is there to be judged: %s", (state, part, there) => {
  expect(stands({ state, trashedAt: null, validatedStepIds: [], ...part })).toBe(there);
});

test.each<[Rights["othersEvaluations"], Partial<Regard>, boolean]>([
  ["never", { own: "final" }, false],
  ["after_own", { own: "draft" }, false],
  ["after_own", { own: "final" }, true],
  ["after_own", { cleared: true }, false],
  ["always", { own: "draft" }, true],
  ["always", {}, false],
  ["always", { cleared: true }, true],
  ["always", { own: "not_started" }, false],
  ["always", { own: "recused" }, false],
])("others’ evaluations shown %s, standing so: %o: %s", (othersEvaluations, part, seen) => {
  const all: Rights = { ...rights, dossiers: "all", othersEvaluations };
  expect(seesOthers(all, { ...regard, ...part })).toBe(seen);
});

test("others’ drafts are never shown, and names only where the phase says so", () => {
  const evaluations = [
    { evaluatorId: "per_me", state: "final", score: 1 },
    { evaluatorId: "per_done", state: "final", score: 2 },
    { evaluatorId: "per_busy", state: "draft", score: 3 },
    { evaluatorId: "per_gone", state: "cancelled", score: 4 },
  ] as const;
  const open: Rights = { ...rights, othersEvaluations: "after_own" };
  const mine: Regard = { ...regard, own: "final" };
  expect(visibleEvaluations(evaluations, "per_me", open, mine)).toEqual([
    { evaluatorId: "per_me", state: "final", score: 1 },
    { evaluatorId: null, state: "final", score: 2 },
  ]);
  const signed = visibleEvaluations(evaluations, "per_me", { ...open, evaluatorNames: true }, mine);
  expect(signed.map(({ evaluatorId }) => evaluatorId)).toEqual(["per_me", "per_done"]);
  expect(visibleEvaluations(evaluations, "per_busy", open, { ...mine, own: "draft" })).toHaveLength(1);
});
