import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { priceLines, priceOf } from "#domain/plans/catalogue";

import {
  buyer,
  cards,
  day,
  hour,
  ibans,
  pass,
  readAs,
  staySignedIn,
  type Buyer,
  type Order,
} from "../support/billing.ts";
import { reconcile, rowsOf } from "../support/billing-year.ts";
import { platformSeller, webhookSecret } from "../support/payment-provider.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";
import { signatureHeader } from "../../simulators/stripe/webhooks/signature.ts";

const world = openWorld();

async function subscribed(interval: "monthly" | "annual" = "monthly") {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("pro", interval, 1, methodId);
  const end = Date.parse((await one.account()).subscriptions[0]?.renewsAt ?? "");
  return { ...one, methodId, end };
}

const kindsFor = (email: string) =>
  world.mails.filter(({ to }) => to.email === email).map(({ mail }) => mail.kind);

test("a renewal that fails keeps access for the grace, then blocks it, and a payment opens it at once", async () => {
  const one = await subscribed();
  world.mails.splice(0);
  world.provider.sim.control.failNextPayments(4);
  await pass(world, one.end + 2 * day);
  expect(await one.account()).toMatchObject({ state: "active", subscriptions: [{ status: "past_due" }] });
  await pass(world, one.end + 13 * day);
  expect((await one.account()).state).toBe("active");
  await pass(world, one.end + 15 * day);
  expect(await one.account()).toMatchObject({ state: "expired", subscriptions: [{ status: "unpaid" }] });
  const kinds = kindsFor(one.owner.email);
  expect(kinds.filter((kind) => kind === "plan-payment-failed")).toHaveLength(1);
  expect(kinds.filter((kind) => kind === "plan-unpaid")).toHaveLength(1);
  world.provider.sim.control.failNextPayments(0);
  const [invoice] = (await one.documents()).filter(({ outstanding }) => outstanding);
  const paid = await one.owner.post(`${one.path}/billing/documents/${invoice?.id}/pay`, {
    methodId: one.methodId,
  });
  expect(paid.status).toBe(200);
  expect(await one.account()).toMatchObject({ state: "active", subscriptions: [{ status: "active" }] });
});

test("an order that the bank wants confirmed is recalled an hour later to whoever manages the account, once", async () => {
  const [left, quick] = [await buyer(world), await buyer(world)];
  const placed = [];
  for (const one of [left, quick]) {
    await bringInto(one.organisation.id, "expired", world.clock.now);
    placed.push(await one.order("pro", "monthly", 1, await one.addCard(cards.confirms)));
  }
  await world.drain();
  const recalls = ({ owner }: Buyer) =>
    world.mails.filter(({ to, mail }) => to.email === owner.email && mail.kind === "plan-payment-to-confirm");
  expect(recalls(left), "they are in front of its page").toEqual([]);
  const methodId = await quick.addCard();
  await quick.owner.post(`${quick.path}/plan/orders/${placed[1]?.id}/pay`, { methodId });
  const start = world.clock.now;
  for (const hours of [2, 4, 22, 30]) await pass(world, start + hours * hour);
  expect(recalls(left).map(({ mail }) => mail)).toMatchObject([
    { number: placed[0]?.number, url: expect.stringContaining(`/account/orders/${placed[0]?.id}`) },
  ]);
  expect(recalls(quick)).toEqual([]);
});

test("case 57: a debit of a renewal that comes back keeps access for the grace, then blocks it; a card opens it at once", async () => {
  const one = await subscribed();
  const refused = await one.addAccount(ibans.fails);
  await one.owner.put(`${one.path}/billing/methods/${refused}/chosen`, {});
  world.mails.splice(0);
  await pass(world, one.end + 8 * day);
  expect(await one.account()).toMatchObject({ state: "active", subscriptions: [{ status: "past_due" }] });
  const failed = world.mails.flatMap(({ to, mail }) =>
    to.email === one.owner.email && mail.kind === "plan-payment-failed" ? [mail.graceEndsAt] : [],
  );
  expect(failed).toHaveLength(1);
  const [graceEndsAt = 0] = failed;
  // The debit was sent at the renewal, and came back days later: the grace is counted from there.
  expect(graceEndsAt).toBeGreaterThan(one.end + (14 + 4) * day);
  await pass(world, graceEndsAt - hour);
  expect(await one.account()).toMatchObject({ state: "active", subscriptions: [{ status: "past_due" }] });
  await pass(world, graceEndsAt);
  expect(await one.account()).toMatchObject({ state: "expired", subscriptions: [{ status: "unpaid" }] });
  const [invoice] = (await one.documents()).filter(({ outstanding }) => outstanding);
  const card = { methodId: one.methodId };
  const paid = await one.owner.post(`${one.path}/billing/documents/${invoice?.id}/pay`, card);
  expect(paid.status).toBe(200);
  expect(await one.account()).toMatchObject({ state: "active", subscriptions: [{ status: "active" }] });
});

