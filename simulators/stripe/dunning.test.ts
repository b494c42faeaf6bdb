import { describe, expect, it } from "vitest";
import type { TerminalAction } from "./core/world.ts";
import { openShop } from "./testing.ts";

const day = 86_400;

/** A subscription whose card stops working at its first renewal. */
async function openFailing(terminalAction: TerminalAction) {
  const shop = await openShop({ settings: { terminalAction } });
  const { id, items } = await shop.subscribe((await shop.price(1000, "month")).id);
  const end = items.data[0]?.current_period_end ?? 0;
  const bad = await shop.stripe.paymentMethods.attach("pm_card_chargeCustomerFail", {
    customer: shop.customer.id,
  });
  await shop.stripe.subscriptions.update(id, { default_payment_method: bad.id });
  return { ...shop, id, firstFailure: end + 3600 };
}

describe("dunning", () => {
  it("tries again on the first, third and seventh day, then leaves the subscription unpaid", async () => {
    const { sim, stripe, id, firstFailure } = await openFailing("unpaid");
    sim.clock.advanceTo(firstFailure);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("past_due");
    sim.clock.advanceTo(firstFailure + 7 * day);
    const { data } = await stripe.events.list({ type: "invoice.payment_failed" });
    const days = data.map(({ created }) => (created - firstFailure) / day).toReversed();
    expect(days).toEqual([0, 1, 3, 7]);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("unpaid");
  });

  it("keeps the next bills of an unpaid subscription as drafts", async () => {
    const { sim, stripe, id, firstFailure } = await openFailing("unpaid");
    sim.clock.advanceTo(firstFailure + 40 * day);
    const { data } = await stripe.invoices.list({ subscription: id });
    expect(data.map(({ status }) => status)).toEqual(["draft", "open", "paid"]);
  });

  it("may cancel instead: the bill stays due, and nobody collects it any more", async () => {
    const { sim, stripe, id, firstFailure } = await openFailing("canceled");
    sim.clock.advanceTo(firstFailure + 30 * day);
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({
      status: "canceled",
      cancellation_details: { reason: "payment_failed" },
    });
    const { data } = await stripe.invoices.list({ subscription: id, status: "open" });
    expect(data[0]).toMatchObject({ next_payment_attempt: null, auto_advance: false, attempt_count: 4 });
  });

  it("may leave it past due", async () => {
    const { sim, stripe, id, firstFailure } = await openFailing("past_due");
    sim.clock.advanceTo(firstFailure + 10 * day);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("past_due");
  });

  it("ends as soon as the bill is paid", async () => {
    const { sim, stripe, method, id, firstFailure } = await openFailing("unpaid");
    sim.clock.advanceTo(firstFailure + 2 * day);
    const { latest_invoice } = await stripe.subscriptions.retrieve(id);
    await stripe.invoices.pay(String(latest_invoice), { payment_method: method.id });
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("active");
    sim.clock.advanceTo(firstFailure + 8 * day);
    const { data } = await stripe.events.list({ type: "invoice.payment_failed" });
    expect(data).toHaveLength(2);
  });

  it("hears the control desk make one payment fail", async () => {
    const { sim, stripe, price, subscribe } = await openShop();
    const { id } = await subscribe((await price(1000, "month")).id);
    sim.control.failNextPayments();
    sim.clock.advanceBy(32 * day);
    const { data } = await stripe.events.list({ type: "invoice.payment_failed" });
    expect(data).toHaveLength(1);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("active");
  });
});
