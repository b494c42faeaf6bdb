import { expect, test } from "vitest";

import { cards, day, hour, ibans, pass } from "../support/billing.ts";
import { keyed, provider, publish, seller, subscriber, type Subscriber } from "../support/providers.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

const at = (text: string | null | undefined) => Date.parse(text ?? "");
const to = (email: string, kind: string) =>
  world.mails.filter((sent) => sent.to.email === email && sent.mail.kind === kind).map(({ mail }) => mail);
const mailsOf = ({ person }: Pick<Subscriber, "person">, kind: string) => to(person.email, kind);
const renewalOf = async (one: Pick<Subscriber, "see">) => at((await one.see()).subscription?.periodEndsAt);

/** A card that serves until the end of the month that comes so many days from now, as it is typed. */
function cardFor(days: number): { expiry: string; expiresAt: number } {
  const last = new Date(clock.now + days * day);
  const [year, month] = [last.getUTCFullYear(), last.getUTCMonth() + 1];
  const expiry = `${String(month).padStart(2, "0")}/${String(year).slice(2)}`;
  return { expiry, expiresAt: Date.UTC(year, month, 1) };
}

/** Events come several times, hours strike again: nothing is owed twice. */
async function again(): Promise<void> {
  world.provider.sim.webhooks.setFaults({ seed: 7, duplicate: 1, shuffle: true });
  await pass(world, clock.now + day);
  world.provider.sim.webhooks.setFaults(null);
}

test("a year by direct debit is confirmed at once, told two months ahead, announced with its mandate, once each", async () => {
  const { path, owner } = await seller(world);
  const one = await provider(world, path);
  await one.subscribe(await one.addAccount(ibans.settles), "annual");
  await world.drain();
  expect(mailsOf(one, "provider-subscribed")).toMatchObject([
    { interval: "annual", ttcCents: 12_000, debitInProgress: true },
  ]);
  const renewal = await renewalOf(one);
  await pass(world, renewal - 63 * day);
  expect(mailsOf(one, "provider-renewal-notice")).toEqual([]);
  await pass(world, renewal - 60 * day);
  await again();
  expect(mailsOf(one, "provider-renewal-notice")).toMatchObject([{ at: renewal, ttcCents: 12_000 }]);
  await pass(world, renewal - 15 * day);
  expect(mailsOf(one, "provider-debit-notice")).toEqual([]);
  await pass(world, renewal - 13 * day);
  await again();
  const [notice, ...others] = mailsOf(one, "provider-debit-notice");
  expect(notice).toMatchObject({ at: renewal, ttcCents: 12_000, last4: "2606" });
  expect(notice).toMatchObject({ mandateReference: expect.stringMatching(/\S+/) });
  expect(others).toEqual([]);
  await pass(world, renewal + day);
  for (const kind of ["provider-subscribed", "provider-renewal-notice", "provider-debit-notice"])
    expect(mailsOf(one, kind)).toHaveLength(1);
  expect(to(owner.email, "provider-renewal-notice")).toEqual([]);
});

test("who is to pay by the month is told of no other year, and is once the switch is undone", async () => {
  const { path } = await seller(world);
  const one = await subscriber(world, path, "annual");
  const renewal = await renewalOf(one);
  await one.act("switch", { to: "monthly", htCents: 1000 });
  await pass(world, renewal - 50 * day);
  expect(mailsOf(one, "provider-renewal-notice")).toEqual([]);
  await one.act("undo-switch");
  await world.drain();
  expect(mailsOf(one, "provider-renewal-notice")).toMatchObject([{ at: renewal, ttcCents: 12_000 }]);
});

test("a renewal that the bank wants confirmed is told to both, with what to do, and once", async () => {
  const { path, owner } = await seller(world);
  const one = await subscriber(world, path);
  const renewal = await renewalOf(one);
  await one.addCard(cards.confirms);
  await pass(world, renewal + 3 * hour);
  await again();
  const { unpaid } = await one.see();
  expect(unpaid).toMatchObject({ needsConfirmation: true, pageUrl: expect.stringContaining("/invoices/") });
  for (const [email, toProvider] of [
    [one.person.email, true],
    [owner.email, false],
  ] as const)
    expect(to(email, "provider-payment-failed")).toMatchObject([
      { needsConfirmation: true, ttcCents: 1200, toProvider, providerName: "Claire Martin" },
    ]);
});

test("a first payment that its bank wants confirmed is recalled an hour later, to the provider alone, once", async () => {
  const { path, owner } = await seller(world);
  const [left, quick] = [await provider(world, path), await provider(world, path)];
  for (const one of [left, quick]) await one.subscribe(await one.addCard(cards.confirms));
  await world.drain();
  expect(mailsOf(left, "provider-payment-to-confirm"), "they are in front of its page").toEqual([]);
  await quick.subscribe(await quick.addCard());
  const until = clock.now + 23 * hour;
  world.provider.sim.webhooks.setFaults({ seed: 7, duplicate: 1, shuffle: true });
  for (const hours of [2, 4, 22, 30]) await pass(world, until + (hours - 23) * hour);
  world.provider.sim.webhooks.setFaults(null);
  const [told, ...others] = mailsOf(left, "provider-payment-to-confirm");
  expect(told).toMatchObject({
    ttcCents: 1200,
    toProvider: true,
    url: expect.stringMatching(/provider\/subscription$/),
  });
  expect(
    Math.abs(at(String(told && "confirmBy" in told && new Date(told.confirmBy).toISOString())) - until),
  ).toBeLessThan(1000);
  expect(others).toEqual([]);
  expect(mailsOf(quick, "provider-payment-to-confirm")).toEqual([]);
  expect(to(owner.email, "provider-payment-to-confirm")).toEqual([]);
});

