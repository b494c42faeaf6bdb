import type { Stripe } from "stripe";
import type { ContractKit } from "./contract-types.ts";

/** A customer on its own test clock, with a card, a monthly price of 10 € and French VAT. */
export async function shopFor({ stripe }: ContractKit, card = "pm_card_visa", from = "2027-01-10T10:00:00Z") {
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: Date.parse(from) / 1000 });
  const customer = await stripe.customers.create({ name: "Les Pins", test_clock: clock.id });
  const method = await stripe.paymentMethods.attach(card, { customer: customer.id });
  const product = await stripe.products.create({ name: "Adhésion" });
  const vat = await stripe.taxRates.create({ display_name: "TVA", percentage: 20, inclusive: false });
  const priceOf = (unit_amount: number, interval: "month" | "year") =>
    stripe.prices.create({ product: product.id, currency: "eur", unit_amount, recurring: { interval } });
  const price = await priceOf(1000, "month");
  const subscribe = (params: Partial<Stripe.SubscriptionCreateParams>) =>
    stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
      default_payment_method: method.id,
      default_tax_rates: [vat.id],
      payment_behavior: "allow_incomplete",
      billing_mode: { type: "flexible" },
      ...params,
    });
  return { clock, customer, method, product, vat, price, priceOf, subscribe };
}
