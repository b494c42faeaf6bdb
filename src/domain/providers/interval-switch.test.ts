import { describe, expect, test } from "vitest";

import { isNo } from "#domain/plans/refusals";
import { exampleSubscription, exampleVersion, publish } from "#domain/providers/examples";
import { afterSwitch, afterSwitchUndo, planSwitch, planSwitchUndo } from "#domain/providers/interval-switch";
import { planCancellation, planExemption } from "#domain/providers/ending";
import { owedProviderMails } from "#domain/providers/mail-causes";
import { nextRenewal, renewed } from "#domain/providers/renewal";
import { openConsent, type ProviderSubscription } from "#domain/providers/subscription";

const at = (text: string) => Date.parse(text);
const monthly = exampleSubscription("2026-11-05T10:00Z");
const december = at("2026-12-05T10:00Z");
const chosen = at("2026-11-10T10:00Z");
const annual = exampleVersion(10_000, { id: "ver_annual", interval: "annual" });

function switched(subscription: ProviderSubscription): ProviderSubscription {
  const planned = planSwitch(subscription, annual, 10_000, chosen);
  if (isNo(planned)) throw new Error(planned.refusal);
  return afterSwitch(subscription, planned);
}

function undone(subscription: ProviderSubscription, now: number): ProviderSubscription {
  const planned = planSwitchUndo(subscription, now);
  if (isNo(planned)) throw new Error(planned.refusal);
  return afterSwitchUndo(subscription, planned, now);
}

describe("case 50: from monthly to annual", () => {
  test("bills the annual price confirmed on 05/12, and nothing before; years then count from there", () => {
    const next = nextRenewal(switched(monthly), chosen);
    expect(next).toEqual({ kind: "bill", at: december, interval: "annual", htCents: 10_000 });
    if (next?.kind !== "bill") throw new Error("no bill");
    expect(renewed(switched(monthly), next)).toMatchObject({
      interval: "annual",
      anchorAt: december,
      periodEndsAt: at("2027-12-05T10:00Z"),
      htCents: 10_000,
      pendingInterval: null,
    });
  });

  test("undone on 20/11, bills monthly on 05/12; on 05/12 it is too late", () => {
    expect(nextRenewal(undone(switched(monthly), at("2026-11-20T10:00Z")), chosen)).toMatchObject({
      interval: "monthly",
      htCents: 1000,
    });
    expect(planSwitchUndo(switched(monthly), december)).toEqual({ refusal: "interval_switch_not_planned" });
    expect(planSwitchUndo(monthly, chosen)).toEqual({ refusal: "interval_switch_not_planned" });
  });
});

describe("case 53: a switch while a rise waits for an answer", () => {
  const asked = publish(monthly, exampleVersion(1200, { noticeDays: 15 }), at("2026-11-06T10:00Z"));

  test("the confirmed price is the consent: the request is superseded, the renewal bills the switch", () => {
    expect(openConsent(asked)).not.toBeNull();
    expect(openConsent(switched(asked))).toBeNull();
    expect(nextRenewal(switched(asked), chosen)).toMatchObject({ kind: "bill", htCents: 10_000 });
  });

  test("undone, the request waits again with the same effect date", () => {
    expect(undone(switched(asked), chosen + 1)).toEqual(asked);
  });
});

describe("prices while a switch is planned", () => {
  test("a fall of the annual price bills less; it says nothing of the monthly one when the switch is undone", () => {
    const cheaper = publish(switched(monthly), { ...annual, id: "ver_9000", htCents: 9000 }, chosen + 1);
    expect(nextRenewal(cheaper, chosen + 1)).toMatchObject({ interval: "annual", htCents: 9000 });
    expect(nextRenewal(undone(cheaper, chosen + 2), chosen + 2)).toMatchObject({ htCents: 1000 });
  });

  test("a rise of the annual price asks for the year after the notice, and is withdrawn when the switch is", () => {
    const dearer = publish(switched(monthly), { ...annual, id: "ver_11000", htCents: 11_000 }, chosen + 1);
    expect(nextRenewal(dearer, chosen + 1)).toMatchObject({ kind: "bill", htCents: 10_000 });
    expect(openConsent(dearer)?.effectiveAt).toBe(at("2027-12-05T10:00Z"));
    expect(openConsent(undone(dearer, chosen + 2))).toBeNull();
  });
});

describe("a switch that fell due, whose bill has not come yet", () => {
  const yearly = exampleSubscription("2025-12-05T10:00Z", {}, "annual");
  const toMonthly = planSwitch(yearly, exampleVersion(1000), 1000, chosen);
  if (isNo(toMonthly)) throw new Error(toMonthly.refusal);
  const soon = december + 10 * 60_000;

  test.each<[string, ProviderSubscription, string]>([
    ["monthly", afterSwitch(yearly, toMonthly), "2027-01-05T10:00Z"],
    ["annual", switched(monthly), "2027-12-05T10:00Z"],
  ])("to %s: an end chosen then is the end of the new period", (_to, due, end) => {
    const cancelled = { cancelAt: at(end), cancelBy: "provider" };
    expect(planCancellation(due, soon)).toEqual(cancelled);
    expect(planExemption(due, true, soon).end).toEqual({ ...cancelled, cancelBy: "exemption" });
    expect(nextRenewal(due, soon)?.at).toBe(at(end));
    const kindsOwed = (one: ProviderSubscription) =>
      owedProviderMails(one, null, soon).map(({ kind }) => kind);
    expect(kindsOwed(due)).toContain("method_missing");
    expect(kindsOwed({ ...due, ...cancelled, cancelBy: "provider" })).toEqual([]);
  });
});

test.each<[string, Partial<ProviderSubscription>, number, string]>([
  ["one that is over", { endedAt: chosen - 1 }, 10_000, "provider_subscription_not_running"],
  [
    "one being cancelled",
    { cancelAt: december, cancelBy: "provider" },
    10_000,
    "provider_subscription_ending",
  ],
  ["one in arrears", { debt: { since: chosen - 1, cause: "renewal" } }, 10_000, "provider_payment_overdue"],
  ["one already annual", { interval: "annual" }, 10_000, "interval_unchanged"],
  ["a price that has changed since", {}, 9999, "price_changed"],
])("a switch is refused on %s", (_what, changes, shown, refusal) => {
  expect(planSwitch({ ...monthly, ...changes }, annual, shown, chosen)).toEqual({ refusal });
});

test("a switch is not planned twice", () => {
  expect(planSwitch(switched(monthly), annual, 10_000, chosen)).toEqual({ refusal: "interval_unchanged" });
});
