import { expect, test } from "vitest";

import { boxes, buyer, cards, day, hour, pass, readAs, type AccountAnswer } from "../support/billing.ts";
import { silencing } from "../support/payment-provider.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

async function subscribed(licences = 1, interval: "monthly" | "annual" = "monthly") {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("pro", interval, licences, methodId);
  const [subscription] = (await one.account()).subscriptions;
  const base = `${one.path}/plan/subscriptions/${subscription?.id}`;
  const end = Date.parse(subscription?.renewsAt ?? "");
  return {
    ...one,
    methodId,
    end,
    act: (name: string) => one.owner.post(`${one.path}/plan/${name}`),
    preview: (wanted: number) =>
      readAs<{ dueNowCents: number; renewal: { quote: { htCents: number } } }>(
        one.owner.post(`${base}/licences-preview`, { licences: wanted }),
      ),
    change: (wanted: number) => one.owner.put(`${base}/licences`, { licences: wanted }),
  };
}

const essentiel = (licences: number) => 4900 + 900 * licences;

test("licences changed while a smaller plan waits are shown and planned at its price, and it still comes", async () => {
  const one = await subscribed(3);
  await one.order("essentiel", "monthly", 3, one.methodId);
  const planned = async () => (await one.account()).subscriptions[0]?.planned;
  expect((await one.preview(2)).renewal.quote.htCents).toBe(essentiel(2));
  expect((await one.change(2)).status).toBe(200);
  expect(await planned()).toMatchObject({ plan: "essentiel", licences: 2 });
  expect((await one.preview(4)).renewal.quote.htCents).toBe(essentiel(4));
  expect((await one.change(4)).status).toBe(200);
  expect(await planned()).toMatchObject({ plan: "essentiel", licences: 4 });
  await pass(world, one.end + day);
  expect(await one.account()).toMatchObject({ plan: "essentiel", subscriptions: [{ licences: 4 }] });
  expect((await one.documents())[0]).toMatchObject({ htCents: essentiel(4), status: "paid" });
});

test("Standby that begins takes the place of a smaller plan for good, and that order stays as it was left", async () => {
  const one = await subscribed(1);
  const smaller = await one.order("essentiel", "monthly", 1, one.methodId);
  const stateOf = async (id: string) =>
    (await readAs<{ state: string }>(one.owner.get(`${one.path}/plan/orders/${id}`))).state;
  const standby = await one.order("standby", "annual", 0, one.methodId);
  expect([await stateOf(smaller.id), await stateOf(standby.id)]).toEqual(["lapsed", "scheduled"]);
  await pass(world, one.end + day);
  expect(await one.account()).toMatchObject({ state: "standby", plan: "standby" });
  expect([await stateOf(smaller.id), await stateOf(standby.id)]).toEqual(["lapsed", "processed"]);
});

test("licences are not reduced for a renewal that Standby takes; those added are shown to end with it", async () => {
  const one = await subscribed(3);
  await one.order("standby", "annual", 0, one.methodId);
  const { plannedStandby } = await one.account();
  const refused = await one.change(2);
  expect([refused.status, await readAs(refused)]).toEqual([
    409,
    expect.objectContaining({ code: "standby_already_planned" }),
  ]);
  expect((await one.preview(4)).renewal.quote.htCents).toBe(12_000);
  expect((await one.change(4)).status).toBe(200);
  expect(await one.account()).toMatchObject({
    plannedStandby,
    subscriptions: [{ licences: 4, planned: { plan: "standby" } }],
  });
});

test("a cancellation survives Standby ordered, licences added and Standby undone: it ends as it was to", async () => {
  const one = await subscribed(1);
  await one.act("cancel");
  await one.order("standby", "annual", 0, one.methodId);
  expect((await one.change(2)).status).toBe(200);
  expect((await one.act("undo-standby")).status).toBe(200);
  const end = new Date(one.end).toISOString();
  expect(await one.account()).toMatchObject({ state: "cancelling", accessEndsAt: end, plannedStandby: null });
  await pass(world, one.end + day);
  expect((await one.account()).state).toBe("expired");
  expect((await one.documents()).filter(({ htCents }) => htCents >= 9900)).toHaveLength(1);
});

