import { describe, expect, test } from "vitest";

import { mailCause } from "#domain/plans/mail-causes";
import {
  canAnswer,
  isAccountIncomplete,
  missingToAnswer,
  subscribeRefusal,
  type ProviderFacts,
} from "#domain/providers/answering";
import { dueConsentReminder } from "#domain/providers/consent-reminders";
import { planCancellation, planClosure, planExemption, planRevocation } from "#domain/providers/ending";
import { exampleSubscription } from "#domain/providers/examples";
import { churn, monthlyRevenue, revenueNow, share } from "#domain/providers/figures";
import { followUp, ongoingEngagementStates } from "#domain/providers/follow-up";
import { owedProviderMails } from "#domain/providers/mail-causes";
import type { PriceConsent } from "#domain/providers/price-consent";
import { answerRefusal, standingOf } from "#domain/providers/standing";
import { endReasons } from "#domain/providers/subscription";

const at = (text: string) => Date.parse(text);
const now = at("2026-11-21T09:00Z");
const active = exampleSubscription("2026-11-05T10:00Z");
const december = active.periodEndsAt;
const unpaid = { ...active, debt: { since: at("2026-11-06T10:00Z"), cause: "renewal" as const } };
const expired = { ...active, endedAt: now - 1 };
const leaving = { ...active, cancelAt: december, cancelBy: "provider" as const };
const pending = { ...active, startedAt: null, settledAt: null, orderedAt: now };
const facts = (changes: Partial<ProviderFacts> = {}): ProviderFacts => ({
  subscriptionsOn: true,
  exempt: false,
  subscription: active,
  graceDays: 14,
  ...changes,
});

test.each<[string, Partial<ProviderFacts>, number, string, boolean]>([
  ["P1 active, with engagements", {}, 1, "active", false],
  ["P2 expired, with engagements", { subscription: expired }, 1, "inactive", true],
  ["P3 expired, without", { subscription: expired }, 0, "inactive", false],
  ["P4 unpaid, with engagements", { subscription: unpaid }, 1, "inactive", true],
  ["P5 exempt, with engagements", { exempt: true, subscription: expired }, 1, "exempt", false],
  ["P6 never subscribed, with engagements", { subscription: null }, 1, "without_subscription", false],
  ["P7 cancellation scheduled, with engagements", { subscription: leaving }, 1, "active", false],
])("case 76: %s", (_who, changes, ongoing, group, actionRequired) => {
  expect(followUp(facts(changes), ongoing, now)).toEqual({ group, actionRequired });
});

test("an engagement is ongoing once accepted, planned or in progress", () => {
  expect(ongoingEngagementStates).toEqual(["accepted", "planned", "in_progress"]);
});

describe("answering requests", () => {
  test.each<[string, Partial<ProviderFacts>, number, ReturnType<typeof missingToAnswer>]>([
    ["the section is off", { subscriptionsOn: false, subscription: null }, now, null],
    ["exempt", { exempt: true, subscription: null }, now, null],
    ["active", {}, now, null],
    ["a first debit in progress", { subscription: { ...active, settledAt: null } }, now, null],
    ["in the grace", { subscription: unpaid }, at("2026-11-20T09:59Z"), null],
    ["the grace over", { subscription: unpaid }, at("2026-11-20T10:00Z"), "unpaid"],
    ["a shorter grace over", { subscription: unpaid, graceDays: 3 }, at("2026-11-09T10:00Z"), "unpaid"],
    ["cancelled, a millisecond before", { subscription: leaving }, december - 1, null],
    ["cancelled, at that instant", { subscription: leaving }, december, "expired"],
    ["renewing, its event late", {}, december + 600_000, null],
    ["never subscribed", { subscription: null }, now, "never_subscribed"],
  ])("%s", (_what, changes, when, missing) => {
    expect(missingToAnswer(facts(changes), when)).toBe(missing);
    expect(canAnswer(facts(changes), when)).toBe(missing === null);
    const { subscriptionsOn, exempt, subscription, graceDays } = facts(changes);
    const kept = { subscriptionsOn, exempt, ...standingOf(subscription, graceDays, now) };
    expect(answerRefusal(kept, when)?.refusal).toBe(
      missing === null ? undefined : "provider_subscription_needed",
    );
  });
});

