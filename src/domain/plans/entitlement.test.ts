import { describe, expect, test } from "vitest";

import { accessOf } from "#domain/access";
import { planDeactivation, planDeactivationRevocation, purgeAt } from "#domain/plans/deactivation";
import {
  accessEndsAt,
  classicPlanInForce,
  planInForce,
  stateOf,
  type OrganisationFacts,
  type PlanSubscription,
} from "#domain/plans/entitlement";
import { examplePlan } from "#domain/plans/examples";
import { nextEvent, timeline } from "#domain/plans/timeline";

const at = (text: string) => Date.parse(text);
const facts = (...subscriptions: PlanSubscription[]): OrganisationFacts => ({
  trialEndsAt: at("2026-01-31T00:00Z"),
  deactivatedAt: null,
  subscriptions,
});
const annual = examplePlan("pro", "annual", "2026-10-30T09:00Z");
const monthly = examplePlan("pro", "monthly", "2026-11-05T09:00Z", { billsBase: false });
const standby = examplePlan("standby", "annual", "2026-11-21T14:00Z");
const small = examplePlan("essentiel", "monthly", "2026-11-05T09:00Z");
const annualLicences = { ...annual, id: "licences", billsBase: false };
const ending = (one: PlanSubscription): PlanSubscription => ({ ...one, cancelAt: one.periodEndsAt });
const end = annual.periodEndsAt;

describe("case 18: at the end of a period", () => {
  test.each<[string, PlanSubscription, number, string]>([
    ["a cancelled one gives access a second before", ending(annual), end - 1000, "cancelling"],
    ["a cancelled one gives nothing at that very instant, webhook or not", ending(annual), end, "expired"],
    ["a renewing one is kept though its event is 10 minutes late", annual, end + 600_000, "active"],
  ])("%s", (_what, subscription, now, state) => {
    expect(stateOf(facts(subscription), now)).toBe(state);
  });
});

test.each<[string, OrganisationFacts, string, string | null]>([
  ["on trial", { ...facts(), trialEndsAt: at("2026-12-31T00:00Z") }, "trial", "pro"],
  ["never paid", facts(), "expired", null],
  ["waiting for its first payment", facts({ ...annual, startedAt: null, settledAt: null }), "expired", null],
  ["paid by a debit in progress", facts({ ...annual, settledAt: null }), "active", "pro"],
  [
    "in its grace",
    facts({ ...annual, debt: { since: at("2026-11-20T00:00Z"), cause: "renewal" } }),
    "active",
    "pro",
  ],
  [
    "unpaid",
    facts({ ...annual, debt: { since: at("2026-11-01T00:00Z"), cause: "renewal" } }),
    "expired",
    null,
  ],
  ["cancelled on one of two", facts(ending(annual), monthly), "active", "pro"],
  ["cancelled on both", facts(ending(annual), ending(monthly)), "cancelling", "pro"],
  ["with licences of a plan larger than its own", facts(small, annualLicences), "active", "essentiel"],
  ["left with licences alone", facts(annualLicences), "active", "pro"],
  ["asleep, with licences left", facts(standby, annualLicences), "standby", "standby"],
  ["asleep", facts(standby), "standby", "standby"],
  ["asleep, with a classic plan just bought", facts(standby, annual), "active", "pro"],
  ["deactivated", { ...facts(), deactivatedAt: at("2026-11-21T13:00Z") }, "deactivating", null],
])("an organisation %s", (_what, organisation, state, plan) => {
  const now = at("2026-11-21T14:00Z");
  expect(stateOf(organisation, now)).toBe(state);
  expect(planInForce(organisation, now)).toBe(plan);
  expect(classicPlanInForce(organisation, now)).toBe(plan === "standby" ? null : plan);
});

describe("case 25: a deactivation", () => {
  const deactivatedAt = at("2027-03-20T09:00Z");
  const organisation = { ...facts(), deactivatedAt };

  test("lasts 14 × 24 hours exactly, over a change of clocks", () => {
    expect(purgeAt(deactivatedAt)).toBe(at("2027-04-03T09:00Z"));
    expect(stateOf(organisation, at("2027-04-03T08:59:59.999Z"))).toBe("deactivating");
    expect(stateOf(organisation, at("2027-04-03T09:00Z"))).toBe("purged");
  });

  test("is revoked until the last millisecond, back to expired", () => {
    const last = purgeAt(deactivatedAt) - 1;
    expect(planDeactivationRevocation(deactivatedAt, last)).toEqual({ deactivatedAt: null });
    expect(stateOf({ ...organisation, deactivatedAt: null }, last)).toBe("expired");
    expect(planDeactivationRevocation(deactivatedAt, last + 1)).toMatchObject({
      refusal: "deactivation_not_revocable",
    });
    expect(planDeactivationRevocation(null, last)).toMatchObject({ refusal: "deactivation_not_revocable" });
  });
});

