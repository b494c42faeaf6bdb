import { expect, test } from "vitest";

import { leftOut } from "#clients/duplicates/left-out";

const group = [1, 2, 3, 4].map((number) => ({ id: `cli_${number}`, number }));
const apart = [
  { a: "cli_1", b: "cli_3" },
  { a: "cli_3", b: "cli_4" },
];

test("of records judged apart, the target stays, then the oldest numbers", () => {
  expect(leftOut(group, "cli_2", apart)).toEqual(["cli_3"]);
  expect(leftOut(group, "cli_3", apart)).toEqual(["cli_1", "cli_4"]);
  expect(leftOut(group, "cli_2", [])).toEqual([]);
});

test("two records alone are both ticked, whatever was judged", () => {
  const two = [group[0], group[2]].flatMap((one) => (one ? [one] : []));
  expect(leftOut(two, "cli_1", apart)).toEqual([]);
});
