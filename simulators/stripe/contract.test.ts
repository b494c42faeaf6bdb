import { Stripe } from "stripe";
import { describe, expect, it } from "vitest";
import { scenarios } from "./contract.ts";
import type { ContractKit } from "./contract-types.ts";
import { apiVersion } from "./core/events.ts";
import { openSimulator } from "./testing.ts";

const key = process.env["STRIPE_TEST_KEY"];
const run = Date.now().toString(36);

function kitFor(stripe: Stripe): ContractKit {
  let used = 0;
  return {
    stripe,
    unique: (prefix) => `${prefix}-${run}-${(used += 1)}`,
    async advance(clock, to) {
      await stripe.testHelpers.testClocks.advance(clock, { frozen_time: to });
      for (;;) {
        const { status } = await stripe.testHelpers.testClocks.retrieve(clock);
        if (status === "ready") return;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    },
  };
}

function sandbox(): Stripe {
  if (key === undefined || !key.startsWith("sk_test_")) throw new Error("STRIPE_TEST_KEY must be a test key");
  return new Stripe(key, { apiVersion, telemetry: false });
}

describe("the contract, against the simulator", () => {
  it.each(scenarios)("$name", async ({ run }) => {
    await expect(run(kitFor(openSimulator().stripe))).resolves.toBeUndefined();
  });
});

describe.skipIf(key === undefined)("the contract, against Stripe's sandbox (needs STRIPE_TEST_KEY)", () => {
  it.each(scenarios)("$name", { timeout: 120_000 }, async ({ run }) => {
    await expect(run(kitFor(sandbox()))).resolves.toBeUndefined();
  });
});