describe("case 78: payment at sign-up", () => {
  const abandoned = facts({ subscription: pending });

  test("abandoned, leaves the account incomplete, which cannot answer", () => {
    expect(isAccountIncomplete(abandoned, true)).toBe(true);
    expect(missingToAnswer(abandoned, now)).toBe("incomplete");
    expect(isAccountIncomplete(facts({ subscription: null }), true)).toBe(true);
    expect(isAccountIncomplete(facts(), true)).toBe(false);
  });

  test("not asked for, leaves the account whole: it is asked for in the portal", () => {
    expect(isAccountIncomplete(abandoned, false)).toBe(false);
    expect(subscribeRefusal(facts({ subscription: null }), now)).toBeNull();
    expect(subscribeRefusal(facts({ subscription: expired }), now)).toBeNull();
    expect(subscribeRefusal(abandoned, now)).toBeNull();
    for (const none of [facts(), { ...abandoned, exempt: true }, { ...abandoned, subscriptionsOn: false }])
      expect(subscribeRefusal(none, now)).toEqual({ refusal: "provider_already_subscribed" });
  });
});

describe("ends", () => {
  test("a provider cancels at the period's end whatever is owed, and revokes before it", () => {
    expect(planCancellation(unpaid, now)).toEqual({ cancelAt: december, cancelBy: "provider" });
    expect(planCancellation(leaving, now)).toEqual({ refusal: "provider_subscription_ending" });
    expect(planCancellation(expired, now)).toEqual({ refusal: "provider_subscription_not_running" });
    expect(planRevocation(leaving, december - 1)).toEqual({ cancelAt: null, cancelBy: null });
    expect(planRevocation(leaving, december)).toEqual({ refusal: "provider_nothing_to_revoke" });
    expect(planRevocation({ ...leaving, cancelBy: "exemption" }, now)).toEqual({
      refusal: "provider_nothing_to_revoke",
    });
  });

  test("a renewal whose event is late is not cancelled in the past", () => {
    expect(planCancellation(active, december + 1)).toMatchObject({ cancelAt: at("2027-01-05T10:00Z") });
  });

  test("an exempt provider stops paying at the period's end, and goes on when it is unticked before", () => {
    expect(planExemption(active, true, now).end).toEqual({ cancelAt: december, cancelBy: "exemption" });
    expect(planExemption({ ...leaving, cancelBy: "exemption" }, false, now).end).toBe("cleared");
    expect(planExemption(leaving, false, now).end).toBe("unchanged");
    expect(planExemption(null, true, now).end).toBe("unchanged");
  });

  test("whether there is anything to change follows the grace of the organisation", () => {
    const late = { ...active, debt: { since: at("2026-11-25T10:00Z"), cause: "renewal" as const } };
    const short = { ...late, graceDays: 3 };
    expect(planCancellation(late, december)).toMatchObject({ cancelBy: "provider" });
    expect(planCancellation(short, december)).toEqual({ refusal: "provider_subscription_not_running" });
  });

  test("a manager closes what is unpaid, at once", () => {
    expect(planClosure(unpaid, now)).toEqual({ cancelAt: now, cancelBy: "manager" });
    expect(planClosure(expired, now)).toEqual({ refusal: "provider_subscription_not_running" });
    expect(planClosure(active, now), "what was paid for stays").toEqual({ refusal: "provider_nothing_owed" });
    expect(endReasons).toContain("dunning");
  });
});

describe("figures", () => {
  test("a year counts for a twelfth, rounded on the sum", () => {
    const annual = { interval: "annual" as const, htCents: 10_000 };
    expect(monthlyRevenue([annual])).toBe(833);
    expect(monthlyRevenue([annual, annual, { interval: "monthly", htCents: 1000 }])).toBe(2667);
    expect(revenueNow([active, expired, unpaid, leaving], now)).toBe(2000);
  });

  test("churn counts those who were there and left", () => {
    const stays = [
      { startedAt: 0, endedAt: null },
      { startedAt: 0, endedAt: 15 },
      { startedAt: 0, endedAt: 20 },
      { startedAt: 12, endedAt: 14 },
      { startedAt: 0, endedAt: 9 },
    ];
    expect(churn(stays, 10, 20)).toBe(3333);
    expect(churn([], 10, 20)).toBeNull();
    expect(share(2, 3)).toBe(6667);
  });
});

