import { expect, test } from "vitest";

import { choiceOf, leastLicences, readOrderSearch } from "#plans/order/choice";

test("an address keeps what is understood of an order, and nothing else", () => {
  expect(
    readOrderSearch({ plan: "pro", interval: "monthly", licences: 3, step: "payment", session: "cs_1" }),
  ).toEqual({ plan: "pro", interval: "monthly", licences: 3, step: "payment", session: "cs_1" });
  expect(readOrderSearch({ plan: "gold", interval: "weekly", licences: "many", step: "end", x: 1 })).toEqual(
    {},
  );
  expect(readOrderSearch({ licences: -1 })).toEqual({});
});

const paid = (changes: object) => ({
  id: "sub",
  plan: "pro" as const,
  interval: "monthly" as const,
  licences: 1,
  billsBase: true,
  status: "active" as const,
  startsAt: "2026-11-01T00:00:00Z",
  renewsAt: "2026-12-01T00:00:00Z",
  endsAt: null,
  graceEndsAt: null,
  planned: null,
  next: null,
  ...changes,
});
const team = (seats: number, ...subscriptions: ReturnType<typeof paid>[]) => ({
  subscriptions,
  seats: { active: seats, allowed: null },
});

test("Standby is annual without licences; another plan starts with the seats in use", () => {
  expect(choiceOf({ plan: "standby", interval: "monthly", licences: 4 }, team(3))).toEqual({
    plan: "standby",
    interval: "annual",
    licences: 0,
  });
  expect(choiceOf({ plan: "pro" }, team(3))).toEqual({ plan: "pro", interval: "annual", licences: 3 });
  expect(choiceOf({ plan: "pro", licences: 7, interval: "monthly" }, team(3))?.licences).toBe(7);
  expect(choiceOf({}, team(3))).toBeUndefined();
});

test("one licence is added beside the plan in force; another plan takes the seats that no other licence pays", () => {
  const plan = paid({ licences: 3 });
  const yearly = { id: "more", interval: "annual", licences: 2, billsBase: false };
  expect(leastLicences(team(5, plan), { plan: "pro", interval: "annual" })).toBe(1);
  expect(leastLicences(team(5, plan, paid(yearly)), { plan: "premium", interval: "monthly" })).toBe(3);
  const ends = paid({ ...yearly, endsAt: "2026-12-01T00:00:00Z", renewsAt: null });
  expect(leastLicences(team(5, plan, ends), { plan: "premium", interval: "monthly" })).toBe(5);
});
