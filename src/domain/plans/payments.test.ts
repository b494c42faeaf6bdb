import { describe, expect, test } from "vitest";

import { duePurgeReminder } from "#domain/plans/deactivation";
import { exampleFacts } from "#domain/plans/examples";
import { owedMails } from "#domain/plans/mail-causes";
import { isUsable, methodNeed, type PaymentMethod } from "#domain/plans/payment-methods";
import { dueRenewalNotice, renewalNoticeWindow } from "#domain/plans/renewal-notice";
import { endOf, statusOf, type Debt, type SubscriptionFacts } from "#domain/plans/subscription";

const at = (text: string) => Date.parse(text);
const dayMs = 86_400_000;
const renewal = at("2027-02-05T10:00Z");
const monthly: SubscriptionFacts = {
  ...exampleFacts(at("2027-01-05T10:00Z"), "monthly"),
  periodEndsAt: at("2027-03-05T10:00Z"),
};
const owing = (cause: Debt["cause"], since = renewal): SubscriptionFacts => ({
  ...monthly,
  debt: { since, cause },
});
const card: PaymentMethod = {
  kind: "card",
  brand: "visa",
  last4: "4242",
  expMonth: 3,
  expYear: 2027,
  detachedAt: null,
};
const debit: PaymentMethod = {
  kind: "sepa_debit",
  bank: null,
  last4: "2606",
  mandateReference: "MDT-1",
  mandateRevokedAt: null,
  detachedAt: null,
};

describe("case 57: a renewal that fails", () => {
  test.each<[string, number, string]>([
    ["at once", renewal, "past_due"],
    ["a millisecond before 14 days", renewal + 14 * dayMs - 1, "past_due"],
    ["at 14 days", renewal + 14 * dayMs, "unpaid"],
    ["just before the next renewal", at("2027-03-05T09:59:59Z"), "unpaid"],
    ["at the next renewal", at("2027-03-05T10:00Z"), "expired"],
  ])("%s", (_when, now, status) => {
    expect(statusOf(owing("renewal"), now)).toBe(status);
  });

  test("paid by card, is active at once; the grace is the seller's", () => {
    expect(statusOf(monthly, renewal + 20 * dayMs)).toBe("active");
    expect(statusOf(owing("renewal"), renewal + 5 * dayMs, 5)).toBe("unpaid");
  });

  test("a debit that comes back late leaves its whole grace", () => {
    const late = owing("renewal", at("2027-02-25T10:00Z"));
    expect(statusOf(late, at("2027-03-10T10:00Z"))).toBe("past_due");
    expect(statusOf(late, at("2027-03-11T10:00Z"))).toBe("unpaid");
    expect(endOf(late)).toBe(at("2027-04-05T10:00Z"));
  });
});

test.each(["first_debit", "dispute"] as const)("a %s takes access away at once", (cause) => {
  expect(statusOf(owing(cause), renewal - 1)).toBe("active");
  expect(statusOf(owing(cause), renewal)).toBe("unpaid");
});

test("a cancelled one is over at its end, even in its grace; a closed one when it was closed", () => {
  const cancelAt = at("2027-02-10T00:00Z");
  expect(statusOf({ ...owing("renewal"), cancelAt }, cancelAt)).toBe("expired");
  expect(statusOf({ ...monthly, endedAt: cancelAt }, cancelAt)).toBe("expired");
});

test("case 59: a revoked mandate serves no more, and another method is asked for before the renewal", () => {
  const revoked = { ...debit, mandateRevokedAt: renewal };
  expect(isUsable(debit, renewal)).toBe(true);
  expect(isUsable(revoked, renewal)).toBe(false);
  expect(methodNeed(monthly, revoked, renewal)).toBe("mandate_revoked");
  expect(methodNeed(monthly, debit, renewal)).toBeNull();
  expect(methodNeed({ ...monthly, cancelAt: monthly.periodEndsAt }, revoked, renewal)).toBeNull();
});

