import * as fc from "fast-check";
import { expect, test } from "vitest";

import { spreadDossiers, type Spread } from "#domain/evaluations/auto-spread";
import { saySpreadReason } from "#domain/evaluations/spread-report";
import type { Pair, SpreadRequest } from "#domain/evaluations/spread-request";

const idOf = (prefix: string, rank: number): string => `${prefix}_${String(rank).padStart(4, "0")}`;
const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, rank) => idOf(prefix, rank));

const asked = (dossiers: number, evaluators: number, rest: Partial<SpreadRequest> = {}): SpreadRequest => ({
  dossierIds: ids("dos", dossiers),
  evaluators: ids("per", evaluators).map((id) => ({ id, maximum: null })),
  perDossier: 2,
  kept: [],
  apart: [],
  ...rest,
});

const pair = (dossier: number, evaluator: number): Pair => ({
  dossierId: idOf("dos", dossier),
  evaluatorId: idOf("per", evaluator),
});

const gapOf = ({ loads }: Spread): number => {
  const totals = loads.map(({ total }) => total);
  return Math.max(...totals) - Math.min(...totals);
};
const nameOf = ({ dossierId, evaluatorId }: Pair): string => `${dossierId} ${evaluatorId}`;

test("every dossier gets its evaluations, and loads differ by one at most", () => {
  const spread = spreadDossiers(asked(10, 4, { perDossier: 3 }));
  expect(spread.added).toHaveLength(30);
  expect(spread.loads.map(({ total }) => total).sort()).toEqual([7, 7, 8, 8]);
  expect([spread.shortages, spread.imbalance]).toEqual([[], null]);
});

test("what was assigned stays, counts in the loads and is not done twice", () => {
  const kept = [pair(0, 0), pair(1, 0), pair(2, 0)];
  const spread = spreadDossiers(asked(4, 3, { kept }));
  expect(spread.added).toHaveLength(5);
  expect(spread.added.filter((one) => kept.some((other) => nameOf(other) === nameOf(one)))).toEqual([]);
  expect(spread.loads[0]).toEqual({ evaluatorId: "per_0000", kept: 3, total: 3 });
  expect(gapOf(spread)).toBe(1);
});

test("an evaluation by somebody who left the session still counts for its dossier", () => {
  const kept = [{ dossierId: "dos_0000", evaluatorId: "per_gone" }];
  expect(spreadDossiers(asked(1, 2, { kept })).added).toHaveLength(1);
});

test("a dossier that too few people may read says so, and how many there are", () => {
  const apart = [pair(0, 0), pair(0, 1)];
  const { shortages, added } = spreadDossiers(asked(2, 3, { apart }));
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
  const { added, shortages } = spreadDossiers(asked(3, 0, { evaluators }));
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
    const spread = spreadDossiers(asked(2, 0, { evaluators, perDossier: 1, apart }));
    expect(spread.shortages).toEqual([]);
  }
});

test("a gap that cannot be closed says where it comes from", () => {
  const kept = [0, 1, 2, 3].map((dossier) => pair(dossier, 0));
  const old = spreadDossiers(asked(4, 3, { kept, perDossier: 1 }));
  expect(old.imbalance).toEqual({ code: "kept_assignments", parameters: { lightest: 0, heaviest: 4 } });
  const apart = [0, 1, 2, 3].map((dossier) => pair(dossier, 1));
  const narrow = spreadDossiers(asked(4, 2, { apart, perDossier: 1 }));
  expect(narrow.imbalance?.code).toBe("conflicts_and_maximums");
});

test("nobody to evaluate, or nothing to spread, is no fault", () => {
  expect(spreadDossiers(asked(2, 0)).shortages).toHaveLength(2);
  expect(spreadDossiers(asked(0, 3))).toMatchObject({ added: [], shortages: [], imbalance: null });
});

const small = fc
  .record({ dossiers: fc.integer({ min: 0, max: 4 }), evaluators: fc.integer({ min: 1, max: 4 }) })
  .chain(({ dossiers, evaluators }) => {
    const pairs = fc.array(
      fc.record({
        dossierId: fc.constantFrom(...ids("dos", dossiers), "dos_gone"),
        evaluatorId: fc.constantFrom(...ids("per", evaluators), "per_gone"),
      }),
      { maxLength: 6 },
    );
    return fc.record({
      dossierIds: fc.constant(ids("dos", dossiers)),
      evaluators: fc.tuple(
        ...ids("per", evaluators).map((id) =>
          fc.record({ id: fc.constant(id), maximum: fc.option(fc.integer({ min: 0, max: 4 })) }),
        ),
      ),
      perDossier: fc.integer({ min: 1, max: 3 }),
      kept: pairs,
      apart: pairs,
    });
  });

