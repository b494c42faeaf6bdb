import * as fc from "fast-check";
import { expect, test } from "vitest";

import { dossierNumber, dossierYear, readDossierNumber } from "#domain/dossiers/dossier-number";
import { applyPendingDecisions, planPendingDecision } from "#domain/dossiers/pending-decisions";
import { publicState } from "#domain/dossiers/public-states";
import { retentionMonthsSchema, retentionOf, type RetentionFacts } from "#domain/dossiers/retention";
import { foldForSearch, ftsQuery } from "#domain/dossiers/search-text";
import { dossierStates, type DossierVerb } from "#domain/dossiers/states";
import { verbsFor, type Transition } from "#domain/dossiers/transitions";
import { locales } from "#domain/locale";
import { fastestOfThree } from "#domain/fastest";

const day = 24 * 60 * 60 * 1000;
const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString();

test("the applicant reads a public wording, in both languages, that never says the internal state", () => {
  for (const state of dossierStates)
    for (const locale of locales) {
      const { label, explanation, code } = publicState(state);
      expect(label[locale].length).toBeGreaterThan(3);
      expect(explanation[locale]).toMatch(/\.$/);
      expect(dossierStates.map(String).filter((internal) => internal !== "withdrawn")).not.toContain(code);
    }
  expect(publicState("step_pending").code).toBe(publicState("under_review").code);
});

test("a dossier number holds its year in France and six digits, and is read however it is typed", () => {
  expect(dossierNumber(2026, 1)).toBe("DOS-2026-000001");
  expect(dossierNumber(2026, 1_234_567)).toBe("DOS-2026-1234567");
  expect(dossierYear(at("2026-12-31T23:30Z"))).toBe(2027);
  for (const typed of ["DOS-2026-000042", "dos 2026 42", " dos-2026-42 ", "DOS202600042"])
    expect(readDossierNumber(typed)).toBe("DOS-2026-000042");
  for (const typed of ["DOS-2026-0", "42", "CMD-2026-000042", "DOS-2026-4x"])
    expect(readDossierNumber(typed)).toBeNull();
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2999 }),
      fc.integer({ min: 1, max: 999_999_999 }),
      (year, sequence) => {
        const number = dossierNumber(year, sequence);
        expect(readDossierNumber(number)).toBe(number);
      },
    ),
  );
});

test.each([
  ["Élise  CŒUR d’Été", "elise coeur d ete"],
  ["Mairie de L'Haÿ-les-Roses", "mairie de l hay les roses"],
  ["ŒUVRE №12 — ﬁn", "oeuvre no12 fin"],
  ["İstanbul Straße", "istanbul strasse"],
  ["  ", ""],
])("%s is searched as %s", (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

test("folding twice changes nothing, and case or accents never separate two texts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldForSearch(text);
      expect(foldForSearch(folded)).toBe(folded);
      expect(foldForSearch(text.normalize("NFD"))).toBe(foldForSearch(text.normalize("NFC")));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["mairie toul", '"mairie" "toul"*'],
  ['" OR 1', '"or" "1"*'],
  ["NEAR(a b)", '"near" "a" "b"*'],
  ["étÉ* AND -x^", '"ete" "and" "x"*'],
  ["%_\\", null],
  ["", null],
])("the search %j asks for %j", (text, query) => {
  expect(ftsQuery(text)).toBe(query);
});

test("a search is quoted words and nothing else, whatever is typed, and quickly", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(ftsQuery(text) ?? '"a"*').toMatch(/^"[\p{L}\p{N}]{1,40}"(?: "[\p{L}\p{N}]{1,40}"){0,9}\*$/u);
    }),
    { numRuns: 2_000 },
  );
  const best = fastestOfThree(() => {
    for (const part of ["é", '"', "a ", "- ", "œ"]) foldForSearch(part.repeat(20_000));
  });
  expect(best).toBeLessThan(1_000);
});

