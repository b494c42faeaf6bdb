import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { cards, day, hour, ibans, pass, readAs } from "../support/billing.ts";
import { keyed, provider, publish, seller, subscriber } from "../support/providers.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

const minute = 60_000;
const at = (text: string | null | undefined) => Date.parse(text ?? "");
const kindsTo = (email: string) =>
  world.mails.filter(({ to }) => to.email === email).map(({ mail }) => mail.kind);

test("case 50: a switch bills the other interval at the end of the period only, and can be undone before", async () => {
  const { path } = await seller(world);
  const [one, other] = [await subscriber(world, path), await subscriber(world, path)];
  const end = at((await one.see()).subscription?.periodEndsAt);
  for (const each of [one, other])
    expect(await each.act("switch", { to: "annual", htCents: 10_000 })).toMatchObject({
      subscription: { pending: { to: "annual", ttcCents: 12_000 } },
    });
  await pass(world, clock.now + 10 * day);
  expect(await other.act("undo-switch")).toMatchObject({ subscription: { pending: null } });
  await pass(world, end + 3 * hour);
  expect((await one.documents()).map(({ htCents }) => htCents)).toEqual([10_000, 1000]);
  expect(await one.see()).toMatchObject({ subscription: { interval: "annual", pending: null } });
  expect((await other.documents()).map(({ htCents }) => htCents)).toEqual([1000, 1000]);
});

test.each([
  { from: "annual", to: "monthly", billed: [1000, 10_000], endsAfter: 31 * day, blockedBy: "expired" },
  { from: "monthly", to: "annual", billed: [10_000, 1000], endsAfter: 366 * day, blockedBy: null },
] as const)(
  "cancelled while the bill of a switch from $from is a draft, it ends with the period that the switch began",
  async ({ from, to, billed, endsAfter, blockedBy }) => {
    const { path } = await seller(world);
    const one = await subscriber(world, path, from);
    const end = at((await one.see()).subscription?.periodEndsAt);
    await one.act("switch", { to, htCents: billed[0] });
    await pass(world, end + 10 * minute);
    const { subscription } = await one.act("cancel");
    expect(subscription?.endsAt).toBe(subscription?.periodEndsAt);
    const endsAt = at(subscription?.endsAt);
    expect(endsAt).toBeGreaterThanOrEqual(end + endsAfter - 3 * day);
    expect(endsAt).toBeLessThanOrEqual(end + endsAfter);
    await pass(world, end + 62 * day);
    expect((await one.documents()).map(({ htCents }) => htCents)).toEqual(billed);
    expect(await one.see()).toMatchObject({
      blockedBy,
      subscription: { endsAt: subscription?.endsAt, endsBy: "provider" },
    });
  },
);

test("a rise of the interval that a switch leads to is compared with the price confirmed for it", async () => {
  const { owner, path } = await seller(world);
  const one = await subscriber(world, path);
  await one.act("switch", { to: "annual", htCents: 10_000 });
  clock.now += 60_000;
  await publish(owner, path, "annual", "110", 10_000);
  await world.drain();
  const { subscription } = await one.see();
  expect(subscription?.rise).toMatchObject({
    interval: "annual",
    from: { htCents: 10_000 },
    to: { htCents: 11_000 },
  });
  const asked = world.mails.map(({ mail }) => mail).find(({ kind }) => kind === "provider-price-request");
  expect(asked).toMatchObject({ interval: "annual", fromHtCents: 10_000, toHtCents: 11_000 });
});

test("case 53: the price shown for a switch is the consent, and the request is superseded", async () => {
  const { owner, path } = await seller(world);
  const one = await subscriber(world, path);
  await publish(owner, path, "monthly", "12", 1000);
  await world.drain();
  expect((await one.see()).subscription?.rise).not.toBeNull();
  const wrong = await one.act("switch", { to: "annual", htCents: 9000 });
  expect(wrong.code).toBe("price_changed");
  expect(await one.act("switch", { to: "annual", htCents: 10_000 })).toMatchObject({
    subscription: { rise: null, next: { interval: "annual" } },
  });
});

