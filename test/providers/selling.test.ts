import { expect, test } from "vitest";

import { cards, hour, readAs } from "../support/billing.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { choose, connected, keyed, provider, publish, seller, subscriber } from "../support/providers.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

test("the module waits until the payment account takes cards", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const { version } = await readAs<{ version: number }>(owner.get(path));
  const on = () => owner.put(`${path}/modules/providers`, { enabled: true }, { "If-Match": `"${version}"` });
  expect(await (await on()).json()).toMatchObject({ code: "card_payments_needed" });
  expect(await connected(world, owner, path)).toMatchObject({ takesCards: true });
  expect((await on()).status).toBe(200);
});

test("subscriptions are switched on once there is a price, which a card can pay", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  await connected(world, owner, path);
  const { version } = await readAs<{ version: number }>(owner.get(path));
  await owner.put(`${path}/modules/providers`, { enabled: true }, { "If-Match": `"${version}"` });
  expect(await (await choose(owner, path)).json()).toMatchObject({ code: "provider_price_missing" });
  expect((await publish(owner, path, "monthly", "0,41")).status).toBe(422);
  expect((await publish(owner, path, "monthly", "19,99")).status).toBe(201);
  expect(await (await publish(owner, path, "monthly", "25", 1000)).json()).toMatchObject({
    code: "price_changed",
  });
  expect((await choose(owner, path)).status).toBe(200);
});

test("a provider subscribes on the account of the organisation, and can answer", async () => {
  const { path, account } = await seller(world);
  const one = await provider(world, path);
  expect(await one.see()).toMatchObject({ blockedBy: "never_subscribed", maySubscribe: true });
  const card = await one.addCard();
  const both = await Promise.all([one.subscribe(card), one.subscribe(card)]);
  expect(both.map(({ status }) => status)).toContain(200);
  await world.drain();
  expect(await one.see()).toMatchObject({
    blockedBy: null,
    subscription: { status: "active", price: { htCents: 1000, ttcCents: 1200 } },
  });
  expect(await one.documents()).toMatchObject([{ status: "paid", htCents: 1000, ttcCents: 1200 }]);
  const theirs = world.provider.sim.world.state.accounts[account];
  expect(Object.keys(theirs?.tables.subscriptions ?? {})).toHaveLength(1);
  const mails = world.mails.filter(({ to }) => to.email === one.person.email);
  expect(mails.map(({ mail }) => mail.kind)).toEqual(["provider-subscribed"]);
});

test("an account that numbers each provider apart is said to, until their invoices follow one another", async () => {
  const { settings } = world.provider.sim.world;
  const { owner, path } = await seller(world);
  const apart = async () =>
    (await readAs<{ separateNumbering: boolean }>(owner.get(`${path}/provider-settings`))).separateNumbering;
  const invoiced = async () => {
    clock.now += hour;
    await subscriber(world, path);
    return apart();
  };
  settings.numbering = "customer";
  expect([await apart(), await invoiced(), await invoiced()]).toEqual([false, false, true]);
  settings.numbering = "account";
  expect([await invoiced(), await invoiced()]).toEqual([true, false]);
});

test("case 78: a payment abandoned leaves the account incomplete, and is taken up again", async () => {
  const { path } = await seller(world, { cardAtSignUp: true });
  const one = await provider(world, path);
  expect(await one.see()).toMatchObject({ incomplete: true, blockedBy: "never_subscribed" });
  const refused = await one.subscribe(await one.addCard(cards.savedThenRefused));
  expect(await refused.json()).toMatchObject({
    incomplete: true,
    blockedBy: "incomplete",
    maySubscribe: true,
  });
  await one.subscribe(await one.addCard());
  await world.drain();
  expect(await one.see()).toMatchObject({ incomplete: false, blockedBy: null });
  expect(await one.documents()).toHaveLength(1);
});

test("the bank asks its holder: the page to confirm on is given, and access waits", async () => {
  const { path } = await seller(world);
  const one = await provider(world, path);
  await one.subscribe(await one.addCard(cards.confirms));
  const seen = await one.see();
  expect(seen).toMatchObject({ blockedBy: "incomplete", unpaid: { needsConfirmation: true } });
  expect(seen.unpaid?.pageUrl).toContain("/invoices/");
});

test("a seller overseas bills a rate of its own, and another from the next renewal on", async () => {
  const { owner, path } = await seller(world, { rateBp: 850 });
  const one = await subscriber(world, path);
  expect(await one.documents()).toMatchObject([{ htCents: 1000, ttcCents: 1085 }]);
  await choose(owner, path, { rateBp: 2000 });
  await world.drain();
  expect(await one.see()).toMatchObject({ subscription: { rise: null, next: { ttcCents: 1200 } } });
});

test("an exempt provider answers without paying, and what runs stops at the end of its period", async () => {
  const { owner, path } = await seller(world);
  const one = await subscriber(world, path);
  const exempt = (value: boolean) =>
    owner.put(`${path}/providers/${one.id}/exemption`, { exempt: value }, keyed());
  expect(await (await exempt(true)).json()).toMatchObject({
    exempt: true,
    blockedBy: null,
    subscription: { endsBy: "exemption" },
  });
  expect(await (await exempt(false)).json()).toMatchObject({ subscription: { endsAt: null, endsBy: null } });
  const never = await provider(world, path);
  await owner.put(`${path}/providers/${never.id}/exemption`, { exempt: true }, keyed());
  expect(await never.see()).toMatchObject({ exempt: true, blockedBy: null, maySubscribe: false });
});
