import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { cards, day, hour, pass, readAs, staySignedIn } from "../support/billing.ts";
import { keptBy } from "../support/as-stripe.ts";
import { silencing } from "../support/payment-provider.ts";
import { signedInAgain } from "../support/people.ts";
import { choose, keyed, provider, publish, seller, subscriber } from "../support/providers.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

const at = (text: string | null | undefined) => Date.parse(text ?? "");
const mailsTo = (email: string, kind: string) =>
  world.mails.filter(({ to, mail }) => to.email === email && mail.kind === kind).map(({ mail }) => mail);
const statusesOf = (account: string) =>
  Object.values(keptBy(world, account).subscriptions).map(({ status }) => status);

test("expired, who tries again with a card that is declined is still among those who were lost", async () => {
  const { path, owner } = await seller(world);
  const one = await subscriber(world, path);
  const end = at((await one.act("cancel")).subscription?.periodEndsAt);
  await pass(world, end + 2 * hour);
  await one.subscribe(await one.addCard(cards.savedThenRefused));
  const back = await signedInAgain(world, owner);
  for (const later of [0, 25 * hour]) {
    await pass(world, clock.now + later);
    expect(await one.see()).toMatchObject({ blockedBy: "expired", maySubscribe: true });
    const lost = await readAs<{ data: { id: string }[] }>(
      back.get(`${path}/provider-follow-up?filter[view]=inactive`),
    );
    expect(lost.data.map(({ id }) => id)).toEqual([one.id]);
  }
});

test("a contested payment is told to both, with what can be done, and staff can close it", async () => {
  const { path, owner, account } = await seller(world);
  const one = await subscriber(world, path);
  const [charge] = Object.values(world.provider.sim.world.state.accounts[account]?.tables.charges ?? {});
  world.provider.sim.control.dispute(charge?.id ?? "");
  await pass(world, clock.now + hour);
  expect(await one.see()).toMatchObject({
    blockedBy: "unpaid",
    maySubscribe: false,
    unpaid: { disputed: true, remainingCents: 1200 },
  });
  for (const email of [one.person.email, owner.email])
    expect(mailsTo(email, "provider-unpaid")).toMatchObject([{ disputed: true, ttcCents: 1200 }]);
  const closed = await owner.post(`${path}/providers/${one.id}/subscription/close`, {}, keyed());
  expect(closed.status).toBe(200);
  expect(await one.see()).toMatchObject({ blockedBy: "expired", maySubscribe: true });
});

test("closed for want of payment by the account of the organisation, it is kept for the grace, and what is paid is given", async () => {
  const { settings } = world.provider.sim.world;
  settings.terminalAction = "canceled";
  const { path, account } = await seller(world);
  const [slow, never] = [await subscriber(world, path), await subscriber(world, path)];
  const end = at((await slow.see()).subscription?.periodEndsAt);
  for (const one of [slow, never]) await one.addCard(cards.savedThenRefused);
  await pass(world, end + 10 * day);
  expect(statusesOf(account)).toEqual(["canceled", "canceled"]);
  for (const one of [slow, never])
    expect(await one.see()).toMatchObject({
      blockedBy: null,
      subscription: { status: "past_due", endsBy: "dunning", next: null },
    });
  const good = await slow.addCard();
  const { unpaid } = await slow.see();
  expect(await slow.act(`documents/${unpaid?.id}/pay`, { methodId: good })).toMatchObject({
    blockedBy: null,
    subscription: { status: "active" },
  });
  await pass(world, end + 15 * day);
  expect(await slow.see()).toMatchObject({ blockedBy: null });
  expect(await never.see()).toMatchObject({ blockedBy: "unpaid" });
  const over = at((await never.see()).subscription?.endsAt);
  await pass(world, over + 3 * hour);
  for (const one of [slow, never])
    expect(await one.see()).toMatchObject({ blockedBy: "expired", maySubscribe: true });
  expect((await never.documents()).map(({ kind }) => kind)).toContain("credit_note");
  expect((await slow.documents()).map(({ kind }) => kind)).not.toContain("credit_note");
  settings.terminalAction = "unpaid";
});

