import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import {
  address,
  boxes,
  buyer,
  cards,
  day,
  hour,
  ibans,
  orderPlan,
  pass,
  readAs,
  staySignedIn,
  type Order,
} from "../support/billing.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

const acceptancesOf = async (organisationId: string) =>
  (
    await env.DB.prepare("select * from order_acceptances where organisation_id = ?1 order by subject")
      .bind(organisationId)
      .all()
  ).results;

test("an order paid by card is processed at once, numbered, confirmed by mail, and opens the platform", async () => {
  const { owner, path, organisation, addCard, account } = await buyer(world);
  await bringInto(organisation.id, "expired", world.clock.now);
  const methodId = await addCard();
  const preview = await readAs<{ kind: string; dueNowCents: number; quote: { htCents: number } }>(
    owner.post(`${path}/plan/order-preview`, { plan: "pro", interval: "monthly", licences: 2 }),
  );
  expect(preview).toMatchObject({ kind: "start", dueNowCents: 15_480, quote: { htCents: 12_900 } });
  const order = await orderPlan(owner, path, { plan: "pro", interval: "monthly", licences: 2, methodId });
  expect(order).toMatchObject({ state: "processed", ttcCents: 15_480, invoice: { ttcCents: 15_480 } });
  expect(order.number).toMatch(/^CMD-2026-\d{6}$/);
  expect((await owner.patch(path, { name: "Ouverte" }, { "If-Match": '"1"' })).status).toBe(200);
  expect(await account()).toMatchObject({ state: "active", plan: "pro", seats: { active: 1, allowed: 2 } });
  world.mails.splice(0);
  await world.drain();
  const url = expect.stringMatching(new RegExp(`/admin/${organisation.slug}/account/orders/${order.id}$`));
  const name = `${order.number}.pdf`;
  expect(world.mails).toMatchObject([
    {
      mail: { kind: "order-confirmed", number: order.number, ttcCents: 15_480, debitInProgress: false, url },
      attachments: [{ name, contentType: "application/pdf" }],
    },
  ]);
});

/** What a reader sees in a PDF of ours: its texts, line by line. */
function textIn(bytes: ArrayBuffer | Uint8Array): string {
  const said = new TextDecoder("windows-1252");
  return [...said.decode(bytes).matchAll(/<([0-9a-f]+)> Tj/g)]
    .map(([, hex = ""]) => said.decode(Uint8Array.fromHex(hex)))
    .join("\n");
}

test("a confirmation says what was bought, for how much, by whom, and what was accepted; its mail brings it", async () => {
  const { owner, path, addCard, addAccount, documents, order } = await buyer(world);
  const paid = await order("pro", "monthly", 2, await addCard());
  const answer = await owner.get(`${path}/plan/orders/${paid.id}/paper`);
  expect(answer.headers.get("content-disposition")).toContain(`${paid.number}.pdf`);
  const paper = textIn(await answer.arrayBuffer());
  const [invoice] = await documents();
  for (const said of [paid.number, "Saint-Étienne", "129,00", "25,80", "154,80", "2026-11-01", "4242"])
    expect(paper).toContain(said);
  expect(paper).toContain(invoice?.number);
  await world.drain();
  const attached = world.mails.flatMap(({ attachments = [] }) => attachments);
  expect(attached.map(({ bytes }) => textIn(bytes)).join()).toContain(paid.number);
  const english = await owner.get(`${path}/plan/orders/${paid.id}/paper?locale=en`);
  expect(textIn(await english.arrayBuffer())).toContain("Order confirmation");
  const later = await order("standby", "annual", 0, await addAccount());
  const planned = textIn(await (await owner.get(`${path}/plan/orders/${later.id}/paper`)).arrayBuffer());
  expect(planned).toContain("144,00");
  expect(planned).not.toContain(invoice?.number);
});

test("the confirmation of an order names whom its invoice names, whatever the address becomes", async () => {
  const { owner, path, addCard, order } = await buyer(world);
  const paid = await order("pro", "monthly", 1, await addCard());
  await owner.put(`${path}/billing`, { ...address, name: "Communauté de Lyon", city: "Lyon" });
  const paper = textIn(await (await owner.get(`${path}/plan/orders/${paid.id}/paper`)).arrayBuffer());
  expect(paper).toContain("Mairie de Saint-Étienne");
  expect(paper).not.toContain("Lyon");
});

