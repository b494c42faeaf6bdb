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
  it.each([
    [
      "11",
      "2027-01-31T10:00:00Z",
      "month",
      ["2027-02-28T10:00:00Z", "2027-03-31T10:00:00Z", "2027-04-30T10:00:00Z", "2027-05-31T10:00:00Z"],
    ],
    ["12", "2028-01-31T10:00:00Z", "month", ["2028-02-29T10:00:00Z", "2028-03-31T10:00:00Z"]],
    [
      "14",
      "2028-02-29T10:00:00Z",
      "year",
      ["2029-02-28T10:00:00Z", "2030-02-28T10:00:00Z", "2031-02-28T10:00:00Z", "2032-02-29T10:00:00Z"],
    ],
    ["15, common year", "2026-11-21T14:00:00Z", "year", ["2027-11-21T14:00:00Z"]],
    ["15, leap year", "2027-03-01T09:00:00Z", "year", ["2028-03-01T09:00:00Z"]],
    ["19, across the summer time", "2027-03-05T01:30:00Z", "month", ["2027-04-05T01:30:00Z"]],
  ] as const)("keep their anchor and clamp the day (case %s)", async (_case, start, interval, ends) => {
    expect(await periodEnds(start, interval, ends.length)).toEqual(ends);
  });
});

describe("the clock", () => {
  it("replays a whole year in the order of time", async () => {
    const { sim, stripe, price, subscribe } = await openShop({ now: at("2027-01-15T08:00:00Z") });
    await subscribe((await price(1000, "month")).id);
    await subscribe((await price(9000, "year")).id);
    sim.clock.advanceTo(at("2028-01-16T08:00:00Z"));
    const events = await stripe.events
      .list({ limit: 100, type: "invoice.paid" })
      .autoPagingToArray({ limit: 500 });
    const instants = events.map(({ created }) => created).toReversed();
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(instants).toHaveLength(2 + 12 + 1);
  });

  it("numbers the invoices without a hole", async () => {
    const { sim, stripe, price, subscribe } = await openShop();
    await subscribe((await price(1000, "month")).id);
    sim.clock.advanceBy(100 * 86_400);
    const { data } = await stripe.invoices.list({ status: "paid" });
    expect(data.map(({ number }) => number?.slice(-4))).toEqual(["0004", "0003", "0002", "0001"]);
  });

  it("cuts a cancelled subscription exactly at its end, and bills nothing there", async () => {
    const { sim, stripe, price, subscribe } = await openShop();
    const { id, items } = await subscribe((await price(1000, "month")).id);
    const end = items.data[0]?.current_period_end ?? 0;
    await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    sim.clock.advanceTo(end - 1);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("active");
    sim.clock.advanceTo(end);
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: "canceled", ended_at: end });
    sim.clock.advanceBy(90 * 86_400);
    expect((await stripe.invoices.list({ subscription: id })).data).toHaveLength(1);
  });

  it("announces a renewal a week before, once", async () => {
    const { sim, stripe, price, subscribe } = await openShop();
    const { items } = await subscribe((await price(1000, "month")).id);
    sim.clock.advanceTo((items.data[0]?.current_period_end ?? 0) - 1);
    const { data } = await stripe.events.list({ type: "invoice.upcoming" });
    expect(data).toHaveLength(1);
    expect(data[0]?.data.object).toMatchObject({ total: 1200, billing_reason: "upcoming" });
  });

  it("refuses to go back", async () => {
    const { sim } = await openShop();
    expect(() => sim.clock.advanceBy(-1)).toThrow(/forward/);
  });

  it("lets a test clock leap two intervals at most, and leaves everyone else's time alone", async () => {
    const { sim, stripe, price } = await openShop();
    const start = sim.clock.now();
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: start });
    const customer = await stripe.customers.create({ test_clock: clock.id });
    const method = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
    const { id } = await price(1000, "month");
    const items = [{ price: id }];
    await stripe.subscriptions.create({ customer: customer.id, items, default_payment_method: method.id });
    const leap = stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: start + 95 * 86_400 });
    await expect(leap).rejects.toThrow(/two intervals/);
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: start + 60 * 86_400 });
    expect((await stripe.invoices.list({ customer: customer.id })).data).toHaveLength(2);
    expect(sim.clock.now()).toBe(start);
  });
});
