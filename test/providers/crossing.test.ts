import { expect, test } from "vitest";

import { cards, day, hour, pass } from "../support/billing.ts";
import { keyed, provider, publish, seller, subscriber } from "../support/providers.ts";
import { overtakeNext } from "../support/overtaking.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

type Scene = Awaited<ReturnType<typeof scene>>;
async function scene() {
  const { owner, path } = await seller(world);
  return { owner, path, one: await subscriber(world, path) };
}

const closed = ({ owner, path, one }: Scene) =>
  owner.post(`${path}/providers/${one.id}/subscription/close`, {}, keyed());

async function unpaid({ one }: Scene) {
  const { subscription } = await one.see();
  await one.addCard(cards.savedThenRefused);
  await pass(world, Date.parse(subscription?.periodEndsAt ?? "") + 3 * hour + day);
}

/** What somebody does, after what it needs, and what is seen once it is done. */
const acts: [what: string, before: (on: Scene) => unknown, act: (on: Scene) => unknown, seen: object][] = [
  ["stops", () => undefined, ({ one }) => one.act("cancel"), { subscription: { endsBy: "provider" } }],
  [
    "goes on after all",
    ({ one }) => one.act("cancel"),
    ({ one }) => one.act("revoke"),
    { subscription: { endsAt: null } },
  ],
  [
    "switches",
    () => undefined,
    ({ one }) => one.act("switch", { to: "annual", htCents: 10_000 }),
    { subscription: { pending: { to: "annual" } } },
  ],
  [
    "switches back",
    ({ one }) => one.act("switch", { to: "annual", htCents: 10_000 }),
    ({ one }) => one.act("undo-switch"),
    { subscription: { pending: null } },
  ],
  ["is stopped by the team", unpaid, closed, { subscription: { status: "expired" } }],
  [
    "pays what is owed",
    async (on) => {
      await unpaid(on);
      await on.one.addCard();
    },
    async ({ one }) => {
      const { unpaid, methods } = await one.see();
      return one.act(`documents/${unpaid?.id}/pay`, { methodId: methods.find(({ chosen }) => chosen)?.id });
    },
    { unpaid: null, blockedBy: null },
  ],
  [
    "accepts a rise",
    async ({ owner, path }) => {
      clock.now += 60_000;
      await publish(owner, path, "monthly", "12", 1000);
    },
    async ({ one }) => {
      const { subscription } = await one.see();
      return one.act(`rises/${subscription?.rise?.id}`, { accepted: true, htCents: 1200 });
    },
    { subscription: { next: { htCents: 1200 } } },
  ],
];

test.each(acts)(
  "who %s is not refused because the event of it was read first",
  async (_, before, act, seen) => {
    const on = await scene();
    await before(on);
    await world.drain();
    const overtaken = overtakeNext(world);
    const answer = await act(on);
    expect(overtaken.done).toBe(true);
    expect(answer instanceof Response ? await answer.json() : answer).not.toHaveProperty("code");
    expect(await on.one.see()).toMatchObject(seen);
  },
);

test("who subscribes is not refused because the event of it was read first", async () => {
  const { path } = await seller(world);
  const one = await provider(world, path);
  const card = await one.addCard();
  await world.drain();
  const overtaken = overtakeNext(world);
  const answer = await one.subscribe(card);
  expect(overtaken.done).toBe(true);
  expect(answer.status).toBe(200);
  expect((await one.see()).subscription?.status).toBe("active");
  expect(await one.documents()).toHaveLength(1);
});
