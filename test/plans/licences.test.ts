import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { buyer, cards, day, pass, readAs, type AccountAnswer } from "../support/billing.ts";
import { staffMember } from "../support/staff.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

type Preview = {
  billed: string;
  at: string;
  appliesAt: string;
  dueNowCents: number;
  renewal: { at: string; quote: { ttcCents: number } };
};

async function subscribed(licences: number) {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("pro", "monthly", licences, methodId);
  const [subscription] = (await one.account()).subscriptions;
  const base = `${one.path}/plan/subscriptions/${subscription?.id}`;
  const end = Date.parse(subscription?.renewsAt ?? "");
  return { ...one, methodId, base, end };
}

test("more licences are paid now for the rest of the period, to the cent that was shown", async () => {
  const one = await subscribed(1);
  await pass(world, one.end - 15.5 * day);
  const preview = await readAs<Preview>(one.owner.post(`${one.base}/licences-preview`, { licences: 3 }));
  expect(preview.billed).toBe("now");
  const half =
    2 * 1500 * ((one.end - Date.parse(preview.at)) / (one.end - Date.parse("2026-11-21T20:00:00Z")));
  expect(Math.abs(preview.dueNowCents - half * 1.2)).toBeLessThan(10);
  const changed = await readAs<AccountAnswer>(
    one.owner.put(`${one.base}/licences`, { licences: 3, at: preview.at }),
  );
  expect(changed).toMatchObject({ seats: { allowed: 3 }, subscriptions: [{ licences: 3 }] });
  expect((await one.documents())[0]).toMatchObject({ ttcCents: preview.dueNowCents, status: "paid" });
  const renewals = await readAs<{ data: { quote: { ttcCents: number } }[] }>(
    one.owner.get(`${one.path}/plan/renewals`),
  );
  expect(renewals.data).toMatchObject([{ quote: { ttcCents: preview.renewal.quote.ttcCents } }]);
  await pass(world, one.end + day);
  expect((await one.documents())[0]?.ttcCents).toBe(preview.renewal.quote.ttcCents);
});

test("licences that the bank refuses are not there, and owe nothing; those it wants confirmed come with the answer", async () => {
  const one = await subscribed(1);
  const put = (licences: number) => one.owner.put(`${one.base}/licences`, { licences });
  const choose = (methodId: string) => one.owner.put(`${one.path}/billing/methods/${methodId}/chosen`, {});
  await choose(await one.addCard(cards.savedThenRefused));
  const refused = await put(3);
  expect([refused.status, await readAs(refused)]).toEqual([
    409,
    expect.objectContaining({ code: "payment_declined" }),
  ]);
  await world.provider.sim.webhooks.drain();
  await world.drain();
  expect((await one.account()).subscriptions).toMatchObject([{ licences: 1 }]);
  expect((await one.account()).cancellation).toMatchObject({ offered: true });
  await choose(await one.addCard(cards.confirms));
  expect(await readAs(put(3))).toMatchObject({ code: "payment_to_confirm", fix: { screen: "invoices" } });
  await world.provider.sim.webhooks.drain();
  await world.drain();
  expect((await one.documents())[0]).toMatchObject({ status: "open", outstanding: true });
  await choose(one.methodId);
  expect(await readAs(put(4))).toMatchObject({ subscriptions: [{ licences: 4 }] });
  const statuses = (await one.documents()).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual(["paid", "paid", "void", "void"]);
});

test("more licences, paid or refused, leave Standby planned as it was", async () => {
  const one = await subscribed(1);
  await one.order("standby", "annual", 0, one.methodId);
  const before = (await one.account()).plannedStandby;
  expect(before).not.toBeNull();
  const more = async (licences: number) => {
    const preview = await readAs<Preview>(one.owner.post(`${one.base}/licences-preview`, { licences }));
    return one.owner.put(`${one.base}/licences`, { licences, at: preview.at });
  };
  expect((await more(2)).status).toBe(200);
  const planned = {
    plannedStandby: before,
    subscriptions: [{ plan: "pro", licences: 2, planned: { plan: "standby" } }],
  };
  expect(await one.account()).toMatchObject(planned);
  world.provider.sim.control.failNextPayments(1);
  expect(await readAs(more(3))).toMatchObject({ code: "payment_declined" });
  expect(await one.account()).toMatchObject(planned);
});

