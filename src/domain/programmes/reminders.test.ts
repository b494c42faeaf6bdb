import * as fc from "fast-check";
import { expect, test } from "vitest";

import { addDays, addMonths, civilTimeOf, instantOf } from "#domain/programmes/civil-time";
import { dueReminder, reminderInstants, reminderOffsetsSchema } from "#domain/programmes/reminders";

const at = (text: string) => Date.parse(text);
const iso = (instants: readonly number[]) => instants.map((instant) => new Date(instant).toISOString());

test.each([
  ["2026-01-15T12:00", "2026-01-15T11:00:00.000Z"],
  ["2026-07-15T12:00", "2026-07-15T10:00:00.000Z"],
  ["2026-03-29T02:30", "2026-03-29T01:30:00.000Z"],
  ["2026-03-29T03:00", "2026-03-29T01:00:00.000Z"],
  ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z"],
  ["2026-10-25T03:00", "2026-10-25T02:00:00.000Z"],
])("in Paris, %s on the wall is %s", (wall, instant) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = wall.split(/[-T:]/).map(Number);
  expect(new Date(instantOf({ year, month, day, hour, minute })).toISOString()).toBe(instant);
});

test("months end where they end, and days keep the hour over changes of clocks", () => {
  expect(iso([addMonths(at("2026-01-31T11:00Z"), 1)])).toEqual(["2026-02-28T11:00:00.000Z"]);
  expect(iso([addMonths(at("2028-02-29T11:00Z"), 12)])).toEqual(["2029-02-28T11:00:00.000Z"]);
  expect(iso([addMonths(at("2026-11-30T11:00Z"), 15)])).toEqual(["2028-02-29T11:00:00.000Z"]);
  expect(iso([addMonths(at("2026-03-31T10:00Z"), -1)])).toEqual(["2026-02-28T11:00:00.000Z"]);
  expect(iso([addDays(at("2026-03-28T11:00Z"), 1)])).toEqual(["2026-03-29T10:00:00.000Z"]);
});

test("a wall clock read and written again is the same instant, but for the hour lived twice", () => {
  const minutes = fc.integer({
    min: at("1970-01-02T00:00Z") / 60_000,
    max: at("2100-01-01T00:00Z") / 60_000,
  });
  fc.assert(
    fc.property(
      minutes,
      fc.constantFrom("Europe/Paris", "Indian/Reunion", "America/Cayenne"),
      (minute, zone) => {
        const instant = minute * 60_000;
        const again = instantOf(civilTimeOf(instant, zone), zone);
        expect(civilTimeOf(again, zone)).toEqual(civilTimeOf(instant, zone));
        expect([0, 60 * 60_000]).toContain(instant - again);
      },
    ),
  );
});

test.each<[string, string, string[]]>([
  [
    "a Monday at noon, so that J-2 is a Saturday",
    "2026-11-23T11:00Z",
    ["2026-11-16T07:00:00.000Z", "2026-11-21T07:00:00.000Z", "2026-11-23T05:00:00.000Z"],
  ],
  [
    "a Sunday at midnight",
    "2026-11-22T22:59Z",
    ["2026-11-15T07:00:00.000Z", "2026-11-20T07:00:00.000Z", "2026-11-22T16:59:00.000Z"],
  ],
  [
    "the day after clocks go forward",
    "2026-03-30T10:00Z",
    ["2026-03-23T07:00:00.000Z", "2026-03-28T07:00:00.000Z", "2026-03-30T04:00:00.000Z"],
  ],
  [
    "the night clocks go back: six hours are six hours",
    "2026-10-25T05:00Z",
    ["2026-10-18T06:00:00.000Z", "2026-10-23T06:00:00.000Z", "2026-10-24T23:00:00.000Z"],
  ],
  [
    "the first day of a year",
    "2027-01-01T11:00Z",
    ["2026-12-25T07:00:00.000Z", "2026-12-30T07:00:00.000Z", "2027-01-01T05:00:00.000Z"],
  ],
])("drafts are reminded at J-7, J-2 and H-6 of a closing on %s", (_, closing, expected) => {
  expect(iso(reminderInstants(at(closing)))).toEqual(expected);
});

test("every day of the week has its three reminders, in order, before the closing", () => {
  for (let day = 0; day < 400; day += 1) {
    const deadline = addDays(at("2026-01-01T11:00Z"), day);
    const instants = reminderInstants(deadline);
    expect(instants).toHaveLength(3);
    expect([...instants, deadline]).toEqual([...instants, deadline].sort((a, b) => a - b));
  }
});

test("one reminder leaves at a time: the latest due, not before the draft began, none after the end", () => {
  const deadlineAt = at("2026-11-23T11:00Z");
  const instants = reminderInstants(deadlineAt);
  const [first = 0, second = 0, third = 0] = instants;
  const due = (since: number, now: number) => dueReminder(instants, { since, deadlineAt, now });
  expect(due(0, first - 1)).toBeNull();
  expect(due(0, first)).toBe(first);
  expect(due(first, first + 1)).toBeNull();
  expect(due(0, third)).toBe(third);
  expect(due(second + 1, third - 1)).toBeNull();
  expect(due(0, deadlineAt)).toBeNull();
});

test("reminders are at most five, from one hour to sixty days", () => {
  expect(reminderOffsetsSchema.safeParse([{ days: 60 }, { hours: 1 }]).success).toBe(true);
  for (const wrong of [
    [{ days: 0 }],
    [{ days: 61 }],
    [{ hours: 49 }],
    [{ days: 1, hours: 1 }],
    [{ days: 1.5 }],
  ])
    expect(reminderOffsetsSchema.safeParse(wrong).success).toBe(false);
  expect(reminderOffsetsSchema.safeParse(Array.from({ length: 6 }, () => ({ days: 1 }))).success).toBe(false);
});
