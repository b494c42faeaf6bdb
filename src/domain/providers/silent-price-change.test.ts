import { describe, expect, test } from "vitest";

import { ttcOf } from "#domain/plans/money";
import {
  answer,
  exampleSubscription,
  exampleVersion,
  publish,
  renewals,
  states,
} from "#domain/providers/examples";
import { planPriceChange } from "#domain/providers/price-change";

const dayMs = 86_400_000;
/** Renews on the 5th of each month at 10:00; published 40 days before 5 January. */
const monthly = exampleSubscription("2026-10-05T10:00Z", { periodEndsAt: Date.parse("2026-12-05T10:00Z") });
const published = Date.parse("2026-11-26T10:00Z");

const asked = publish(monthly, exampleVersion(1200), published);
describe("without a question", () => {
  test.each([true, false])(
    "case 39: a fall bills at the next renewal, box ticked: %s",
    (appliesToExisting) => {
      const at1200 = { ...monthly, htCents: 1200 };
      const fallen = publish(at1200, exampleVersion(900, { appliesToExisting }), published);
      expect(fallen.consents).toEqual([]);
      expect(renewals(fallen, published, 2)).toEqual(["2026-12-05 bills 900", "2027-01-05 bills 900"]);
      expect(ttcOf({ htCents: 900, rateBp: 2000 })).toBe(1080);
    },
  );

  test("case 40: a rise with the box unticked leaves existing subscriptions at their price", () => {
    const unticked = exampleVersion(1200, { appliesToExisting: false });
    expect(renewals(publish(monthly, unticked, published), published, 2)).toEqual([
      "2026-12-05 bills 1000",
      "2027-01-05 bills 1000",
    ]);
    expect(states(publish(asked, { ...unticked, htCents: 1300 }, published), published)).toEqual([
      "withdrawn",
    ]);
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

  test("considered again and again, a price that is decided already is decided once", () => {
    const accepted = answer(asked, "con_1200", true, published + 1);
    const less = publish(accepted, exampleVersion(1100), published + 2);
    const back = publish(less, exampleVersion(1000), published + 3);
    expect(publish(back, exampleVersion(1000), published + 4)).toEqual(back);
    expect(renewals(back, published + 4, 2)).toEqual(["2026-12-05 bills 1000", "2027-01-05 bills 1000"]);
  });

  test("a fall already billed does not come back after a rise was accepted", () => {
    const fallen = publish(monthly, exampleVersion(900), published);
    const risen = publish(fallen, exampleVersion(1200), published + 1);
    expect(renewals(answer(risen, "con_1200", true, published + 2), published + 2, 4)).toEqual([
      "2026-12-05 bills 900",
      "2027-01-05 bills 1200",
      "2027-02-05 bills 1200",
      "2027-03-05 bills 1200",
    ]);
  });

  test("case 45: a rise of the monthly price leaves annual subscribers untouched", () => {
    const annual = exampleSubscription("2026-10-05T10:00Z", {}, "annual");
    expect(publish(annual, exampleVersion(1200), published)).toEqual(annual);
  });

  test("case 46: a rise of the VAT rate is no price change: prices are compared excluding tax", () => {
    expect(publish(monthly, exampleVersion(1000), published)).toEqual(monthly);
    expect(ttcOf({ htCents: 1000, rateBp: 2100 })).toBe(1210);
  });
});
