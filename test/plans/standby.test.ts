import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { nameOf, ownedTables } from "#db/organisations/owned-tables";
import {
  address,
  buyer,
  cards,
  day,
  hour,
  pass,
  readAs,
  type Buyer,
  type Order,
} from "../support/billing.ts";
import { submittedDossier } from "../support/dossiers.ts";
import { platformSeller } from "../support/payment-provider.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { staffMember } from "../support/staff.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

/** What sleeping and waking write by themselves: what was bought, and the trace of it. */
const ofBilling = new Set([
  "billing_customers",
  "billing_documents",
  "order_acceptances",
  "orders",
  "payment_methods",
  "plan_subscriptions",
  "audit_entries",
  "audit_seals",
  "audit_unsealed",
  "idempotency_keys",
  "outbox",
  "mails",
]);

/** Everything else that an organisation has, row by row, and its objects: what sleeps, and is to be found again. */
async function digest(organisationId: string): Promise<Record<string, string[]>> {
  const names = ownedTables()
    .map(nameOf)
    .filter((name) => !ofBilling.has(name));
  const found = await env.DB.batch(
    names.map((name) =>
      env.DB.prepare(`select * from ${name} where organisation_id = ?1`).bind(organisationId),
    ),
  );
  const tables = names.map((name, at) => [
    name,
    (found[at]?.results ?? []).map((row) => JSON.stringify(row)).toSorted(),
  ]);
  const { objects } = await env.FILES.list({ prefix: `${organisationId}/` });
  return Object.fromEntries([...tables, ["objects", objects.map(({ key, etag }) => `${key} ${etag}`)]]);
}

const trialEnd = async ({ owner, path }: Buyer): Promise<number> =>
  Date.parse((await readAs<{ trialEndsAt: string }>(owner.get(path))).trialEndsAt);

async function asleep(one: Buyer): Promise<string> {
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("standby", "annual", 0, methodId);
  expect((await one.account()).state).toBe("standby");
  return methodId;
}

test("case 70: Standby costs 144 € and waking credits what is left of it, as was shown before paying", async () => {
  const one = await buyer(world);
  const { owner, path } = one;
  const methodId = await asleep(one);
  expect(await one.documents()).toMatchObject([{ htCents: 12_000, ttcCents: 14_400, status: "paid" }]);
  const year = Date.parse((await one.account()).subscriptions[0]?.renewsAt ?? "") - world.clock.now;
  await pass(world, world.clock.now + year / 2);
  type Preview = {
    kind: string;
    at: string;
    dueNowCents: number;
    quote: { creditCents: number; source: string };
  };
  const wanted = { plan: "pro", interval: "annual", licences: 1 };
  const preview = await readAs<Preview>(owner.post(`${path}/plan/order-preview`, wanted));
  expect(preview).toMatchObject({ kind: "wake", quote: { creditCents: 6000, source: "preview" } });
  const woken = await one.order("pro", "annual", 1, methodId);
  expect(woken).toMatchObject({ kind: "wake", state: "processed", ttcCents: preview.dueNowCents });
  expect(await one.account()).toMatchObject({ state: "active", plan: "pro" });
});

test("a debit is announced at what the bank will be asked, credit taken off, and again when that changes", async () => {
  const one = await buyer(world);
  await asleep(one);
  await one.order("essentiel", "monthly", 2, await one.addAccount());
  await pass(world, world.clock.now + day);
  const { creditCents, subscriptions } = await readAs<{
    creditCents: number;
    subscriptions: { id: string; renewsAt: string }[];
  }>(one.owner.get(`${one.path}/plan`));
  const [{ id, renewsAt } = { id: "", renewsAt: "" }] = subscriptions;
  expect(creditCents).toBe(14_400 - 8040);
  const announced = () =>
    world.mails
      .filter(({ to, mail }) => to.email === one.owner.email && mail.kind === "plan-debit-notice")
      .map(({ mail }) => "ttcCents" in mail && mail.ttcCents);
  await pass(world, Date.parse(renewsAt) - 10 * day);
  expect(announced()).toEqual([8040 - creditCents]);
  await one.owner.put(`${one.path}/plan/subscriptions/${id}/licences`, { licences: 1 });
  await world.drain();
  expect(announced()).toEqual([8040 - creditCents, 6960 - creditCents]);
  const previewed = one.owner.get(`${one.path}/plan/renewals`);
  expect(await readAs(previewed)).toMatchObject({ data: [{ quote: { dueCents: 6960 - creditCents } }] });
});

