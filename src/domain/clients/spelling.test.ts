import * as fc from "fast-check";
import { expect, test } from "vitest";

import { editDistance } from "#domain/clients/spelling";

/** The definition, without a limit: what is cheapest for the last letters, after the cheapest for those before. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [lessA, lessB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    distance(lessA, b) + 1,
    distance(a, lessB) + 1,
    distance(lessA, lessB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(distance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

const word = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 }).map((letters) => letters.join(""));

test("the distance is that of its definition, cut off past the limit", () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2, 3), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(distance(a, b), limit + 1));
    }),
    { numRuns: 500 },
  );
});
