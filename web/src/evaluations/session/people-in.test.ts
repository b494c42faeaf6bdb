import { expect, test } from "vitest";

import { byHundreds, peopleIn } from "./people-in";

test.each([
  ["jean@exemple.fr Jean Dupont", [{ email: "jean@exemple.fr", name: "Jean Dupont" }]],
  ["Jean Dupont <jean@exemple.fr>", [{ email: "jean@exemple.fr", name: "Jean Dupont" }]],
  [
    "jean@exemple.fr;Jean Dupont\n\nzoe@exemple.fr\tZoé  Petit",
    [
      { email: "jean@exemple.fr", name: "Jean Dupont" },
      { email: "zoe@exemple.fr", name: "Zoé Petit" },
    ],
  ],
  [
    "jean@exemple.fr Jean Dupont 732 829 320",
    [{ email: "jean@exemple.fr", name: "Jean Dupont", siren: "732829320" }],
  ],
])("%j names people", (text, people) => {
  expect(peopleIn(text)).toEqual(people);
});

test.each(["", "Jean Dupont", "jean@exemple.fr", "jean@exemple.fr Jean\nsans adresse"])(
  "%j does not",
  (text) => {
    expect(peopleIn(text)).toBeNull();
  },
);

test("a list of any length is invited by hundreds, each person once", () => {
  const people = Array.from({ length: 250 }, (_, rank) => ({ email: `p${rank}@exemple.fr`, name: "P" }));
  const twice = [...people, { email: "P0@exemple.fr", name: "P" }];
  expect(byHundreds(twice).map((some) => some.length)).toEqual([100, 100, 50]);
});