test("fewer licences that wait for the renewal still wait when the bank refuses more of them", async () => {
  const one = await subscribed(4);
  await one.owner.put(`${one.base}/licences`, { licences: 2 });
  const before = (await one.account()).subscriptions;
  expect(before).toMatchObject([{ licences: 4, planned: { licences: 2 } }]);
  world.provider.sim.control.failNextPayments(1);
  const refused = one.owner.put(`${one.base}/licences`, { licences: 5 });
  expect(await readAs(refused)).toMatchObject({ code: "payment_declined" });
  expect((await one.account()).subscriptions).toEqual(before);
});

test("fewer licences wait for the renewal, give nothing back, and can be undone", async () => {
  const one = await subscribed(4);
  const preview = await readAs<Preview>(one.owner.post(`${one.base}/licences-preview`, { licences: 2 }));
  expect(preview).toMatchObject({ billed: "renewal", dueNowCents: 0 });
  const changed = await readAs<AccountAnswer>(one.owner.put(`${one.base}/licences`, { licences: 2 }));
  expect(changed.subscriptions).toMatchObject([{ licences: 4, planned: { plan: "pro", licences: 2 } }]);
  const undone = await readAs<AccountAnswer>(one.owner.post(`${one.base}/undo-change`));
  expect(undone.subscriptions).toMatchObject([{ licences: 4, planned: null }]);
  await one.owner.put(`${one.base}/licences`, { licences: 2 });
  await pass(world, one.end + day);
  expect((await one.account()).subscriptions).toMatchObject([{ licences: 2, planned: null }]);
  expect((await one.documents()).map(({ htCents }) => htCents)).toEqual([12_900, 15_900]);
});

test("a smaller plan waits for the renewal; a larger one is paid now, the unused part credited", async () => {
  const one = await subscribed(1);
  const smaller = await one.order("essentiel", "monthly", 1, one.methodId);
  expect(smaller).toMatchObject({ kind: "downgrade", state: "scheduled" });
  expect((await one.account()).subscriptions).toMatchObject([
    { plan: "pro", planned: { plan: "essentiel" } },
  ]);
  const larger = await one.order("premium", "monthly", 1, one.methodId);
  expect(larger).toMatchObject({ kind: "upgrade", state: "processed" });
  expect(larger.ttcCents).toBe((19_900 + 1900 - 9900 - 1500) * 1.2);
  expect(await one.account()).toMatchObject({ plan: "premium", subscriptions: [{ planned: null }] });
  const passed = one.owner.get(`${one.path}/plan/orders/${smaller.id}`);
  expect(await readAs(passed)).toMatchObject({ state: "lapsed" });
});

test("a yearly licence is added beside a monthly plan, and both are billed each in its time", async () => {
  const one = await subscribed(1);
  const added = await one.order("pro", "annual", 2, one.methodId);
  expect(added).toMatchObject({ kind: "start", ttcCents: 36_000 });
  expect((await one.account()).seats).toEqual({ active: 1, allowed: 3 });
  expect((await one.account()).subscriptions.map(({ interval }) => interval).sort()).toEqual([
    "annual",
    "monthly",
  ]);
});

test("nobody takes a seat that no licence pays, and a licence more opens it", async () => {
  const one = await subscribed(2);
  const { owner, path, organisation, base } = one;
  const first = await staffMember(world, organisation.id, "manager");
  await staffMember(world, organisation.id, "manager");
  await owner.post(`${path}/staff/${first.membershipId}/deactivate`);
  const back = () => owner.post(`${path}/staff/${first.membershipId}/reactivate`);
  expect(await readAs(back())).toMatchObject({ code: "seats_all_taken", fix: { screen: "licences" } });
  expect((await owner.put(`${base}/licences`, { licences: 3 })).status).toBe(200);
  expect((await back()).status).toBe(200);
});

