import { describe, expect, it } from "vitest";
import { at, openShop } from "./testing.ts";

/** A classic plan until 31 December, and STANDBY bought in advance. */
async function openStandby() {
  const shop = await openShop({ now: at("2026-11-30T10:00:00Z") });
  const classic = await shop.price(5000, "month");
  const standby = await shop.price(12_000, "year");
  const { id, items } = await shop.subscribe(classic.id);
  const end = items.data[0]?.current_period_end ?? 0;
  const schedule = await shop.stripe.subscriptionSchedules.create({ from_subscription: id });
  await shop.stripe.subscriptionSchedules.update(schedule.id, {
    end_behavior: "release",
    phases: [
      { items: [{ price: classic.id }], start_date: schedule.phases[0]?.start_date ?? 0, end_date: end },
      {
        items: [{ price: standby.id }],
        duration: { interval: "year", interval_count: 1 },
        billing_cycle_anchor: "phase_start",
        proration_behavior: "none",
      },
    ],
  });
  const amounts = async () =>
    (await shop.stripe.invoices.list({ subscription: id })).data.map(({ subtotal }) => subtotal).toReversed();
  return { ...shop, id, end, schedule: schedule.id, classic, standby, amounts };
}

describe("a schedule", () => {
  it("charges nothing before its phase, and the whole new price from it on (case 71)", async () => {
    const { sim, stripe, id, end, standby, amounts } = await openStandby();
    sim.clock.advanceTo(end - 1);
    expect(await amounts()).toEqual([5000]);
    sim.clock.advanceTo(end + 3600);
    expect(await amounts()).toEqual([5000, 12_000]);
    const { items, status } = await stripe.subscriptions.retrieve(id);
    expect(status).toBe("active");
    expect(items.data[0]).toMatchObject({
      price: { id: standby.id },
      current_period_end: end + 365 * 86_400,
    });
  });

  it("undone before charges nothing, and the old plan renews", async () => {
    const { sim, stripe, id, end, schedule, amounts } = await openStandby();
    const released = await stripe.subscriptionSchedules.release(schedule);
    expect(released).toMatchObject({ status: "released", released_subscription: id, subscription: null });
    expect((await stripe.subscriptions.retrieve(id)).schedule).toBeNull();
    sim.clock.advanceTo(end + 3600);
    expect(await amounts()).toEqual([5000, 5000]);
  });

  it("starts its phase at the price it was promised, even if that price was withdrawn since", async () => {
    const { sim, stripe, end, standby, amounts } = await openStandby();
    await stripe.prices.update(standby.id, { active: false });
    sim.clock.advanceTo(end + 3600);
    expect(await amounts()).toEqual([5000, 12_000]);
  });

  it("lets go of its subscription after its last phase", async () => {
    const { sim, stripe, id, end, schedule, amounts } = await openStandby();
    sim.clock.advanceTo(end + 366 * 86_400);
    expect((await stripe.subscriptionSchedules.retrieve(schedule)).status).toBe("released");
    expect((await stripe.subscriptions.retrieve(id)).schedule).toBeNull();
    expect(await amounts()).toEqual([5000, 12_000, 12_000]);
  });

  it("forbids to cancel, to change and to schedule again, until it is released", async () => {
    const { stripe, id, schedule, classic } = await openStandby();
    const update = stripe.subscriptions.update.bind(stripe.subscriptions);
    await expect(update(id, { cancel_at_period_end: true })).rejects.toThrow(
      /managed by the subscription schedule/,
    );
    await expect(update(id, { cancel_at: "min_period_end" })).rejects.toThrow(
      /managed by the subscription schedule/,
    );
    await expect(update(id, { items: [{ price: classic.id }] })).rejects.toThrow(/managed by/);
    await expect(stripe.subscriptionSchedules.create({ from_subscription: id })).rejects.toThrow(
      /already attached/,
    );
    await expect(stripe.subscriptions.pause(id, { type: "subscription" })).rejects.toThrow(/schedule/);
    await expect(update(id, { metadata: { seat: "2" } })).resolves.toMatchObject({ metadata: { seat: "2" } });
    await stripe.subscriptionSchedules.release(schedule);
    await expect(update(id, { cancel_at_period_end: true })).resolves.toMatchObject({
      cancel_at_period_end: true,
    });
  });

  it("ends with its subscription when that is cancelled at once", async () => {
    const { stripe, id, schedule } = await openStandby();
    await stripe.subscriptions.cancel(id);
    expect((await stripe.subscriptionSchedules.retrieve(schedule)).status).toBe("canceled");
  });

  it("switches to yearly and back without billing anything but the month (case 50)", async () => {
    const { sim, stripe, id, schedule, end, amounts } = await openStandby();
    sim.clock.advanceBy(10 * 86_400);
    await stripe.subscriptionSchedules.release(schedule);
    sim.clock.advanceTo(end + 3600);
    expect(await amounts()).toEqual([5000, 5000]);
    expect((await stripe.subscriptions.retrieve(id)).items.data[0]?.current_period_end).toBe(
      at("2027-01-30T10:00:00Z"),
    );
  });
});

describe("a scheduled cancellation", () => {
  it("survives every other change (case 32)", async () => {
    const { stripe, customer, price, subscribe } = await openShop();
    const { id, items } = await subscribe((await price(1000, "month")).id);
    const { cancel_at } = await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    const other = await stripe.paymentMethods.attach("pm_card_mastercard", { customer: customer.id });
    await stripe.subscriptions.update(id, { default_payment_method: other.id });
    await stripe.subscriptions.update(id, { metadata: { seat: "3" } });
    await stripe.subscriptionItems.update(items.data[0]?.id ?? "", { quantity: 3 });
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ cancel_at, cancel_at_period_end: true });
  });

  it("set by a date alone is cleared by an empty one", async () => {
    const { stripe, price, subscribe } = await openShop();
    const { id, items } = await subscribe((await price(1000, "month")).id);
    const ending = await stripe.subscriptions.update(id, { cancel_at: "min_period_end" });
    expect(ending).toMatchObject({
      cancel_at: items.data[0]?.current_period_end,
      cancel_at_period_end: false,
    });
    expect(await stripe.subscriptions.update(id, { cancel_at: "" })).toMatchObject({ cancel_at: null });
  });
});