test("case 73: everything is found as it was, under the same ids, and written at once", async () => {
  const one = await buyer(world);
  const { owner, path, organisation } = one;
  const { programmeId } = await publishedProgramme(world, organisation.id);
  await submittedDossier(world, path, programmeId);
  await owner.post(`${path}/webhooks`, { url: "https://exemple.fr/parvis", events: ["dossier.submitted"] });
  await owner.post(`${path}/staff-invitations`, { email: "a@exemple.fr", role: "manager" });
  await world.drain();
  const before = await digest(organisation.id);
  expect(Object.values(before).filter((rows) => rows.length > 0).length).toBeGreaterThan(12);
  const methodId = await asleep(one);
  const base = `${path}/programmes/${programmeId}`;
  expect(await readAs(owner.post(`${path}/programmes`, { title: "Un autre appel" }))).toMatchObject({
    code: "plan_standby",
  });
  expect((await owner.get(base)).status).toBe(200);
  expect(await digest(organisation.id)).toEqual(before);
  await pass(world, world.clock.now + 3 * day);
  expect(await digest(organisation.id)).toEqual(before);
  await one.order("premium", "monthly", 1, methodId);
  await world.drain();
  expect(await digest(organisation.id)).toEqual(before);
  expect((await owner.post(`${path}/programmes`, { title: "Un autre appel" })).status).toBe(201);
});

test("case 71: bought while a plan runs, Standby charges nothing until it ends, then sleeps and is charged", async () => {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("pro", "monthly", 1, methodId);
  const end = Date.parse((await one.account()).subscriptions[0]?.renewsAt ?? "");
  const planned = await one.order("standby", "annual", 0, methodId);
  expect(planned).toMatchObject({ kind: "plan_standby", state: "scheduled", invoice: null });
  expect(Date.parse(planned.startsAt ?? "")).toBe(end);
  expect(await one.account()).toMatchObject({
    state: "active",
    plan: "pro",
    plannedStandby: { at: new Date(end).toISOString() },
  });
  await pass(world, end - hour);
  expect(await one.account()).toMatchObject({ state: "active", plan: "pro" });
  expect(await one.documents()).toHaveLength(1);
  await pass(world, end);
  expect(await one.account()).toMatchObject({ state: "standby", plan: "standby" });
  await pass(world, end + 3 * hour);
  expect((await one.documents()).map(({ ttcCents }) => ttcCents)).toEqual([14_400, 13_680]);
  expect(await one.account()).toMatchObject({ state: "standby", plannedStandby: null });
});

test("case 71: undone before it starts, a planned Standby charges nothing and the plan renews", async () => {
  const one = await buyer(world);
  const { owner, path } = one;
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("pro", "monthly", 1, methodId);
  const end = Date.parse((await one.account()).subscriptions[0]?.renewsAt ?? "");
  const planned = await one.order("standby", "annual", 0, methodId);
  expect((await owner.post(`${path}/plan/undo-standby`)).status).toBe(200);
  expect(await readAs(owner.get(`${path}/plan/orders/${planned.id}`))).toMatchObject({ state: "lapsed" });
  expect(await readAs(owner.post(`${path}/plan/undo-standby`))).toMatchObject({
    code: "standby_not_planned",
  });
  await pass(world, end + day);
  expect(await one.account()).toMatchObject({ state: "active", plan: "pro", plannedStandby: null });
  expect((await one.documents()).map(({ ttcCents }) => ttcCents)).toEqual([13_680, 13_680]);
});

test("Standby bought on trial waits for its end, then is charged; undone before, it is forgotten", async () => {
  const sleeper = await buyer(world);
  const undecided = await buyer(world);
  for (const one of [sleeper, undecided]) {
    const order = await one.order("standby", "annual", 0, await one.addCard());
    expect(order).toMatchObject({ kind: "plan_standby", state: "scheduled" });
    expect((await one.account()).state).toBe("trial");
  }
  expect((await undecided.owner.post(`${undecided.path}/plan/undo-standby`)).status).toBe(200);
  const end = await trialEnd(sleeper);
  await pass(world, end);
  expect((await sleeper.account()).state).toBe("standby");
  expect((await undecided.account()).state).toBe("expired");
  await pass(world, end + day);
  expect(await sleeper.documents()).toMatchObject([{ ttcCents: 14_400, status: "paid" }]);
  expect(await sleeper.account()).toMatchObject({ state: "standby", plannedStandby: null });
  expect((await sleeper.account()).subscriptions).toHaveLength(1);
  expect(await undecided.documents()).toEqual([]);
});

