import { describe, expect, test } from "vitest";

import type { SubscriptionRecord } from "#domain/plans/payment-record";
import { answer, exampleSubscription, exampleVersion, publish } from "#domain/providers/examples";
import { priceKey } from "#domain/providers/price-key";
import { subscriptionFrom } from "#domain/providers/read-back";
import { nextRenewal } from "#domain/providers/renewal";
import { providerStatus } from "#domain/providers/subscription";
import { toTell } from "#domain/providers/telling";

const at = (text: string) => Date.parse(text);
const started = at("2026-11-05T10:00Z");
const december = at("2026-12-05T10:00Z");
const one = exampleSubscription("2026-11-05T10:00Z");
const context = { now: started + 1, rateBp: 2000, footer: "Levant", graceDays: 14, unserved: false };

const record = (changes: Partial<SubscriptionRecord> = {}): SubscriptionRecord => ({
  id: "psu_1",
  status: "open",
  lines: [{ key: priceKey("monthly", 1000), quantity: 1 }],
  interval: "monthly",
  rateBp: 2000,
  footer: "Levant",
  createdAt: started,
  anchorAt: started,
  periodEndsAt: december,
  cancelAt: null,
  endLiftedAt: null,
  closedUnpaid: false,
  endedAt: null,
  changePending: false,
  planned: null,
  makesWay: null,
  metadata: {},
  ...changes,
});

describe("what is left to tell the payment provider", () => {
  test("nothing, when it already does what was decided", () => {
    expect(toTell(one, record(), context)).toBeNull();
  });

  test("an end that was chosen, and that it was taken back", () => {
    const leaving = { ...one, cancelAt: december, cancelBy: "provider" as const };
    expect(toTell(leaving, record(), context)).toEqual({ tell: "end" });
    expect(toTell(leaving, record({ cancelAt: december }), context)).toBeNull();
    expect(toTell(one, record({ cancelAt: december }), context)).toMatchObject({
      tell: "bill",
      htCents: 1000,
    });
  });

  test("a rise unanswered ends at its date; accepted, it bills in one step", () => {
    const now = started + 1000;
    const asked = publish(one, exampleVersion(1200, { noticeDays: 15 }), now);
    expect(toTell(asked, record(), { ...context, now })).toEqual({ tell: "end" });
    const accepted = answer(asked, "con_1200", true, now + 1);
    expect(toTell(accepted, record({ cancelAt: december }), { ...context, now })).toEqual({
      tell: "bill",
      interval: "monthly",
      htCents: 1200,
    });
  });

  test("a lapsed end is closed, and another VAT rate or foot is told", () => {
    const leaving = { ...one, cancelAt: december, cancelBy: "provider" as const };
    expect(toTell(leaving, record(), { ...context, now: december })).toEqual({ tell: "close" });
    expect(toTell(one, record({ rateBp: 0 }), context)).toMatchObject({ tell: "bill" });
    expect(toTell(one, record({ footer: "Ponant" }), context)).toMatchObject({ tell: "bill", htCents: 1000 });
    expect(toTell(leaving, record({ status: "closed" }), { ...context, now: december })).toBeNull();
  });
});

describe("reading back", () => {
  const invoice = (startsAt: string, endsAt: string, htCents: number) => ({
    id: `in_${startsAt}`,
    number: "F-1",
    status: "paid" as const,
    subscriptionId: "psu_1",
    reason: "renewal" as const,
    issuedAt: at(startsAt),
    paidAt: at(startsAt),
    disputedAt: null,
    htCents,
    taxCents: 0,
    ttcCents: htCents,
    remainingCents: 0,
    attempted: true,
    debitInProgress: false,
    debitFailedAt: null,
    needsConfirmation: false,
    buyer: {
      name: "",
      email: "",
      line1: "",
      line2: "",
      postalCode: "",
      city: "",
      country: "FR",
      siren: "",
      vatNumber: "",
    },
    pageUrl: null,
    pdfUrl: null,
    lines: [{ label: "", quantity: 1, htCents, startsAt: at(startsAt), endsAt: at(endsAt) }],
  });

  test("what was billed is the price in force, and a request it fulfils is applied", () => {
    const accepted = answer(
      publish(one, exampleVersion(1200, { noticeDays: 15 }), started + 1000),
      "con_1200",
      true,
      started + 2000,
    );
    const renewal = invoice("2026-12-05T10:00Z", "2027-01-05T10:00Z", 1200);
    const told = record({
      lines: [{ key: priceKey("monthly", 1200), quantity: 1 }],
      periodEndsAt: at("2027-01-05T10:00Z"),
    });
    const read = subscriptionFrom(told, [renewal], accepted);
    expect(read).toMatchObject({ htCents: 1200, periodEndsAt: at("2027-01-05T10:00Z") });
    expect(read?.consents[0]?.appliedAt).toBe(december);
    expect(subscriptionFrom(told, [renewal], read)).toEqual(read);
  });

  test("closed over there for want of payment, it is unpaid here until its period ends, and bills nothing more", () => {
    const failed = invoice("2026-12-05T10:00Z", "2027-01-05T10:00Z", 1000);
    const owed = { ...failed, status: "open" as const, paidAt: null, remainingCents: 1000 };
    const closed = record({
      status: "closed",
      closedUnpaid: true,
      endedAt: at("2026-12-12T10:00Z"),
      periodEndsAt: at("2027-01-05T10:00Z"),
    });
    const read = subscriptionFrom(closed, [owed], one);
    const statusAt = (subscription: typeof read, day: string) =>
      subscription && providerStatus(subscription, at(day), 14);
    expect(read).toMatchObject({ cancelAt: at("2027-01-05T10:00Z"), cancelBy: "dunning" });
    expect(statusAt(read, "2026-12-18T10:00Z")).toBe("past_due");
    expect(statusAt(read, "2026-12-19T10:00Z")).toBe("unpaid");
    expect(statusAt(read, "2027-01-05T10:00Z")).toBe("expired");
    expect(read && nextRenewal(read, at("2026-12-18T10:00Z"), 14)).toMatchObject({ kind: "end" });
    const paid = subscriptionFrom(closed, [{ ...owed, status: "paid", remainingCents: 0 }], read);
    expect(statusAt(paid, "2027-01-05T09:59Z")).toBe("active");
    expect(statusAt(paid, "2027-01-05T10:00Z")).toBe("expired");
  });

  test("a price that is none of ours is no subscription of a provider", () => {
    expect(subscriptionFrom(record({ lines: [{ key: "other", quantity: 1 }] }), [], null)).toBeNull();
  });
});
