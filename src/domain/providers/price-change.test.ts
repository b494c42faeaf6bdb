import { describe, expect, test } from "vitest";

import { ttcOf } from "#domain/plans/money";
import { canAnswer } from "#domain/providers/answering";
import { planCancellation, planRevocation } from "#domain/providers/ending";
import { exampleSubscription, exampleVersion } from "#domain/providers/examples";
import { receptionOf } from "#domain/providers/figures";
import { owedProviderMails } from "#domain/providers/mail-causes";
import { planAnswer } from "#domain/providers/price-answer";
import { afterPriceDecision, planPriceChange, type PriceVersion } from "#domain/providers/price-change";
import { consentState } from "#domain/providers/price-consent";
import { isNo } from "#domain/plans/refusals";
import { nextRenewal, renewed } from "#domain/providers/renewal";
import {
  deadlineOf,
  openConsent,
  providerStatus,
  type ProviderSubscription,
} from "#domain/providers/subscription";

const dayMs = 86_400_000;
/** Renews on the 5th of each month at 10:00; published 40 days before 5 January. */
const monthly = exampleSubscription("2026-10-05T10:00Z", { periodEndsAt: Date.parse("2026-12-05T10:00Z") });
const published = Date.parse("2026-11-26T10:00Z");
const december = Date.parse("2026-12-05T10:00Z");
const january = Date.parse("2027-01-05T10:00Z");

const publish = (subscription: ProviderSubscription, version: PriceVersion, now = published) =>
  afterPriceDecision(subscription, planPriceChange({ subscription, exempt: false }, version, now), {
    versionId: version.id,
    consentId: `con_${version.htCents}`,
    now,
  });

function answer(
  subscription: ProviderSubscription,
  id: string,
  accepted: boolean,
  now: number,
): ProviderSubscription {
  const consents = subscription.consents.map((consent) => {
    if (consent.id !== id) return consent;
    const planned = planAnswer(subscription, consent, accepted, now);
    if (isNo(planned)) throw new Error(planned.refusal);
    return { ...consent, ...planned };
  });
  return { ...subscription, consents };
}

/** What each coming renewal does, until `count` of them or the end. */
function renewals(subscription: ProviderSubscription, now: number, count: number): string[] {
  const next = count === 0 ? null : nextRenewal(subscription, now);
  if (next === null) return [];
  const day = new Date(next.at).toISOString().slice(0, 10);
  if (next.kind === "end") return [`${day} ends: ${next.by}`];
  return [`${day} bills ${next.htCents}`, ...renewals(renewed(subscription, next), next.at, count - 1)];
}

const asked = publish(monthly, exampleVersion(1200));
const states = (subscription: ProviderSubscription, now: number) =>
  subscription.consents.map((consent) => consentState(consent, deadlineOf(subscription, consent), now));