test("Standby bought on trial is charged, on its day, to what pays by then", async () => {
  const one = await buyer(world);
  const first = await one.addCard();
  await one.order("standby", "annual", 0, first);
  const second = await one.addCard();
  expect((await one.owner.put(`${one.path}/billing/methods/${second}/chosen`, {})).status).toBe(200);
  expect((await one.owner.delete(`${one.path}/billing/methods/${first}`)).status).toBe(200);
  await pass(world, await trialEnd(one));
  expect(await one.documents()).toMatchObject([{ ttcCents: 14_400, status: "paid" }]);
  expect((await one.account()).state).toBe("standby");
});

test("Standby bought on trial is charged at the price it was ordered at, as what nobody is there to confirm", async () => {
  const one = await buyer(world);
  await one.order("standby", "annual", 0, await one.addCard());
  const payments = await world.provider.payments();
  const former = { key: "parvis_standby_annual_base_9000", cents: 9000, interval: "annual" as const };
  await payments.ensurePrices(platformSeller, [
    { ...former, product: "parvis_standby_base", name: "Standby" },
  ]);
  await env.DB.prepare("update plan_subscriptions set base_cents = 9000 where organisation_id = ?1")
    .bind(one.organisation.id)
    .run();
  const { sim } = world.provider;
  const answer = sim.fetch;
  const asked: string[] = [];
  sim.fetch = async (request) => {
    if (request.method === "POST" && new URL(request.url).pathname === "/v1/subscriptions")
      asked.push(await request.clone().text());
    return answer(request);
  };
  await pass(world, await trialEnd(one));
  sim.fetch = answer;
  expect(asked.map((body) => new URLSearchParams(body).get("off_session"))).toEqual(["true"]);
  expect(await one.documents()).toMatchObject([{ htCents: 9000, status: "paid" }]);
});

test("a bank that refuses Standby on its day leaves it closed, not asked again, and told by one mail", async () => {
  const [left, refused] = [await buyer(world), await buyer(world)];
  const taken = await left.addCard();
  const orders = [await left.order("standby", "annual", 0, taken)];
  orders.push(await refused.order("standby", "annual", 0, await refused.addCard(cards.savedThenRefused)));
  const { tables } = Object.values(world.provider.sim.world.state.accounts)[0] ?? {};
  // Its holder's bank took it back: the payment provider has it no more.
  const row = tables?.payment_methods[taken];
  if (row) row.customer = null;
  const end = await trialEnd(left);
  for (const after of [0, 2 * hour, 2 * day]) await pass(world, end + after);
  for (const [index, one] of [left, refused].entries()) {
    expect((await one.account()).state).toBe("expired");
    const order = one.owner.get(`${one.path}/plan/orders/${orders[index]?.id}`);
    expect(await readAs(order)).toMatchObject({ state: "lapsed" });
    const told = world.mails.filter(({ to }) => to.email === one.owner.email).map(({ mail }) => mail.kind);
    expect(told.filter((kind) => kind === "plan-order-failed")).toHaveLength(1);
    expect(told).not.toContain("plan-expired");
  }
  const dead = await env.DB.prepare("select count(*) as n from dead_letters").first("n");
  expect(dead).toBe(0);
  const again = await left.order("standby", "annual", 0, await left.addCard());
  expect(again).toMatchObject({ kind: "start", state: "processed" });
});

test("a Standby that waits gives way to whatever is ordered meanwhile, and its order says so", async () => {
  const onTrial = await buyer(world);
  const paying = await buyer(world);
  await bringInto(paying.organisation.id, "expired", world.clock.now);
  await paying.order("pro", "monthly", 1, await paying.addCard());
  for (const one of [onTrial, paying]) {
    const methodId = await one.addCard();
    const waits = await one.order("standby", "annual", 0, methodId);
    expect(waits.state).toBe("scheduled");
    expect((await one.order("premium", "monthly", 1, methodId)).state).toBe("processed");
    const passed = one.owner.get(`${one.path}/plan/orders/${waits.id}`);
    expect(await readAs(passed)).toMatchObject({ state: "lapsed" });
    expect(await one.account()).toMatchObject({ plan: "premium", plannedStandby: null });
    expect(await one.documents()).not.toContainEqual(expect.objectContaining({ ttcCents: 14_400 }));
  }
});

