import { describe, expect, test } from "vitest";

import { catalogue, priceKey, priceOf } from "#domain/plans/catalogue";
import type { OrganisationFacts, PlanSubscription } from "#domain/plans/entitlement";
import { examplePlan } from "#domain/plans/examples";
import { ttcOf } from "#domain/plans/money";
import { estimate, estimateNext } from "#domain/plans/next-invoice";
import { planOrder, unusedCredit, type OrderRequest } from "#domain/plans/ordering";
import { planStandbyUndo } from "#domain/plans/planned-standby";

const at = (text: string) => Date.parse(text);
const now = at("2026-11-21T14:00Z");
const facts = (...subscriptions: PlanSubscription[]): OrganisationFacts & { activeSeats: number } => ({
  trialEndsAt: at("2026-01-31T00:00Z"),
  deactivatedAt: null,
  subscriptions,
  activeSeats: 2,
});
const standby = examplePlan("standby", "annual", "2026-11-21T14:00Z");
const classic = examplePlan("pro", "monthly", "2026-11-30T10:00Z", { licences: 2 });
const sleep: OrderRequest = { plan: "standby", interval: "annual", licences: 0 };
const pro: OrderRequest = { plan: "pro", interval: "monthly", licences: 2 };

test("each plan is sold by the month and by the year, Standby by the year only", () => {
  for (const plan of ["essentiel", "pro", "premium"] as const)
    expect(priceOf(plan, "annual")?.baseCents).toBe(10 * (priceOf(plan, "monthly")?.baseCents ?? 0));
  expect(priceOf("standby", "monthly")).toBeNull();
  expect(priceOf("standby", "annual")).toEqual(catalogue.standby.prices.annual);
  expect(planOrder(facts(), { ...sleep, interval: "monthly" }, now)).toEqual({
    refusal: "invalid_request",
    errors: [{ pointer: "/interval", code: "not_offered" }],
  });
  expect(priceKey("pro", "monthly", "base", 9900)).not.toBe(priceKey("pro", "monthly", "base", 9901));
});

describe("case 70: waking", () => {
  test.each([
    ["2027-05-23T02:00Z", 6000, 7200],
    ["2027-09-09T14:00Z", 2400, 2880],
  ])("on %s credits %i cents, %i with tax", (woken, htCents, ttcCents) => {
    expect(unusedCredit(standby, at(woken))).toBe(htCents);
    expect(ttcOf({ htCents, rateBp: 2000 })).toBe(ttcCents);
    expect(planOrder(facts(standby), pro, at(woken))).toEqual({
      kind: "wake",
      subscriptionId: "standby-annual",
      creditCents: htCents,
    });
  });

  test("Standby costs 12000 cents, 14400 with tax", () => {
    expect(estimate(standby, 2000)).toMatchObject({ totals: { htCents: 12_000 }, dueCents: 14_400 });
  });

  test("a credit larger than the new price is carried over", () => {
    const due = estimate({ ...classic, licences: 0 }, 2000, 12_000);
    expect(due).toMatchObject({ dueCents: 0, carriedCents: 2520 });
    expect(due.totals.htCents).toBe(-2100);
  });
});

describe("case 71: Standby in advance", () => {
  const during = at("2026-12-01T00:00Z");
  const starts = at("2026-12-30T10:00Z");
  const planned = {
    at: starts,
    plan: "standby" as const,
    licences: 0,
    price: standby.price,
    interval: "annual" as const,
    wasEnding: true,
  };
  const sleeping = { ...classic, planned };

  test("starts when the classic plan ends, and is charged then", () => {
    expect(planOrder(facts(classic), sleep, during)).toEqual({
      kind: "plan_standby",
      subscriptionId: "pro-monthly",
      at: starts,
      ends: [],
    });
    expect(estimateNext(sleeping, 2000, during)).toMatchObject({ at: starts, dueCents: 14_400 });
    expect(estimateNext(classic, 2000, during)).toMatchObject({ at: starts, dueCents: 15_480 });
  });

  test("with two subscriptions, starts at the later end; the other stops at its own", () => {
    const annual = examplePlan("pro", "annual", "2026-10-30T09:00Z", { cancelAt: at("2027-10-30T09:00Z") });
    expect(planOrder(facts(classic, annual), sleep, during)).toEqual({
      kind: "plan_standby",
      subscriptionId: "pro-annual",
      at: at("2027-10-30T09:00Z"),
      ends: [{ subscriptionId: "pro-monthly", at: starts }],
    });
  });

  test("is undone before it starts, not at that instant; the classic plan ends again if it was to", () => {
    expect(planStandbyUndo(facts(sleeping), starts - 1)).toMatchObject({ closes: false, endsAgain: true });
    expect(planStandbyUndo(facts(sleeping), starts)).toMatchObject({ refusal: "standby_not_planned" });
    expect(planOrder(facts(sleeping), sleep, during)).toMatchObject({ refusal: "standby_already_planned" });
  });

  test("on trial, starts at its end as a subscription of its own", () => {
    const trial = { ...facts(), trialEndsAt: starts };
    expect(planOrder(trial, sleep, during)).toEqual({
      kind: "plan_standby",
      subscriptionId: null,
      at: starts,
      ends: [],
    });
    const bought = examplePlan("standby", "annual", "2026-12-30T10:00Z", {
      orderedAt: during,
      startedAt: during,
    });
    const waiting = { ...trial, subscriptions: [bought] };
    expect(planStandbyUndo(waiting, during)).toMatchObject({ closes: true, at: starts });
    expect(planOrder(waiting, pro, during)).toMatchObject({ kind: "start", closes: ["standby-annual"] });
  });

  test("carried by added licences, bills its base all the same", () => {
    const added = { ...sleeping, billsBase: false };
    expect(estimateNext(added, 2000, during)).toMatchObject({ totals: { htCents: 12_000 } });
  });
});

