import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { prorated, taxOn } from "./billing/money.ts";
import { at, openShop } from "./testing.ts";

describe("tax", () => {
  it.each([
    [1000, 20, 200],
    [999, 20, 200],
    [1999, 20, 400],
    [2, 20, 0],
    [3, 20, 1],
    [100, 5.5, 6],
    [100, 8.5, 9],
    [500, 2.1, 11],
    [1000, 0, 0],
  ])("on %i at %d %% is %i (cases 1 to 8)", (amount, percentage, tax) => {
    expect(taxOn(amount, percentage)).toBe(tax);
  });

  it("on a credit mirrors the tax on the charge", () => {
    const cents = integer({ min: 0, max: 100_000_000 });
    const percentages = integer({ min: 0, max: 100 });
    expect(() =>
      assert(property(cents, percentages, (a, p) => taxOn(-a, p) === 0 - taxOn(a, p))),
    ).not.toThrow();
  });
});

describe("proration", () => {
  it("never credits more than the price, and nothing at the end", () => {
    const period = { start: 0, end: 31_536_000 };
    const amount = integer({ min: 0, max: 10_000_000 });
    const instant = integer({ min: period.start, max: period.end });
    const holds = property(amount, instant, (price, from) => {
      const credit = prorated(price, period, from);
      return credit >= 0 && credit <= price && prorated(price, period, period.end) === 0;
    });
    expect(() => assert(holds)).not.toThrow();
  });

  it.each([
    ["2027-05-23T02:00:00Z", -6000],
    ["2027-09-09T14:00:00Z", -2400],
  ])("credits the STANDBY days left when woken on %s (case 70)", async (woken, credit) => {
    const { sim, stripe, price, subscribe } = await openShop({ now: at("2026-11-21T14:00:00Z") });
    const standby = await price(12_000, "year");
    const classic = await price(60_000, "year");
    const { id, items, latest_invoice } = await subscribe(standby.id);
    expect((await stripe.invoices.retrieve(String(latest_invoice))).total).toBe(14_400);
    sim.clock.advanceTo(at(woken));
    const change = {
      items: [{ id: items.data[0]?.id ?? "", price: classic.id }],
      billing_cycle_anchor: { type: "now" as const },
      proration_behavior: "always_invoice" as const,
      proration_date: at(woken),
    };
    const preview = await stripe.invoices.createPreview({ subscription: id, subscription_details: change });
    expect(preview.lines.data.map(({ amount }) => amount)).toEqual([credit, 60_000]);
    const params = {
      ...change,
      payment_behavior: "pending_if_incomplete" as const,
      expand: ["latest_invoice"],
    };
    const updated = await stripe.subscriptions.update(id, params);
    expect(updated.latest_invoice).toMatchObject({
      total: preview.total,
      status: "paid",
      subtotal: 60_000 + credit,
    });
    expect(updated.pending_update).toBeNull();
    expect(updated.items.data[0]).toMatchObject({
      price: { id: classic.id },
      current_period_start: at(woken),
    });
  });

  it("is not asked when the price changes without it: the next bill alone is dearer (case 35)", async () => {
    const { sim, stripe, price, subscribe } = await openShop();
    const dear = await price(1200, "month");
    const { id, items } = await subscribe((await price(1000, "month")).id);
    const item = items.data[0]?.id ?? "";
    await stripe.subscriptions.update(id, {
      items: [{ id: item, price: dear.id }],
      proration_behavior: "none",
    });
    expect((await stripe.invoices.list({ subscription: id })).data).toHaveLength(1);
    sim.clock.advanceBy(32 * 86_400);
    const { data } = await stripe.invoices.list({ subscription: id });
    expect(data.map(({ total }) => total)).toEqual([1440, 1200]);
  });

  it("may keep a withdrawn price, and not take one anew", async () => {
    const { stripe, price, subscribe } = await openShop();
    const old = await price(1000, "month");
    const gone = await price(900, "month");
    const { id, items } = await subscribe(old.id);
    for (const each of [old, gone]) await stripe.prices.update(each.id, { active: false });
    const change = (priceId: string) =>
      stripe.subscriptions.update(id, {
        items: [{ id: items.data[0]?.id ?? "", price: priceId, quantity: 2 }],
      });
    await expect(change(old.id)).resolves.toMatchObject({ items: { data: [{ quantity: 2 }] } });
    await expect(change(gone.id)).rejects.toThrow(/inactive/);
  });

  it("waits for the next bill by default, and is on its preview", async () => {
    const { sim, stripe, price, subscribe } = await openShop();
    const { id, items } = await subscribe((await price(1000, "month")).id);
    const {
      id: item = "",
      current_period_start: start = 0,
      current_period_end: end = 0,
    } = items.data[0] ?? {};
    sim.clock.advanceTo((start + end) / 2);
    await stripe.subscriptions.update(id, { items: [{ id: item, quantity: 3 }] });
    const preview = await stripe.invoices.createPreview({ subscription: id });
    expect(preview.lines.data.map(({ amount }) => amount)).toEqual([-500, 1500, 3000]);
    sim.clock.advanceTo(end + 7200);
    const { data } = await stripe.invoices.list({ subscription: id });
    expect(data[0]).toMatchObject({ subtotal: 4000, total: 4800, status: "paid" });
  });

  it("resets the period and bills at once when the interval changes, even without proration", async () => {
    const { sim, stripe, price, subscribe } = await openShop();
    const yearly = await price(10_000, "year");
    const { id, items } = await subscribe((await price(1000, "month")).id);
    sim.clock.advanceBy(86_400);
    const change = [{ id: items.data[0]?.id ?? "", price: yearly.id }];
    const moved = await stripe.subscriptions.update(id, { items: change, proration_behavior: "none" });
    expect(moved.billing_cycle_anchor).toBe(sim.clock.now());
    expect((await stripe.invoices.list({ subscription: id })).data[0]?.subtotal).toBe(10_000);
  });

  it("keeps a credit that exceeds the bill for the next one", async () => {
    const { sim, stripe, customer, price, subscribe } = await openShop();
    const cheap = await price(1000, "year");
    const { id, items } = await subscribe((await price(50_000, "year")).id);
    const change = [{ id: items.data[0]?.id ?? "", price: cheap.id }];
    await stripe.subscriptions.update(id, { items: change, proration_behavior: "always_invoice" });
    const read = await stripe.customers.retrieve(customer.id);
    expect(read).toMatchObject({ balance: -58_800 });
    sim.clock.advanceBy(366 * 86_400);
    const { data } = await stripe.invoices.list({ subscription: id });
    expect(data[0]).toMatchObject({ total: 1200, amount_due: 0, status: "paid", ending_balance: -57_600 });
  });

  it("holds a change back until its bill is paid, and drops it after 23 hours", async () => {
    const { sim, stripe, customer, price, subscribe } = await openShop();
    const cheap = await price(1000, "month");
    const dear = await price(9000, "month");
    const { id, items } = await subscribe(cheap.id);
    const bad = await stripe.paymentMethods.attach("pm_card_chargeCustomerFail", { customer: customer.id });
    const held = await stripe.subscriptions.update(id, {
      default_payment_method: bad.id,
      items: [{ id: items.data[0]?.id ?? "", price: dear.id }],
      proration_behavior: "always_invoice",
      payment_behavior: "pending_if_incomplete",
    });
    expect(held.status).toBe("active");
    expect(held.items.data[0]?.price.id).toBe(cheap.id);
    expect(held.pending_update?.subscription_items?.[0]?.price.id).toBe(dear.id);
    sim.clock.advanceBy(23 * 3600);
    const after = await stripe.subscriptions.retrieve(id, { expand: ["latest_invoice"] });
    expect(after).toMatchObject({
      status: "active",
      pending_update: null,
      latest_invoice: { status: "void" },
    });
    expect(after.items.data[0]?.price.id).toBe(cheap.id);
  });

  it("gives way to a later change, and is taken back with its bill", async () => {
    const { stripe, customer, price, subscribe } = await openShop();
    const { id, items } = await subscribe((await price(1000, "month")).id);
    const bad = await stripe.paymentMethods.attach("pm_card_chargeCustomerFail", { customer: customer.id });
    const hold = async (cents: number) =>
      stripe.subscriptions.update(id, {
        default_payment_method: bad.id,
        items: [{ id: items.data[0]?.id ?? "", price: (await price(cents, "month")).id }],
        proration_behavior: "always_invoice",
        payment_behavior: "pending_if_incomplete",
      });
    const first = await hold(9000);
    const second = await hold(5000);
    const bills = [first, second].map(({ latest_invoice: bill }) => String(bill));
    const statuses = async () =>
      Promise.all(bills.map(async (bill) => (await stripe.invoices.retrieve(bill)).status));
    expect(await statuses()).toEqual(["void", "open"]);
    expect(second.pending_update?.subscription_items?.[0]?.price.unit_amount).toBe(5000);
    await stripe.invoices.voidInvoice(bills[1] ?? "");
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: "active", pending_update: null });
    expect(await statuses()).toEqual(["void", "void"]);
  });
});
