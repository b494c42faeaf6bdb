import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { AnswerValue } from "#domain/forms/answers";
import { holds } from "#domain/forms/condition-evaluation";
import { comparisonOperators, type Comparison, type Condition } from "#domain/forms/conditions";

const toulon = { street: "", complement: "", postalCode: "83000", city: "", country: "FR" };
test.each<[Comparison["operator"], Comparison["value"], AnswerValue, boolean]>([
  ["equals", "toulon", "Toulon", true],
  ["not_equals", "toulon", "Nice", true],
  ["not_equals", "toulon", null, false],
  ["less", 3, 2, true],
  ["less", 3, 3, false],
  ["at_most", 3, 3, true],
  ["more", "2026-01-01", "2026-01-02", true],
  ["at_least", "2026-01-01", "2026-01-01", true],
  ["more", 3, "4", false],
  ["contains", "opt_a", ["opt_b", "opt_a"], true],
  ["not_contains", "opt_a", ["opt_b"], true],
  ["contains", "DUP", "Jean Dupont", true],
  ["answered", undefined, [], false],
  ["answered", undefined, false, true],
  ["not_answered", undefined, null, true],
  ["equals", "83", toulon, true],
  ["equals", "2A", { ...toulon, postalCode: "20000" }, true],
  ["equals", "2B", { ...toulon, postalCode: "20200" }, true],
  ["equals", "974", { ...toulon, postalCode: "97400" }, true],
  ["equals", "83", { ...toulon, country: "BE" }, false],
])("%s %j on %j is %s", (operator, value, answer, expected) => {
  expect(holds({ operator, field: "fld_a", value }, () => answer)).toBe(expected);
});

test("a condition is evaluated whatever the answers are, and twice the same", () => {
  const comparison: fc.Arbitrary<Condition> = fc.record({
    operator: fc.constantFrom(...comparisonOperators),
    field: fc.constantFrom("fld_a", "fld_b"),
    value: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(undefined)),
  });
  const group = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
    fc.record({
      operator: fc.constantFrom("and" as const, "or" as const),
      conditions: fc.array(part, { minLength: 1, maxLength: 4 }),
    });
  const tree = fc.oneof(comparison, group(fc.oneof(comparison, group(comparison))));
  const value: fc.Arbitrary<AnswerValue> = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, toulon, [{ fld_x: "a" }]),
    fc.array(fc.string()),
  );
  fc.assert(
    fc.property(tree, value, value, (condition, a, b) => {
      const valueOf = (id: string) => (id === "fld_a" ? a : b);
      expect(holds(condition, valueOf)).toBe(holds(condition, valueOf));
      expect(typeof holds(condition, valueOf)).toBe("boolean");
    }),
  );
});