test("case 69: when the provider's invoice is a cent from our estimate, its amount is the one shown everywhere", async () => {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const order = await one.order("pro", "monthly", 1, await one.addCard());
  await world.drain();
  world.mails.splice(0);
  const invoices = Object.values(world.provider.sim.world.state.accounts).flatMap(({ tables }) =>
    Object.values(tables.invoices),
  );
  const invoice = invoices.find(({ number }) => number === order.invoice?.number);
  if (!invoice) throw new Error("The order has no invoice.");
  invoice.total += 1;
  invoice.total_taxes = (invoice.total_taxes ?? []).map((tax) => ({ ...tax, amount: tax.amount + 1 }));
  await env.DB.prepare("update billing_customers set check_at = 1").run();
  await pass(world, world.clock.now + hour, { events: false });
  const shown = order.ttcCents + 1;
  expect(await one.documents()).toMatchObject([{ ttcCents: shown }]);
  const seen = one.owner.get(`${one.path}/plan/orders/${order.id}`);
  expect(await readAs(seen)).toMatchObject({ ttcCents: shown, invoice: { ttcCents: shown } });
  expect(await readAs(one.owner.get(`${one.path}/plan/orders`))).toMatchObject({
    data: [{ ttcCents: shown }],
  });
});

test("case 75: an account outside SEPA, or mistyped, saves nothing", async () => {
  const one = await buyer(world);
  for (const iban of ["FR14 2004 1010 0505 0001 3M02 607", "BR15 0000 0000 0000 1093 2840 814P 2"])
    expect(await one.addAccount(iban)).toBeNull();
  expect((await one.account()).methods).toEqual([]);
});

test("left unpaid until its renewal a subscription is closed, and what it asked for is credited", async () => {
  const one = await subscribed();
  world.provider.sim.control.failNextPayments(99);
  await pass(world, one.end + 45 * day);
  world.provider.sim.control.failNextPayments(0);
  expect(await one.account()).toMatchObject({ state: "expired", subscriptions: [] });
  const documents = await one.documents();
  expect(documents.filter(({ outstanding }) => outstanding)).toEqual([]);
  const [note] = documents.filter(({ kind }) => kind === "credit_note");
  expect(note?.ttcCents).toBeLessThan(0);
  expect(documents.map(({ id }) => id)).toContain(note?.correctsId);
  expect((await one.order("pro", "monthly", 1, one.methodId)).state).toBe("processed");
});

test("a yearly renewal is announced once, two months before, with its date and amount", async () => {
  const one = await subscribed("annual");
  world.mails.splice(0);
  await pass(world, one.end - 75 * day);
  expect(kindsFor(one.owner.email)).not.toContain("plan-renewal-notice");
  await pass(world, one.end - 55 * day);
  const notices = world.mails.filter(
    ({ to, mail }) => to.email === one.owner.email && mail.kind === "plan-renewal-notice",
  );
  expect(notices).toMatchObject([{ mail: { at: one.end, ttcCents: 136_800 } }]);
});

test("case 59: a revoked mandate makes its method unusable, and another one is asked for", async () => {
  const one = await buyer(world);
  const methodId = await one.addAccount(ibans.settles);
  await one.order("pro", "monthly", 1, methodId);
  await pass(world, world.clock.now + 8 * day);
  world.mails.splice(0);
  const { sim } = world.provider;
  const accounts = Object.values(sim.world.state.accounts);
  const mandates = accounts.flatMap(({ tables }) => Object.values(tables.mandates));
  sim.control.revokeMandate(mandates.find((one_) => one_.payment_method === methodId)?.id ?? "");
  await pass(world, world.clock.now + hour);
  expect((await one.account()).methods).toMatchObject([{ id: methodId, usable: false }]);
  expect(kindsFor(one.owner.email)).toContain("payment-method-needed");
});

test("a dispute takes access away until it is won, and its mail says so", async () => {
  const one = await subscribed();
  const { sim } = world.provider;
  const [invoice] = await one.documents();
  await world.drain();
  world.mails.splice(0);
  const charges = Object.values(sim.world.state.accounts).flatMap(({ tables }) =>
    Object.values(tables.charges),
  );
  const dispute = sim.control.dispute(
    charges.findLast(({ payment_method }) => payment_method === one.methodId)?.id ?? "",
  );
  await pass(world, world.clock.now + hour);
  expect((await one.account()).state).toBe("expired");
  const told = world.mails.filter(({ to }) => to.email === one.owner.email).map(({ mail }) => mail);
  expect(told).toMatchObject([
    { kind: "plan-unpaid", invoiceNumber: invoice?.number, ttcCents: invoice?.ttcCents, disputed: true },
  ]);
  sim.control.closeDispute(dispute.id, "won");
  await pass(world, world.clock.now + 2 * hour);
  expect((await one.account()).state).toBe("active");
});