describe("a rise with the box ticked", () => {
  test("case 35: accepted, bills the new price at the first renewal after the notice, the old one before", () => {
    const accepted = answer(asked, "con_1200", true, published + dayMs);
    expect(renewals(accepted, published, 3)).toEqual([
      "2026-12-05 bills 1000",
      "2027-01-05 bills 1200",
      "2027-02-05 bills 1200",
    ]);
    expect(ttcOf({ htCents: 1200, rateBp: 2000 })).toBe(1440);
    expect(states(accepted, january)).toEqual(["accepted"]);
  });

  test("case 36: without an answer, there is no renewal; provider and managers are told why", () => {
    expect(renewals(asked, published, 3)).toEqual([
      "2026-12-05 bills 1000",
      "2027-01-05 ends: price_silence",
    ]);
    const silent = { ...asked, periodEndsAt: january };
    expect(providerStatus(silent, january - 1)).toBe("active");
    expect(providerStatus(silent, january)).toBe("expired");
    expect(states(silent, january)).toEqual(["lapsed"]);
    expect(owedProviderMails(silent, null, january)).toEqual([
      {
        kind: "expired",
        recipients: ["provider", "managers"],
        cause: `psu_1/expired/${january}`,
        reason: "price_silence",
        daysLeft: null,
      },
    ]);
  });

  test("case 37: refused, then accepted 1 s before the end, renews; at the end exactly it is too late", () => {
    const refused = { ...answer(asked, "con_1200", false, published + dayMs), periodEndsAt: january };
    expect(renewals(refused, december, 1)).toEqual(["2027-01-05 ends: price_refused"]);
    const late = answer(refused, "con_1200", true, january - 1000);
    expect(renewals(late, january - 1000, 1)).toEqual(["2027-01-05 bills 1200"]);
    const [consent] = refused.consents;
    if (consent === undefined) throw new Error("no request");
    expect(planAnswer(refused, consent, true, january)).toEqual({ refusal: "price_request_closed" });
  });

  test("an acceptance is not taken back: the provider cancels instead", () => {
    const accepted = answer(asked, "con_1200", true, published);
    const [consent] = accepted.consents;
    if (consent === undefined) throw new Error("no request");
    expect(planAnswer(accepted, consent, false, published + 1)).toEqual({ refusal: "price_request_closed" });
  });

  test("a notice that ends on a renewal makes that renewal the effect date", () => {
    const exact = publish(monthly, exampleVersion(1200, { noticeDays: 15 }), december - 15 * dayMs);
    expect(openConsent(exact)?.effectiveAt).toBe(december);
    const short = publish(monthly, exampleVersion(1200, { noticeDays: 15 }), december - 15 * dayMs + 1);
    expect(openConsent(short)?.effectiveAt).toBe(january);
  });

  test("if the provider renewed all the same, what was paid for is given and the request goes on", () => {
    const slipped = { ...asked, periodEndsAt: Date.parse("2027-02-05T10:00Z") };
    expect(providerStatus(slipped, january)).toBe("active");
    expect(renewals(slipped, january, 1)).toEqual(["2027-02-05 ends: price_silence"]);
  });
});

describe("without a question", () => {
  test.each([true, false])(
    "case 39: a fall bills at the next renewal, box ticked: %s",
    (appliesToExisting) => {
      const at1200 = { ...monthly, htCents: 1200 };
      const fallen = publish(at1200, exampleVersion(900, { appliesToExisting }));
      expect(fallen.consents).toEqual([]);
      expect(renewals(fallen, published, 2)).toEqual(["2026-12-05 bills 900", "2027-01-05 bills 900"]);
      expect(ttcOf({ htCents: 900, rateBp: 2000 })).toBe(1080);
    },
  );

  test("case 40: a rise with the box unticked leaves existing subscriptions at their price", () => {
    const unticked = exampleVersion(1200, { appliesToExisting: false });
    expect(renewals(publish(monthly, unticked), published, 2)).toEqual([
      "2026-12-05 bills 1000",
      "2027-01-05 bills 1000",
    ]);
    expect(states(publish(asked, { ...unticked, htCents: 1300 }), published)).toEqual(["withdrawn"]);
  });

  test("case 42: a price put back withdraws the request, refused or not, and nobody expires", () => {
    for (const before of [asked, answer(asked, "con_1200", false, published)]) {
      const back = publish(before, exampleVersion(1000), published + dayMs);
      expect(states(back, published + dayMs)).toEqual(["withdrawn"]);
      expect(renewals(back, published + dayMs, 2)).toEqual([
        "2026-12-05 bills 1000",
        "2027-01-05 bills 1000",
      ]);
    }
  });

  test("a price put back after an acceptance is billed, and a later rise asks again", () => {
    const accepted = answer(asked, "con_1200", true, published + 1);
    const back = publish(accepted, exampleVersion(1000), published + 2);
    expect(renewals(back, published + 2, 2)).toEqual(["2026-12-05 bills 1000", "2027-01-05 bills 1000"]);
    const again = publish(back, exampleVersion(1200, { id: "ver_again" }), published + 3);
    expect(renewals(again, published + 3, 3).at(-1)).toBe("2027-01-05 ends: price_silence");
  });

  test("less than what was accepted for a later renewal is billed there without asking", () => {
    const accepted = answer(asked, "con_1200", true, published + 1);
    const less = publish(accepted, exampleVersion(1100), published + 2);
    expect(states(less, published + 2)).toEqual(["superseded"]);
    expect(renewals(less, published + 2, 2)).toEqual(["2026-12-05 bills 1000", "2027-01-05 bills 1100"]);
    expect(
      planPriceChange({ subscription: accepted, exempt: false }, exampleVersion(1200), published + 2),
    ).toEqual({ closes: [], outcome: { kind: "none" } });
  });

  test("case 45: a rise of the monthly price leaves annual subscribers untouched", () => {
    const annual = exampleSubscription("2026-10-05T10:00Z", {}, "annual");
    expect(publish(annual, exampleVersion(1200))).toEqual(annual);
  });

  test("case 46: a rise of the VAT rate is no price change: prices are compared excluding tax", () => {
    expect(publish(monthly, exampleVersion(1000))).toEqual(monthly);
    expect(ttcOf({ htCents: 1000, rateBp: 2100 })).toBe(1210);
  });
});

