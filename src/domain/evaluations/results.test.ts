import * as fc from "fast-check";
import { expect, test } from "vitest";

import { aggregate, disagrees } from "#domain/evaluations/aggregate";
import { rankDossiers } from "#domain/evaluations/ranking";
import { correctSeverity, severities, type GivenScore } from "#domain/evaluations/severity";

test.each([
  [[5_000], { count: 1, mean: 5_000, median: 5_000, spread: 0, lowest: 5_000, highest: 5_000 }],
  [[1, 2], { mean: 2, median: 2, spread: 1 }],
  [[9_000, 1_000, 2_000], { count: 3, mean: 4_000, median: 2_000, spread: 3_559, lowest: 1_000 }],
  [[2, 4, 4, 4, 5, 5, 7, 9], { mean: 5, median: 5, spread: 2 }],
])("the figures of %j", (scores, figures) => {
  expect(aggregate(scores)).toMatchObject(figures);
});

test("a dossier without final evaluation has no figures", () => {
  expect(aggregate([])).toBeNull();
  expect(disagrees(null)).toBe(false);
});

test.each([
  [[5_000], false],
  [[5_000, 7_999], false],
  [[5_000, 8_000], true],
  [[2_000, 5_000, 5_000, 5_000, 5_000], true],
])("evaluators who gave %j disagree: %s", (scores, flag) => {
  expect(disagrees(aggregate(scores))).toBe(flag);
});

const given = (evaluatorId: string, ...scores: number[]): GivenScore[] =>
  scores.map((score, index) => ({ evaluatorId, dossierId: `dos_${index}`, score }));
const of = (scores: readonly GivenScore[], evaluatorId: string): number[] =>
  scores.filter((one) => one.evaluatorId === evaluatorId).map(({ score }) => score);

test("a harsh and a kind judge of the same dossiers come closer", () => {
  const scores = [...given("per_harsh", 2_000, 3_000, 4_000), ...given("per_kind", 6_000, 7_000, 8_000)];
  const corrected = correctSeverity(scores);
  const gaps = [scores, corrected].map(
    (all) => (of(all, "per_kind")[0] ?? 0) - (of(all, "per_harsh")[0] ?? 0),
  );
  expect(gaps[0]).toBe(4_000);
  expect(gaps[1]).toBe(2_000);
  expect(severities(scores)).toEqual([
    { evaluatorId: "per_harsh", count: 3, leniency: -2_000 },
    { evaluatorId: "per_kind", count: 3, leniency: 2_000 },
  ]);
});

test("the more evaluations a judge has, the closer the correction brings them to the common scale", () => {
  const gapWith = (count: number): number => {
    const scores = [
      ...given("per_harsh", ...Array.from({ length: count }, (_, index) => 2_000 + 100 * (index % 10))),
      ...given("per_kind", ...Array.from({ length: count }, (_, index) => 6_000 + 100 * (index % 10))),
    ];
    const corrected = aggregate(of(correctSeverity(scores), "per_kind"))?.mean ?? 0;
    return corrected - (aggregate(of(correctSeverity(scores), "per_harsh"))?.mean ?? 0);
  };
  const gaps = [10, 100, 1_000].map(gapWith);
  expect(gaps[0]).toBeGreaterThan(gaps[1] ?? 0);
  expect(gaps[1]).toBeGreaterThan(gaps[2] ?? 0);
  expect(gaps[2]).toBeLessThan(200);
});

test("a single evaluation moves little, and towards the others", () => {
  const scores = [...given("per_many", 4_000, 5_000, 6_000, 5_000), ...given("per_once", 9_000)];
  const [alone] = of(correctSeverity(scores), "per_once");
  expect(alone).toBe(5_800 + 0.75 * 3_200);
});

const session = fc.array(
  fc.record({
    evaluatorId: fc.constantFrom("per_a", "per_b", "per_c", "per_d"),
    dossierId: fc.constantFrom(...Array.from({ length: 12 }, (_, index) => `dos_${index}`)),
    score: fc.integer({ min: 0, max: 10_000 }),
  }),
  { maxLength: 60 },
);