test("case 29: cancelled on 20/10, it can be deactivated after 30/10 and not before", () => {
  const cancelled = facts(ending(examplePlan("pro", "annual", "2026-10-30T09:00Z")));
  const decide = (text: string) => planDeactivation(stateOf(cancelled, at(text)), at(text));
  expect(stateOf(cancelled, at("2027-10-20T09:00Z"))).toBe("cancelling");
  expect(accessEndsAt(cancelled, at("2027-10-20T09:00Z"))).toBe(at("2027-10-30T09:00Z"));
  expect(decide("2027-10-25T09:00Z")).toMatchObject({ refusal: "organisation_not_expired" });
  expect(decide("2027-10-30T09:00Z")).toEqual({ deactivatedAt: at("2027-10-30T09:00Z") });
});

test("case 30: with two subscriptions cancelled, access runs to the later end", () => {
  const both = facts(ending(annual), ending(monthly));
  expect(accessEndsAt(both, at("2026-11-21T09:00Z"))).toBe(at("2027-10-30T09:00Z"));
  expect(stateOf(both, at("2026-12-05T09:00Z"))).toBe("cancelling");
  expect(stateOf(both, at("2027-10-30T09:00Z"))).toBe("expired");
  expect(accessEndsAt(facts(ending(annual), monthly), at("2026-11-21T09:00Z"))).toBeNull();
  expect(accessEndsAt({ ...facts(), trialEndsAt: 10 }, 5)).toBe(10);
  expect(accessEndsAt({ ...facts(), trialEndsAt: 10 }, 10)).toBeNull();
});

test("case 33: an expired organisation opens its account's export and invoices to account management only", () => {
  const state = stateOf(facts(ending(annual)), end);
  const opened = (
    ["read_work", "read_other", "write", "export_lists", "export_account", "billing"] as const
  ).map((accessClass) => accessOf(state, accessClass));
  expect(opened).toEqual(["closed", "closed", "closed", "closed", "management", "management"]);
});

describe("case 71: Standby bought in advance", () => {
  const starts = at("2026-12-31T10:00Z");
  const classic = examplePlan("pro", "monthly", "2026-11-30T10:00Z");
  const planned = {
    at: starts,
    plan: "standby" as const,
    licences: 0,
    price: standby.price,
    interval: "annual" as const,
    wasEnding: false,
  };
  const organisation = facts({ ...classic, planned });

  test("leaves the portal as it is until that very instant", () => {
    expect(stateOf(organisation, starts - 1)).toBe("active");
    expect(stateOf(organisation, starts)).toBe("standby");
  });

  test("on trial, waits for the trial's end", () => {
    const trial = { ...facts(examplePlan("standby", "annual", "2026-12-31T10:00Z")), trialEndsAt: starts };
    expect(stateOf(trial, starts - 1)).toBe("trial");
    expect(planInForce(trial, starts - 1)).toBe("pro");
    expect(stateOf(trial, starts)).toBe("standby");
  });

  test("shows as two stretches ahead", () => {
    expect(timeline(organisation, at("2026-12-01T00:00Z"))).toEqual([
      { startAt: at("2026-12-01T00:00Z"), endAt: starts, state: "active", plan: "pro" },
      { startAt: starts, endAt: null, state: "standby", plan: "standby" },
    ]);
  });
});

test("case 73: a Standby that is not renewed expires, and the sleep of the portal with it", () => {
  const over = facts(ending(standby));
  expect(stateOf(over, standby.periodEndsAt - 1)).toBe("standby");
  expect(stateOf(over, standby.periodEndsAt)).toBe("expired");
});

test.each<[string, OrganisationFacts, string, string | null]>([
  ["a trial", { ...facts(), trialEndsAt: at("2026-12-31T00:00Z") }, "2026-12-31T00:00Z", "expired"],
  ["a paid plan", facts(annual), "2027-10-30T09:00Z", "renewal"],
  ["a cancelled plan", facts(ending(annual)), "2027-10-30T09:00Z", "expired"],
  ["two of them", facts(annual, monthly), "2026-12-05T09:00Z", "renewal"],
  ["nothing", facts(), "2026-12-01T00:00Z", null],
])("what comes next for %s", (_what, organisation, when, event) => {
  const expected = event === null ? null : { at: at(when), event };
  expect(nextEvent(organisation, at("2026-12-01T00:00Z"))).toEqual(expected);
});