const draft: RetentionFacts = { state: "draft", since: 0, startedAt: 0, touchedAt: day, keepUntil: null };

test("a draft is announced at 76 days without a touch and deleted at 90; an empty one goes at 14", () => {
  expect(retentionOf(draft)).toEqual({ warnAt: [77 * day], deleteAt: 91 * day, purgeAt: 105 * day });
  expect(retentionOf({ ...draft, touchedAt: 0 })).toEqual({
    warnAt: [],
    deleteAt: 14 * day,
    purgeAt: 28 * day,
  });
  expect(retentionOf({ ...draft, since: 10 * day })).toMatchObject({ deleteAt: 100 * day });
});

test("a decided dossier is kept twelve months, announced at J-30 and J-7, over changes of clocks", () => {
  const decided = retentionOf({ ...draft, state: "accepted", since: at("2026-11-15T11:00Z") });
  expect(decided?.warnAt.map(iso)).toEqual(["2027-10-16T10:00:00.000Z", "2027-11-08T11:00:00.000Z"]);
  expect(iso(decided?.deleteAt ?? 0)).toBe("2027-11-15T11:00:00.000Z");
  const short = retentionOf({ ...draft, state: "withdrawn", since: at("2026-01-31T11:00Z") }, 1);
  expect(iso(short?.deleteAt ?? 0)).toBe("2026-02-28T11:00:00.000Z");
  expect(short?.warnAt.map(iso)).toEqual(["2026-02-21T11:00:00.000Z"]);
  expect([0, 1, 60, 61].map((months) => retentionMonthsSchema.safeParse(months).success)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test.each(["submitted", "under_review", "correction_requested", "step_pending"] as const)(
  "a dossier that is %s never expires by itself",
  (state) => {
    expect(retentionOf({ ...draft, state })).toBeNull();
  },
);

const staff = { kind: "staff", id: "per_s" } as const;
const history = (...verbs: DossierVerb[]): Transition[] =>
  verbs.map((verb, index) => ({ verb, stepId: null, at: index, actorId: "per_s", reason: null }));
const facts = (...verbs: DossierVerb[]) => ({
  transitions: history(...verbs),
  complete: true,
  ineligible: false,
  nextValidationStepId: null,
});

test("a decision is prepared for a dossier under review only, and needs its reason already", () => {
  const reviewed = facts("submit", "take_under_review");
  expect(planPendingDecision(reviewed, { verb: "refuse", reason: " Non. " }, 9, staff)).toEqual({
    verb: "refuse",
    reason: "Non.",
  });
  expect(planPendingDecision(reviewed, { verb: "refuse", reason: null }, 9, staff)).toMatchObject({
    code: "reason_required",
  });
  expect(planPendingDecision(facts("submit"), { verb: "accept", reason: null }, 9, staff)).toMatchObject({
    code: "dossier_state_forbids",
  });
});

test("prepared decisions are applied together; one that no longer holds is named and stops no other", () => {
  const accept = { verb: "accept", reason: null } as const;
  const outcome = applyPendingDecisions(
    [
      { dossierId: "dos_a", facts: facts("submit", "take_under_review"), decision: accept },
      { dossierId: "dos_b", facts: facts("submit", "take_under_review", "withdraw"), decision: accept },
      { dossierId: "dos_c", facts: facts("submit", "take_under_review"), decision: accept },
    ],
    9,
    staff,
  );
  expect(outcome.applied.map(({ dossierId }) => dossierId)).toEqual(["dos_a", "dos_c"]);
  expect(outcome.refused).toMatchObject([{ dossierId: "dos_b", refusal: { code: "dossier_state_forbids" } }]);
});

test("each side is offered its own verbs", () => {
  expect(verbsFor({ state: "under_review", stepId: null }, "applicant")).toEqual(["withdraw"]);
  expect(verbsFor({ state: "step_pending", stepId: "stp_a" }, "staff")).toEqual([
    "request_correction",
    "close_without_action",
    "validate_step",
    "reject_step",
  ]);
});