const consent: PriceConsent = {
  id: "con_1",
  versionId: "ver_1",
  interval: "monthly",
  htCents: 1200,
  sentAt: at("2026-11-21T09:00Z"),
  effectiveAt: at("2027-01-05T10:00Z"),
  answer: null,
  closed: null,
  appliedAt: null,
};

test.each([
  ["2026-12-05T09:00Z", null],
  ["2026-12-06T09:00Z", 30],
  ["2026-12-20T09:00Z", 30],
  ["2026-12-21T09:00Z", 15],
  ["2027-01-02T09:00Z", 3],
  ["2027-01-05T10:00Z", null],
])("on %s, the reminder due is that of J-%j", (day, milestone) => {
  expect(dueConsentReminder(consent, at(day))).toBe(milestone);
});

test("a request made 30 days ahead is not recalled the same day, nor once answered", () => {
  const short = { ...consent, sentAt: at("2026-12-06T09:00Z") };
  expect(dueConsentReminder(short, at("2026-12-07T09:00Z"))).toBeNull();
  expect(
    dueConsentReminder({ ...consent, answer: { accepted: false, at: now } }, at("2027-01-02T09:00Z")),
  ).toBeNull();
});

test("mails go out once each: the unpaid to provider and managers, the request and its reminders to the provider", () => {
  const owed = owedProviderMails(unpaid, null, at("2026-11-21T10:00Z"));
  expect(owed).toMatchObject([{ kind: "unpaid", recipients: ["provider", "managers"], reason: null }]);
  const asked = owedProviderMails({ ...active, consents: [consent] }, null, at("2026-12-21T09:00Z"));
  expect(asked.filter(({ kind }) => kind !== "method_missing")).toMatchObject([
    { kind: "price_request", cause: mailCause("con_1", "price_request", consent.effectiveAt) },
    { kind: "price_reminder", daysLeft: 15, recipients: ["provider"] },
  ]);
  const asksOf = (subscription: typeof active, when: number) =>
    owedProviderMails({ ...subscription, consents: [consent] }, null, when).filter(({ kind }) =>
      kind.startsWith("price_"),
    );
  expect(asksOf({ ...active, cancelAt: december, cancelBy: "provider" }, now), "case 47").toEqual([]);
  expect(asksOf({ ...active, endedAt: now - 1 }, now)).toEqual([]);
  const dunned = owedProviderMails(unpaid, null, at("2026-12-05T10:00Z"));
  expect(dunned).toMatchObject([{ kind: "expired", reason: "dunning" }]);
});

test("a debt that follows another is told too, be it in the same period, as a dispute after what was unpaid", () => {
  const disputed = { ...unpaid, debt: { since: at("2026-11-19T10:00Z"), cause: "dispute" as const } };
  const [first, second] = [unpaid, disputed].map((one) => owedProviderMails(one, null, now)[0]);
  expect([first?.kind, second?.kind]).toEqual(["unpaid", "unpaid"]);
  expect(first?.cause).not.toBe(second?.cause);
});

test("another year is told of two months ahead, not when it is to be months, and again once it is a year after all", () => {
  const yearly = exampleSubscription("2025-12-05T10:00Z", {}, "annual");
  const told = (subscription: typeof yearly) =>
    owedProviderMails(subscription, null, now).filter(({ kind }) => kind === "renewal_notice").length;
  const pendingInterval = { to: "monthly" as const, htCents: 1000, at: december, confirmedAt: now };
  expect([told(yearly), told({ ...yearly, pendingInterval })]).toEqual([1, 0]);
});

test("a debit is announced again when the amount changes", () => {
  const mandate = { mandateReference: "MND-1", mandateRevokedAt: null, detachedAt: null };
  const method = { kind: "sepa_debit" as const, bank: null, last4: "2606", ...mandate };
  const announced = (subscription: typeof active, rateBp = 2000) =>
    owedProviderMails(subscription, method, december - 1, { rateBp }).filter(
      ({ kind }) => kind === "debit_notice",
    );
  const [before] = announced(active);
  const [untaxed] = announced(active, 0);
  expect(untaxed?.cause, "by the VAT alone").not.toBe(before?.cause);
  const pendingInterval = { to: "annual" as const, htCents: 10_000, at: december, confirmedAt: now };
  const [after] = announced({ ...active, pendingInterval });
  expect([before, after].map((mail) => mail?.kind)).toEqual(["debit_notice", "debit_notice"]);
  expect(after?.cause).not.toBe(before?.cause);
});