test("Standby has no licences to add, and none is paid without a means of payment: each says so", async () => {
  const awake = await subscribed(1);
  await env.DB.prepare("update billing_customers set default_method_id = null where organisation_id = ?1")
    .bind(awake.organisation.id)
    .run();
  expect(await readAs(awake.owner.put(`${awake.base}/licences`, { licences: 2 }))).toMatchObject({
    code: "payment_method_missing",
    fix: { screen: "payment_methods" },
  });
  const asleep = await buyer(world);
  await bringInto(asleep.organisation.id, "expired", world.clock.now);
  await asleep.order("standby", "annual", 0, await asleep.addCard());
  const [subscription] = (await asleep.account()).subscriptions;
  const licences = `${asleep.path}/plan/subscriptions/${subscription?.id}/licences`;
  for (const refused of [
    asleep.owner.post(`${licences}-preview`, { licences: 2 }),
    asleep.owner.put(licences, { licences: 2 }),
  ])
    expect(await readAs(refused)).toMatchObject({ status: 409, code: "standby_has_no_licences" });
});

test("seats of licences given up for the renewal are taken by nobody meanwhile, until that is undone", async () => {
  const one = await subscribed(2);
  const { owner, path, organisation, base } = one;
  const left = await staffMember(world, organisation.id, "manager");
  await owner.post(`${path}/staff/${left.membershipId}/deactivate`);
  expect((await owner.put(`${base}/licences`, { licences: 1 })).status).toBe(200);
  expect((await one.account()).seats).toEqual({ active: 1, allowed: 1 });
  const back = () => owner.post(`${path}/staff/${left.membershipId}/reactivate`);
  expect(await readAs(back())).toMatchObject({ code: "seats_all_taken", fix: { screen: "licences" } });
  expect((await owner.post(`${base}/undo-change`)).status).toBe(200);
  expect((await back()).status).toBe(200);
});

test("added licences brought to none end at their renewal, alone; another number takes that back", async () => {
  const one = await subscribed(1);
  await one.order("pro", "annual", 2, one.methodId);
  const yearly = async () =>
    (await one.account()).subscriptions.find(({ interval }) => interval === "annual");
  const added = `${one.path}/plan/subscriptions/${(await yearly())?.id}`;
  const put = async (licences: number) => (await one.owner.put(`${added}/licences`, { licences })).status;
  const renews = (await yearly())?.renewsAt;
  const preview = readAs<Preview>(one.owner.post(`${added}/licences-preview`, { licences: 0 }));
  expect(await preview).toMatchObject({ billed: "renewal", renewal: { quote: { ttcCents: 0 } } });
  expect(await put(0)).toBe(200);
  expect(await yearly()).toMatchObject({ licences: 2, endsAt: renews, renewsAt: null });
  expect(await one.account()).toMatchObject({
    state: "active",
    seats: { allowed: 1 },
    cancellation: { offered: true },
  });
  for (const licences of [2, 1, 3]) {
    expect(await put(0)).toBe(200);
    expect(await put(licences)).toBe(200);
    expect(await yearly()).toMatchObject({ endsAt: null });
    expect((await one.account()).seats.allowed).toBe(1 + licences);
  }
  const act = async (name: string) => (await one.owner.post(`${one.path}/plan/${name}`)).status;
  expect(await put(0)).toBe(200);
  expect(await act("cancel")).toBe(200);
  expect((await one.account()).state).toBe("cancelling");
  expect(await act("revoke-cancellation")).toBe(200);
  expect(await one.account()).toMatchObject({ state: "active", seats: { allowed: 1 } });
  expect(await yearly()).toMatchObject({ endsAt: renews });
  expect(await act("revoke-cancellation")).toBe(200);
  expect(await yearly()).toMatchObject({ endsAt: null });
});

test("Standby undone does not bring back added licences of which none was wanted any more", async () => {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("pro", "annual", 1, methodId);
  await one.order("pro", "monthly", 2, methodId);
  const by = async (interval: string) =>
    (await one.account()).subscriptions.find((subscription) => subscription.interval === interval);
  const added = await by("monthly");
  await one.owner.put(`${one.path}/plan/subscriptions/${added?.id}/licences`, { licences: 0 });
  await one.order("standby", "annual", 0, methodId);
  expect((await one.owner.post(`${one.path}/plan/undo-standby`)).status).toBe(200);
  expect(await by("monthly")).toMatchObject({ endsAt: added?.renewsAt });
  expect(await by("annual")).toMatchObject({ endsAt: null, planned: null });
});
