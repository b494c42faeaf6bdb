import { assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";

import {
  boundary,
  intervals,
  periodAt,
  renewalAfter,
  renewalFrom,
  type Interval,
} from "#domain/plans/periods";
import { civilTimeOf } from "#domain/programmes/civil-time";

const renewals = (anchor: string, interval: Interval, count: number) =>
  Array.from({ length: count }, (_none, index) =>
    new Date(boundary(Date.parse(anchor), interval, index + 1)).toISOString().slice(0, 16),
  );

test.each<[string, string, Interval, string[]]>([
  [
    "case 11",
    "2027-01-31T10:00Z",
    "monthly",
    ["2027-02-28T10:00", "2027-03-31T10:00", "2027-04-30T10:00", "2027-05-31T10:00"],
  ],
  ["case 12", "2028-01-31T10:00Z", "monthly", ["2028-02-29T10:00", "2028-03-31T10:00"]],
  [
    "case 14",
    "2028-02-29T00:00Z",
    "annual",
    ["2029-02-28T00:00", "2030-02-28T00:00", "2031-02-28T00:00", "2032-02-29T00:00"],
  ],
  ["case 15", "2026-11-21T14:00Z", "annual", ["2027-11-21T14:00"]],
  ["case 15, over a leap day", "2027-03-01T09:00Z", "annual", ["2028-03-01T09:00"]],
  ["case 19", "2027-03-05T01:30Z", "monthly", ["2027-04-05T01:30"]],
])("%s: from %s, %s", (_case, anchor, interval, expected) => {
  expect(renewals(anchor, interval, expected.length)).toEqual(expected);
});

test("case 15: a year of Standby counts 365 days, or 366", () => {
  const days = (anchor: string) =>
    (boundary(Date.parse(anchor), "annual", 1) - Date.parse(anchor)) / 86_400_000;
  expect([days("2026-11-21T14:00Z"), days("2027-03-01T09:00Z")]).toEqual([365, 366]);
});

test("case 19: a renewal is shown at the hour of Paris, which moved in between", () => {
  expect(civilTimeOf(boundary(Date.parse("2027-03-05T01:30Z"), "monthly", 1))).toEqual({
    year: 2027,
    month: 4,
    day: 5,
    hour: 3,
    minute: 30,
  });
});

test("a period holds its first millisecond and not its last", () => {
  const anchor = Date.parse("2027-01-31T10:00Z");
  const february = boundary(anchor, "monthly", 1);
  expect(periodAt(anchor, "monthly", february)).toEqual({
    startAt: february,
    endAt: boundary(anchor, "monthly", 2),
  });
  expect(periodAt(anchor, "monthly", february - 1).endAt).toBe(february);
  expect(periodAt(anchor, "monthly", anchor - 1).startAt).toBe(anchor);
  expect(renewalAfter(anchor, "monthly", february)).toBe(boundary(anchor, "monthly", 2));
  expect(renewalFrom(anchor, "monthly", february)).toBe(february);
  expect(renewalFrom(anchor, "monthly", february + 1)).toBe(boundary(anchor, "monthly", 2));
});

test("periods follow one another without gap or overlap, whatever the anchor", () => {
  const anchors = integer({ min: Date.parse("2020-01-01"), max: Date.parse("2040-01-01") });
  const lapse = integer({ min: 0, max: 20 * 366 * 86_400_000 });
  const holds = property(anchors, constantFrom(...intervals), lapse, (anchor, interval, after) => {
    const { startAt, endAt } = periodAt(anchor, interval, anchor + after);
    return (
      startAt <= anchor + after &&
      anchor + after < endAt &&
      periodAt(anchor, interval, endAt).startAt === endAt
    );
  });
  expect(() => assert(holds)).not.toThrow();
});
