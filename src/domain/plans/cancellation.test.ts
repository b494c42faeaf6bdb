import { describe, expect, test } from "vitest";

import {
  endedWithoutBase,
  endTurn,
  planCancellation,
  planRevocation,
  type CancelFacts,
} from "#domain/plans/cancellation";
import { examplePlan } from "#domain/plans/examples";
import { stateOf, type OrganisationFacts, type PlanSubscription } from "#domain/plans/entitlement";
import { shownAmount, type InvoiceFacts } from "#domain/plans/invoices";
import { changeKept, planLicences, seatObstacle, seatsAllowed } from "#domain/plans/licences";
import { isNo } from "#domain/plans/refusals";

const now = Date.parse("2026-11-21T09:00Z");
const annual = examplePlan("pro", "annual", "2026-10-30T09:00Z", { licences: 2 });
const monthly = examplePlan("pro", "monthly", "2026-11-05T09:00Z", { licences: 0, billsBase: false });
const ready: CancelFacts = {
  trialEndsAt: 0,
  deactivatedAt: null,
  subscriptions: [annual],
  activeSeats: 2,
  invoices: [],
};
const invoice = (changes: Partial<InvoiceFacts>): InvoiceFacts => ({
  id: "inv_1",
  number: "F-0001",
  status: "open",
  remainingCents: 1200,
  debitInProgress: false,
  awaitsChange: false,
  ...changes,
});
const outcome = (facts: Partial<CancelFacts>) => {
  const planned = planCancellation({ ...ready, ...facts }, now);
  return isNo(planned) ? planned.refusal : "offered";
};

test.each([
  ["2 active seats", 2, "offered"],
  ["3 active seats", 3, "too_many_seats"],
  ["3 of which 1 deactivated, and invitations pending: 2 active", 2, "offered"],
])("case 27: with %s, cancelling is %s", (_seats, activeSeats, expected) => {
  expect(outcome({ activeSeats })).toBe(expected);
});

test("case 27: more than 2 paid licences are refused, unless fewer are planned for the renewal", () => {
  const licensed = { ...annual, licences: 5 };
  expect(outcome({ subscriptions: [licensed] })).toBe("too_many_licences");
  const planned = {
    at: annual.periodEndsAt,
    plan: "pro" as const,
    licences: 2,
    price: annual.price,
    interval: "monthly" as const,
    wasEnding: false,
  };
  expect(outcome({ subscriptions: [{ ...licensed, planned }] })).toBe("offered");
  expect(outcome({ subscriptions: [annual, { ...monthly, licences: 1 }] })).toBe("too_many_licences");
});

test("asleep, whatever its team, an organisation cancels: nobody could bring the team down meanwhile", () => {
  const subscriptions = [examplePlan("standby", "annual", "2026-11-01T09:00Z")];
  expect(outcome({ subscriptions, activeSeats: 5 })).toBe("offered");
  expect(outcome({ subscriptions, activeSeats: 5, invoices: [invoice({})] })).toBe("outstanding_invoice");
});

describe("case 28: outstanding invoices", () => {
  test.each<[string, Partial<InvoiceFacts>, string]>([
    ["open", {}, "outstanding_invoice"],
    ["uncollectible", { status: "uncollectible" }, "outstanding_invoice"],
    ["draft", { status: "draft" }, "offered"],
    ["void", { status: "void" }, "offered"],
    ["paid", { status: "paid", remainingCents: 0 }, "offered"],
    ["open with nothing left to pay", { remainingCents: 0 }, "offered"],
    ["open with a debit in progress", { debitInProgress: true }, "offered"],
    ["open for a change that it would make", { awaitsChange: true }, "offered"],
  ])("%s", (_status, changes, expected) => {
    expect(outcome({ invoices: [invoice(changes)] })).toBe(expected);
  });

  test("the refusal names the invoice and leads to it; a debit on its way is announced", () => {
    expect(planCancellation({ ...ready, invoices: [invoice({})] }, now)).toEqual({
      refusal: "outstanding_invoice",
      parameters: { number: "F-0001" },
      fix: { screen: "invoices", id: "inv_1" },
    });
    expect(planCancellation({ ...ready, invoices: [invoice({ debitInProgress: true })] }, now)).toMatchObject(
      { debits: ["F-0001"] },
    );
  });
});