test("a card about to expire is asked to be replaced thirty days ahead, once, and not once it was", async () => {
  const { path } = await seller(world);
  const [slow, quick] = [await provider(world, path), await provider(world, path)];
  const { expiry, expiresAt } = cardFor(150);
  const dueAt = expiresAt - 30 * day;
  for (const one of [slow, quick]) await one.subscribe(await one.addCard(cards.good, expiry), "annual");
  await pass(world, dueAt - day);
  expect(mailsOf(slow, "provider-method-needed")).toEqual([]);
  await quick.addCard();
  await pass(world, dueAt + 2 * day);
  await again();
  expect(mailsOf(slow, "provider-method-needed")).toMatchObject([{ problem: "card_expiring" }]);
  expect(mailsOf(quick, "provider-method-needed")).toEqual([]);
});

test("a card that pays each month is told of once, even when a renewal falls before it expires", async () => {
  const { path } = await seller(world);
  const one = await provider(world, path);
  const { expiry, expiresAt } = cardFor(70);
  await one.subscribe(await one.addCard(cards.good, expiry));
  await world.drain();
  await pass(world, expiresAt - hour);
  expect(mailsOf(one, "provider-method-needed")).toMatchObject([{ problem: "card_expiring" }]);
});

test("a rise is asked once, then recalled fifteen and three days before it counts, and the end says why", async () => {
  const { path, owner } = await seller(world);
  const [silent, refusing, leaving, parting] = [
    await subscriber(world, path),
    await subscriber(world, path),
    await subscriber(world, path),
    await subscriber(world, path),
  ];
  clock.now += 60_000;
  await leaving.act("cancel");
  await publish(owner, path, "monthly", "12", 1000);
  await world.drain();
  await parting.act("cancel");
  const rise = (await refusing.see()).subscription?.rise;
  await refusing.act(`rises/${rise?.id}`, { accepted: false, htCents: 1200 });
  const end = at(rise?.effectiveAt);
  await pass(world, end + 3 * hour);
  await again();
  expect(
    mailsOf(silent, "provider-price-request").map((mail) => "reminder" in mail && mail.reminder),
  ).toEqual([false, true, true]);
  expect(mailsOf(refusing, "provider-price-request")).toHaveLength(1);
  expect(mailsOf(leaving, "provider-price-request")).toEqual([]);
  expect(mailsOf(parting, "provider-price-request"), "case 47: who leaves is not recalled").toHaveLength(1);
  expect(mailsOf(leaving, "provider-cancelled")).toHaveLength(1);
  for (const [one, why] of [
    [silent, "price_silence"],
    [refusing, "price_refused"],
    [leaving, "provider"],
    [parting, "provider"],
  ] as const)
    expect(mailsOf(one, "provider-expired")).toMatchObject([{ why, toProvider: true }]);
  const told = to(owner.email, "provider-expired").map((mail) => "why" in mail && mail.why);
  expect(told.toSorted()).toEqual(["price_refused", "price_silence", "provider", "provider"]);
});

test("a cancellation that is taken back says when it renews, and nothing of the kind while a price is not accepted", async () => {
  const { path, owner } = await seller(world, { noticeDays: 45 });
  const one = await subscriber(world, path);
  clock.now += 60_000;
  await publish(owner, path, "monthly", "12", 1000);
  await world.drain();
  const effectiveAt = at((await one.see()).subscription?.rise?.effectiveAt);
  const renewal = await renewalOf(one);
  expect(effectiveAt).toBeGreaterThan(renewal);
  const cancelledAndRevoked = async () => {
    await one.act("cancel");
    clock.now += 60_000;
    await one.act("revoke");
    await world.drain();
  };
  await cancelledAndRevoked();
  await pass(world, renewal + 2 * day);
  await cancelledAndRevoked();
  expect(mailsOf(one, "provider-revoked")).toMatchObject([
    { renewsAt: renewal, acceptBefore: null },
    { renewsAt: null, acceptBefore: effectiveAt },
  ]);
});

test("an end is told to all who run the organisation then, and not to who joins them later", async () => {
  const { path, owner, organisation } = await seller(world);
  const admin = await staffMember(world, organisation.id, "admin");
  const manager = await staffMember(world, organisation.id, "manager");
  const one = await subscriber(world, path);
  await one.act("cancel");
  await pass(world, (await renewalOf(one)) + 3 * hour);
  const joined = await staffMember(world, organisation.id, "admin");
  await pass(world, clock.now + 2 * day);
  const told = [owner, admin, manager, joined].map(({ email }) => to(email, "provider-expired").length);
  expect([...told, mailsOf(one, "provider-expired").length]).toEqual([1, 1, 1, 0, 1]);
});

test("what an exemption ended is told to nobody, nor once the exemption is over", async () => {
  const { path, owner } = await seller(world);
  const one = await subscriber(world, path);
  const exempt = async (value: boolean) =>
    (await owner.put(`${path}/providers/${one.id}/exemption`, { exempt: value }, keyed())).status;
  expect(await exempt(true)).toBe(200);
  await pass(world, (await renewalOf(one)) + 3 * hour);
  expect(await exempt(false)).toBe(200);
  expect(await one.see()).toMatchObject({ blockedBy: "expired" });
  await pass(world, clock.now + day);
  for (const email of [one.person.email, owner.email]) expect(to(email, "provider-expired")).toEqual([]);
});
