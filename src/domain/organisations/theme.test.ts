import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";

import { contrastWithWhite, isReadable, nearestReadable } from "#domain/organisations/theme";

const colour = integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("the accent of an organisation", () => {
  test.each([
    ["#ffffff", 1],
    ["#000000", 21],
    ["#777777", 4.48],
    ["#767676", 4.54],
    ["#0b6e5f", 6.16],
  ])("%s has the contrast that WCAG gives it, %d", (text, contrast) => {
    expect(contrastWithWhite(text)).toBeCloseTo(contrast, 2);
  });

  test("is proposed in the nearest shade that reads on white", () => {
    expect(nearestReadable("#ffcc00")).toBe("#907300");
    expect(nearestReadable("#777777")).toBe("#767676");
    expect(nearestReadable("#0b6e5f")).toBe("#0b6e5f");
  });

  test("whatever the colour, the proposal reads, is stable, and is not darker than needed", () => {
    assert(
      property(colour, (text) => {
        const nearest = nearestReadable(text);
        expect(isReadable(nearest)).toBe(true);
        expect(nearestReadable(nearest)).toBe(nearest);
        expect(isReadable(text) ? nearest === text : contrastWithWhite(nearest) < 4.8).toBe(true);
      }),
    );
  });
});