test("who is exempted while a first payment waits for the bank is never charged for it", async () => {
  const { path, owner, account } = await seller(world);
  const one = await provider(world, path);
  await one.subscribe(await one.addCard(cards.confirms));
  await world.drain();
  await owner.put(`${path}/providers/${one.id}/exemption`, { exempt: true }, keyed());
  await world.drain();
  expect(statusesOf(account)).not.toContain("incomplete");
  expect(statusesOf(account)).not.toContain("active");
  expect(await one.see()).toMatchObject({ blockedBy: null, exempt: true, unpaid: null });
  expect(mailsTo(one.person.email, "provider-subscribed"), "it never began").toEqual([]);
});

test("who was exempted after a payment was left is offered no subscription, and cannot take one out", async () => {
  const { path, owner } = await seller(world);
  const one = await provider(world, path);
  await one.subscribe(await one.addCard(cards.confirms));
  expect(await one.see()).toMatchObject({ maySubscribe: true });
  await pass(world, clock.now + 24 * hour);
  await owner.put(`${path}/providers/${one.id}/exemption`, { exempt: true }, keyed());
  expect(await one.see()).toMatchObject({ blockedBy: null, maySubscribe: false });
  const refused = await one.subscribe(await one.addCard());
  expect([refused.status, await readAs(refused)]).toMatchObject([
    409,
    { code: "provider_already_subscribed" },
  ]);
  expect((await one.documents()).map(({ status }) => status)).not.toContain("paid");
});

test("once unpaid, no new period is begun over there; paid after all, it goes on", async () => {
  const { path, account } = await seller(world);
  const one = await subscriber(world, path);
  const end = at((await one.see()).subscription?.periodEndsAt);
  await one.addCard(cards.savedThenRefused);
  await pass(world, end + 15 * day);
  const ending = () =>
    Object.values(keptBy(world, account).subscriptions).map(({ cancel_at: when }) => when !== null);
  expect(ending()).toEqual([true]);
  const { unpaid } = await one.see();
  await one.act(`documents/${unpaid?.id}/pay`, { methodId: await one.addCard() });
  await world.drain();
  expect(ending()).toEqual([false]);
});

test("a rise left without an answer is waited for no more once it ended the subscription, and one row runs", async () => {
  const { path, owner, organisation } = await seller(world);
  const one = await subscriber(world, path);
  clock.now += 60_000;
  await publish(owner, path, "monthly", "12", 1000);
  await world.drain();
  const rise = (await one.see()).subscription?.rise;
  await pass(world, at(rise?.effectiveAt) + 3 * hour);
  const lapsed = await env.DB.prepare("select lapsed_at as at from price_consents where organisation_id = ?1")
    .bind(organisation.id)
    .all<{ at: number | null }>();
  expect(lapsed.results.map((row) => row.at !== null)).toEqual([true]);
  const { methods } = await one.see();
  await one.subscribe(methods.find(({ chosen }) => chosen)?.id ?? "");
  await world.drain();
  const running = await env.DB.prepare(
    "select count(*) as n from provider_subscriptions where organisation_id = ?1 and ended_at is null",
  )
    .bind(organisation.id)
    .first<{ n: number }>();
  expect(running?.n).toBe(1);
});

test("a provider who changed their address is written to there", async () => {
  const { path, owner } = await seller(world);
  const one = await subscriber(world, path);
  await env.DB.prepare("update people set email = 'nouvelle-adresse@exemple.fr' where email = ?1")
    .bind(one.person.email)
    .run();
  clock.now += 60_000;
  await publish(owner, path, "monthly", "12", 1000);
  await world.drain();
  expect(mailsTo("nouvelle-adresse@exemple.fr", "provider-price-request")).toHaveLength(1);
  expect(mailsTo(one.person.email, "provider-price-request")).toEqual([]);
});

test("while nothing is sold, an end takes nothing away and is not announced; a rise is asked once it is sold again", async () => {
  const { path, owner } = await seller(world);
  const [leaving, staying] = [await subscriber(world, path), await subscriber(world, path, "annual")];
  const end = at((await leaving.act("cancel")).subscription?.periodEndsAt);
  await choose(owner, path, { subscriptionsOn: false });
  clock.now += 60_000;
  await publish(owner, path, "annual", "120", 10_000);
  await world.drain();
  expect((await staying.see()).subscription?.rise).toBeNull();
  await pass(world, end + 3 * hour);
  expect(mailsTo(leaving.person.email, "provider-expired")).toEqual([]);
  const back = await signedInAgain(world, owner);
  await choose(back, path, { subscriptionsOn: true });
  await world.drain();
  const rise = (await staying.see()).subscription?.rise;
  expect(at(rise?.effectiveAt)).toBeGreaterThanOrEqual(clock.now + 30 * day);
});

