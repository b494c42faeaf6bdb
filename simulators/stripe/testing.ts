import { Stripe } from "stripe";
import { apiVersion } from "./core/events.ts";
import { createStripeSimulator } from "./simulator.ts";
import type { SimulatorOptions } from "./simulator-types.ts";

/** UTC seconds of an ISO instant. */
export function at(iso: string): number {
  return Date.parse(iso) / 1000;
}
export function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

/** A simulator and the real SDK talking to it in process. */
export function openSimulator(options: SimulatorOptions = {}) {
  const sim = createStripeSimulator({ now: at("2026-11-21T14:00:00Z"), ...options });
  const httpClient = Stripe.createFetchHttpClient((input: RequestInfo | URL, init?: RequestInit) =>
    sim.fetch(new Request(input, init)),
  );
  const stripe = new Stripe("sk_test_simulator", {
    apiVersion,
    httpClient,
    telemetry: false,
    maxNetworkRetries: 0,
  });
  return { sim, stripe };
}

/** A customer with a saved card, and a price: what most scenarios start from. */
export async function openShop(options: SimulatorOptions = {}, card = "pm_card_visa") {
  const { sim, stripe } = openSimulator(options);
  const customer = await stripe.customers.create({
    name: "Association Les Pins",
    email: "tresor@pins.example",
  });
  const method = await stripe.paymentMethods.attach(card, { customer: customer.id });
  const product = await stripe.products.create({ name: "Adhésion" });
  const vat = await stripe.taxRates.create({ display_name: "TVA", percentage: 20, inclusive: false });
  const price = (unit_amount: number, interval: "month" | "year") =>
    stripe.prices.create({ product: product.id, currency: "eur", unit_amount, recurring: { interval } });
  const subscribe = (priceId: string, params: Partial<Stripe.SubscriptionCreateParams> = {}) =>
    stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: priceId }],
      default_payment_method: method.id,
      default_tax_rates: [vat.id],
      payment_behavior: "allow_incomplete",
      billing_mode: { type: "flexible" },
      ...params,
    });
  return { sim, stripe, customer, method, product, vat, price, subscribe };
}
export type Shop = Awaited<ReturnType<typeof openShop>>;