test("an order that is still to be paid has no confirmation", async () => {
  const { owner, path, addCard, order } = await buyer(world);
  const waiting = await order("pro", "monthly", 1, await addCard(cards.confirms));
  expect((await owner.get(`${path}/plan/orders/${waiting.id}/paper`)).status).toBe(404);
});

test("case 74: without every box, and in the version in force, there is no order", async () => {
  const { owner, path, organisation, addCard } = await buyer(world);
  const wanted = { plan: "pro", interval: "annual", licences: 1, methodId: await addCard() };
  const none = await owner.post(`${path}/plan/orders`, wanted);
  expect(none.status).toBe(422);
  for (const box of Object.keys(boxes)) {
    const { [box]: _left, ...others } = boxes as Record<string, unknown>;
    const refused = await owner.post(`${path}/plan/orders`, { ...wanted, acceptances: others });
    expect(refused.status).toBe(422);
    expect(await readAs(refused)).toMatchObject({ errors: [{ pointer: `/acceptances/${box}` }] });
  }
  const old = { ...boxes, generalTerms: "2020-01-01" };
  const outdated = await owner.post(`${path}/plan/orders`, { ...wanted, acceptances: old });
  expect(await readAs(outdated)).toMatchObject({ code: "terms_changed" });
  expect(await acceptancesOf(organisation.id)).toEqual([]);
  expect(await readAs(owner.get(`${path}/plan/orders`))).toMatchObject({ data: [] });
});

test("what was accepted is kept with its version, hash, person, instant and address", async () => {
  const { owner, path, organisation, addCard } = await buyer(world);
  const methodId = await addCard();
  await orderPlan(owner, path, { plan: "essentiel", interval: "monthly", licences: 1, methodId });
  const { sha256 } = await readAs<{ sha256: string }>(owner.get("/v1/terms/generalTerms"));
  const kept = await acceptancesOf(organisation.id);
  expect(kept.map(({ subject }) => subject)).toEqual([
    "dataProcessing",
    "generalTerms",
    "immediateExecution",
    "serviceConditions",
  ]);
  expect(kept[1]).toMatchObject({
    version: "2026-11-01",
    sha256,
    person_id: owner.personId,
    ip: "local",
    at: world.clock.now,
  });
});

test("case 54: paying twice at once, or again after a lost answer, buys once", async () => {
  const { owner, path, addCard, documents } = await buyer(world);
  const methodId = await addCard();
  const wanted = { plan: "pro", interval: "monthly", licences: 1, methodId, acceptances: boxes };
  const placed = await Promise.all([1, 2].map(() => owner.post(`${path}/plan/orders`, wanted)));
  const [first] = placed.filter(({ status }) => status === 201);
  const { id } = await readAs<{ id: string }>(first ?? Response.json({}));
  world.provider.sim.control.troubleNextCalls({ lose: 1 });
  const paid = await Promise.all([1, 2].map(() => owner.post(`${path}/plan/orders/${id}/pay`)));
  expect(paid.map(({ status }) => status)).toContain(200);
  const again = await readAs<Order>(owner.post(`${path}/plan/orders/${id}/pay`));
  expect(again.state).toBe("processed");
  expect(await documents()).toHaveLength(1);
  expect((await readAs<{ data: Order[] }>(owner.get(`${path}/plan/orders`))).data).toHaveLength(1);
});

