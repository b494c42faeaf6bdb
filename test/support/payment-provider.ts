import type { Payments } from "#billing/port";
import { catalogueEntries } from "#domain/plans/catalogue";
import { createStripeSimulator, defaultOrigin } from "../../simulators/stripe/simulator.ts";
import type { StripeSimulator } from "../../simulators/stripe/simulator-types.ts";

export const webhookSecret = "whsec_platform_of_the_tests";
const connectSecret = "whsec_connect_of_the_tests";
const url = "https://api.parvis.test/v1/payment-events";
/** What Parvis sells with: VAT at the French rate, on its own account. */
export const platformSeller = { account: null, rateBp: 2000, soldBy: "" };

/** The offline Stripe, in process, opened when somebody first pays. It follows the clock of its world. */
export function openPaymentProvider(
  clock: { now: number },
  deliver: (request: Request) => Promise<Response>,
) {
  let opened: { sim: StripeSimulator; payments: Promise<Payments> } | undefined;

  function open() {
    const sim = createStripeSimulator({
      now: Math.floor(clock.now / 1000),
      seed: `T${crypto.randomUUID().replaceAll("-", "").slice(0, 12)}`,
      webhooks: { platform: { url, secret: webhookSecret }, connect: { url, secret: connectSecret } },
      deliver,
    });
    return { sim, payments: openPayments(sim, clock) };
  }
  const known = () => (opened ??= open());
  return {
    payments: () => known().payments,
    get sim() {
      return catchUp(known().sim, clock);
    },
    /** A browser on the hosted pages. */
    send(path: string, values: Record<string, string>): Promise<Response> {
      const url = new URL(path, defaultOrigin);
      return catchUp(known().sim, clock).fetch(
        new Request(url, { method: "POST", body: new URLSearchParams(values) }),
      );
    },
  };
}

async function openPayments(sim: StripeSimulator, clock: { now: number }): Promise<Payments> {
  const { stripePayments } = await import("#billing/stripe/payments");
  const payments = stripePayments({
    secretKey: "sk_test_simulator",
    webhookSecrets: [webhookSecret, connectSecret],
    fetch: (request) => catchUp(sim, clock).fetch(request),
  });
  await payments.ensurePrices(platformSeller, catalogueEntries());
  return payments;
}

function catchUp(sim: StripeSimulator, clock: { now: number }): StripeSimulator {
  const seconds = Math.floor(clock.now / 1000);
  if (seconds > sim.clock.now()) sim.clock.advanceTo(seconds);
  return sim;
}

/** No write to a path is answered any more, nor takes effect, until the function that it gives is called. */
export function silencing({ sim }: { sim: StripeSimulator }, path: string): () => void {
  const answer = sim.fetch;
  sim.fetch = (request) =>
    request.method === "POST" && new URL(request.url).pathname === path
      ? Promise.reject(new TypeError("The network is down."))
      : answer(request);
  return () => {
    sim.fetch = answer;
  };
}