test("when the payment provider falls silent between an end that is lifted and the Standby it makes way for, the end comes back", async () => {
  const one = await subscribed(1);
  await one.act("cancel");
  const wanted = { plan: "standby", interval: "annual", licences: 0, methodId: one.methodId };
  const placed = await one.owner.post(`${one.path}/plan/orders`, { ...wanted, acceptances: boxes });
  const { id } = await readAs<{ id: string }>(placed);
  const speak = silencing(world.provider, "/v1/subscription_schedules");
  expect((await one.owner.post(`${one.path}/plan/orders/${id}/pay`)).status).toBe(503);
  speak();
  await world.provider.sim.webhooks.drain();
  await world.drain();
  expect((await one.account()).state).toBe("active");
  await pass(world, world.clock.now + hour, { events: false });
  expect(await one.account()).toMatchObject({
    state: "cancelling",
    accessEndsAt: new Date(one.end).toISOString(),
  });
  expect((await one.owner.post(`${one.path}/plan/orders/${id}/pay`)).status).toBe(200);
  expect((await one.act("undo-standby")).status).toBe(200);
  expect((await one.account()).state).toBe("cancelling");
});

test("the card chosen after Standby was ordered is the one that pays it, on its day", async () => {
  const one = await subscribed(1);
  await one.order("standby", "annual", 0, one.methodId);
  const chosen = await one.addCard();
  expect((await one.owner.put(`${one.path}/billing/methods/${chosen}/chosen`, {})).status).toBe(200);
  expect((await one.owner.delete(`${one.path}/billing/methods/${one.methodId}`)).status).toBe(200);
  await pass(world, one.end + day);
  expect(await one.account()).toMatchObject({ state: "standby" });
  expect((await one.documents())[0]).toMatchObject({ status: "paid", htCents: 12_000 });
});

test("Standby that gave way to a larger plan waits again once its payment never came, the cancellation with it", async () => {
  const [going, cancelled] = [await subscribed(1, "annual"), await subscribed(1, "annual")];
  await cancelled.act("cancel");
  const orders: string[] = [];
  for (const one of [going, cancelled]) {
    const { id } = await one.order("standby", "annual", 0, one.methodId);
    orders.push(id);
    const refusing = await one.addCard(cards.savedThenRefused);
    expect(await one.order("premium", "annual", 1, refusing)).toMatchObject({ state: "awaiting_payment" });
  }
  await pass(world, world.clock.now + 2 * day);
  for (const [index, one] of [going, cancelled].entries()) {
    expect(await one.account()).toMatchObject({
      plan: "pro",
      openOrder: null,
      plannedStandby: { at: new Date(one.end).toISOString() },
    });
    const order = one.owner.get(`${one.path}/plan/orders/${orders[index]}`);
    expect(await readAs(order)).toMatchObject({ state: "scheduled" });
    expect((await one.act("undo-standby")).status).toBe(200);
  }
  expect((await going.account()).state).toBe("active");
  expect((await cancelled.account()).state).toBe("cancelling");
});

test("fewer licences that gave way to a larger plan wait again once its payment never came, be it under Standby", async () => {
  const [going, asleep] = [await subscribed(5, "annual"), await subscribed(5, "annual")];
  for (const one of [going, asleep]) {
    expect((await one.change(3)).status).toBe(200);
    if (one === asleep) await one.order("standby", "annual", 0, one.methodId);
    const refusing = await one.addCard(cards.savedThenRefused);
    await one.order("premium", "annual", 5, refusing);
    // Another, refused as well, takes the place of the first.
    expect(await one.order("premium", "annual", 6, refusing)).toMatchObject({ state: "awaiting_payment" });
  }
  await pass(world, world.clock.now + 2 * day);
  expect((await asleep.account()).plannedStandby).toEqual({ at: new Date(asleep.end).toISOString() });
  expect((await asleep.act("undo-standby")).status).toBe(200);
  for (const one of [going, asleep]) {
    const planned = { plan: "pro", licences: 3, at: new Date(one.end).toISOString() };
    expect(await one.account()).toMatchObject({ openOrder: null, subscriptions: [{ licences: 5, planned }] });
  }
});

