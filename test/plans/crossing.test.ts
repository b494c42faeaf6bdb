import { expect, test } from "vitest";

import { boxes, buyer, day, pass, readAs } from "../support/billing.ts";
import { overtakeNext } from "../support/overtaking.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

async function subscribed() {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("pro", "monthly", 3, methodId);
  const [subscription] = (await one.account()).subscriptions;
  const base = `${one.path}/plan/subscriptions/${subscription?.id}`;
  return { ...one, methodId, base, end: Date.parse(subscription?.renewsAt ?? "") };
}

type Scene = Awaited<ReturnType<typeof subscribed>>;

/** Orders what waits for the renewal. */
const placed =
  (plan: "essentiel" | "standby") =>
  async ({ owner, path, methodId }: Scene) => {
    const wanted = { plan, interval: plan === "standby" ? "annual" : "monthly", licences: 3, methodId };
    const body = { ...wanted, licences: plan === "standby" ? 0 : 3, acceptances: boxes };
    const { id } = await readAs<{ id: string }>(owner.post(`${path}/plan/orders`, body));
    return () => owner.post(`${path}/plan/orders/${id}/pay`);
  };

const cancel = ({ owner, path }: Scene) => owner.post(`${path}/plan/cancel`);
const fewer = ({ owner, base }: Scene) => owner.put(`${base}/licences`, { licences: 2 });
const toTwo = async (on: Scene) => {
  await fewer(on);
  await pass(world, on.end + day);
};

/** What somebody does, once it is ready, and what is seen at once. */
const acts: [what: string, ready: (on: Scene) => Promise<() => Promise<Response>>, seen: object][] = [
  // First: whoever else renews meanwhile would use up the payments that fail.
  [
    "pays what is owed",
    async ({ owner, path, methodId, end, documents }) => {
      world.provider.sim.control.failNextPayments(4);
      await pass(world, end + 2 * day);
      world.provider.sim.control.failNextPayments(0);
      const [invoice] = await documents();
      return () => owner.post(`${path}/billing/documents/${invoice?.id}/pay`, { methodId });
    },
    { state: "active" },
  ],
  [
    "orders a smaller plan",
    placed("essentiel"),
    { subscriptions: [{ planned: { plan: "essentiel" } }], openOrder: null },
  ],
  ["orders Standby in advance", placed("standby"), { state: "active", openOrder: null }],
  [
    "undoes Standby",
    async (on) => {
      await (
        await placed("standby")(on)
      )();
      return () => on.owner.post(`${on.path}/plan/undo-standby`);
    },
    { plannedStandby: null, openOrder: null },
  ],
  ["takes fewer licences", async (on) => () => fewer(on), { subscriptions: [{ planned: { licences: 2 } }] }],
  [
    "takes more licences",
    async ({ owner, base }) =>
      () =>
        owner.put(`${base}/licences`, { licences: 5 }),
    { subscriptions: [{ licences: 5 }] },
  ],
  [
    "cancels",
    async (on) => {
      await toTwo(on);
      return () => cancel(on);
    },
    { state: "cancelling" },
  ],
  [
    "goes on after all",
    async (on) => {
      await toTwo(on);
      await cancel(on);
      return () => on.owner.post(`${on.path}/plan/revoke-cancellation`);
    },
    { state: "active" },
  ],
];

test.each(acts)("who %s finds it done although the event of it was read first", async (_, ready, seen) => {
  const on = await subscribed();
  const act = await ready(on);
  await world.drain();
  const overtaken = overtakeNext(world);
  const answer = await act();
  expect({ status: answer.status, body: await answer.text() }).toMatchObject({ status: 200 });
  expect(overtaken.done).toBe(true);
  expect(await on.account()).toMatchObject(seen);
});
