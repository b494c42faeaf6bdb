import { expect, test } from "vitest";

import { buyer, cards, day, pass, readAs, type Buyer, type Order } from "../support/billing.ts";
import { signedInAgain } from "../support/people.ts";
import { keptBy } from "../support/as-stripe.ts";
import { silencing } from "../support/payment-provider.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";
import { platformAccount } from "../../simulators/stripe/core/world.ts";

const world = openWorld();

async function expired() {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  return one;
}

async function deactivate({ owner, path }: Buyer) {
  const by = await signedInAgain(world, owner);
  const { name } = await readAs<{ name: string }>(by.get(path));
  expect((await by.post(`${path}/account/deactivation`, { confirmation: name })).status).toBe(200);
  await world.drain();
}

const revoke = async ({ owner, path }: Buyer) => {
  expect((await owner.post(`${path}/account/deactivation/revoke`)).status).toBe(204);
  await world.drain();
};

/** What can still be collected at the payment provider. */
const collectable = (subscription: string) => {
  const { invoices, subscriptions } = keptBy(world, platformAccount);
  return {
    status: subscriptions[subscription]?.status,
    dueCents: Object.values(invoices)
      .filter(({ parent }) => parent?.subscription_details?.subscription === subscription)
      .filter(({ status }) => status === "open")
      .reduce((sum, { amount_remaining: due }) => sum + due, 0),
  };
};

test("a deactivation closes what was left unpaid, with a credit note, and tells nobody to pay", async () => {
  const one = await expired();
  await one.order("pro", "monthly", 1, await one.addCard());
  const [bought] = (await one.account()).subscriptions;
  const end = Date.parse(bought?.renewsAt ?? "");
  world.provider.sim.control.failNextPayments(4);
  await pass(world, end + 15 * day);
  world.provider.sim.control.failNextPayments(0);
  expect(await one.account()).toMatchObject({ state: "expired", subscriptions: [{ status: "unpaid" }] });
  expect(collectable(bought?.id ?? "").dueCents).toBeGreaterThan(0);
  const before = world.mails.length;
  await deactivate(one);
  expect(collectable(bought?.id ?? "")).toEqual({ status: "canceled", dueCents: 0 });
  await pass(world, world.clock.now + 3 * day);
  expect(world.mails.slice(before).map(({ mail }) => mail.kind)).toEqual(["account-deactivated"]);
  await revoke(one);
  const documents = await one.documents();
  const credit = documents.find(({ kind }) => kind === "credit_note");
  expect(documents.some(({ id }) => id === credit?.correctsId)).toBe(true);
  expect(documents.filter(({ outstanding }) => outstanding)).toEqual([]);
  expect(await one.account()).toMatchObject({ state: "expired", cancellation: { offered: false } });
});

test("a deactivation gives up the order that waits for its bank: paying it then buys nothing", async () => {
  const one = await expired();
  const waiting = await one.order("pro", "monthly", 1, await one.addCard(cards.confirms));
  expect(waiting.confirmUrl).not.toBeNull();
  await deactivate(one);
  await world.provider.send(waiting.confirmUrl ?? "", { answer: "accept" });
  await world.provider.sim.webhooks.drain();
  await world.drain();
  await revoke(one);
  expect(await one.account()).toMatchObject({ state: "expired", openOrder: null });
  const order = await readAs<Order>(one.owner.get(`${one.path}/plan/orders/${waiting.id}`));
  expect(order.state).toBe("lapsed");
  const again = await one.order("pro", "monthly", 1, await one.addCard());
  expect(again.state).toBe("processed");
});

test("a subscription closed for want of payment is credited, be the first who closed it cut off before", async () => {
  const one = await expired();
  await one.order("pro", "monthly", 1, await one.addCard());
  const [bought] = (await one.account()).subscriptions;
  const end = Date.parse(bought?.renewsAt ?? "");
  world.provider.sim.control.failNextPayments(99);
  await pass(world, end + 20 * day);
  const speak = silencing(world.provider, "/v1/credit_notes");
  await pass(world, end + 32 * day);
  expect((await one.documents()).some(({ kind }) => kind === "credit_note")).toBe(false);
  speak();
  world.provider.sim.control.failNextPayments(0);
  await pass(world, world.clock.now + 2 * day);
  const documents = await one.documents();
  expect(documents.some(({ kind }) => kind === "credit_note")).toBe(true);
  expect(documents.filter(({ outstanding }) => outstanding)).toEqual([]);
});
