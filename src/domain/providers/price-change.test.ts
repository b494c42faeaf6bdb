import { describe, expect, test } from "vitest";

import { ttcOf } from "#domain/plans/money";
import { canAnswer } from "#domain/providers/answering";
import { planCancellation, planRevocation } from "#domain/providers/ending";
import {
  answer,
  exampleSubscription,
  exampleVersion,
  publish,
  renewals,
  states,
} from "#domain/providers/examples";
import { receptionOf } from "#domain/providers/figures";
import { owedProviderMails } from "#domain/providers/mail-causes";
import { planAnswer } from "#domain/providers/price-answer";
import { planPriceChange } from "#domain/providers/price-change";
import { isNo } from "#domain/plans/refusals";
import { openConsent, providerStatus, type ProviderSubscription } from "#domain/providers/subscription";

const dayMs = 86_400_000;
/** Renews on the 5th of each month at 10:00; published 40 days before 5 January. */
const monthly = exampleSubscription("2026-10-05T10:00Z", { periodEndsAt: Date.parse("2026-12-05T10:00Z") });
const published = Date.parse("2026-11-26T10:00Z");
const december = Date.parse("2026-12-05T10:00Z");
const january = Date.parse("2027-01-05T10:00Z");

const asked = publish(monthly, exampleVersion(1200), published);
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
    const leaving = publish({ ...monthly, ...end }, exampleVersion(1200), published);
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
