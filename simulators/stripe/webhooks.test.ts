import { Stripe } from "stripe";
import { describe, expect, it } from "vitest";
import type { SimulatorOptions } from "./simulator-types.ts";
import { openShop, openSimulator } from "./testing.ts";
import type { WebhookFaults } from "./webhooks/faults.ts";

const secrets = { platform: "whsec_platform", connect: "whsec_connect" };

/** A receiver that verifies as the product does, and answers what it is told to. */
function receiver() {
  const seen: Stripe.Event[] = [];
  const paths: string[] = [];
  let status = 200;
  const options: SimulatorOptions = {
    webhooks: {
      platform: { url: "https://parvis.example/webhooks/platform", secret: secrets.platform },
      connect: { url: "https://parvis.example/webhooks/connect", secret: secrets.connect },
    },
    async deliver(request) {
      const { pathname } = new URL(request.url);
      const secret = pathname.endsWith("connect") ? secrets.connect : secrets.platform;
      const signature = request.headers.get("stripe-signature") ?? "";
      const body = await request.text();
      const event = await Stripe.webhooks.constructEventAsync(body, signature, secret, 300, subtle());
      if (status === 200) {
        seen.push(event);
        paths.push(pathname);
      }
      return new Response(null, { status });
    },
  };
  return { seen, paths, options, answer: (next: number) => void (status = next) };
}

function subtle() {
  return Stripe.createSubtleCryptoProvider();
}

async function yearWith(faults: WebhookFaults | null) {
  const { seen, options } = receiver();
  const { sim, stripe, price, subscribe } = await openShop({ ...options, seed: "Same" });
  sim.webhooks.setFaults(faults);
  await subscribe((await price(1000, "month")).id);
  sim.clock.advanceBy(365 * 86_400);
  await sim.webhooks.drain();
  const known = await stripe.events.list({ limit: 100 }).autoPagingToArray({ limit: 1000 });
  return { sim, seen: seen.map(({ id }) => id), known: known.map(({ id }) => id).toReversed() };
}

describe("webhooks", () => {
  it("are signed so that the SDK accepts them, and tell the object as it was", async () => {
    const { seen, options } = receiver();
    const { sim, price, subscribe } = await openShop(options);
    await subscribe((await price(1000, "month")).id);
    await sim.webhooks.drain();
    const statuses = seen.flatMap((event) =>
      event.type.startsWith("customer.subscription.") ? [Reflect.get(event.data.object, "status")] : [],
    );
    expect(statuses).toEqual(["incomplete", "active"]);
  });

  it("of a connected account go to the Connect endpoint, with its id", async () => {
    const { seen, paths, options } = receiver();
    const { sim, stripe } = openSimulator(options);
    const { id } = await stripe.v2.core.accounts.create({ display_name: "Les Pins" });
    await stripe.customers.create({ name: "Ours" });
    await stripe.customers.create({ name: "Theirs" }, { stripeAccount: id });
    await sim.webhooks.drain();
    expect(paths).toEqual(["/webhooks/platform", "/webhooks/connect"]);
    expect(seen.map(({ account }) => account)).toEqual([undefined, id]);
  });

  it("arrive in order and once when nothing is wrong", async () => {
    const { seen, known } = await yearWith(null);
    expect(seen).toEqual(known);
    expect(seen.length).toBeGreaterThan(80);
  });

  it("may be shuffled, doubled, late and lost, the same way for the same seed", async () => {
    const faults = { seed: 7, shuffle: true, duplicate: 0.2, delay: 0.2, drop: 0.1 };
    const first = await yearWith(faults);
    const second = await yearWith(faults);
    expect(first.seen).toEqual(second.seen);
    expect(first.seen).not.toEqual(first.known);
    const unique = new Set(first.seen);
    expect(unique.size).toBeLessThan(first.seen.length);
    expect(unique.size + first.sim.webhooks.dropped.length).toBe(first.known.length);
  });

  it("whose answer is lost come a second time", async () => {
    const { seen, known } = await yearWith({ seed: 3, failThenRetry: 1 });
    expect(seen).toHaveLength(known.length * 2);
    expect(new Set(seen)).toEqual(new Set(known));
  });

  it("are kept for a receiver that is down, for three days", async () => {
    const { seen, options, answer } = receiver();
    const { sim, stripe } = openSimulator(options);
    answer(503);
    await stripe.customers.create({ name: "Léa" });
    await sim.webhooks.deliver();
    sim.clock.advanceBy(2 * 86_400);
    answer(200);
    await sim.webhooks.deliver();
    expect(seen).toHaveLength(1);
    answer(503);
    await stripe.customers.create({ name: "Zoé" });
    await sim.webhooks.deliver();
    sim.clock.advanceBy(4 * 86_400);
    await sim.webhooks.deliver();
    answer(200);
    await sim.webhooks.drain();
    expect(seen).toHaveLength(1);
  });

  it("can be sent again by hand", async () => {
    const { seen, options } = receiver();
    const { sim, stripe } = openSimulator(options);
    await stripe.customers.create({ name: "Léa" });
    await sim.webhooks.drain();
    sim.control.replay(seen[0]?.id ?? "");
    await sim.webhooks.drain();
    expect(seen.map(({ id }) => id)).toEqual([seen[0]?.id, seen[0]?.id]);
  });
});
