import { expect, test } from "vitest";

import { mergeValue } from "#dossiers/portal/answers/merge-value";

const toulon = { street: "1 rue Basse", complement: "", postalCode: "83000", city: "Toulon", country: "FR" };

test.each([
  [
    "two places of a text",
    "Un banc. Une histoire.",
    "Un grand banc. Une histoire.",
    "Un banc. Une histoire vraie.",
    "Un grand banc. Une histoire vraie.",
  ],
  ["only mine changed", "a", "b", "a", "b"],
  ["only theirs changed", "a", "a", "b", "b"],
  ["the same change on both sides", "a", "b", "b", "b"],
  ["a choice added and another taken off", ["a", "b"], ["a", "b", "c"], ["b"], ["b", "c"]],
  ["a choice on each side of none", null, ["a"], ["b"], ["b", "a"]],
  [
    "a street here and a town there",
    toulon,
    { ...toulon, street: "2 rue Basse" },
    { ...toulon, city: "La Garde" },
    { ...toulon, street: "2 rue Basse", city: "La Garde" },
  ],
  ["two rows", [{ a: 1 }, { a: 2 }], [{ a: 9 }, { a: 2 }], [{ a: 1 }, { a: 8 }], [{ a: 9 }, { a: 8 }]],
  ["two columns of a row", [{ a: 1, b: 1 }], [{ a: 9, b: 1 }], [{ a: 1, b: 8 }], [{ a: 9, b: 8 }]],
  [
    "a row added on each side",
    [{ a: 1 }],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 3 }],
    [{ a: 1 }, { a: 3 }, { a: 2 }],
  ],
] as const)("%s: both changes are kept", (_what, base, mine, theirs, merged) => {
  expect(mergeValue(base, mine, theirs)).toEqual(merged);
});

test.each([
  ["two numbers", 1, 2, 3],
  ["the same words of a text", "Un banc", "Un grand banc", "Un vieux banc"],
  ["the same town", toulon, { ...toulon, city: "Hyères" }, { ...toulon, city: "La Garde" }],
  ["a row taken off, and the rows changed elsewhere", [{ a: 1 }, { a: 2 }], [{ a: 1 }], [{ a: 1 }, { a: 3 }]],
] as const)("%s: a person chooses", (_what, base, mine, theirs) => {
  expect(mergeValue(base, mine, theirs)).toBeUndefined();
});
