import { expect, test } from "vitest";

import { labelEvery, ticksTo } from "#design/chart/scale";

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 5, 10]],
  [23, [0, 10, 20, 30]],
  [100, [0, 50, 100]],
  [1234, [0, 500, 1000, 1500]],
])("an axis up to %i has marks %j", (highest, ticks) => {
  expect(ticksTo(highest)).toEqual(ticks);
});

test("names are left out of a narrow axis rather than written over each other", () => {
  expect(labelEvery(12, 900)).toBe(1);
  expect(labelEvery(52, 340)).toBe(10);
});