test("case 55: a confirmation that was given up leaves no access, and is taken up again on the same order", async () => {
  const { owner, path, organisation, account, addCard, documents } = await buyer(world);
  await bringInto(organisation.id, "expired", world.clock.now);
  const wanted = { plan: "pro" as const, interval: "monthly" as const, licences: 1 };
  const waiting = await orderPlan(owner, path, { ...wanted, methodId: await addCard(cards.confirms) });
  expect(waiting).toMatchObject({ state: "awaiting_payment", declined: false });
  expect(await account()).toMatchObject({ state: "expired", openOrder: { id: waiting.id } });
  const page = new URL(waiting.confirmUrl ?? "");
  expect(page.pathname).toMatch(/^\/invoices?\//);
  const good = await addCard();
  const resumed = await readAs<Order>(
    owner.post(`${path}/plan/orders/${waiting.id}/pay`, { methodId: good }),
  );
  expect(resumed).toMatchObject({ id: waiting.id, number: waiting.number, state: "processed" });
  expect(await account()).toMatchObject({ state: "active", openOrder: null });
  expect(await documents()).toMatchObject([{ status: "paid" }]);
});

test("case 55: after 23 hours the order is closed, and a new one buys once", async () => {
  const { owner, path, organisation, account, addCard, order } = await buyer(world);
  await bringInto(organisation.id, "expired", world.clock.now);
  const left = await order("pro", "monthly", 1, await addCard(cards.confirms));
  await pass(world, world.clock.now + 24 * hour);
  expect(await readAs(owner.get(`${path}/plan/orders/${left.id}`))).toMatchObject({ state: "lapsed" });
  expect((await owner.post(`${path}/plan/orders/${left.id}/pay`)).status).toBe(409);
  const bought = await order("pro", "monthly", 1, await addCard());
  expect(bought.state).toBe("processed");
  expect((await account()).subscriptions).toHaveLength(1);
});

test("the page at the bank of an order that gave way takes nothing any more", async () => {
  const { owner, path, organisation, account, addCard, documents } = await buyer(world);
  await bringInto(organisation.id, "expired", world.clock.now);
  const wanted = { plan: "pro" as const, interval: "monthly" as const, licences: 1 };
  const left = await orderPlan(owner, path, { ...wanted, methodId: await addCard(cards.confirms) });
  const methodId = await addCard();
  const other = { plan: "essentiel", interval: "annual", licences: 1, methodId, acceptances: boxes };
  const { id } = await readAs<{ id: string }>(owner.post(`${path}/plan/orders`, other));
  await world.provider.send(left.confirmUrl ?? "", {});
  await world.provider.sim.webhooks.drain();
  await world.drain();
  expect((await account()).state).toBe("expired");
  expect((await documents()).map(({ status }) => status)).toEqual(["void"]);
  expect(await readAs(owner.get(`${path}/plan/orders/${left.id}`))).toMatchObject({ state: "lapsed" });
  expect(await readAs(owner.post(`${path}/plan/orders/${id}/pay`))).toMatchObject({ state: "processed" });
  expect(await account()).toMatchObject({ plan: "essentiel", openOrder: null });
});

test("an order that gave way, paid at the bank before anybody could close its page, is what was bought", async () => {
  const { owner, path, organisation, account, addCard } = await buyer(world);
  await bringInto(organisation.id, "expired", world.clock.now);
  const wanted = { plan: "pro" as const, interval: "monthly" as const, licences: 1 };
  const left = await orderPlan(owner, path, { ...wanted, methodId: await addCard(cards.confirms) });
  await env.DB.prepare("update orders set closed_at = ?1 where id = ?2").bind(world.clock.now, left.id).run();
  const { sim } = world.provider;
  const intents = Object.values(sim.world.state.accounts).flatMap(({ tables }) =>
    Object.values(tables.payment_intents),
  );
  const waiting = intents.findLast(({ status }) => status === "requires_action");
  await world.provider.send(`/challenges/${waiting?.id}`, { answer: "accept" });
  await sim.webhooks.drain();
  await world.drain();
  expect(await readAs(owner.get(`${path}/plan/orders/${left.id}`))).toMatchObject({ state: "processed" });
  expect(await account()).toMatchObject({ state: "active", plan: "pro" });
});

test("a refused card leaves the order to pay, and another card pays it", async () => {
  const { owner, path, addCard, order } = await buyer(world);
  const refused = await order("pro", "monthly", 1, await addCard(cards.savedThenRefused));
  expect(refused).toMatchObject({ state: "awaiting_payment", declined: true, confirmUrl: null });
  const again = await owner.post(`${path}/plan/orders/${refused.id}/pay`, { methodId: await addCard() });
  expect(await readAs(again)).toMatchObject({ state: "processed", number: refused.number });
});

test("a larger plan that the bank refused gives way to whatever is ordered instead", async () => {
  const one = await buyer(world);
  const methodId = await one.addCard();
  const refusing = await one.addCard(cards.savedThenRefused);
  await one.order("essentiel", "annual", 1, methodId);
  expect(await one.order("pro", "annual", 1, refusing)).toMatchObject({ state: "awaiting_payment" });
  expect(await one.order("premium", "annual", 1, methodId)).toMatchObject({ state: "processed" });
  expect(await one.account()).toMatchObject({ plan: "premium", openOrder: null });
  expect((await one.documents()).map(({ status }) => status).toSorted()).toEqual(["paid", "paid", "void"]);
});

test("a larger plan that the bank refused gives way to Standby ordered for later, and owes nothing", async () => {
  const one = await buyer(world);
  const methodId = await one.addCard();
  const refusing = await one.addCard(cards.savedThenRefused);
  await one.order("pro", "annual", 1, methodId);
  expect(await one.order("premium", "annual", 1, refusing)).toMatchObject({ state: "awaiting_payment" });
  expect(await one.order("standby", "annual", 0, methodId)).toMatchObject({ state: "scheduled" });
  expect(await one.account()).toMatchObject({ plan: "pro", openOrder: null, plannedStandby: {} });
  expect((await one.documents()).map(({ status }) => status).toSorted()).toEqual(["paid", "void"]);
});

test("a larger plan that the bank refused keeps nobody from cancelling, and is given up with it", async () => {
  const one = await buyer(world);
  await one.order("pro", "annual", 1, await one.addCard());
  await one.order("premium", "annual", 1, await one.addCard(cards.savedThenRefused));
  expect((await one.documents())[0]).toMatchObject({ status: "open", outstanding: true });
  expect((await one.account()).cancellation).toMatchObject({ offered: true, obstacles: [] });
  expect((await one.owner.post(`${one.path}/plan/cancel`)).status).toBe(200);
  expect(await one.account()).toMatchObject({ state: "cancelling", plan: "pro", openOrder: null });
  expect((await one.documents()).map(({ status }) => status).toSorted()).toEqual(["paid", "void"]);
});

test("an order placed again is paid as it was shown and accepted last", async () => {
  const one = await buyer(world);
  const methodId = await one.addCard();
  await one.order("essentiel", "monthly", 1, methodId);
  const wanted = { plan: "pro", interval: "monthly", licences: 1, methodId, acceptances: boxes };
  const place = () => readAs<{ id: string }>(one.owner.post(`${one.path}/plan/orders`, wanted));
  const row = (id: string) =>
    env.DB.prepare("select shown_at, shown_cents from orders where id = ?1")
      .bind(id)
      .first<{ shown_at: number; shown_cents: number }>();
  const { id } = await place();
  const before = await row(id);
  world.clock.now += 2 * day;
  await staySignedIn(world.clock.now);
  expect(await place()).toEqual({ id });
  const after = await row(id);
  expect(after?.shown_at).toBe(world.clock.now);
  expect(after?.shown_cents).toBeGreaterThan(before?.shown_cents ?? Infinity);
  const kept = await env.DB.prepare("select distinct at from order_acceptances where order_id = ?1")
    .bind(id)
    .all();
  expect(kept.results).toEqual([{ at: world.clock.now }]);
  const paid = await readAs<Order>(one.owner.post(`${one.path}/plan/orders/${id}/pay`));
  expect(paid).toMatchObject({ state: "processed", ttcCents: after?.shown_cents });
});

test("an order that would be paid otherwise than it was shown is not paid; placed again, it is another", async () => {
  const one = await buyer(world);
  const methodId = await one.addCard();
  const wanted = { plan: "standby", interval: "annual", licences: 0, methodId, acceptances: boxes };
  const place = () => readAs<{ id: string }>(one.owner.post(`${one.path}/plan/orders`, wanted));
  const pay = (id: string) => one.owner.post(`${one.path}/plan/orders/${id}/pay`);
  const { id } = await place();
  await bringInto(one.organisation.id, "expired", world.clock.now);
  expect(await readAs(pay(id))).toMatchObject({ code: "order_not_payable" });
  expect(await one.documents()).toEqual([]);
  const again = await place();
  expect(again.id).not.toBe(id);
  expect(await readAs(pay(again.id))).toMatchObject({ kind: "start", state: "processed" });
});

test("an order left for longer than its price holds is not paid; placed again it is, at the price of the day", async () => {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("standby", "annual", 0, methodId);
  const wanted = { plan: "pro", interval: "annual", licences: 1, methodId, acceptances: boxes };
  const place = () => readAs<{ id: string }>(one.owner.post(`${one.path}/plan/orders`, wanted));
  const pay = (id: string) => one.owner.post(`${one.path}/plan/orders/${id}/pay`);
  const { id } = await place();
  world.clock.now += hour + 1;
  await staySignedIn(world.clock.now);
  expect(await readAs(pay(id))).toMatchObject({ code: "order_not_payable" });
  expect(await one.documents()).toHaveLength(1);
  expect((await place()).id).toBe(id);
  expect(await readAs(pay(id))).toMatchObject({ kind: "wake", state: "processed" });
});

test("an order of which nothing was ever told is closed within a day, whatever it asked for", async () => {
  const [starts, wakes] = [await buyer(world), await buyer(world)];
  await bringInto(wakes.organisation.id, "expired", world.clock.now);
  await wakes.order("standby", "annual", 0, await wakes.addCard());
  for (const one of [starts, wakes]) {
    const methodId = await one.addCard();
    const wanted = { plan: "pro", interval: "annual", licences: 1, methodId, acceptances: boxes };
    const { id } = await readAs<{ id: string }>(one.owner.post(`${one.path}/plan/orders`, wanted));
    await pass(world, world.clock.now + 24 * hour);
    expect(await readAs(one.owner.get(`${one.path}/plan/orders/${id}`))).toMatchObject({ state: "lapsed" });
    expect((await one.account()).openOrder).toBeNull();
  }
});

test("a Standby that was told, and not written, is found planned: its order is taken, and confirmed once", async () => {
  const one = await buyer(world);
  const methodId = await one.addCard();
  await one.order("pro", "annual", 1, methodId);
  await world.drain();
  const wanted = { plan: "standby", interval: "annual", licences: 0, methodId, acceptances: boxes };
  const { id } = await readAs<{ id: string }>(one.owner.post(`${one.path}/plan/orders`, wanted));
  const { sim } = world.provider;
  const answer = sim.fetch;
  let told = false;
  sim.fetch = (request) => {
    told ||= new URL(request.url).pathname.startsWith("/v1/subscription_schedules/");
    return told && request.method === "GET" ? Promise.reject(new TypeError("Cut.")) : answer(request);
  };
  expect((await one.owner.post(`${one.path}/plan/orders/${id}/pay`)).status).toBe(503);
  sim.fetch = answer;
  world.mails.splice(0);
  await sim.webhooks.drain();
  await world.drain();
  const order = () => readAs<Order>(one.owner.get(`${one.path}/plan/orders/${id}`));
  expect(await order()).toMatchObject({ state: "scheduled" });
  expect((await one.owner.post(`${one.path}/plan/orders/${id}/pay`)).status).toBe(200);
  await world.drain();
  expect(world.mails.map(({ mail }) => mail.kind)).toEqual(["order-confirmed"]);
});

test("case 56: a debit opens the platform while it is in progress, settles, or takes access away", async () => {
  const settles = await buyer(world);
  const fails = await buyer(world);
  for (const { organisation } of [settles, fails])
    await bringInto(organisation.id, "expired", world.clock.now);
  const good = await settles.order("pro", "annual", 1, await settles.addAccount());
  const bad = await fails.order("pro", "annual", 1, await fails.addAccount(ibans.fails));
  expect([good.state, bad.state]).toEqual(["debit_in_progress", "debit_in_progress"]);
  expect((await fails.account()).state).toBe("active");
  world.mails.splice(0);
  await pass(world, world.clock.now + 7 * day);
  const seen = await settles.owner.get(`${settles.path}/plan/orders/${good.id}`);
  expect(await readAs(seen)).toMatchObject({ state: "processed" });
  expect(await readAs(fails.owner.get(`${fails.path}/plan/orders/${bad.id}`))).toMatchObject({
    state: "failed",
  });
  expect((await fails.account()).state).toBe("expired");
  await pass(world, world.clock.now + 5 * day);
  expect((await fails.account()).state).toBe("expired");
  const unpaid = world.mails.filter(({ mail }) => mail.kind === "plan-unpaid");
  expect(unpaid.map(({ to }) => to.email)).toEqual([fails.owner.email]);
  // What replaces it closes it: its invoice is settled by a credit note, and was not paid for all that.
  const next = await fails.order("pro", "annual", 1, await fails.addCard());
  const states = async () =>
    (await readAs<{ data: Order[] }>(fails.owner.get(`${fails.path}/plan/orders`))).data.map(
      ({ id, state }) => [id, state],
    );
  const expected = [
    [next.id, "processed"],
    [bad.id, "lapsed"],
  ];
  expect(await states()).toEqual(expected);
  await pass(world, world.clock.now + day);
  expect(await states()).toEqual(expected);
});

test("case 68: two orders at the same instant take two numbers that follow one another", async () => {
  const buyers = await Promise.all([buyer(world), buyer(world), buyer(world)]);
  const bought = await Promise.all(
    buyers.map(async ({ order, addCard }) => order("essentiel", "monthly", 1, await addCard())),
  );
  const numbers = bought.map(({ number }) => Number(number.slice(-6))).sort((a, b) => a - b);
  expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual([0, 1, 2]);
});

test("case 21: the number names the year it is in France", async () => {
  world.clock.now = Date.UTC(2026, 11, 31, 23);
  const { order, addCard } = await buyer(world);
  const { number } = await order("essentiel", "monthly", 1, await addCard());
  expect(number).toBe("CMD-2027-000001");
});

test("a billing address whose answer was lost, then corrected, is taken: no request refuses another", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const { sim } = world.provider;
  const answer = sim.fetch;
  sim.fetch = async (request) => {
    const answered = await answer(request);
    if (new URL(request.url).pathname === "/v1/customers") throw new TypeError("The network is down.");
    return answered;
  };
  expect((await owner.put(`${path}/billing`, address)).status).toBe(503);
  sim.fetch = answer;
  expect((await owner.put(`${path}/billing`, { ...address, city: "Lyon" })).status).toBe(200);
});