test("case 30: an annual and a monthly subscription keep two ends; access runs to the later", () => {
  const planned = planCancellation({ ...ready, subscriptions: [annual, monthly] }, now);
  expect(planned).toEqual({
    ends: [
      { subscriptionId: "pro-annual", at: Date.parse("2027-10-30T09:00Z") },
      { subscriptionId: "pro-monthly", at: Date.parse("2026-12-05T09:00Z") },
    ],
    accessEndsAt: Date.parse("2027-10-30T09:00Z"),
    debits: [],
    reductions: [],
    endAgain: [],
  });
});

test("licences given up for the renewal are given up at once when the account is cancelled, another plan is not", () => {
  const planned = {
    at: annual.periodEndsAt,
    interval: "annual",
    price: annual.price,
    wasEnding: false,
  } as const;
  type Planned = NonNullable<PlanSubscription["planned"]>;
  const reductions = (change: Pick<Planned, "plan" | "licences"> & Partial<Planned>) => {
    const subscriptions = [{ ...annual, licences: 5, planned: { ...planned, ...change } }];
    return planCancellation({ ...ready, subscriptions }, now);
  };
  expect(reductions({ plan: "pro", licences: 2 })).toMatchObject({
    reductions: [{ subscription: { id: annual.id }, licences: 2 }],
  });
  expect(reductions({ plan: "essentiel", licences: 2 })).toMatchObject({ reductions: [] });
  const fewer = { plan: "pro", interval: "annual", licences: 2, price: annual.price } as const;
  expect(reductions({ plan: "standby", licences: 0, replaced: fewer })).toMatchObject({
    reductions: [{ licences: 2 }],
    endAgain: [],
  });
  expect(reductions({ plan: "standby", licences: 0, wasEnding: true })).toMatchObject({
    reductions: [],
    endAgain: [annual.id],
  });
});

test("an end already chosen is not chosen twice, nor is there any once all is over", () => {
  const scheduled = { ...annual, cancelAt: annual.periodEndsAt };
  expect(outcome({ subscriptions: [scheduled] })).toBe("nothing_to_cancel");
  expect(outcome({ subscriptions: [] })).toBe("nothing_to_cancel");
});

test("revoking clears every scheduled end and moves no date; added licences cannot stay alone", () => {
  const ends = [annual, monthly].map((one) => ({ ...one, cancelAt: one.periodEndsAt }));
  expect(planRevocation({ subscriptions: ends }, now)).toEqual({
    subscriptionIds: ["pro-annual", "pro-monthly"],
  });
  expect(planRevocation({ subscriptions: ends.slice(1) }, now)).toMatchObject({
    refusal: "nothing_to_revoke",
  });
  expect(planRevocation({ subscriptions: [annual] }, now)).toMatchObject({ refusal: "nothing_to_revoke" });
  expect(planRevocation({ subscriptions: ends.toReversed() }, now)).toEqual({
    subscriptionIds: ["pro-annual", "pro-monthly"],
  });
  const atTheEnd = planRevocation({ subscriptions: ends.slice(0, 1) }, annual.periodEndsAt);
  expect(atTheEnd).toMatchObject({ refusal: "nothing_to_revoke" });
});

test("licences that were added end when no platform is left to renew, be it Standby", () => {
  const ids = (...open: PlanSubscription[]) => endedWithoutBase(open, now).map(({ id }) => id);
  const ending = { ...annual, cancelAt: annual.periodEndsAt };
  const owing = { ...annual, debt: { since: now - 1, cause: "dispute" as const } };
  const { at, price } = { at: monthly.periodEndsAt, price: { baseCents: 12_000, licenceCents: 0 } };
  const planned = { at, price, plan: "standby", interval: "annual", licences: 0, wasEnding: false } as const;
  expect(ids(annual, monthly)).toEqual([]);
  expect(ids(owing, monthly)).toEqual([]);
  expect(ids(ending, { ...monthly, planned })).toEqual([]);
  expect(ids(ending, monthly)).toEqual(["pro-monthly"]);
  expect(ids(monthly)).toEqual(["pro-monthly"]);
  expect(ids(ending)).toEqual([]);
  const asleep = examplePlan("standby", "annual", "2026-11-01T09:00Z");
  expect(ids(asleep, monthly)).toEqual(["pro-monthly"]);
});

