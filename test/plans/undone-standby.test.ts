import { expect, test } from "vitest";

import { buyer, readAs, type Order } from "../support/billing.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

type Interval = "monthly" | "annual";

/** Pro with two licences, and two more of the other interval beside it, or none. */
async function subscribed(interval: Interval, beside: Interval | null) {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("pro", interval, 2, methodId);
  if (beside) await one.order("pro", beside, 2, methodId);
  const ids = new Map<Interval, string>();
  for (const { id, interval: every } of (await one.account()).subscriptions) ids.set(every, id);
  const licences = async (every: Interval | null, wanted: number) => {
    const path = `${one.path}/plan/subscriptions/${ids.get(every ?? interval)}/licences`;
    expect((await one.owner.put(path, { licences: wanted })).status).toBe(200);
  };
  return {
    ...one,
    methodId,
    licences,
    ofBase: (wanted: number) => licences(interval, wanted),
    ofAdded: (wanted: number) => licences(beside, wanted),
    essentiel: () => one.order("essentiel", interval, 2, methodId),
    standby: () => one.order("standby", "annual", 0, methodId),
    act: async (name: string) => expect((await one.owner.post(`${one.path}/plan/${name}`)).status).toBe(200),
    orders: async () =>
      (await readAs<{ data: Order[] }>(one.owner.get(`${one.path}/plan/orders`))).data.toReversed(),
    /** All that the payment provider would do next. */
    remote: () => {
      const [kept] = Object.values(world.provider.sim.world.state.accounts);
      return [...ids.values()].map((id) => {
        const subscription = kept?.tables.subscriptions[id];
        const schedule = kept?.tables.subscription_schedules[String(subscription?.schedule)];
        return JSON.parse(
          JSON.stringify({
            ...subscription,
            schedule: schedule && { phases: schedule.phases, metadata: schedule.metadata },
          }),
        ) as object;
      });
    },
  };
}

type Scene = Awaited<ReturnType<typeof subscribed>>;

/** Four licences and more are brought down to two: more could not be cancelled. */
async function cancelled(on: Scene, beside: Interval | null) {
  await on.ofBase(1);
  if (beside) await on.ofAdded(1);
  await on.act("cancel");
}

const shapes: [interval: Interval, beside: Interval | null][] = [
  ["monthly", "annual"],
  ["annual", "monthly"],
  ["monthly", null],
];

const states: [what: string, ready: (on: Scene, beside: Interval | null) => Promise<unknown>][] = [
  ["nothing planned", async () => {}],
  ["fewer licences planned", async (on, beside) => (beside ? on.ofAdded(1) : on.ofBase(1))],
  [
    "fewer licences planned everywhere",
    async (on, beside) => {
      await on.ofBase(1);
      if (beside) await on.ofAdded(1);
    },
  ],
  ["Essentiel planned", (on) => on.essentiel()],
  ["the account cancelled", cancelled],
  [
    "the account cancelled, then Essentiel planned",
    async (on, beside) => {
      await cancelled(on, beside);
      await on.essentiel();
    },
  ],
];

const givenUp: typeof states = [
  ["none of the added licences wanted", (on) => on.ofAdded(0)],
  [
    "none of the added licences wanted, and Essentiel planned",
    async (on) => {
      await on.ofAdded(0);
      await on.essentiel();
    },
  ],
  [
    "none of the added licences wanted, and the account cancelled",
    async (on) => {
      await on.ofAdded(0);
      await on.act("cancel");
    },
  ],
];

const scenes = shapes.flatMap(([interval, beside]) =>
  [...states, ...(beside ? givenUp : [])].map(
    ([what, ready]) => [interval, beside ?? "no", what, ready, beside] as const,
  ),
);

test.each(scenes)(
  "%s Pro, %s licences beside it, %s: Standby undone leaves all of it as it was",
  async (interval, _beside, _what, ready, beside) => {
    const on = await subscribed(interval, beside);
    await ready(on, beside);
    const before = { remote: on.remote(), account: await on.account(), orders: await on.orders() };
    expect(await on.standby()).toMatchObject({ kind: "plan_standby", state: "scheduled" });
    expect(on.remote()).not.toEqual(before.remote);
    await on.act("undo-standby");
    expect(on.remote()).toEqual(before.remote);
    expect(await on.account()).toEqual(before.account);
    expect((await on.orders()).slice(0, -1)).toEqual(before.orders);
    await world.drain();
    expect(on.remote()).toEqual(before.remote);
  },
);

test("cancelled while Standby waits, then revoked, licences of which none was wanted end all the same", async () => {
  const on = await subscribed("monthly", "annual");
  await on.ofBase(1);
  await on.ofAdded(0);
  const ends = async () => (await on.account()).subscriptions.map(({ endsAt }) => endsAt);
  const before = await ends();
  await on.standby();
  await on.act("cancel");
  expect(await ends()).not.toContain(null);
  await on.act("revoke-cancellation");
  expect(await ends()).toEqual(before);
});

test("cancelled while Standby waits, then revoked, no more licences are renewed than were to be", async () => {
  const on = await subscribed("monthly", "annual");
  await on.ofBase(1);
  await on.ofAdded(1);
  await on.standby();
  await on.act("cancel");
  await on.act("revoke-cancellation");
  const { subscriptions } = await on.account();
  expect(subscriptions).toMatchObject([
    { licences: 1, endsAt: null, planned: null },
    { licences: 1, endsAt: null, planned: null },
  ]);
});

test("licences bought while Standby waits are kept by what waits again: none is taken away, a smaller plan holds them", async () => {
  const fewer = await subscribed("monthly", null);
  await fewer.ofBase(1);
  const smaller = await subscribed("monthly", null);
  await smaller.essentiel();
  for (const on of [fewer, smaller]) {
    await on.standby();
    await on.ofBase(4);
    await on.act("undo-standby");
  }
  expect((await fewer.account()).subscriptions).toMatchObject([{ licences: 4, planned: null }]);
  expect((await smaller.account()).subscriptions).toMatchObject([
    { licences: 4, planned: { plan: "essentiel", licences: 4 } },
  ]);
});
