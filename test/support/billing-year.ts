import { env } from "cloudflare:workers";

import { checkAccounts } from "#cron/plans";
import { owe } from "#db/platform";
import { relay } from "#queues/outbox";
import { buyer, day, pass } from "./billing.ts";
import { bringInto } from "./states.ts";
import type { World } from "./world.ts";

const tables = ["plan_subscriptions", "billing_documents", "payment_methods", "orders"];

/** What an account's rows say, whatever asked for their reading. */
export async function rowsOf(organisationId: string): Promise<string> {
  const found = await env.DB.batch(
    tables.map((table) =>
      env.DB.prepare(`select * from ${table} where organisation_id = ?1 order by id`).bind(organisationId),
    ),
  );
  return JSON.stringify(found.map(({ results }) => results));
}

/** Nothing was ever read: the order waits for its payment, and the inbox is empty. */
export const forget = (organisationId: string) =>
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
export async function reconcile(world: World): Promise<void> {
  const due = await checkAccounts(env.DB, world.clock.now);
  await owe(env.DB, due, world.clock.now);
  await relay(world.services, { relay: due }, world.clock.now);
  await world.drain();
}

/** A year of an account: a debit, renewals, a failure and its payment, more licences, a cancellation revoked. */
export async function year(world: World) {
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
