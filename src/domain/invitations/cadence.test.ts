import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { cadenceSchema, defaultCadence, minGapOf, nextStep, type Cadence } from "#domain/invitations/cadence";
import { isQuiet, nextOpening } from "#domain/invitations/quiet-hours";
import { addDays } from "#domain/programmes/civil-time";

const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString();
/** Monday 2 November 2026, 10:00 in Paris. */
const monday = at("2026-11-02T09:00:00Z");
const quiet = defaultCadence.quiet;

/** Every step of an invitation that nobody answers, each done when it is due. */
function story(cadence: Cadence, from = monday): { kind: string; at: number }[] {
  const steps = [];
  let facts = { from, lastSentAt: from, automatic: 0 };
  for (;;) {
    const step = nextStep(facts, cadence);
    steps.push(step);
    if (step.kind === "stop") return steps;
    facts = { from, lastSentAt: step.at, automatic: facts.automatic + 1 };
  }
}

test("nobody answers: five mails in all, weekends moved to Monday morning, then the end on day 28", () => {
  expect(story(defaultCadence).map(({ kind, at: when }) => `${kind} ${iso(when)}`)).toEqual([
    "remind 2026-11-09T07:00:00.000Z", // J+5 is a Saturday
    "remind 2026-11-12T09:00:00.000Z",
    "remind 2026-11-17T09:00:00.000Z",
    "remind 2026-11-24T09:00:00.000Z",
    "stop 2026-11-30T09:00:00.000Z",
  ]);
});

test.each([
  ["switched off", { automatic: false }, 0],
  ["capped at two", { most: 2 }, 2],
  ["stopped after a week", { stopAfter: 7 }, 1],
  [
    "every two days, three days apart at least",
    { days: [2, 4, 6, 8], thenEvery: 2, most: 10, stopAfter: 14 },
    3,
  ],
])("a cadence %s reminds that often", (_said, change, count) => {
  expect(story({ ...defaultCadence, ...change })).toHaveLength(count + 1);
});

test("a reminder sent by hand takes the place of the one that was near", () => {
  const byHand = addDays(monday, 9);
  expect(iso(nextStep({ from: monday, lastSentAt: byHand, automatic: 0 }, defaultCadence).at)).toBe(
    "2026-11-17T09:00:00.000Z",
  );
});

test("an outage of nine days delays a reminder and sends no burst", () => {
  const first = nextStep({ from: monday, lastSentAt: monday, automatic: 0 }, defaultCadence);
  expect(first.at).toBeLessThan(addDays(monday, 14));
  const after = nextStep({ from: monday, lastSentAt: addDays(monday, 14), automatic: 1 }, defaultCadence);
  expect(iso(after.at)).toBe("2026-11-24T09:00:00.000Z");
});

describe("quiet hours in Paris", () => {
  test.each([
    ["2026-11-03T06:59:00Z", "2026-11-03T07:00:00.000Z"],
    ["2026-11-03T07:00:00Z", "2026-11-03T07:00:00.000Z"],
    ["2026-11-03T18:00:00Z", "2026-11-04T07:00:00.000Z"],
    ["2026-11-06T20:00:00Z", "2026-11-09T07:00:00.000Z"],
    ["2026-03-28T12:00:00Z", "2026-03-30T06:00:00.000Z"], // clocks change on the Sunday
  ])("what is due at %s leaves at %s", (due, leaves) => {
    expect(iso(nextOpening(at(due), quiet))).toBe(leaves);
  });

  test("nothing is ever due in quiet hours, twice within the gap, past the stop or beyond the cap", () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 10 });
    const cadences = fc.record({
      automatic: fc.constant(true),
      days: days.map((list) => list.toSorted((a, b) => a - b)),
      thenEvery: fc.integer({ min: 1, max: 60 }),
      most: fc.integer({ min: 1, max: 10 }),
      stopAfter: fc.integer({ min: 1, max: 90 }),
      minGap: fc.integer({ min: 1, max: 30 }),
      quiet: fc.record({
        from: fc.integer({ min: 12, max: 24 }),
        to: fc.integer({ min: 0, max: 11 }),
        weekends: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(cadences, fc.integer({ min: monday, max: addDays(monday, 400) }), (cadence, from) => {
        expect(cadenceSchema.safeParse(cadence).success).toBe(true);
        const steps = story(cadence, from);
        const reminders = steps.slice(0, -1);
        expect(reminders.length).toBeLessThanOrEqual(cadence.most);
        steps.forEach((step) => expect(isQuiet(step.at, cadence.quiet)).toBe(false));
        reminders.forEach((step, index) => {
          const before = reminders[index - 1]?.at ?? from;
          expect(step.at - before).toBeGreaterThanOrEqual(minGapOf(cadence));
          expect(step.at).toBeLessThan(steps.at(-1)?.at ?? 0);
        });
      }),
      { numRuns: 300 },
    );
  });
});
