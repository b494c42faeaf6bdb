import * as fc from "fast-check";
import { expect, test } from "vitest";

import { spreadDossiers } from "#domain/evaluations/auto-spread";
import { idsOf, pairOf, spreadOf } from "#domain/evaluations/evaluation-builder";
import type { Pair, SpreadRequest } from "#domain/evaluations/spread-request";

const nameOf = ({ dossierId, evaluatorId }: Pair): string => `${dossierId} ${evaluatorId}`;

const small = fc
  .record({ dossiers: fc.integer({ min: 0, max: 4 }), evaluators: fc.integer({ min: 1, max: 4 }) })
  .chain(({ dossiers, evaluators }) => {
    const pairs = fc.array(
      fc.record({
        dossierId: fc.constantFrom(...idsOf("dos", dossiers), "dos_gone"),
        evaluatorId: fc.constantFrom(...idsOf("per", evaluators), "per_gone"),
      }),
      { maxLength: 6, size: "max" },
    );
    return fc.record({
      dossierIds: fc.constant(idsOf("dos", dossiers)),
      evaluators: fc.tuple(
        ...idsOf("per", evaluators).map((id) =>
          fc.record({ id: fc.constant(id), maximum: fc.option(fc.integer({ min: 0, max: 4 })) }),
        ),
      ),
      perDossier: fc.integer({ min: 1, max: 3 }),
      kept: pairs,
      apart: pairs,
    });
  });

const gapOf = (loads: readonly number[]): number => Math.max(...loads) - Math.min(...loads);

const squaresOf = (loads: readonly number[]): number => loads.reduce((sum, load) => sum + load * load, 0);

/** Every possible spread: the most evaluations, then the least gap and the least squares of as many. */
function bestOf({ dossierIds, evaluators, perDossier, kept, apart }: SpreadRequest) {
  const has = new Set(kept.map(nameOf));
  const never = new Set(apart.map(nameOf));
  const loads = evaluators.map(({ id }) => [...has].filter((name) => name.endsWith(` ${id}`)).length);
  let best = { placed: -1, gap: Infinity, squares: Infinity };
  const visit = (dossier: number, evaluator: number, placed: number, missing: number): void => {
    const id = dossierIds[dossier];
    if (id === undefined) {
      const base = placed > best.placed ? { gap: Infinity, squares: Infinity } : best;
      const [gap, squares] = [Math.min(base.gap, gapOf(loads)), Math.min(base.squares, squaresOf(loads))];
      if (placed >= best.placed) best = { placed, gap, squares };
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
      const totals = spread.loads.map(({ total }) => total);
      const found = { placed: spread.added.length, gap: gapOf(totals), squares: squaresOf(totals) };
      expect(spread.shortages.length === 0 ? found : best).toEqual(best);
    }),
    { numRuns: 1_000 },
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
      const request = spreadOf(dossiers, evaluators, {
        evaluators: idsOf("per", evaluators).map((id) => ({ id, maximum })),
        perDossier,
        apart: apart.map(([dossier, evaluator]) => pairOf(dossier, evaluator)),
        kept: kept.map(([dossier, evaluator]) => pairOf(dossier, evaluator)),
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
