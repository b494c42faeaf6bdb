import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { firstPage, nextPage, pageWeight, weightOf } from "#domain/organisations/export-page";

test("light rows are soon read five hundred at once, heavy ones a few, and the heaviest one by one", () => {
  const weights = { light: 200, heavy: 100_000, heaviest: 3_000_000 };
  const sizes = (weight: number) => {
    const taken = [firstPage];
    for (let next = firstPage; taken.length < 4; taken.push(next)) next = nextPage(next, next * weight);
    return taken;
  };
  expect(sizes(weights.light)).toEqual([25, 100, 400, 500]);
  expect(sizes(weights.heavy)).toEqual([25, 20, 20, 20]);
  expect(sizes(weights.heaviest)).toEqual([25, 1, 1, 1]);
});

test("rows that go on weighing the same never weigh more than a page may, unless a single one does", () => {
  assert(
    property(integer({ min: 1, max: 500 }), integer({ min: 0, max: 5_000_000 }), (rows, each) => {
      const next = nextPage(rows, rows * each);
      expect(next).toBeGreaterThanOrEqual(1);
      expect(next).toBeLessThanOrEqual(500);
      expect(next === 1 || next * each <= pageWeight).toBe(true);
    }),
  );
});

test("a row weighs what it takes once written", () => {
  expect(
    weightOf([
      { name: "Toulon", steps: { a: [1, 2] } },
      { at: 12, none: null },
    ]),
  ).toBe(6 + 11 + 8 + 8);
});