test("licences are not added to a plan that makes way for Standby", () => {
  const planned = {
    at: classic.periodEndsAt,
    plan: "standby",
    licences: 0,
    price: standby.price,
    interval: "annual",
    wasEnding: false,
  } as const;
  const request: OrderRequest = { ...pro, interval: "annual", licences: 1 };
  expect(planOrder(facts({ ...classic, planned }), request, classic.anchorAt)).toMatchObject({
    refusal: "standby_already_planned",
  });
  const left = { ...classic, billsBase: false, planned };
  expect(planOrder(facts(left), pro, classic.anchorAt)).toMatchObject({ refusal: "standby_already_planned" });
});

test("licences whose plan has ended are no plan: ordering it again bills it whole", () => {
  const left = examplePlan("pro", "annual", "2026-11-30T10:00Z", { licences: 2, billsBase: false });
  for (const interval of ["monthly", "annual"] as const)
    expect(planOrder(facts(left), { ...pro, interval }, left.anchorAt)).toMatchObject({
      kind: "start",
      billsBase: true,
    });
});

test("Standby undone says what it took the place of", () => {
  const waited = { plan: "pro", interval: "monthly", licences: 1, price: classic.price } as const;
  const taken = { plan: "standby", interval: "annual", licences: 0, price: standby.price } as const;
  const planned = { ...taken, at: classic.periodEndsAt, wasEnding: false };
  const undone = (one: typeof planned & { replaced?: typeof waited }) =>
    planStandbyUndo(facts({ ...classic, planned: one }), classic.anchorAt);
  expect(undone(planned)).toMatchObject({ endsAgain: false, waitsAgain: null });
  expect(undone({ ...planned, replaced: waited })).toMatchObject({ waitsAgain: waited });
});

test("case 73: expired, both Standby and a classic plan can be started at once", () => {
  const over = { ...standby, cancelAt: standby.periodEndsAt };
  const later = standby.periodEndsAt;
  for (const request of [sleep, pro])
    expect(planOrder(facts(over), request, later)).toEqual({ kind: "start", billsBase: true, closes: [] });
});

test.each<[string, OrderRequest, object]>([
  ["the same again", pro, { refusal: "plan_already_running" }],
  ["a larger plan", { ...pro, plan: "premium" }, { kind: "upgrade", creditCents: 12_900 }],
  ["a smaller plan", { ...pro, plan: "essentiel" }, { kind: "downgrade", at: classic.periodEndsAt }],
  ["licences by the year", { ...pro, interval: "annual", licences: 1 }, { kind: "start", billsBase: false }],
  ["too few licences", { ...pro, plan: "premium", licences: 1 }, { refusal: "licences_below_seats" }],
  ["Standby with a licence", { ...sleep, licences: 1 }, { errors: [{ pointer: "/licences" }] }],
])("on Pro by the month, ordering %s", (_what, request, expected) => {
  expect(planOrder(facts(classic), request, classic.anchorAt)).toMatchObject(expected);
});

test("licences beside the plan pay their seats, while they go on", () => {
  const base = { ...classic, licences: 1 };
  const yearly = examplePlan("pro", "annual", "2026-11-30T10:00Z", { licences: 2, billsBase: false });
  const order = (more: PlanSubscription, licences: number) =>
    planOrder(
      { ...facts(base, more), activeSeats: 3 },
      { plan: "premium", interval: "monthly", licences },
      base.anchorAt,
    );
  expect(order(yearly, 1)).toMatchObject({ kind: "upgrade" });
  const ends = { ...yearly, cancelAt: yearly.periodEndsAt };
  expect(order(ends, 2)).toMatchObject({ refusal: "licences_below_seats", parameters: { licences: 3 } });
});

test("expired or asleep, too few licences do not send to a team whose screens are closed", () => {
  const later = standby.periodEndsAt;
  const closed = { refusal: "licences_below_closed_team", parameters: { licences: 2 } };
  expect(planOrder(facts(), { ...pro, licences: 1 }, later)).toEqual(closed);
  expect(planOrder(facts(standby), { ...pro, licences: 1 }, now)).toEqual(closed);
  expect(planOrder({ ...facts(), trialEndsAt: now + 1 }, { ...pro, licences: 1 }, now)).toMatchObject({
    refusal: "licences_below_seats",
    fix: { screen: "team" },
  });
});

test("Standby does not follow what is not paid", () => {
  const owing = { ...classic, debt: { since: classic.anchorAt, cause: "renewal" as const } };
  expect(planOrder(facts(owing), sleep, classic.anchorAt)).toMatchObject({
    refusal: "payment_overdue",
    fix: { screen: "invoices" },
  });
});

test("an order replaces what was left unpaid; a larger plan waits for what is overdue", () => {
  const debt = { since: classic.anchorAt, cause: "renewal" as const };
  const overdue = facts({ ...classic, debt });
  expect(planOrder(overdue, { ...pro, plan: "premium" }, classic.anchorAt)).toMatchObject({
    refusal: "payment_overdue",
  });
  const unpaid = at("2026-12-20T00:00Z");
  expect(planOrder(overdue, pro, unpaid)).toEqual({
    kind: "start",
    billsBase: true,
    closes: ["pro-monthly"],
  });
});

test("what is cancelled has no next invoice", () => {
  expect(estimateNext({ ...classic, cancelAt: classic.periodEndsAt }, 2000, classic.anchorAt)).toBeNull();
});