test("left unpaid until the payment provider ended it, nothing is asked for any more, and both are told why", async () => {
  const { path, owner } = await seller(world);
  const one = await subscriber(world, path);
  const end = at((await one.see()).subscription?.periodEndsAt);
  await one.addCard(cards.savedThenRefused);
  await pass(world, end + 15 * day);
  const over = at((await one.see()).subscription?.periodEndsAt);
  await pass(world, over + 3 * hour);
  expect(await one.see()).toMatchObject({
    blockedBy: "expired",
    unpaid: null,
    subscription: { status: "expired", endsBy: "dunning" },
  });
  expect((await one.documents()).map(({ kind }) => kind)).toContain("credit_note");
  for (const email of [one.person.email, owner.email])
    expect(mailsTo(email, "provider-expired")).toMatchObject([{ why: "dunning" }]);
});

test("an end is told to both although a new attempt, declined, came before the hour", async () => {
  const { path, owner } = await seller(world);
  const one = await subscriber(world, path);
  const end = at((await one.act("cancel")).subscription?.periodEndsAt);
  const refused = await one.addCard(cards.savedThenRefused);
  await pass(world, end - hour);
  clock.now = end + 10 * 60 * 1000;
  await one.subscribe(refused);
  expect(await one.see()).toMatchObject({ blockedBy: "expired", subscription: { status: "incomplete" } });
  await pass(world, end + 2 * day);
  for (const email of [one.person.email, owner.email])
    expect(mailsTo(email, "provider-expired")).toMatchObject([{ why: "provider" }]);
});

test("over here and not told over there, it makes room at once for the subscription that is taken out", async () => {
  const { path, account } = await seller(world);
  const one = await subscriber(world, path);
  const end = at((await one.see()).subscription?.periodEndsAt);
  await one.addCard(cards.savedThenRefused);
  await pass(world, end + 13 * day);
  const good = await one.addCard();
  const next = at((await one.see()).subscription?.periodEndsAt);
  clock.now = next + 10 * 60 * 1000;
  await staySignedIn(clock.now);
  expect(await one.see()).toMatchObject({ blockedBy: "expired", maySubscribe: true });
  expect(statusesOf(account)).not.toContain("canceled");
  const { unpaid } = await one.see();
  expect(await one.act(`documents/${unpaid?.id}/pay`, { methodId: good })).toMatchObject({
    code: "order_not_payable",
  });
  expect(await readAs(one.subscribe(good))).toMatchObject({
    blockedBy: null,
    subscription: { status: "active" },
  });
  expect(statusesOf(account).toSorted()).toEqual(["active", "canceled"]);
});

test("whoever is exempted, or is not any more, is at once shown so", async () => {
  const { path, owner } = await seller(world);
  const one = await provider(world, path);
  const exempted = (exempt: boolean) =>
    readAs(owner.put(`${path}/providers/${one.id}/exemption`, { exempt }, keyed()));
  expect(await exempted(true)).toMatchObject({ exempt: true, blockedBy: null, maySubscribe: false });
  expect(await exempted(false)).toMatchObject({
    exempt: false,
    blockedBy: "never_subscribed",
    maySubscribe: true,
  });
});

test("closed by who manages it and cut off before the credit note, it is credited by whoever reads it next", async () => {
  const { path, owner } = await seller(world);
  const one = await subscriber(world, path);
  const end = at((await one.see()).subscription?.periodEndsAt);
  await one.addCard(cards.savedThenRefused);
  await pass(world, end + 20 * day);
  expect(await one.see()).toMatchObject({ blockedBy: "unpaid" });
  const speak = silencing(world.provider, "/v1/credit_notes");
  const closed = await owner.post(`${path}/providers/${one.id}/subscription/close`, {}, keyed());
  expect(closed.status).toBe(503);
  speak();
  await pass(world, clock.now + 2 * day);
  expect((await one.documents()).map(({ kind }) => kind)).toContain("credit_note");
  expect(await one.see()).toMatchObject({ blockedBy: "expired", unpaid: null });
});
