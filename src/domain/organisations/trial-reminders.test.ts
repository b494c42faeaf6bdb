import { describe, expect, test } from "vitest";

import { dueTrialReminder } from "#domain/organisations/trial-reminders";

describe("the reminders of a trial that ends on 21 December at 21:00 in Paris", () => {
  const end = Date.UTC(2026, 11, 21, 20);
  test.each([
    ["2026-12-13T22:59:59.999Z", undefined],
    ["2026-12-13T23:00:00.000Z", 7],
    ["2026-12-17T22:59:59.999Z", 7],
    ["2026-12-17T23:00:00.000Z", 3],
    ["2026-12-19T22:59:59.999Z", 3],
    ["2026-12-20T07:00:00.000Z", 1],
    ["2026-12-21T19:59:59.999Z", 1],
    ["2026-12-21T20:00:00.000Z", undefined],
  ])("at %s: %s", (now, due) => {
    expect(dueTrialReminder(end, Date.parse(now))).toBe(due);
  });

  test("days are counted across the change of the clocks", () => {
    expect(dueTrialReminder(Date.parse("2027-03-28T12:00:00Z"), Date.parse("2027-03-27T07:00:00Z"))).toBe(1);
    expect(dueTrialReminder(Date.parse("2026-10-25T12:00:00Z"), Date.parse("2026-10-24T06:00:00Z"))).toBe(1);
  });
});