test("a plan that the bank refuses on trial leaves Standby waiting; paid, be it after its day, it takes its place", async () => {
  const [refused, late] = [await buyer(world), await buyer(world)];
  const end = await trialEnd(late);
  const standby = (one: Buyer, id: string) => readAs<Order>(one.owner.get(`${one.path}/plan/orders/${id}`));
  const first = await refused.order("standby", "annual", 0, await refused.addCard());
  const asked = await refused.order("pro", "monthly", 1, await refused.addCard(cards.savedThenRefused));
  expect(asked.state).toBe("awaiting_payment");
  expect((await refused.account()).plannedStandby).not.toBeNull();
  const second = await late.order("standby", "annual", 0, await late.addCard());
  await pass(world, end - hour);
  expect(await standby(refused, first.id)).toMatchObject({ state: "scheduled" });
  const waiting = await late.order("pro", "monthly", 1, await late.addCard(cards.confirms));
  expect(waiting.state).toBe("awaiting_payment");
  await pass(world, end + hour);
  expect((await refused.account()).state).toBe("standby");
  expect((await refused.documents()).filter(({ status }) => status === "paid")).toMatchObject([
    { ttcCents: 14_400 },
  ]);
  expect((await late.account()).state).toBe("standby");
  expect(await late.documents()).toHaveLength(1);
  world.mails.splice(0);
  const methodId = await late.addCard();
  const paid = late.owner.post(`${late.path}/plan/orders/${waiting.id}/pay`, { methodId });
  expect(await readAs(paid)).toMatchObject({ state: "processed" });
  await pass(world, end + day);
  expect(await late.account()).toMatchObject({ state: "active", plan: "pro", plannedStandby: null });
  expect(await standby(late, second.id)).toMatchObject({ state: "lapsed" });
  expect(await late.documents()).toHaveLength(1);
  const told = world.mails.filter(({ to }) => to.email === late.owner.email).map(({ mail }) => mail.kind);
  expect(told).toEqual(["order-confirmed"]);
});

test("a Standby that waits for the end of the trial is undone, not cancelled", async () => {
  const one = await buyer(world);
  await one.order("standby", "annual", 0, await one.addCard());
  const refused = one.owner.post(`${one.path}/plan/cancel`);
  expect(await readAs(refused)).toMatchObject({ code: "nothing_to_cancel" });
  expect((await one.account()).plannedStandby).not.toBeNull();
});

test("a Standby that is not renewed expires, and is ordered again", async () => {
  const one = await buyer(world);
  const methodId = await asleep(one);
  expect((await one.owner.post(`${one.path}/plan/cancel`)).status).toBe(200);
  const end = Date.parse((await one.account()).subscriptions[0]?.endsAt ?? "");
  await pass(world, end);
  expect((await one.account()).state).toBe("expired");
  const again = await readAs<Order>(
    one.owner.get(`${one.path}/plan/orders/${(await one.order("standby", "annual", 0, methodId)).id}`),
  );
  expect(again).toMatchObject({ state: "processed", ttcCents: 14_400 });
  expect((await one.account()).state).toBe("standby");
});

test("asleep with a team of three, which nobody can bring down, the account is cancelled all the same", async () => {
  const one = await buyer(world);
  for (const role of ["admin", "manager"] as const) await staffMember(world, one.organisation.id, role);
  await asleep(one);
  expect((await one.account()).cancellation).toEqual({ offered: true, obstacles: [], debits: [] });
  expect((await one.owner.post(`${one.path}/plan/cancel`)).status).toBe(200);
});

test("in Standby the account, its invoices and its billing address stay open to those who manage it", async () => {
  const one = await buyer(world);
  const { owner, path } = one;
  await asleep(one);
  for (const screen of ["plan", "billing", "billing/documents", "plan/orders", "plan/renewals"])
    expect((await owner.get(`${path}/${screen}`)).status).toBe(200);
  expect((await owner.put(`${path}/billing`, { ...address, city: "Lyon" })).status).toBe(200);
});