test("several methods, one that pays; it is replaced before it is removed", async () => {
  const one = await subscribed();
  const other = await one.addCard();
  const { owner, path } = one;
  expect(await readAs(owner.delete(`${path}/billing/methods/${one.methodId}`))).toMatchObject({
    code: "payment_method_in_use",
  });
  expect((await owner.put(`${path}/billing/methods/${other}/chosen`, {})).status).toBe(200);
  expect((await owner.delete(`${path}/billing/methods/${one.methodId}`)).status).toBe(200);
  expect((await one.account()).methods).toMatchObject([{ id: other, chosen: true }]);
});

test("a method that was removed at the payment provider is no longer shown, on its event", async () => {
  const one = await subscribed();
  const other = await one.addCard();
  await (await world.provider.payments()).removeMethod(platformSeller, other);
  await world.provider.sim.webhooks.drain();
  await world.drain();
  expect((await one.account()).methods).toMatchObject([{ id: one.methodId }]);
});

const eventRequest = (body: string, signature: string) =>
  new Request("https://api.parvis.test/v1/payment-events", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Stripe-Signature": signature },
    body,
  });
const send = (body: string, signature: string) => world.fetch(eventRequest(body, signature));

test("case 64: an event signed 301 s ago, with another secret, or rewritten, leaves no row", async () => {
  const body = JSON.stringify({
    id: "evt_forged",
    object: "event",
    created: 1_800_000_000,
    livemode: false,
    type: "invoice.paid",
    data: { object: {} },
  });
  const now = Math.floor(Date.now() / 1000);
  const old = await signatureHeader(body, webhookSecret, now - 301);
  const other = await signatureHeader(body, "whsec_other", now);
  const good = await signatureHeader(body, webhookSecret, now);
  for (const refused of [
    await send(body, old),
    await send(body, other),
    await send(`${body} `, good),
    await send(body, ""),
  ])
    expect(refused.status).toBe(400);
  const row = await env.DB.prepare("select 1 from payment_events where id = 'evt_forged'").first();
  expect(row).toBeNull();
  expect((await send(body, good)).status).toBe(204);
});

test("an event of the other mode than the key is answered, and kept nowhere", async () => {
  const events = ["evt_test", "evt_live"].map((id, index) => ({
    id,
    object: "event",
    created: 1_800_000_000,
    livemode: index === 1,
    type: "invoice.paid",
    data: { object: {} },
  }));
  for (const event of events) {
    const body = JSON.stringify(event);
    const signature = await signatureHeader(body, webhookSecret, Math.floor(Date.now() / 1000));
    expect((await send(body, signature)).status).toBe(204);
  }
  const kept = await env.DB.prepare(
    "select id from payment_events where id in ('evt_test', 'evt_live')",
  ).all();
  expect(kept.results).toEqual([{ id: "evt_test" }]);
});

test("an event is answered as soon as it is kept, though nothing that follows ever answers", async () => {
  const { organisation, addCard } = await buyer(world);
  await addCard();
  await world.drain();
  const customer = await env.DB.prepare("select stripe_id from billing_customers where organisation_id = ?1")
    .bind(organisation.id)
    .first("stripe_id");
  const object = { id: "in_1", object: "invoice", customer };
  const body = JSON.stringify({
    id: "evt_kept",
    object: "event",
    created: 1_800_000_000,
    livemode: false,
    type: "invoice.paid",
    data: { object },
  });
  const signature = await signatureHeader(body, webhookSecret, Math.floor(Date.now() / 1000));
  const never = () => new Promise<never>(() => {});
  const queues = { mail: { sendBatch: never }, work: { sendBatch: never } };
  const stuck = openWorld({ queues, payments: world.services.payments }, world.clock);
  const answer = await stuck.worker.fetch(eventRequest(body, signature), {}, createExecutionContext());
  expect(answer.status).toBe(204);
  const owed = () =>
    env.DB.prepare(
      "select count(*) as n from outbox where organisation_id = ?1 and kind = 'plans.synchronise' and done_at is null",
    )
      .bind(organisation.id)
      .first("n");
  expect(await owed()).toBe(1);
  await world.tick();
  await world.drain();
  expect(await owed()).toBe(0);
});

