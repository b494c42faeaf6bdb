import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { cards, day, pass, readAs, staySignedIn } from "../support/billing.ts";
import { signedInAgain } from "../support/people.ts";
import { choose, keyed, publish, seller, subscriber } from "../support/providers.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

type Selling = Awaited<ReturnType<typeof seller>>;
type Preview = {
  asked: number;
  applied: number;
  kept: number;
  settingsVersion: number;
  firstAt: string | null;
  lastAt: string | null;
};

const preview = ({ owner, path }: Selling, price: string, interval = "monthly") =>
  readAs<Preview>(
    owner.get(
      `${path}/provider-settings/price-preview?interval=${interval}&price=${encodeURIComponent(price)}`,
    ),
  );

const written = async () =>
  env.DB.prepare(
    "select (select count(*) from price_versions) as prices, (select count(*) from price_consents) as asked, (select count(*) from outbox) as owed",
  ).first();

/** Two who pay by the month, a week apart, one by the year, one who leaves and one who is exempt. */
async function everybody() {
  const selling = await seller(world);
  const first = await subscriber(world, selling.path);
  clock.now += 6 * day;
  await staySignedIn(clock.now);
  const second = await subscriber(world, selling.path);
  await subscriber(world, selling.path, "annual");
  await (await subscriber(world, selling.path)).act("cancel");
  const exempt = await subscriber(world, selling.path);
  await selling.owner.put(`${selling.path}/providers/${exempt.id}/exemption`, { exempt: true }, keyed());
  await world.drain();
  clock.now += 60_000;
  return { ...selling, first, second };
}

test("a rise says who is asked, how much and when, writes nothing, and is then asked of them at those dates", async () => {
  const selling = await everybody();
  const before = await written();
  const said = await preview(selling, "12,50");
  expect(said).toMatchObject({
    asked: 2,
    applied: 0,
    kept: 1,
    riseCents: 500,
    fallCents: 0,
    htCents: 1250,
    ttcCents: 1500,
    currentCents: 1000,
    appliesToExisting: true,
    noticeDays: 30,
  });
  expect(await written()).toEqual(before);
  await publish(selling.owner, selling.path, "monthly", "12,50", 1000);
  await world.drain();
  const [first, second] = [await selling.first.see(), await selling.second.see()];
  const dates = [first, second].map(({ subscription }) => subscription?.rise?.effectiveAt ?? "").toSorted();
  expect([said.firstAt, said.lastAt]).toEqual(dates);
  for (const date of dates) expect(Date.parse(date)).toBeGreaterThanOrEqual(clock.now + 30 * day);
});

test("a fall is applied without asking, an unticked box keeps everybody, the other interval concerns nobody of this one", async () => {
  const selling = await everybody();
  expect(await preview(selling, "8")).toMatchObject({ asked: 0, applied: 2, fallCents: 400, riseCents: 0 });
  expect(await preview(selling, "120", "annual")).toMatchObject({ asked: 1, applied: 0, riseCents: 2000 });
  await choose(selling.owner, selling.path, { appliesToExisting: false });
  expect(await preview(selling, "12,50")).toMatchObject({
    asked: 0,
    applied: 0,
    firstAt: null,
    lastAt: null,
  });
  expect(await preview(selling, "8"), "a fall always applies").toMatchObject({ applied: 2 });
});

test("a price whose effect was seen under other rules is not published under these", async () => {
  const selling = await everybody();
  const { settingsVersion } = await preview(selling, "12,50");
  await choose(selling.owner, selling.path, { noticeDays: 60 });
  const before = await written();
  const body = { interval: "monthly", price: "12,50", insteadOf: 1000, settingsVersion };
  const publishing = () => selling.owner.post(`${selling.path}/provider-settings/prices`, body, keyed());
  expect(await readAs(publishing())).toMatchObject({ code: "stale_version" });
  expect(await written()).toEqual(before);
  body.settingsVersion = (await preview(selling, "12,50")).settingsVersion;
  expect((await publishing()).status).toBe(201);
});

test("a price that no card can pay, or that is none, is refused before it is published", async () => {
  const selling = await seller(world);
  for (const price of ["0,41", "-1", "abc", "12,345"])
    expect(await preview(selling, price)).toMatchObject({ code: "invalid_request" });
});

test("a shorter grace says how many it would keep from answering, writes nothing, and keeps them once saved", async () => {
  const { owner, path } = await seller(world);
  const [late, onTime, waived] = [
    await subscriber(world, path),
    await subscriber(world, path),
    await subscriber(world, path),
  ];
  const end = Date.parse((await late.see()).subscription?.periodEndsAt ?? "");
  for (const one of [late, waived]) await one.addCard(cards.savedThenRefused);
  await pass(world, end + 6 * day);
  const back = await signedInAgain(world, owner);
  await back.put(`${path}/providers/${waived.id}/exemption`, { exempt: true }, keyed());
  const under = (graceDays: number) =>
    readAs(back.get(`${path}/provider-settings/grace-preview?graceDays=${graceDays}`));
  expect(await under(7)).toEqual({ blocked: 0 });
  const before = await written();
  expect(await under(5)).toEqual({ blocked: 1 });
  expect(await written()).toEqual(before);
  expect((await choose(back, path, { graceDays: 5 })).status).toBe(200);
  await world.drain();
  expect([(await late.see()).blockedBy, (await onTime.see()).blockedBy]).toEqual(["unpaid", null]);
  expect(await under(3), "who answers no more is not counted again").toEqual({ blocked: 0 });
});
