import { expect, test } from "vitest";

import { buyer, hour, pass, readAs, staySignedIn } from "../support/billing.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

/** These cases name their instants: the world of each begins when its first thing is bought. */
async function boughtAt(text: string) {
  const world = openWorld({}, { now: Date.parse(text) });
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  return { world, one, methodId: await one.addCard() };
}

test.each([
  ["2027-05-23T02:00:00Z", 6000],
  ["2027-09-09T14:00:00Z", 2400],
])("case 70: Standby of 21 November, woken on %s, credits %i cents excluding tax", async (woken, credit) => {
  const { world, one, methodId } = await boughtAt("2026-11-21T14:00:00Z");
  await one.order("standby", "annual", 0, methodId);
  expect(await one.documents()).toMatchObject([{ htCents: 12_000, ttcCents: 14_400, status: "paid" }]);
  world.clock.now = Date.parse(woken);
  await staySignedIn(world.clock.now);
  const wanted = { plan: "pro", interval: "annual", licences: 1 };
  const preview = await readAs(one.owner.post(`${one.path}/plan/order-preview`, wanted));
  const due = ((99_000 + 15_000 - credit) * 12) / 10;
  expect(preview).toMatchObject({ kind: "wake", dueNowCents: due, quote: { creditCents: credit } });
  const order = await one.order("pro", "annual", 1, methodId);
  expect(order).toMatchObject({ state: "processed", ttcCents: due });
  expect((await one.documents())[0]).toMatchObject({ ttcCents: due, status: "paid" });
  expect(await one.account()).toMatchObject({ state: "active", plan: "pro" });
});

test("case 71: Standby bought on 21 November for 31 December at 10:00 charges nothing before, and sleeps from that instant", async () => {
  const { world, one, methodId } = await boughtAt("2025-12-31T10:00:00Z");
  await one.order("pro", "annual", 1, methodId);
  await pass(world, Date.parse("2026-11-21T14:00:00Z"));
  const end = Date.parse("2026-12-31T10:00:00Z");
  const order = await one.order("standby", "annual", 0, methodId);
  expect(order).toMatchObject({ state: "scheduled", startsAt: new Date(end).toISOString(), invoice: null });
  await pass(world, end - 1);
  expect(await one.account()).toMatchObject({ state: "active", plan: "pro" });
  expect((await one.owner.post(`${one.path}/programmes`, { title: "Encore ouvert" })).status).toBe(201);
  expect(await one.documents()).toHaveLength(1);
  world.clock.now = end;
  expect((await one.account()).state).toBe("standby");
  expect(await readAs(one.owner.post(`${one.path}/programmes`, { title: "Trop tard" }))).toMatchObject({
    code: "plan_standby",
  });
  await pass(world, end + 2 * hour);
  expect((await one.documents())[0]).toMatchObject({ htCents: 12_000, ttcCents: 14_400, status: "paid" });
  expect((await one.account()).subscriptions).toMatchObject([
    { plan: "standby", renewsAt: "2027-12-31T10:00:00.000Z" },
  ]);
});