test("cancelled, it gives access to its very end, is billed nothing more, and can be taken out again", async () => {
  const { owner, path } = await seller(world);
  const one = await subscriber(world, path);
  const end = at((await one.see()).subscription?.periodEndsAt);
  expect(await one.act("cancel")).toMatchObject({ subscription: { endsBy: "provider", next: null } });
  await world.drain();
  expect(await one.act("revoke")).toMatchObject({ subscription: { endsAt: null } });
  await world.drain();
  await one.act("cancel");
  await one.addCard();
  expect((await one.see()).subscription?.endsBy).toBe("provider");
  await pass(world, end - 1);
  expect(await one.see()).toMatchObject({ blockedBy: null });
  await pass(world, end);
  expect(await one.see()).toMatchObject({ blockedBy: "expired" });
  await pass(world, end + 2 * hour);
  expect(await one.documents()).toHaveLength(1);
  expect(kindsTo(one.person.email)).toEqual(
    expect.arrayContaining(["provider-cancelled", "provider-revoked", "provider-expired"]),
  );
  expect(kindsTo(owner.email)).toContain("provider-expired");
  const { methods } = await one.see();
  const again = await one.subscribe(methods.find(({ chosen }) => chosen)?.id ?? "");
  expect(await readAs(again)).toMatchObject({ blockedBy: null, subscription: { status: "active" } });
});

test("a renewal that fails keeps access for the grace, then blocks; paid by another card, it opens at once", async () => {
  const { owner, path } = await seller(world);
  const one = await subscriber(world, path);
  const end = at((await one.see()).subscription?.periodEndsAt);
  const bad = await one.addCard(cards.savedThenRefused);
  expect(bad).not.toBe("");
  await pass(world, end + 3 * hour);
  expect(await one.see()).toMatchObject({ blockedBy: null, subscription: { status: "past_due" } });
  await pass(world, end + 15 * day);
  expect(await one.see()).toMatchObject({ blockedBy: "unpaid", subscription: { status: "unpaid" } });
  for (const email of [one.person.email, owner.email]) {
    const kinds = kindsTo(email);
    expect(kinds.filter((kind) => kind === "provider-payment-failed")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "provider-unpaid")).toHaveLength(1);
  }
  const good = await one.addCard();
  const { unpaid } = await one.see();
  expect(await one.act(`documents/${unpaid?.id}/pay`, { methodId: good })).toMatchObject({
    blockedBy: null,
    unpaid: null,
  });
});

test("a first direct debit gives access while it is on its way, and takes it back when it fails", async () => {
  const { path } = await seller(world);
  const [one, other] = [await provider(world, path), await provider(world, path)];
  await one.subscribe(await one.addAccount(ibans.settles));
  await other.subscribe(await other.addAccount(ibans.fails));
  for (const each of [one, other]) expect(await each.see()).toMatchObject({ blockedBy: null });
  await pass(world, clock.now + 12 * day);
  expect(await one.see()).toMatchObject({ blockedBy: null, subscription: { status: "active" } });
  expect(await other.see()).toMatchObject({ blockedBy: "unpaid" });
  expect(kindsTo(one.person.email)).not.toContain("provider-unpaid");
});

test("events lost for days are caught up by one hour’s run", async () => {
  const { path } = await seller(world);
  const one = await subscriber(world, path);
  const end = at((await one.see()).subscription?.periodEndsAt);
  await pass(world, end + 2 * day, { events: false });
  expect((await one.documents()).map(({ status }) => status)).toEqual(["paid", "paid"]);
  expect(at((await one.see()).subscription?.periodEndsAt)).toBeGreaterThan(clock.now);
});

test("what is paid stays; unpaid, it is closed by staff at once, even when the answer of the payment provider is lost", async () => {
  const { owner, path } = await seller(world);
  const one = await subscriber(world, path);
  const paid = await owner.post(`${path}/providers/${one.id}/subscription/close`, {}, keyed());
  expect(await readAs(paid)).toMatchObject({ code: "provider_nothing_owed" });
  const end = at((await one.see()).subscription?.periodEndsAt);
  await one.addCard(cards.savedThenRefused);
  await pass(world, end + 3 * hour);
  world.provider.sim.control.troubleNextCalls({ lose: 1 });
  const closed = await owner.post(`${path}/providers/${one.id}/subscription/close`, {}, keyed());
  expect(closed.status).toBe(200);
  expect(await one.see()).toMatchObject({ blockedBy: "expired", subscription: { status: "expired" } });
});

test("a subscription that was paid a moment ago is not closed, though our rows still say that it is owed", async () => {
  const { owner, path } = await seller(world);
  const one = await subscriber(world, path);
  await env.DB.prepare(
    "update provider_subscriptions set debt_since = ?1, debt_cause = 'renewal' where provider_id = ?2",
  )
    .bind(clock.now - hour, one.id)
    .run();
  const close = owner.post(`${path}/providers/${one.id}/subscription/close`, {}, keyed());
  expect(await readAs(close)).toMatchObject({ code: "provider_nothing_owed" });
  await pass(world, clock.now + 2 * day);
  expect(await one.see()).toMatchObject({ blockedBy: null, subscription: { status: "active" } });
});
