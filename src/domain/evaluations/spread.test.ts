import { expect, test } from "vitest";

import { spreadDossiers, type Spread } from "#domain/evaluations/auto-spread";
import { idsOf, pairOf, spreadOf } from "#domain/evaluations/evaluation-builder";
import { saySpreadReason } from "#domain/evaluations/spread-report";
import type { Pair } from "#domain/evaluations/spread-request";

const gapOf = ({ loads }: Spread): number => {
  const totals = loads.map(({ total }) => total);
  return Math.max(...totals) - Math.min(...totals);
};
const nameOf = ({ dossierId, evaluatorId }: Pair): string => `${dossierId} ${evaluatorId}`;

test("every dossier gets its evaluations, and loads differ by one at most", () => {
  const spread = spreadDossiers(spreadOf(10, 4, { perDossier: 3 }));
  expect(spread.added).toHaveLength(30);
  expect(spread.loads.map(({ total }) => total).sort()).toEqual([7, 7, 8, 8]);
  expect([spread.shortages, spread.imbalance]).toEqual([[], null]);
});

test("what was assigned stays, counts in the loads and is not done twice", () => {
  const kept = [pairOf(0, 0), pairOf(1, 0), pairOf(2, 0)];
  const spread = spreadDossiers(spreadOf(4, 3, { kept }));
  expect(spread.added).toHaveLength(5);
  expect(spread.added.filter((one) => kept.some((other) => nameOf(other) === nameOf(one)))).toEqual([]);
  expect(spread.loads[0]).toEqual({ evaluatorId: "per_0000", kept: 3, total: 3 });
  expect(gapOf(spread)).toBe(1);
});

test("an evaluation by somebody who left the session still counts for its dossier", () => {
  const kept = [{ dossierId: "dos_0000", evaluatorId: "per_gone" }];
  expect(spreadDossiers(spreadOf(1, 2, { kept })).added).toHaveLength(1);
});

test("a dossier that too few people may read says so, and how many there are", () => {
  const apart = [pairOf(0, 0), pairOf(0, 1)];
  const { shortages, added } = spreadDossiers(spreadOf(2, 3, { apart }));
  expect(added).toHaveLength(3);
  expect(shortages).toEqual([
    {
      dossierId: "dos_0000",
      missing: 1,
      reason: { code: "too_few_evaluators", parameters: { eligible: 1, wanted: 2 } },
    },
  ]);
  expect(shortages.map(({ reason }) => saySpreadReason(reason, "fr"))[0]).toContain("1, pour 2 évaluations");
});

test("when maximums run out, each dossier has a first reader before any has a second", () => {
  const evaluators = [
    { id: "per_a", maximum: 2 },
    { id: "per_b", maximum: 1 },
  ];
  const { added, shortages } = spreadDossiers(spreadOf(3, 0, { evaluators }));
  expect(new Set(added.map(({ dossierId }) => dossierId)).size).toBe(3);
  expect(shortages.map(({ reason }) => reason.code)).toEqual(Array(3).fill("evaluators_full"));
});

test("a reader is freed by a swap when that is the only way", () => {
  const evaluators = [
    { id: "per_a", maximum: 1 },
    { id: "per_b", maximum: 1 },
  ];
  for (const blocked of ["per_a", "per_b"]) {
    const apart = [{ dossierId: "dos_0001", evaluatorId: blocked }];
    const spread = spreadDossiers(spreadOf(2, 0, { evaluators, perDossier: 1, apart }));
    expect(spread.shortages).toEqual([]);
  }
});

test("a gap that cannot be closed says where it comes from", () => {
  const kept = [0, 1, 2, 3].map((dossier) => pairOf(dossier, 0));
  const old = spreadDossiers(spreadOf(4, 3, { kept, perDossier: 1 }));
  expect(old.imbalance).toEqual({ code: "kept_assignments", parameters: { lightest: 0, heaviest: 4 } });
  const apart = [0, 1, 2, 3].map((dossier) => pairOf(dossier, 1));
  const narrow = spreadDossiers(spreadOf(4, 2, { apart, perDossier: 1 }));
  expect(narrow.imbalance?.code).toBe("conflicts_and_maximums");
});

test("those below somebody overloaded are still evened out among themselves", () => {
  const kept = [4, 5, 6, 7, 8].map((dossier) => pairOf(dossier, 0));
  const apart = [...[0, 1, 2, 3].map((dossier) => pairOf(dossier, 0)), pairOf(2, 2), pairOf(3, 2)];
  const { loads } = spreadDossiers(spreadOf(9, 3, { kept, apart, perDossier: 1 }));
  expect(loads.map(({ total }) => total)).toEqual([5, 2, 2]);
});

test("nobody to evaluate, or nothing to spread, is no fault", () => {
  expect(spreadDossiers(spreadOf(2, 0)).shortages).toHaveLength(2);
  expect(spreadDossiers(spreadOf(0, 3))).toMatchObject({ added: [], shortages: [], imbalance: null });
});

test("5 000 dossiers, 3 evaluations each, 200 evaluators with conflicts: even, and in no time", () => {
  const apart = Array.from({ length: 20_000 }, (_, index) => pairOf((index * 7) % 5_000, (index * 13) % 200));
  const evaluators = idsOf("per", 200).map((id) => ({ id, maximum: 76 }));
  const request = spreadOf(5_000, 200, { perDossier: 3, apart, evaluators });
  const before = performance.now();
  const spread = spreadDossiers(request);
  const elapsed = performance.now() - before;
  expect([spread.added.length, gapOf(spread), spread.shortages]).toEqual([15_000, 0, []]);
  expect(elapsed).toBeLessThan(5_000);
});
