import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { fromLocalInput, toLocalInput } from "#i18n/local-time";

test("an instant is edited in the organisation's time", () => {
  expect(toLocalInput("2026-11-21T19:00:00.000Z")).toBe("2026-11-21T20:00");
  expect(fromLocalInput("2026-07-14T12:30")).toBe("2026-07-14T10:30:00.000Z");
  expect(fromLocalInput("")).toBe(null);
});

test("when the clocks change, the hour that exists twice is the first and the one that does not is the later", () => {
  expect(fromLocalInput("2026-10-25T02:30")).toBe("2026-10-25T00:30:00.000Z");
  expect(fromLocalInput("2026-03-29T02:30")).toBe("2026-03-29T01:30:00.000Z");
});

test("any local time that exists survives the way to an instant and back", () => {
  const minutes = integer({ min: 0, max: 6_000_000 });
  assert(
    property(minutes, (minute) => {
      const local = toLocalInput(new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString());
      expect(toLocalInput(fromLocalInput(local))).toBe(local);
    }),
  );
});
