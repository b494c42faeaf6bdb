import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Stripe } from "stripe";
import { describe, expect, it } from "vitest";
import { createStripeSimulator } from "./simulator.ts";
import { openShop, openSimulator } from "./testing.ts";

const api = "https://api.stripe.com/v1/customers";
const version = "2026-10-28.endive";

async function call(headers: Record<string, string>) {
  const sim = createStripeSimulator({ now: 1_800_000_000 });
  const answer = await sim.fetch(new Request(api, { headers }));
  return {
    status: answer.status,
    body: (await answer.json()) as { error?: { message: string; type: string } },
  };
}

describe("the door", () => {
  it("refuses live keys, and no key at all", async () => {
    for (const key of ["sk_live_1", "rk_live_1", ""]) {
      const { status, body } = await call({ Authorization: `Bearer ${key}`, "Stripe-Version": version });
      expect(status).toBe(401);
      expect(body.error?.type).toBe("invalid_request_error");
    }
  });

  it("speaks the pinned version only", async () => {
    const Authorization = "Bearer sk_test_1";
    expect((await call({ Authorization, "Stripe-Version": version })).status).toBe(200);
    expect((await call({ Authorization, "Stripe-Version": "2026-09-30.dahlia" })).status).toBe(400);
    expect((await call({ Authorization })).status).toBe(400);
  });

  it("pins the version of the installed SDK", () => {
    expect(Stripe.API_VERSION).toBe(version);
  });

  it("answers an unknown address as Stripe does", async () => {
    const { stripe } = openSimulator();
    await expect(stripe.rawRequest("GET", "/v1/nothing")).rejects.toThrow(/Unrecognized request URL/);
  });
});

describe("parameters", () => {
  it("are refused by name at any depth", async () => {
    const { stripe, price, subscribe } = await openShop();
    const { id } = await price(1000, "month");
    const items = [{ price: id, color: "red" }];
    await expect(subscribe(id, { items })).rejects.toThrow("Received unknown parameter: items[0][color]");
    const payment_method_types = ["card"];
    const session = { mode: "setup" as const, success_url: "https://parvis.example", payment_method_types };
    await expect(stripe.checkout.sessions.create(session)).rejects.toThrow("Received unknown parameter");
  });

  it("missing are named", async () => {
    const { stripe } = openSimulator();
    const call = stripe.rawRequest("POST", "/v1/prices", { currency: "eur" });
    await expect(call).rejects.toMatchObject({ code: "parameter_missing", param: "unit_amount" });
  });

  it("named as an object's prototype are unknown, not magic", async () => {
    const sim = createStripeSimulator();
    const headers = { Authorization: "Bearer sk_test_1", "Stripe-Version": version };
    const answer = await sim.fetch(new Request(api, { method: "POST", headers, body: "__proto__[name]=x" }));
    expect(await answer.json()).toMatchObject({ error: { code: "parameter_unknown", param: "__proto__" } });
  });

  it("expand what is asked, and refuse what cannot be", async () => {
    const { stripe, price } = await openShop();
    const { id, product } = await price(1000, "month");
    const read = await stripe.prices.retrieve(id, { expand: ["product"] });
    expect(read.product).toMatchObject({ id: product, name: "Adhésion" });
    await expect(stripe.prices.retrieve(id, { expand: ["nothing"] })).rejects.toThrow(/cannot be expanded/);
  });
});

describe("one key, one effect", () => {
  it("a payment retried after a lost answer charges once (case 54)", async () => {
    const { stripe, customer, method, price } = await openShop();
    const { id } = await price(1000, "month");
    const params = { customer: customer.id, items: [{ price: id }], default_payment_method: method.id };
    const options = { idempotencyKey: "order-1-1" };
    const both = await Promise.all([1, 2].map(() => stripe.subscriptions.create(params, options)));
    expect(both[0]?.id).toBe(both[1]?.id);
    expect((await stripe.charges.list()).data).toHaveLength(1);
  });

  it.each([{ lose: 2 }, { refuse: 2 }, { lose: 1, refuse: 1 }])(
    "the SDK's own retries charge once, whether calls are lost on the way in or back (%o)",
    async (trouble) => {
      const { sim, stripe, customer, method, price } = await openShop();
      const { id } = await price(1000, "month");
      sim.control.troubleNextCalls(trouble);
      const items = [{ price: id }];
      const params = { customer: customer.id, items, default_payment_method: method.id };
      const { status } = await stripe.subscriptions.create(params, { maxNetworkRetries: 2 });
      expect(status).toBe("active");
      expect((await stripe.charges.list()).data).toHaveLength(1);
    },
  );

  it("a refused card is refused again under the same key, without a second attempt", async () => {
    const { stripe, customer, price } = await openShop();
    const bad = await stripe.paymentMethods.attach("pm_card_chargeCustomerFail", { customer: customer.id });
    const { id } = await price(1000, "month");
    const pay = () =>
      stripe.subscriptions.create(
        {
          customer: customer.id,
          items: [{ price: id }],
          default_payment_method: bad.id,
          payment_behavior: "error_if_incomplete",
        },
        { idempotencyKey: "order-2-1" },
      );
    await expect(pay()).rejects.toMatchObject({ statusCode: 402, code: "card_declined" });
    await expect(pay()).rejects.toMatchObject({ statusCode: 402, code: "card_declined" });
    expect((await stripe.charges.list()).data).toHaveLength(1);
    expect((await stripe.subscriptions.list({ status: "all" })).data).toEqual([]);
  });
});

describe("the core", () => {
  it("runs anywhere: only the local host and the tests import Node, nothing imports the SDK's code", () => {
    const folder = import.meta.dirname;
    const files = globSync("**/*.ts", { cwd: folder }).filter(
      (file) => !/\.test\.ts$|^(serve|testing|contract)/.test(file),
    );
    const bound = files.filter((file) => {
      const source = readFileSync(join(folder, file), "utf8");
      return /from "node:/.test(source) || /^import (?!type\b)[^;]*from "stripe"/m.test(source);
    });
    expect(files.length).toBeGreaterThan(80);
    expect(bound).toEqual([]);
  });

  it("starts again from its snapshot", async () => {
    const { sim, stripe, price, subscribe } = await openShop();
    const { id } = await subscribe((await price(1000, "month")).id);
    const state = JSON.parse(JSON.stringify(sim.snapshot())) as ReturnType<typeof sim.snapshot>;
    const again = openSimulator({ state });
    expect(await again.stripe.subscriptions.retrieve(id)).toEqual(await stripe.subscriptions.retrieve(id));
    again.sim.clock.advanceBy(32 * 86_400);
    expect((await again.stripe.invoices.list()).data).toHaveLength(2);
    again.sim.reset();
    expect((await again.stripe.invoices.list()).data).toEqual([]);
  });
});
