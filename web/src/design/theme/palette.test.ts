import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { contrast, fromOklch, toOklch } from "#design/theme/colour";
import { filledOnDark, isReadable, nearestReadable, paletteOf } from "#design/theme/palette";

const hex = integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, "0")}`);

test("white on black has the highest contrast there is", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
});

test("a colour survives the way to OKLCH and back", () => {
  assert(property(hex, (colour) => fromOklch(toOklch(colour)) === colour));
});

test("whatever colour an organisation picks, the nearest readable one carries white text", () => {
  assert(property(hex, (colour) => isReadable(nearestReadable(colour))));
});

test("a readable colour is kept as it is", () => {
  expect(nearestReadable("#17605a")).toBe("#17605a");
});

test("shades go from light to dark and keep the organisation's own colour", () => {
  assert(
    property(hex.map(nearestReadable), (colour) => {
      const palette = paletteOf(colour);
      expect(palette[8]).toBe(colour);
      expect(contrast(palette[0], "#ffffff")).toBeLessThan(1.15);
      expect(isReadable(filledOnDark(palette))).toBe(true);
    }),
  );
});

test("text in a light shade is readable on the dark page", () => {
  assert(
    property(hex.map(nearestReadable), (colour) => {
      expect(contrast(paletteOf(colour)[3], "#1a1816")).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