test("case 60: one event five times is kept once, and mails once", async () => {
  const one = await subscribed();
  world.mails.splice(0);
  await world.provider.sim.webhooks.drain();
  const events = Object.values(world.provider.sim.world.state.accounts).flatMap(({ tables }) =>
    Object.keys(tables.events),
  );
  const last = events.at(-1) ?? "";
  for (let time = 0; time < 5; time++) {
    world.provider.sim.control.replay(last);
    await world.provider.sim.webhooks.drain();
    await world.drain();
  }
  const { n } = (await env.DB.prepare("select count(*) as n from payment_events where id = ?1")
    .bind(last)
    .first<{ n: number }>()) ?? { n: 0 };
  expect(n).toBe(1);
  expect(kindsFor(one.owner.email)).toEqual(["order-confirmed"]);
});

test("case 66: with no event for two days, one tick of the clock makes the rows equal to the provider", async () => {
  const [debited, paying, contested] = [await buyer(world), await subscribed("annual"), await subscribed()];
  await bringInto(debited.organisation.id, "expired", world.clock.now);
  const order = await debited.order("pro", "monthly", 1, await debited.addAccount(ibans.settles));
  await pass(world, world.clock.now + 5 * day);
  expect(await readAs<Order>(debited.owner.get(`${debited.path}/plan/orders/${order.id}`))).toMatchObject({
    state: "debit_in_progress",
  });
  const { sim } = world.provider;
  sim.webhooks.setFaults({ seed: 1, drop: 1 });
  const charges = Object.values(sim.world.state.accounts).flatMap(({ tables }) =>
    Object.values(tables.charges),
  );
  world.clock.now += day;
  sim.control.settle();
  sim.control.renewCard(paying.methodId);
  sim.control.dispute(
    charges.findLast(({ payment_method }) => payment_method === contested.methodId)?.id ?? "",
  );
  await sim.webhooks.drain();
  world.clock.now += day;
  await staySignedIn(world.clock.now);
  await world.tick("7 * * * *");
  await world.drain();
  sim.webhooks.setFaults(null);
  expect(await readAs<Order>(debited.owner.get(`${debited.path}/plan/orders/${order.id}`))).toMatchObject({
    state: "processed",
  });
  expect((await contested.account()).state).toBe("expired");
  for (const { organisation } of [debited, paying, contested]) {
    const rows = await rowsOf(organisation.id);
    await env.DB.prepare(
      "update billing_customers set check_at = 1, read_at = null where organisation_id = ?1",
    )
      .bind(organisation.id)
      .run();
    world.clock.now += 1;
    await reconcile(world);
    expect(await rowsOf(organisation.id)).toBe(rows);
  }
});

test("a customer of more than a hundred invoices is read to the first of them", async () => {
  const one = await subscribed("annual");
  const [{ id: subscriptionId } = { id: "" }] = (await one.account()).subscriptions;
  const payments = await world.provider.payments();
  const pro = priceOf("pro", "annual") ?? { baseCents: 0, licenceCents: 0 };
  for (let licences = 2; licences <= 106; licences += 1)
    await payments.changeNow(platformSeller, {
      subscriptionId,
      lines: priceLines("pro", "annual", { price: pro, licences, billsBase: true }),
      restarts: false,
      at: world.clock.now,
      methodId: one.methodId,
      kind: "card",
      idempotencyKey: `licences/${licences}`,
    });
  await env.DB.prepare("delete from billing_documents where organisation_id = ?1")
    .bind(one.organisation.id)
    .run();
  await world.provider.sim.webhooks.drain();
  await world.drain();
  const read = await env.DB.prepare(
    "select count(*) as n, sum(status = 'paid') as paid from billing_documents where organisation_id = ?1",
  )
    .bind(one.organisation.id)
    .first();
  expect(read).toEqual({ n: 106, paid: 106 });
  expect((await one.account()).subscriptions).toMatchObject([{ licences: 106, status: "active" }]);
});

test("a purchase sent again buys once; sent by another card meanwhile, it opens nothing more", async () => {
  const one = await buyer(world);
  const [first = "", second = ""] = [await one.addCard(), await one.addCard()];
  const customerId =
    (await env.DB.prepare("select stripe_id from billing_customers where organisation_id = ?1")
      .bind(one.organisation.id)
      .first<string>("stripe_id")) ?? "";
  const payments = await world.provider.payments();
  const pro = priceOf("pro", "annual") ?? { baseCents: 0, licenceCents: 0 };
  const lines = priceLines("pro", "annual", { price: pro, licences: 1, billsBase: true });
  const idempotencyKey = `attempt/${one.organisation.id}`;
  const buy = (methodId: string) =>
    payments.subscribe(platformSeller, { customerId, methodId, lines, metadata: {}, idempotencyKey });
  const bought = await buy(first);
  expect(await buy(first)).toEqual(bought);
  await expect(buy(second)).rejects.toMatchObject({ reason: "out_of_step" });
});