/** The writes to a path that follow so many are lost. */
function silencingAfter(writes: number, path: string): () => void {
  const { sim } = world.provider;
  const answer = sim.fetch;
  let seen = 0;
  sim.fetch = (request) => {
    const counts = request.method === "POST" && new URL(request.url).pathname === path;
    seen += counts ? 1 : 0;
    return counts && seen > writes ? Promise.reject(new TypeError("The network is down.")) : answer(request);
  };
  return () => {
    sim.fetch = answer;
  };
}

/** A monthly plan, and licences added by the year. */
async function withYearlyLicences() {
  const one = await subscribed(1);
  await one.order("pro", "annual", 2, one.methodId);
  const by = ({ subscriptions }: AccountAnswer, interval: string) =>
    subscriptions.find((subscription) => subscription.interval === interval);
  return {
    ...one,
    monthly: async () => by(await one.account(), "monthly"),
    yearly: async () => by(await one.account(), "annual"),
  };
}

test("Standby undone lets the whole account go on, the plan and the licences added to it", async () => {
  const one = await withYearlyLicences();
  await one.order("standby", "annual", 0, one.methodId);
  expect(await one.monthly()).toMatchObject({ endsAt: new Date(one.end).toISOString() });
  expect((await one.act("undo-standby")).status).toBe(200);
  expect(await one.monthly()).toMatchObject({ endsAt: null, renewsAt: new Date(one.end).toISOString() });
  expect(await one.yearly()).toMatchObject({ endsAt: null, planned: null });
});

test("licences whose plan has ended for want of payment end at their renewal, and buy no plan by themselves", async () => {
  const one = await withYearlyLicences();
  world.provider.sim.control.failNextPayments(99);
  await pass(world, one.end + 45 * day);
  world.provider.sim.control.failNextPayments(0);
  expect(await one.monthly()).toBeUndefined();
  const yearly = await one.yearly();
  expect(yearly).toMatchObject({ renewsAt: null, next: null });
  expect(yearly?.endsAt).not.toBeNull();
  const again = await one.order("pro", "monthly", 1, one.methodId);
  expect(again).toMatchObject({ kind: "start", state: "processed", ttcCents: (9900 + 1500) * 1.2 });
});

test("a smaller plan is in force at its renewal, whatever licences of the larger one were added by the year", async () => {
  const one = await withYearlyLicences();
  await one.order("essentiel", "monthly", 1, one.methodId);
  expect((await one.account()).plan).toBe("pro");
  await pass(world, one.end + day);
  expect(await one.account()).toMatchObject({ state: "active", plan: "essentiel", seats: { allowed: 3 } });
});

test("while Standby is planned no licences are bought beside it, and what makes way for it goes on only once it is undone", async () => {
  const alone = await subscribed(1);
  await alone.order("standby", "annual", 0, alone.methodId);
  const wanted = { plan: "pro", interval: "annual", licences: 1 };
  const preview = alone.owner.post(`${alone.path}/plan/order-preview`, wanted);
  expect(await readAs(preview)).toMatchObject({ code: "standby_already_planned" });
  const both = await withYearlyLicences();
  await both.order("standby", "annual", 0, both.methodId);
  expect(await readAs(both.act("revoke-cancellation"))).toMatchObject({ code: "nothing_to_revoke" });
  expect(await both.monthly()).toMatchObject({ endsAt: new Date(both.end).toISOString() });
});

test("Standby ordered and cut off before what makes way for it was told ends it all the same", async () => {
  const one = await withYearlyLicences();
  const { id: monthly } = (await one.monthly()) ?? { id: "" };
  const body = { plan: "standby", interval: "annual", licences: 0, methodId: one.methodId };
  const placed = one.owner.post(`${one.path}/plan/orders`, { ...body, acceptances: boxes });
  const { id } = await readAs<{ id: string }>(placed);
  // The method of the subscription is chosen before, the end is set after, under one path: only the second is lost.
  const speak = silencingAfter(1, `/v1/subscriptions/${monthly}`);
  expect((await one.owner.post(`${one.path}/plan/orders/${id}/pay`)).status).toBe(503);
  speak();
  await world.provider.sim.webhooks.drain();
  await world.drain();
  expect((await one.account()).plannedStandby).not.toBeNull();
  expect(await one.monthly()).toMatchObject({ endsAt: new Date(one.end).toISOString() });
});
