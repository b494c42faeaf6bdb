import { array, assert, boolean, constantFrom, integer, option, property, record } from "fast-check";
import { expect, test } from "vitest";

import { priceOf } from "#domain/plans/catalogue";
import { planInForce, running, stateOf, termsAt, type OrganisationFacts } from "#domain/plans/entitlement";
import { examplePlan } from "#domain/plans/examples";
import { timeline } from "#domain/plans/timeline";

const start = Date.parse("2026-11-21T14:00Z");
const dayMs = 86_400_000;
const days = (max: number) => integer({ min: 0, max }).map((count) => start + count * dayMs);

const subscription = record({
  plan: constantFrom("essentiel", "pro", "premium", "standby" as const),
  interval: constantFrom("monthly", "annual"),
  paid: boolean(),
  settled: boolean(),
  cancels: boolean(),
  sleeps: boolean(),
  billsBase: boolean(),
  debt: option(record({ since: days(500), cause: constantFrom("renewal", "first_debit", "dispute") })),
  endedAt: option(days(800)),
}).map(({ plan, interval, paid, settled, cancels, sleeps, billsBase, debt, endedAt }) => {
  const bought = examplePlan(plan, plan === "standby" ? "annual" : interval, new Date(start).toISOString());
  const price = priceOf("standby", "annual") ?? bought.price;
  const planned = {
    at: bought.periodEndsAt,
    plan: "standby" as const,
    interval: "annual" as const,
    licences: 0,
    price,
    wasEnding: false,
  };
  return {
    ...bought,
    billsBase: billsBase || plan === "standby",
    startedAt: paid ? start : null,
    settledAt: paid && settled ? start : null,
    cancelAt: cancels ? bought.periodEndsAt : null,
    planned: sleeps && !cancels ? planned : null,
    debt,
    endedAt,
  };
});

const organisation = record({
  trialEndsAt: days(60),
  deactivatedAt: option(days(900), { freq: 4 }),
  subscriptions: array(subscription, { maxLength: 3 }),
});

const stretchAt = (facts: OrganisationFacts, now: number) =>
  timeline(facts, start).filter(({ startAt, endAt }) => startAt <= now && (endAt === null || now < endAt));

test("entitlements neither overlap nor leave a gap: every instant lies in one stretch, which says its state", () => {
  const holds = property(organisation, days(1500), integer({ min: -1, max: 1 }), (facts, day, shift) => {
    const now = Math.max(start, day + shift);
    const stretches = stretchAt(facts, now);
    const [stretch] = stretches;
    return (
      stretches.length === 1 &&
      stretch?.state === stateOf(facts, now) &&
      stretch.plan === planInForce(facts, now)
    );
  });
  expect(() => assert(holds, { numRuns: 500 })).not.toThrow();
});

/** The plans of the platforms that run; those of licences left alone when none does. */
function paidPlans(facts: OrganisationFacts, now: number) {
  const terms = running(facts, now).map((one) => termsAt(one, now));
  const platforms = terms.filter(({ billsBase }) => billsBase);
  return (platforms.length === 0 ? terms : platforms).map(({ plan }) => plan);
}

test("nothing paid for is lost: while a platform is billed, its plan or a larger one is in force", () => {
  const holds = property(organisation, days(1500), (facts, now) => {
    if (facts.deactivatedAt !== null) return planInForce(facts, now) === null;
    const ranks = ["standby", "essentiel", "pro", "premium"];
    const best = Math.max(-1, ...paidPlans(facts, now).map((plan) => ranks.indexOf(plan)));
    const inForce = ranks.indexOf(planInForce(facts, now) ?? "none");
    return now < facts.trialEndsAt ? inForce >= best : inForce === best;
  });
  expect(() => assert(holds, { numRuns: 500 })).not.toThrow();
});

test("nothing is given for free: without a trial, some running subscription pays for the state", () => {
  const holds = property(organisation, days(1500), (facts, now) => {
    const state = stateOf(facts, now);
    const paid = paidPlans(facts, now);
    if (state === "active" || state === "cancelling") return paid.some((plan) => plan !== "standby");
    if (state === "standby") return paid.length > 0 && paid.every((plan) => plan === "standby");
    return state !== "expired" || paid.length === 0;
  });
  expect(() => assert(holds, { numRuns: 500 })).not.toThrow();
});
