import { describe, expect, it } from "vitest";
import { openShop } from "./testing.ts";

describe("a payment method", () => {
  it("is saved with its customer, and made its default", async () => {
    const { stripe } = await openShop();
    const { id } = await stripe.customers.create({ name: "Zoé", payment_method: "pm_card_mastercard" });
    const { data } = await stripe.customers.listPaymentMethods(id);
    const method = data[0]?.id ?? "";
    const updated = await stripe.customers.update(id, {
      invoice_settings: { default_payment_method: method },
    });
    expect(updated.invoice_settings.default_payment_method).toBe(method);
  });

  it("of another customer cannot be a default", async () => {
    const { stripe, method } = await openShop();
    const { id } = await stripe.customers.create({ name: "Zoé" });
    const theft = stripe.customers.update(id, { invoice_settings: { default_payment_method: method.id } });
    await expect(theft).rejects.toThrow(/does not have a payment method/);
  });

  it("pays the renewal as the customer's default when the subscription has none", async () => {
    const { sim, stripe, customer, method, price, subscribe } = await openShop();
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } });
    const { id } = await subscribe((await price(1000, "month")).id);
    await stripe.subscriptions.update(id, { default_payment_method: "" });
    sim.clock.advanceBy(32 * 86_400);
    expect((await stripe.invoices.list({ status: "paid" })).data).toHaveLength(2);
  });

  it("once detached is nobody's default, cannot come back, and the event tells whose it was", async () => {
    const { stripe, customer, method, price, subscribe } = await openShop();
    const { id } = await subscribe((await price(1000, "month")).id);
    await stripe.paymentMethods.detach(method.id);
    expect((await stripe.subscriptions.retrieve(id)).default_payment_method).toBeNull();
    const { data } = await stripe.events.list({ type: "payment_method.detached" });
    expect(data[0]?.data).toMatchObject({
      object: { customer: null },
      previous_attributes: { customer: customer.id },
    });
    await expect(stripe.paymentMethods.attach(method.id, { customer: customer.id })).rejects.toThrow(
      /previously used/,
    );
  });

  it("is renewed by its network", async () => {
    const { sim, stripe, method } = await openShop();
    sim.control.renewCard(method.id);
    const read = await stripe.paymentMethods.retrieve(method.id);
    expect(read.card?.exp_year).toBe((method.card?.exp_year ?? 0) + 3);
    expect((await stripe.events.list({ type: "payment_method.automatically_updated" })).data).toHaveLength(1);
  });
});