test("an end at a later renewal leaves the coming one to be paid", () => {
  const later = { ...monthly, cancelAt: at("2027-04-05T10:00Z") };
  expect(methodNeed(later, null, renewal)).toBe("method_missing");
  expect(methodNeed(later, null, monthly.periodEndsAt)).toBeNull();
});

test.each<[string, PaymentMethod | null, string, string | null]>([
  ["none", null, "2027-02-10T00:00Z", "method_missing"],
  ["removed", { ...card, detachedAt: 0 }, "2027-02-10T00:00Z", "method_missing"],
  ["a card 31 days before it expires", card, "2027-03-01T00:00Z", null],
  ["a card 30 days before it expires", card, "2027-03-02T00:00Z", "card_expiring"],
  ["a card that expires before the renewal", { ...card, expMonth: 2 }, "2027-01-10T00:00Z", "card_expiring"],
  ["the same long before that renewal", { ...card, expMonth: 2 }, "2027-01-01T00:00Z", null],
])("a means of payment is asked for: %s", (_what, method, now, need) => {
  expect(methodNeed(monthly, method, at(now))).toBe(need);
});

test("an annual renewal is told two months ahead, within what the law asks, and only if it will happen", () => {
  const annual = exampleFacts(at("2027-02-28T10:00Z"), "annual");
  const { opensAt, sendAt, closesAt } = renewalNoticeWindow(annual.periodEndsAt);
  expect([opensAt, sendAt, closesAt].map((one) => new Date(one).toISOString().slice(0, 10))).toEqual([
    "2027-11-28",
    "2027-12-28",
    "2028-01-28",
  ]);
  expect(dueRenewalNotice(annual, sendAt - 1)).toBeNull();
  expect(dueRenewalNotice(annual, sendAt)).toBe(annual.periodEndsAt);
  expect(dueRenewalNotice({ ...annual, cancelAt: annual.periodEndsAt }, sendAt)).toBeNull();
  expect(dueRenewalNotice(monthly, renewal)).toBeNull();
});

test("case 60: asked five times, the mails owed are the same causes; each debt has its own, be they in one period", () => {
  const subject = { ...owing("renewal"), id: "sub_1" };
  const ask = () => owedMails(subject, card, renewal);
  expect(new Set(Array.from({ length: 5 }, ask).map((mails) => JSON.stringify(mails))).size).toBe(1);
  const since = subject.debt?.since ?? 0;
  expect(ask()).toEqual([{ kind: "payment_failed", cause: `sub_1/payment_failed/${since}` }]);
  const next = { ...subject, periodEndsAt: at("2027-04-05T10:00Z") };
  expect(owedMails(next, card, renewal)[0]).toEqual(ask()[0]);
  const told = [since, since + 1].map((from) => {
    const disputed = { ...subject, debt: { since: from, cause: "dispute" as const } };
    return owedMails(disputed, card, since + 1)[0];
  });
  expect(told.map((mail) => mail?.kind)).toEqual(["unpaid", "unpaid"]);
  expect(told[0]?.cause).not.toBe(told[1]?.cause);
});

test.each<[string, SubscriptionFacts, PaymentMethod, string, string[]]>([
  ["blocked", owing("renewal"), debit, "2027-02-20T00:00Z", ["unpaid"]],
  ["over", { ...monthly, cancelAt: renewal }, debit, "2027-02-20T00:00Z", ["expired"]],
  ["a debit two weeks ahead", monthly, debit, "2027-02-19T10:00Z", ["debit_notice"]],
  ["a debit earlier", monthly, debit, "2027-02-19T09:59Z", []],
])("mails owed: %s", (_what, facts, method, now, kinds) => {
  expect(owedMails({ ...facts, id: "sub_1" }, method, at(now)).map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  [0, 14],
  [6, 14],
  [7, 7],
  [12, 7],
  [13, 1],
  [14, undefined],
])("%i days after a deactivation, the reminder due is that of day %j", (days, milestone) => {
  expect(duePurgeReminder(0, days * dayMs)).toBe(milestone);
});
