import { Stripe } from "stripe";
import { apiVersion } from "./core/events.ts";
import { createStripeSimulator, defaultOrigin } from "./simulator.ts";
import type { SimulatorOptions, StripeSimulator } from "./simulator-types.ts";

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

/** A browser on the hosted pages: it follows nothing by itself. */
export function browserOn(sim: StripeSimulator, language = "fr") {
  const headers = { "accept-language": language, accept: "text/html" };
  return {
    open: (url: string | null | undefined) =>
      sim.fetch(new Request(new URL(url ?? "", defaultOrigin), { headers })),
    send: (url: string | null | undefined, values: Record<string, string>) =>
      sim.fetch(
        new Request(new URL(url ?? "", defaultOrigin), {
          method: "POST",
          headers,
          body: new URLSearchParams(values),
        }),
      ),
  };
}

export const sepaForm = {
  name: "Association Les Pins",
  email: "tresor@pins.example",
  iban: "FR14 2004 1010 0505 0001 3M02 606",
  line1: "1 rue des Pins",
  postal_code: "33000",
  city: "Bordeaux",
  country: "FR",
};
export const cardForm = { holder: "Léa Pin", number: "4242 4242 4242 4242", expiry: "12/30", cvc: "123" };

/** Saves a method through the hosted page, as a customer does, and gives its id. */
export async function saveOnPage(
  { sim, stripe, customer }: Pick<Shop, "sim" | "stripe" | "customer">,
  type: "card" | "sepa_debit",
  values: Record<string, string>,
): Promise<string> {
  const session = await stripe.checkout.sessions.create({
    mode: "setup",
    customer: customer.id,
    allowed_payment_method_types: [type],
    success_url: "https://parvis.example/retour?session={CHECKOUT_SESSION_ID}",
  });
  const browser = browserOn(sim);
  const answer = await browser.send(session.url, values);
  const next = answer.headers.get("location") ?? "";
  if (next.startsWith("/challenges/")) await browser.send(next, { answer: "accept" });
  const { setup_intent } = await stripe.checkout.sessions.retrieve(session.id, { expand: ["setup_intent"] });
  const intent = typeof setup_intent === "string" || setup_intent === null ? null : setup_intent;
  return String(intent?.payment_method);
}