test("case 43: 1200 accepted, then 1300 in silence: not renewed at 1300; a renewal before bills what was accepted", () => {
  const accepted = answer(asked, "con_1200", true, published);
  const soon = publish(accepted, exampleVersion(1300), published + dayMs);
  expect(renewals(soon, published + dayMs, 3)).toEqual([
    "2026-12-05 bills 1000",
    "2027-01-05 ends: price_silence",
  ]);
  const later = publish(accepted, exampleVersion(1300), december + 10 * dayMs);
  expect(renewals({ ...later, periodEndsAt: january }, december + 10 * dayMs, 3)).toEqual([
    "2027-01-05 bills 1200",
    "2027-02-05 ends: price_silence",
  ]);
});

test("a newer rise supersedes the request that waits; the same one published again does not", () => {
  expect(states(publish(asked, exampleVersion(1300), published + 1), published + 1)).toEqual([
    "superseded",
    "outstanding",
  ]);
  expect(publish(asked, exampleVersion(1200), published + 1)).toEqual(asked);
});

describe("case 47: who is not asked", () => {
  test.each<[string, ProviderSubscription, boolean]>([
    ["exempt", monthly, true],
    ["expired", { ...monthly, endedAt: published - 1 }, false],
    ["cancelling", { ...monthly, cancelAt: december, cancelBy: "provider" }, false],
    ["incomplete", { ...monthly, startedAt: null, orderedAt: published }, false],
  ])("%s", (_who, subscription, exempt) => {
    const decision = planPriceChange({ subscription, exempt }, exampleVersion(1200), published);
    expect(decision).toEqual({ closes: [], outcome: { kind: "none" } });
  });

  test("a cancellation revoked after the price rose asks with a fresh notice", () => {
    const end = planCancellation(monthly, published);
    if (isNo(end)) throw new Error(end.refusal);
    const leaving = publish({ ...monthly, ...end }, exampleVersion(1200));
    const back = planRevocation(leaving, published + 5 * dayMs);
    if (isNo(back)) throw new Error(back.refusal);
    const asksAgain = publish({ ...leaving, ...back }, exampleVersion(1200), published + 5 * dayMs);
    expect(openConsent(asksAgain)).toMatchObject({ sentAt: published + 5 * dayMs, effectiveAt: january });
    expect(renewals(asksAgain, published + 5 * dayMs, 1)).toEqual(["2026-12-05 bills 1000"]);
  });

  test("cancelling and revoking does not push back a request already made", () => {
    const leaving = { ...asked, cancelAt: december, cancelBy: "provider" as const };
    expect(renewals(leaving, published, 2)).toEqual(["2026-12-05 ends: provider"]);
    const back = planRevocation(leaving, published + dayMs);
    if (isNo(back)) throw new Error(back.refusal);
    expect(publish({ ...leaving, ...back }, exampleVersion(1200), published + dayMs)).toEqual(asked);
  });
});

test("case 48: of two providers, one accepts: only the other expires", () => {
  const accepted = answer(asked, "con_1200", true, published);
  const other = { ...asked, id: "psu_2" };
  const provider = (subscription: ProviderSubscription) => ({
    subscriptionsOn: true,
    exempt: false,
    subscription: { ...subscription, periodEndsAt: january },
    graceDays: 14,
  });
  expect(canAnswer(provider(accepted), january)).toBe(true);
  expect(canAnswer(provider(other), january)).toBe(false);
  expect(receptionOf([accepted, other], "ver_1200", january)).toEqual({
    accepted: 1,
    refused: 0,
    silent: 1,
    waiting: 0,
    rateBp: 5000,
  });
});
