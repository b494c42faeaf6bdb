import { describe, expect, it } from "vitest";
import { at, openShop, saveOnPage, sepaForm } from "./testing.ts";

/** A subscription of 10 € without tax, paid by debit from the given account; it starts on a Saturday. */
async function openDebit(iban: string) {
  const shop = await openShop({ now: at("2026-11-21T14:00:00Z") });
  const method = await saveOnPage(shop, "sepa_debit", { ...sepaForm, iban });
  const { id } = await shop.subscribe((await shop.price(1000, "month")).id, {
    default_payment_method: method,
  });
  const look = async () => {
    const expand = ["latest_invoice.payments.data.payment.payment_intent"];
    const subscription = await shop.stripe.subscriptions.retrieve(id, { expand });
    const invoice = subscription.latest_invoice;
    if (invoice === null || typeof invoice === "string") throw new Error("no invoice");
    const payment = invoice.payments?.data[0]?.payment.payment_intent;
    const intent = payment === undefined || typeof payment === "string" ? null : payment;
    return { status: subscription.status, invoice: invoice.status, payment: intent?.status ?? null };
  };
  return { ...shop, id, method, look };
}

describe("a SEPA debit", () => {
  it("opens the subscription while it is processing, and settles after five bank days (case 56)", async () => {
    const { sim, look } = await openDebit("FR1420041010050500013M02606");
    expect(await look()).toEqual({ status: "active", invoice: "open", payment: "processing" });
    sim.clock.advanceTo(at("2026-11-27T13:59:59Z"));
    expect(await look()).toEqual({ status: "active", invoice: "open", payment: "processing" });
    sim.clock.advanceTo(at("2026-11-27T14:00:00Z"));
    expect(await look()).toEqual({ status: "active", invoice: "paid", payment: "succeeded" });
  });

  it("takes fourteen bank days for a slow account", async () => {
    const { sim, look } = await openDebit("FR3020041010050500013M02609");
    sim.clock.advanceTo(at("2026-12-10T13:59:59Z"));
    expect((await look()).payment).toBe("processing");
    sim.clock.advanceTo(at("2026-12-10T14:00:00Z"));
    expect((await look()).invoice).toBe("paid");
  });

  it("that the bank refuses makes the subscription late, is tried once more, then given up", async () => {
    const { sim, stripe, look } = await openDebit("FR8420041010050500013M02607");
    sim.clock.advanceTo(at("2026-11-27T14:00:00Z"));
    expect(await look()).toEqual({ status: "past_due", invoice: "open", payment: "requires_payment_method" });
    sim.clock.advanceBy(14 * 86_400);
    expect(await look()).toMatchObject({ status: "unpaid", invoice: "open" });
    const failed = await stripe.events.list({ type: "invoice.payment_failed" });
    expect(failed.data).toHaveLength(2);
  });

  it("tells a lack of funds apart", async () => {
    const { sim, stripe } = await openDebit("FR9720041010050000002222227");
    sim.control.settle();
    const { data } = await stripe.events.list({ type: "payment_intent.payment_failed" });
    expect(data[0]?.data.object).toMatchObject({ last_payment_error: { code: "insufficient_funds" } });
  });

  it("may be disputed once settled, and the dispute is lost on arrival", async () => {
    const { sim, stripe } = await openDebit("FR5720041010050500013M02608");
    sim.control.settle();
    const { data } = await stripe.disputes.list();
    expect(data[0]).toMatchObject({ amount: 1200, status: "lost" });
    const types = (await stripe.events.list({ limit: 20 })).data.map(({ type }) => type);
    expect(types).toContain("charge.dispute.created");
    expect(types).toContain("charge.dispute.closed");
  });

  it("cannot be drawn on a revoked mandate (case 59)", async () => {
    const { sim, stripe, method, id } = await openDebit("FR1420041010050500013M02606");
    sim.control.settle();
    const { mandate } = (await stripe.setupIntents.list({ payment_method: method })).data[0] ?? {};
    sim.control.revokeMandate(String(mandate));
    expect((await stripe.mandates.retrieve(String(mandate))).status).toBe("inactive");
    sim.clock.advanceBy(32 * 86_400);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe("past_due");
  });

  it("is paid by a card when it failed, and the subscription is active at once (case 57)", async () => {
    const shop = await openDebit("FR8420041010050500013M02607");
    shop.sim.control.settle();
    const { latest_invoice } = await shop.stripe.subscriptions.retrieve(shop.id);
    await shop.stripe.invoices.pay(String(latest_invoice), { payment_method: shop.method });
    await expect(
      shop.stripe.invoices.pay(String(latest_invoice), { payment_method: shop.method }),
    ).rejects.toThrow(/in progress/);
    shop.sim.control.settle();
    const card = await shop.stripe.paymentMethods.list({ customer: shop.customer.id, type: "card" });
    await shop.stripe.invoices.pay(String(latest_invoice), { payment_method: card.data[0]?.id ?? "" });
    expect(await shop.look()).toEqual({ status: "active", invoice: "paid", payment: "succeeded" });
  });
});
