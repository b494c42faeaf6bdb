import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { checkAccounts } from "#cron/plans";
import { owe } from "#db/platform";
import { relay } from "#queues/outbox";
import { buyer, day, pass } from "../support/billing.ts";
import { webhookSecret } from "../support/payment-provider.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";
import { seeded } from "../../simulators/stripe/webhooks/faults.ts";
import { signatureHeader } from "../../simulators/stripe/webhooks/signature.ts";

const world = openWorld();
const tables = ["plan_subscriptions", "billing_documents", "payment_methods", "orders"];

/** What an account's rows say, whatever asked for their reading. */
async function rowsOf(organisationId: string): Promise<string> {
  const found = await env.DB.batch(
    tables.map((table) =>
      env.DB.prepare(`select * from ${table} where organisation_id = ?1 order by id`).bind(organisationId),
    ),
  );
  return JSON.stringify(found.map(({ results }) => results));
}

/** Nothing was ever read: the order waits for its payment, and the inbox is empty. */
const forget = (organisationId: string) =>
  env.DB.batch([
    ...["plan_subscriptions", "billing_documents", "payment_methods"].map((table) =>
      env.DB.prepare(`delete from ${table} where organisation_id = ?1`).bind(organisationId),
    ),
    env.DB.prepare(
      "update orders set accepted_at = null, invoice_id = null, subscription_id = null where organisation_id = ?1",
    ).bind(organisationId),
    env.DB.prepare("update billing_customers set read_at = null, check_at = 1"),
    env.DB.prepare("delete from payment_events"),
    env.DB.prepare("delete from outbox where kind like 'plans.%'"),
  ]);

/** What the hourly tick hands over for accounts, and nothing else of it: none when an event had them read already. */
async function reconcile(): Promise<void> {
  const due = await checkAccounts(env.DB, world.clock.now);
  await owe(env.DB, due, world.clock.now);
  await relay(world.services, { relay: due }, world.clock.now);
  await world.drain();
}

/** A year of an account: a debit, renewals, a failure and its payment, more licences, a cancellation revoked. */
async function year() {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  await one.order("pro", "monthly", 2, await one.addAccount());
  const [subscription] = (await one.account()).subscriptions;
  await pass(world, world.clock.now + 40 * day);
  const card = await one.addCard();
  await one.owner.put(`${one.path}/billing/methods/${card}/chosen`, {});
  world.provider.sim.control.failNextPayments(2);
  await pass(world, world.clock.now + 60 * day);
  await one.owner.put(`${one.path}/plan/subscriptions/${subscription?.id}/licences`, { licences: 3 });
  await one.owner.put(`${one.path}/plan/subscriptions/${subscription?.id}/licences`, { licences: 2 });
  await pass(world, world.clock.now + 60 * day);
  await one.owner.post(`${one.path}/plan/cancel`);
  await one.owner.post(`${one.path}/plan/revoke-cancellation`);
  await pass(world, world.clock.now + 200 * day);
  return one;
}

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
  const { organisation } = await year();
  const perfect = await rowsOf(organisation.id);
  const all = Object.values(world.provider.sim.world.state.accounts).flatMap(({ tables: kept }) =>
    Object.values(kept.events),
  );
  expect(all.length).toBeGreaterThan(60);
  for (let seed = 1; seed <= 200; seed++) {
    const random = seeded(seed);
    await forget(organisation.id);
    const whole = seed <= 2;
    const sent = all
      .filter(() => whole || random() < 6 / all.length)
      .flatMap((event) => (random() < 0.2 ? [event, event] : [event]))
      .map((event) => ({ event, order: random() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ event }) => event);
    await send(sent, random);
    // When all of them came, nothing else is needed; when some were lost, the clock makes up for them.
    if (whole) await world.drain();
    else await reconcile();
    expect(await rowsOf(organisation.id), `seed ${seed}`).toBe(perfect);
  }
}, 900_000);
