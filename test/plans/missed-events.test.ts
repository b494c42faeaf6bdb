import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { emit } from "../../simulators/stripe/core/events.ts";
import { platformAccount } from "../../simulators/stripe/core/world.ts";
import { buyer, hour, staySignedIn } from "../support/billing.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

const count = async (query: string) => (await env.DB.prepare(query).first<{ n: number }>())?.n ?? 0;

test("hundreds of events of the platform that never came are taken in a chunk at a time, each once", async () => {
  const { order, addCard } = await buyer(world);
  await order("pro", "monthly", 2, await addCard());
  const { sim } = world.provider;
  await sim.webhooks.drain();
  await world.drain();
  sim.webhooks.setFaults({ seed: 1, drop: 1 });
  const account = sim.world.state.accounts[platformAccount];
  const [customer] = Object.values(account?.tables.customers ?? {});
  if (!account || !customer) throw new Error("Nobody ordered.");
  const before = await count("select count(*) as n from payment_events");
  const walks = "select count(*) as n from outbox where kind = 'plans.walk-events' and done_at is not null";
  const walked = await count(walks);
  for (let sent = 0; sent < 450; sent += 1) {
    if (sent % 10 === 0) clock.now += 1000;
    emit({ world: sim.world, account }, "customer.updated", customer);
  }
  await sim.webhooks.drain();
  clock.now += hour;
  await staySignedIn(clock.now);
  await world.tick("7 * * * *");
  await world.drain();
  expect(await count("select count(*) as n from payment_events")).toBe(before + 450);
  expect(await count(walks), "450 are more than one batch of D1 bears").toBe(walked + 3);
});
