import { expect, test } from "vitest";

import { day, hour, pass, readAs } from "../support/billing.ts";
import { choose, keyed, publish, seller, subscriber, type Subscriber } from "../support/providers.ts";
import { signedInAgain } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

const at = (text: string) => Date.parse(text);
const kindsTo = (email: string) =>
  world.mails.filter(({ to }) => to.email === email).map(({ mail }) => mail.kind);

/** A month that bills on the same day as the test began, so that each case counts from its own renewal. */
async function monthly() {
  const opened = await seller(world);
  const one = await subscriber(world, opened.path);
  const { subscription } = await one.see();
  const renewal = at(subscription?.periodEndsAt ?? "");
  return { ...opened, one, renewal };
}

async function rise(of: Awaited<ReturnType<typeof monthly>>, price = "12", insteadOf = 1000) {
  clock.now += 60_000;
  await publish(of.owner, of.path, "monthly", price, insteadOf);
  await world.drain();
  const { subscription } = await of.one.see();
  return subscription?.rise;
}

const amounts = async (one: Subscriber) =>
  (await one.documents()).filter(({ status }) => status === "paid").map(({ htCents }) => htCents);
const answer = (one: Subscriber, id: string, accepted: boolean, htCents = 1200) => {
  clock.now += 60_000;
  return one.act(`rises/${id}`, { accepted, htCents });
};

test("cases 35 and 48: who accepts renews at the new price after the notice, who says nothing expires", async () => {
  const selling = await monthly();
  const other = await subscriber(world, selling.path);
  const asked = await rise(selling);
  expect(asked).toMatchObject({
    state: "outstanding",
    from: { htCents: 1000, ttcCents: 1200 },
    to: { htCents: 1200, ttcCents: 1440 },
  });
  expect(at(asked?.effectiveAt ?? "")).toBeGreaterThanOrEqual(clock.now + 30 * day);
  await answer(selling.one, asked?.id ?? "", true);
  await world.drain();
  expect(kindsTo(selling.one.person.email)).toContain("provider-price-request");
  await pass(world, at(asked?.effectiveAt ?? "") + 3 * hour);
  expect((await selling.one.documents())[0]).toMatchObject({ htCents: 1200, ttcCents: 1440, status: "paid" });
  expect(await selling.one.see()).toMatchObject({ blockedBy: null });
  expect(await other.see()).toMatchObject({
    blockedBy: "expired",
    subscription: { status: "expired", endsBy: "price_silence" },
  });
  expect(await amounts(other)).not.toContain(1200);
  for (const email of [other.person.email, selling.owner.email])
    expect(
      world.mails.filter(({ to, mail }) => to.email === email && mail.kind === "provider-expired"),
    ).toHaveLength(1);
  expect(
    kindsTo(other.person.email).filter((kind) => kind === "provider-price-request").length,
  ).toBeGreaterThan(1);
});

test("case 37: refused, then accepted before the end, renews; at the end exactly it is too late", async () => {
  const selling = await monthly();
  const late = await subscriber(world, selling.path);
  const asked = await rise(selling);
  const lateRise = (await late.see()).subscription?.rise;
  expect(await answer(selling.one, asked?.id ?? "", false)).toMatchObject({
    subscription: { rise: { state: "refused" }, endsBy: "price_refused" },
  });
  const end = at(asked?.effectiveAt ?? "");
  await pass(world, end - 61_000);
  expect(await answer(selling.one, asked?.id ?? "", true)).toMatchObject({ subscription: { endsAt: null } });
  clock.now = end;
  const person = await signedInAgain(world, late.person);
  const tooLate = await person.post(`${late.base}/rises/${lateRise?.id}`, { accepted: true, htCents: 1200 });
  expect(await readAs(tooLate)).toMatchObject({ code: "price_request_closed" });
  await pass(world, end + 3 * hour);
  expect((await amounts(selling.one))[0]).toBe(1200);
});

test("case 39: a fall is billed at the next renewal, VAT included, without a question nor a credit, box ticked or not", async () => {
  for (const appliesToExisting of [true, false]) {
    const selling = await monthly();
    await choose(selling.owner, selling.path, { appliesToExisting });
    expect(await rise(selling, "9")).toBeNull();
    expect(await selling.one.see()).toMatchObject({
      subscription: { next: { htCents: 900, ttcCents: 1080 } },
    });
    await pass(world, selling.renewal + 3 * hour);
    const bills = (await selling.one.documents()).map(({ kind, htCents, ttcCents, status }) => ({
      kind,
      htCents,
      ttcCents,
      status,
    }));
    expect(bills).toEqual([
      { kind: "invoice", htCents: 900, ttcCents: 1080, status: "paid" },
      { kind: "invoice", htCents: 1000, ttcCents: 1200, status: "paid" },
    ]);
  }
});

test("cases 40 and 42: an unticked box keeps prices, a price put back withdraws", async () => {
  const keeping = await monthly();
  await choose(keeping.owner, keeping.path, { appliesToExisting: false });
  expect(await rise(keeping)).toBeNull();
  const newcomer = await subscriber(world, keeping.path);
  expect(await amounts(newcomer)).toEqual([1200]);
  const back = await monthly();
  expect(await rise(back)).not.toBeNull();
  expect(await rise(back, "10", 1200)).toBeNull();
  await pass(world, Math.max(keeping.renewal, back.renewal) + 3 * hour);
  expect((await amounts(keeping.one))[0]).toBe(1000);
  expect((await amounts(back.one))[0]).toBe(1000);
});

test("case 43: accepted once, a further rise left without an answer is not renewed", async () => {
  const selling = await monthly();
  const first = await rise(selling);
  await answer(selling.one, first?.id ?? "", true);
  const second = await rise(selling, "13", 1200);
  expect(second).toMatchObject({ to: { htCents: 1300 } });
  await pass(world, at(second?.effectiveAt ?? "") + 3 * hour);
  expect(await selling.one.see()).toMatchObject({ blockedBy: "expired" });
  expect(await amounts(selling.one)).not.toContain(1300);
});

test("case 46: a rise of the rate of VAT asks nobody, and changes what the next renewal costs", async () => {
  const selling = await seller(world, { rateBp: 1000 });
  const one = await subscriber(world, selling.path);
  await choose(selling.owner, selling.path, { rateBp: 2000 });
  await world.drain();
  const { subscription } = await one.see();
  expect(subscription).toMatchObject({ rise: null, next: { htCents: 1000, ttcCents: 1200 } });
  await pass(world, at(subscription?.periodEndsAt ?? "") + 3 * hour);
  expect((await one.documents()).map(({ htCents, ttcCents }) => ({ htCents, ttcCents }))).toEqual([
    { htCents: 1000, ttcCents: 1200 },
    { htCents: 1000, ttcCents: 1100 },
  ]);
  expect(kindsTo(one.person.email)).not.toContain("provider-price-request");
});

test("cases 45 and 47: the other interval, the exempt and those who leave are not asked; revoking asks afresh", async () => {
  const selling = await monthly();
  const { owner, path } = selling;
  const annual = await subscriber(world, path, "annual");
  const exempt = await subscriber(world, path);
  await owner.put(`${path}/providers/${exempt.id}/exemption`, { exempt: true }, keyed());
  await selling.one.act("cancel");
  expect(await rise(selling)).toBeNull();
  for (const one of [annual, exempt]) expect((await one.see()).subscription?.rise).toBeNull();
  await pass(world, clock.now + day);
  const revoked = await selling.one.act("revoke");
  expect(at(revoked.subscription?.rise?.effectiveAt ?? "")).toBeGreaterThanOrEqual(clock.now + 30 * day);
});