/** Every possible spread: the most evaluations, and the least gap among those that give as many. */
function bestOf({ dossierIds, evaluators, perDossier, kept, apart }: SpreadRequest) {
  const has = new Set(kept.map(nameOf));
  const never = new Set(apart.map(nameOf));
  const loads = evaluators.map(({ id }) => [...has].filter((name) => name.endsWith(` ${id}`)).length);
  const best = { placed: -1, gap: Infinity };
  const visit = (dossier: number, evaluator: number, placed: number, missing: number): void => {
    const id = dossierIds[dossier];
    if (id === undefined) {
      const gap = Math.max(...loads) - Math.min(...loads);
      if (placed > best.placed || (placed === best.placed && gap < best.gap))
        Object.assign(best, { placed, gap });
      return;
    }
    const next = evaluators[evaluator];
    if (next === undefined) return visit(dossier + 1, 0, placed, missingOf(dossier + 1));
    visit(dossier, evaluator + 1, placed, missing);
    const name = `${id} ${next.id}`;
    const load = loads[evaluator] ?? 0;
    const full = load >= (next.maximum ?? Infinity);
    if (missing <= 0 || full || has.has(name) || never.has(name)) return;
    loads[evaluator] = load + 1;
    visit(dossier, evaluator + 1, placed + 1, missing - 1);
    loads[evaluator] = load;
  };
  const missingOf = (dossier: number): number =>
    perDossier - [...has].filter((name) => name.startsWith(`${dossierIds[dossier] ?? ""} `)).length;
  visit(0, 0, 0, missingOf(0));
  return best;
}

test("no other spread gives more evaluations, and none as complete is more even", () => {
  fc.assert(
    fc.property(small, (request) => {
      const spread = spreadDossiers(request);
      const best = bestOf(request);
      expect(spread.added).toHaveLength(best.placed);
      expect(spread.shortages.length === 0 ? gapOf(spread) : best.gap).toBe(best.gap);
    }),
    { numRuns: 400 },
  );
});

const large = fc.record({
  dossiers: fc.integer({ min: 1, max: 60 }),
  evaluators: fc.integer({ min: 1, max: 15 }),
  perDossier: fc.integer({ min: 1, max: 4 }),
  maximum: fc.option(fc.integer({ min: 1, max: 30 })),
  apart: fc.array(fc.tuple(fc.nat(59), fc.nat(14)), { maxLength: 200 }),
  kept: fc.array(fc.tuple(fc.nat(59), fc.nat(14)), { maxLength: 60 }),
  seed: fc.nat(),
});

test("limits hold, nothing is done twice, and the order of the request changes nothing", () => {
  fc.assert(
    fc.property(large, ({ dossiers, evaluators, perDossier, maximum, apart, kept, seed }) => {
      const request = asked(dossiers, evaluators, {
        evaluators: ids("per", evaluators).map((id) => ({ id, maximum })),
        perDossier,
        apart: apart.map(([dossier, evaluator]) => pair(dossier, evaluator)),
        kept: kept.map(([dossier, evaluator]) => pair(dossier, evaluator)),
      });
      const spread = spreadDossiers(request);
      const closed = new Set([...request.apart, ...request.kept].map(nameOf));
      expect(new Set(spread.added.map(nameOf)).size).toBe(spread.added.length);
      expect(spread.added.filter((one) => closed.has(nameOf(one)))).toEqual([]);
      for (const load of spread.loads)
        expect(load.total).toBeLessThanOrEqual(Math.max(load.kept, maximum ?? Infinity));
      const turn = <T>(list: readonly T[]): T[] => [
        ...list.slice(seed % (list.length + 1)),
        ...list.slice(0, seed % (list.length + 1)),
      ];
      const turned = {
        ...request,
        dossierIds: turn(request.dossierIds),
        evaluators: turn(request.evaluators),
        kept: turn(request.kept),
        apart: turn(request.apart),
      };
      expect(spreadDossiers(turned)).toEqual(spread);
      const again = spreadDossiers({ ...request, kept: [...request.kept, ...spread.added] });
      expect(again.added).toEqual([]);
    }),
  );
});

test("5 000 dossiers, 3 evaluations each, 200 evaluators with conflicts: even, and in no time", () => {
  const apart = Array.from({ length: 20_000 }, (_, index) => pair((index * 7) % 5_000, (index * 13) % 200));
  const evaluators = ids("per", 200).map((id) => ({ id, maximum: 76 }));
  const request = asked(5_000, 200, { perDossier: 3, apart, evaluators });
  const before = performance.now();
  const spread = spreadDossiers(request);
  const elapsed = performance.now() - before;
  expect([spread.added.length, gapOf(spread), spread.shortages]).toEqual([15_000, 0, []]);
  expect(elapsed).toBeLessThan(5_000);
});
