import { describe, expect, it } from "vitest";
import { at, iso, openShop } from "./testing.ts";

async function periodEnds(start: string, interval: "month" | "year", count: number): Promise<string[]> {
  const { sim, stripe, price, subscribe } = await openShop({ now: at(start) });
  const subscription = await subscribe((await price(1000, interval)).id);
  const ends: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { items } = await stripe.subscriptions.retrieve(subscription.id);
    const end = items.data[0]?.current_period_end ?? 0;
    ends.push(iso(end));
    sim.clock.advanceTo(end);
  }
  return ends;
}

describe("periods", () => {
  it("clamp the day of a month without drifting (case 11)", async () => {
    expect(await periodEnds("2027-01-31T10:00:00Z", "month", 4)).toEqual([
      "2027-02-28T10:00:00Z",
      "2027-03-31T10:00:00Z",
      "2027-04-30T10:00:00Z",
      "2027-05-31T10:00:00Z",
    ]);
  });
});