test("what makes way for a planned Standby is not revoked: Standby is undone", () => {
  const price = { baseCents: 12_000, licenceCents: 0 };
  const common = { plan: "standby", interval: "annual", licences: 0, price, wasEnding: false } as const;
  const sleeping = { ...annual, planned: { ...common, at: annual.periodEndsAt } };
  const ending = { ...monthly, cancelAt: monthly.periodEndsAt };
  expect(planRevocation({ subscriptions: [sleeping, ending] }, now)).toMatchObject({
    refusal: "nothing_to_revoke",
  });
});

describe("an end that comes, or goes, between two readings", () => {
  const ending = (one: PlanSubscription) => ({ ...one, cancelAt: one.periodEndsAt });
  const turn = (before: PlanSubscription[], after: PlanSubscription[]) =>
    endTurn(before, after, now)?.turn ?? null;
  const price = { baseCents: 12_000, licenceCents: 0 };
  const asleep = { plan: "standby", interval: "annual", licences: 0, price, wasEnding: true } as const;
  const sleeping = { ...annual, planned: { ...asleep, at: annual.periodEndsAt } };

  test.each<[string, PlanSubscription[], PlanSubscription[], string | null]>([
    ["all of it ends", [annual, monthly], [ending(annual), ending(monthly)], "cancelled"],
    ["the last of it ends", [annual, ending(monthly)], [ending(annual), ending(monthly)], "cancelled"],
    ["a part of it ends", [annual, monthly], [annual, ending(monthly)], null],
    ["nothing turns", [ending(annual)], [ending(annual)], null],
    ["it goes on", [ending(annual)], [annual], "revoked"],
    ["Standby takes the place of the end", [ending(annual)], [sleeping], null],
    ["the end comes back after Standby is undone", [sleeping], [ending(annual)], "cancelled"],
    ["a larger plan is bought", [ending(annual)], [{ ...annual, plan: "premium" }], null],
    ["the first reading finds it ended", [], [ending(annual)], null],
    ["licences end for want of a platform", [monthly], [ending(monthly)], null],
    ["it is closed", [annual], [{ ...annual, endedAt: now }], null],
  ])("%s", (_what, before, after, expected) => {
    expect(turn(before, after)).toBe(expected);
  });
});

