import { expect, test } from "vitest";

import { forget, reconcile, rowsOf, year } from "../support/billing-year.ts";
import { webhookSecret } from "../support/payment-provider.ts";
import { testEnv } from "../support/test-env.ts";
import { openWorld } from "../support/world.ts";
import { seeded } from "../../simulators/stripe/webhooks/faults.ts";
import { signatureHeader } from "../../simulators/stripe/webhooks/signature.ts";

const world = openWorld();
async function post(event: object): Promise<void> {
  const body = JSON.stringify(event);
  const signature = await signatureHeader(body, webhookSecret, Math.floor(Date.now() / 1000));
  const answer = await world.fetch(
    new Request("https://api.parvis.test/v1/payment-events", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Stripe-Signature": signature },
      body,
    }),
  );
  expect(answer.status).toBe(204);
}

/** A few years come whole; `YEAR=200` has each of them come so, as a night has time to (docs/runbook.md). */
const everyYearWhole = testEnv().YEAR !== "";

/** Sends events one after the other; what they owe is done meanwhile or not, in any order. */
async function send(events: readonly object[], random: () => number): Promise<void> {
  for (const event of events) {
    world.clock.now += 1;
    await post(event);
    if (random() < 0.3) await world.deliver(world.waiting.splice(0).toSorted(() => random() - 0.5));
  }
  world.clock.now += 1;
}

test("case 63: a year of events in 200 random orders, some twice, some never, ends in the same rows", async () => {
  const { organisation } = await year(world);
  const perfect = await rowsOf(organisation.id);
  const all = Object.values(world.provider.sim.world.state.accounts).flatMap(({ tables: kept }) =>
    Object.values(kept.events),
  );
  expect(all.length).toBeGreaterThan(60);
  for (let seed = 1; seed <= 200; seed++) {
    const random = seeded(seed);
    await forget(organisation.id);
    const whole = seed <= 4 || everyYearWhole;
    const sent = all
      .filter(() => whole || random() < 6 / all.length)
      .flatMap((event) => (random() < 0.2 ? [event, event] : [event]))
      .map((event) => ({ event, order: random() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ event }) => event);
    await send(sent, random);
    // When all of them came, nothing else is needed; when some were lost, the clock makes up for them.
    if (whole) await world.drain();
    else await reconcile(world);
    expect(await rowsOf(organisation.id), `seed ${seed}`).toBe(perfect);
  }
}, 3_600_000);
