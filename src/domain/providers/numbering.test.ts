import { expect, test } from "vitest";

import { isOneSequence } from "#domain/providers/numbering";

test.each([
  [["1A2B3C4D-0001", "1A2B3C4D-0012"], true],
  [["1A2B3C4D-0001", "5E6F7081-0001"], false],
  [["12345678-0009", "12345678-0010"], true],
  [["2026-0001"], true],
  [[], true],
])("%j is one sequence: %j", (numbers, one) => {
  expect(isOneSequence(numbers)).toBe(one);
});