describe("licences", () => {
  test("Standby has none", () => {
    const asleep = examplePlan("standby", "annual", "2026-11-01T09:00Z");
    expect(planLicences(facts(asleep), asleep, 3, now)).toMatchObject({
      refusal: "standby_has_no_licences",
    });
  });

  const facts = (subscription = annual, activeSeats = 2): OrganisationFacts & { activeSeats: number } => ({
    trialEndsAt: 0,
    deactivatedAt: null,
    subscriptions: [subscription],
    activeSeats,
  });

  test("more are billed now, fewer at the renewal, never fewer than the active seats", () => {
    expect(planLicences(facts(), annual, 4, now)).toMatchObject({ billed: "now", at: now });
    expect(planLicences(facts(annual, 1), annual, 1, now)).toMatchObject({
      billed: "renewal",
      at: annual.periodEndsAt,
    });
    expect(planLicences(facts(), annual, 1, now)).toMatchObject({ refusal: "licences_below_seats" });
    const owing = { ...annual, debt: { since: now, cause: "renewal" as const } };
    expect(planLicences(facts(owing), owing, 4, now)).toMatchObject({ refusal: "payment_overdue" });
  });

  test("fewer of them keep the change of plan that waits, and are none for Standby", () => {
    const price = { baseCents: 4900, licenceCents: 900 };
    const common = { at: annual.periodEndsAt, price, interval: "annual", wasEnding: false } as const;
    const smaller = {
      ...annual,
      licences: 4,
      planned: { ...common, plan: "essentiel" as const, licences: 3 },
    };
    expect(changeKept(smaller, { licences: 2, billed: "renewal" })).toMatchObject({ licences: 2 });
    expect(changeKept(smaller, { licences: 6, billed: "now" })).toMatchObject({ licences: 6 });
    const standby = { ...annual, licences: 4, planned: { ...common, plan: "standby" as const, licences: 0 } };
    expect(planLicences(facts(standby), standby, 3, now)).toMatchObject({
      refusal: "standby_already_planned",
    });
    expect(changeKept(standby, { licences: 6, billed: "now" })).toEqual(standby.planned);
    const over = (licences: number, plan: "pro" | "essentiel") => ({
      ...standby,
      planned: { ...standby.planned, replaced: { plan, licences, price, interval: "annual" as const } },
    });
    expect(changeKept(over(2, "pro"), { licences: 6, billed: "now" })).toEqual(standby.planned);
    expect(changeKept(over(2, "essentiel"), { licences: 6, billed: "now" })).toMatchObject({
      plan: "standby",
      replaced: { plan: "essentiel", licences: 6 },
    });
    expect(changeKept(annual, { licences: 1, billed: "renewal" })).toBeNull();
  });

  test("case 32: while an end is scheduled, changing a seat says nothing of that end", () => {
    const scheduled = { ...annual, cancelAt: annual.periodEndsAt };
    const change = planLicences(facts(scheduled), scheduled, 4, now);
    expect(Object.keys(change).sort()).toEqual(["at", "billed", "licences", "subscriptionId"]);
    expect(stateOf({ ...facts(scheduled) }, now)).toBe("cancelling");
  });

  test("seats are those paid for, without limit on trial", () => {
    expect(seatsAllowed(facts(), now)).toBe(2);
    expect(seatObstacle(facts(), 1, now)).toBeNull();
    expect(seatObstacle(facts(), 2, now)).toMatchObject({
      refusal: "seats_all_taken",
      parameters: { licences: 2 },
    });
    expect(seatsAllowed({ trialEndsAt: now + 1, deactivatedAt: null, subscriptions: [] }, now)).toBeNull();
  });

  const at = annual.periodEndsAt;
  const fewer = { at, plan: "pro", interval: "annual", licences: 1, price: annual.price } as const;
  const sleeps = { ...fewer, plan: "standby", licences: 0 } as const;

  test("seats given up for the renewal are not taken again meanwhile; Standby leaves the team as it is", () => {
    const many = { ...annual, licences: 10 };
    const allowed = (planned: PlanSubscription["planned"]) => seatsAllowed(facts({ ...many, planned }), now);
    expect(allowed({ ...fewer, wasEnding: false })).toBe(1);
    expect(allowed({ ...fewer, plan: "essentiel", licences: 12, wasEnding: false })).toBe(10);
    expect(allowed({ ...sleeps, wasEnding: false })).toBe(10);
    expect(allowed({ ...sleeps, wasEnding: false, replaced: fewer })).toBe(1);
  });

  test("added licences that end alone pay no seat; they keep nobody from cancelling, and count with the rest that ends", () => {
    const added = { ...monthly, licences: 5, cancelAt: monthly.periodEndsAt };
    const both = (base: PlanSubscription) => ({ ...facts(base), subscriptions: [base, added] });
    expect(seatsAllowed(both(annual), now)).toBe(2);
    expect(planLicences({ ...both(annual), activeSeats: 4 }, annual, 3, now)).toMatchObject({
      refusal: "licences_below_seats",
      parameters: { licences: 4 },
    });
    expect(outcome({ subscriptions: [annual, added] })).toBe("offered");
    expect(seatsAllowed(both({ ...annual, cancelAt: at }), now)).toBe(7);
    expect(seatsAllowed(both({ ...annual, planned: { ...sleeps, wasEnding: false } }), now)).toBe(7);
  });
});

test("case 69: the provider's amount is shown, be it a cent away from our estimate", () => {
  expect(shownAmount(1200, { invoiceCents: 1201, previewCents: 1200 })).toEqual({
    ttcCents: 1201,
    source: "invoice",
  });
  expect(shownAmount(1200, { invoiceCents: null, previewCents: 1199 })).toEqual({
    ttcCents: 1199,
    source: "preview",
  });
  expect(shownAmount(1200, { invoiceCents: null, previewCents: null }).source).toBe("estimate");
});