test("a correction stays on the scale, never turns one judge’s order over, and ignores the order of the list", () => {
  fc.assert(
    fc.property(session, (scores) => {
      const corrected = correctSeverity(scores);
      for (const { score } of corrected) {
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(10_000);
      }
      for (const [i, one] of scores.entries())
        for (const [j, other] of scores.entries()) {
          const sameJudge = one.evaluatorId === other.evaluatorId && one.score <= other.score;
          const [first, second] = [corrected[i]?.score ?? 0, corrected[j]?.score ?? 0];
          expect(!sameJudge || first <= second).toBe(true);
        }
      expect(correctSeverity(scores.toReversed())).toEqual(corrected.toReversed());
    }),
  );
});

test("one judge alone, or judges who all say the same, are left as they are", () => {
  for (const scores of [
    given("per_a", 1_000, 5_000, 9_000),
    [...given("per_a", 5_000), ...given("per_b", 5_000)],
  ])
    expect(correctSeverity(scores)).toEqual(scores);
});

test("equal averages share a rank, the next is skipped, and the unmarked come last without one", () => {
  const scores = [
    { evaluatorId: "per_a", dossierId: "dos_b", score: 8_000 },
    { evaluatorId: "per_a", dossierId: "dos_a", score: 9_000 },
    { evaluatorId: "per_b", dossierId: "dos_a", score: 7_000 },
    { evaluatorId: "per_a", dossierId: "dos_c", score: 2_000 },
    { evaluatorId: "per_b", dossierId: "dos_d", score: 9_500 },
  ];
  const ranked = rankDossiers(["dos_e", "dos_d", "dos_c", "dos_b", "dos_a"], scores, { average: "mean" });
  expect(ranked.map(({ dossierId, rank }) => [dossierId, rank])).toEqual([
    ["dos_d", 1],
    ["dos_a", 2],
    ["dos_b", 2],
    ["dos_c", 4],
    ["dos_e", null],
  ]);
  expect(ranked.at(-1)).toMatchObject({ raw: null, corrected: null, correctedRank: null });
});

test("the corrected ranking stands beside the raw one, and can differ", () => {
  const scores = [
    ...given("per_harsh", 5_000, 1_000, 1_500, 2_000),
    ...given("per_kind", 5_500, 8_000, 8_500, 9_000).map((one, index) => ({
      ...one,
      dossierId: `dos_k${index}`,
    })),
  ];
  const ids = [...new Set(scores.map(({ dossierId }) => dossierId))];
  const ranked = new Map(rankDossiers(ids, scores, { average: "mean" }).map((one) => [one.dossierId, one]));
  expect(ranked.get("dos_0")?.rank).toBe(5);
  expect(ranked.get("dos_k0")?.rank).toBe(4);
  expect(ranked.get("dos_0")?.correctedRank).toBeLessThan(ranked.get("dos_k0")?.correctedRank ?? 0);
});

test("a dossier that fell keeps its figures and takes no place", () => {
  const scores = [9_000, 8_000, 7_000].map((score, index) => ({
    evaluatorId: "per_a",
    dossierId: `dos_${index}`,
    score,
  }));
  const ids = scores.map(({ dossierId }) => dossierId);
  const ranked = rankDossiers(ids, scores, { average: "mean", fallen: new Set(["dos_0"]) });
  const places = ranked.map(({ dossierId, rank, correctedRank }) => [dossierId, rank, correctedRank]);
  expect(places).toEqual([
    ["dos_1", 1, 1],
    ["dos_2", 2, 2],
    ["dos_0", null, null],
  ]);
  expect(ranked.at(-1)?.raw).toMatchObject({ mean: 9_000 });
});

test("ranks count those before: whatever the scores, each rank is one more than the dossiers above it", () => {
  fc.assert(
    fc.property(session, fc.constantFrom("mean", "median"), (scores, average) => {
      const ids = [...new Set(scores.map(({ dossierId }) => dossierId))];
      const ranked = rankDossiers(ids, scores, { average });
      for (const { rank, raw } of ranked) {
        const above = ranked.filter((other) => (other.raw?.[average] ?? 0) > (raw?.[average] ?? 0));
        expect(rank).toBe(above.length + 1);
      }
    }),
  );
});