test("nobody orders without a billing address, for a method that is not theirs, or below their team", async () => {
  const { owner, path, addCard } = await buyer(world);
  const methodId = await addCard();
  const other = await buyer(world);
  const wanted = { plan: "pro", interval: "monthly", licences: 1, acceptances: boxes };
  const stolen = await other.owner.post(`${other.path}/plan/orders`, { ...wanted, methodId });
  expect(stolen.status).toBe(404);
  const none = await owner.post(`${path}/plan/orders`, { ...wanted, licences: 0, methodId });
  expect(await readAs(none)).toMatchObject({ code: "licences_below_seats", fix: { screen: "team" } });
  const monthlyStandby = { ...wanted, plan: "standby", licences: 0, methodId };
  expect((await owner.post(`${path}/plan/orders`, monthlyStandby)).status).toBe(422);
});

/* These go months ahead, in the time that all the tests of this file share. */
test("what pays an order pays what follows, and what was refused pays nothing", async () => {
  const one = await buyer(world);
  const first = await one.addCard();
  const chosen = async () => (await one.account()).methods.filter((method) => method.chosen);
  await one.order("essentiel", "monthly", 1, first);
  await one.order("premium", "monthly", 1, await one.addCard(cards.savedThenRefused));
  expect(await chosen()).toMatchObject([{ id: first }]);
  await pass(world, world.clock.now + 32 * day);
  expect((await one.documents())[0]).toMatchObject({ status: "paid" });
  const second = await one.addCard();
  await one.order("pro", "monthly", 1, second);
  expect(await chosen()).toMatchObject([{ id: second }]);
  await one.owner.delete(`${one.path}/billing/methods/${first}`);
  await pass(world, world.clock.now + 32 * day);
  expect((await one.documents())[0]).toMatchObject({ status: "paid" });
  expect(await one.account()).toMatchObject({ state: "active", plan: "pro" });
});

test("a Standby ordered for later is charged, on its day, to the card it was ordered with", async () => {
  const one = await buyer(world);
  await one.order("essentiel", "monthly", 1, await one.addCard());
  const second = await one.addCard();
  expect(await one.order("standby", "annual", 0, second)).toMatchObject({ state: "scheduled" });
  expect((await one.account()).methods.filter(({ chosen }) => chosen)).toMatchObject([{ id: second }]);
  await pass(world, world.clock.now + 32 * day);
  expect(await one.account()).toMatchObject({ state: "standby" });
  expect((await one.documents())[0]).toMatchObject({ status: "paid", htCents: 12_000 });
});

test("the card that pays an order at the second try pays what follows", async () => {
  const { owner, path, addCard, order, documents } = await buyer(world);
  const refused = await order("pro", "monthly", 1, await addCard(cards.savedThenRefused));
  await owner.post(`${path}/plan/orders/${refused.id}/pay`, { methodId: await addCard() });
  await pass(world, world.clock.now + 32 * day);
  expect((await documents()).map(({ status }) => status)).toEqual(["paid", "paid"]);
});
