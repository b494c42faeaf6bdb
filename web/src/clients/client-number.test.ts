import { expect, test } from "vitest";

import { clientNumberOf, unreadable } from "#clients/client-number";

test.each([
  "12345",
  " 12345 ",
  "12 345",
  "12\u00A0345",
  "12\u202F345",
  "n°12345",
  "N° 12345",
  "N\u00BA\u00A012345",
  "\u2116 12345",
  "no 12345",
  "No. 12345",
  "#12345",
  "# 12\u202F345",
])("%j is a client number", (typed) => {
  expect(clientNumberOf(typed)).toBe(12_345);
});

test("nothing typed is no number; what is no whole number is not taken for nothing", () => {
  expect(["", " ", "\u00A0"].map(clientNumberOf)).toEqual([null, null, null]);
  for (const typed of ["douze", "12a", "12,5", "12.5", "-12", "n°", "#", "12/13", "1e3"])
    expect(clientNumberOf(typed)).toBe(unreadable);
  expect(clientNumberOf("0")).toBe(0);
});
