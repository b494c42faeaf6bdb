import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import {
  address,
  buyer,
  day,
  hour,
  pass,
  readAs,
  staySignedIn,
  type AccountAnswer,
  type Buyer,
} from "../support/billing.ts";
import { staffMember } from "../support/staff.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

async function subscribed(licences = 1, interval: "monthly" | "annual" = "monthly") {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const methodId = await one.addCard();
  await one.order("pro", interval, licences, methodId);
  const account = await one.account();
  const end = Date.parse(account.subscriptions[0]?.renewsAt ?? "");
  return { ...one, methodId, end, subscriptionId: account.subscriptions[0]?.id ?? "" };
}

const cancel = ({ owner, path }: Pick<Buyer, "owner" | "path">) => owner.post(`${path}/plan/cancel`);

test("case 27: with three active seats cancelling is not offered, and refused; with one deactivated it is offered", async () => {
  const one = await subscribed(3);
  await staffMember(world, one.organisation.id, "admin");
  const third = await staffMember(world, one.organisation.id, "manager");
  const { cancellation } = await one.account();
  expect(cancellation).toMatchObject({
    offered: false,
    obstacles: [
      { code: "too_many_seats", parameters: { seats: 3, max: 2 }, fix: { screen: "team" } },
      { code: "too_many_licences", fix: { screen: "licences" } },
    ],
  });
  expect(await readAs(cancel(one))).toMatchObject({ code: "too_many_seats", fix: { screen: "team" } });
  const seats = `${one.path}/staff/${third.membershipId}`;
  expect((await one.owner.post(`${seats}/deactivate`)).status).toBe(200);
  expect(await readAs(cancel(one))).toMatchObject({ code: "too_many_licences" });
  await one.owner.put(`${one.path}/plan/subscriptions/${one.subscriptionId}/licences`, { licences: 2 });
  const invited = await one.owner.post(`${one.path}/staff-invitations`, {
    email: "invitee@exemple.fr",
    role: "manager",
  });
  expect(invited.status).toBe(201);
  expect((await one.account()).cancellation).toEqual({ offered: true, obstacles: [], debits: [] });
  expect((await cancel(one)).status).toBe(200);
});

test("case 29: cancelled, access is full until the end that is shown; nothing is billed on it; then it is expired", async () => {
  const one = await subscribed();
  world.mails.splice(0);
  const cancelled = await readAs<AccountAnswer>(cancel(one));
  expect(cancelled).toMatchObject({ state: "cancelling", accessEndsAt: new Date(one.end).toISOString() });
  await world.drain();
  expect(world.mails.map(({ mail }) => mail.kind)).toContain("plan-cancelled");
  expect(await readAs(cancel(one))).toMatchObject({ code: "nothing_to_cancel" });
  const { name } = await readAs<{ name: string }>(one.owner.get(one.path));
  const deactivate = () => one.owner.post(`${one.path}/account/deactivation`, { confirmation: name });
  expect(await readAs(deactivate())).toMatchObject({ code: "organisation_not_expired" });
  await pass(world, one.end - hour);
  expect((await one.owner.patch(one.path, { name: "Encore là" }, { "If-Match": '"1"' })).status).toBe(200);
  world.clock.now = one.end - 1;
  expect((await one.account()).state).toBe("cancelling");
  world.clock.now = one.end;
  expect((await one.account()).state).toBe("expired");
  expect(await readAs(one.owner.get(`${one.path}/programmes`))).toMatchObject({
    code: "organisation_expired",
  });
  world.mails.splice(0);
  await pass(world, one.end + 3 * day);
  expect(await one.documents()).toHaveLength(1);
  const told = world.mails.filter(
    ({ to, mail }) => to.email === one.owner.email && mail.kind === "plan-expired",
  );
  expect(told).toHaveLength(1);
  const joined = await staffMember(world, one.organisation.id, "admin");
  await env.DB.prepare("update memberships set account_management = 1 where id = ?1")
    .bind(joined.membershipId)
    .run();
  await pass(world, world.clock.now + 2 * day);
  expect(world.mails.filter(({ to }) => to.email === joined.email)).toEqual([]);
});

test("case 28: an unpaid invoice keeps from cancelling, by its number, until it is paid", async () => {
  const one = await subscribed();
  world.provider.sim.control.failNextPayments(4);
  await pass(world, one.end + 2 * day);
  const [invoice] = await one.documents();
  expect(invoice).toMatchObject({ status: "open", outstanding: true });
  expect(await readAs(cancel(one))).toMatchObject({
    code: "outstanding_invoice",
    detail: expect.stringContaining(invoice?.number ?? "?"),
    fix: { screen: "invoices", id: invoice?.id },
  });
  world.provider.sim.control.failNextPayments(0);
  const paid = await one.owner.post(`${one.path}/billing/documents/${invoice?.id}/pay`, {
    methodId: one.methodId,
  });
  expect(await readAs(paid)).toMatchObject({ status: "paid", outstanding: false });
  expect((await cancel(one)).status).toBe(200);
});

test("case 30: a yearly and a monthly subscription end each at its own renewal; access runs to the later", async () => {
  const one = await subscribed(1, "annual");
  await one.order("pro", "monthly", 1, one.methodId);
  const both = (await one.account()).subscriptions;
  const ends = both.map(({ renewsAt }) => Date.parse(renewsAt ?? "")).sort((a, b) => a - b);
  const [first = 0, last = 0] = ends;
  const cancelled = await readAs<AccountAnswer>(cancel(one));
  expect(cancelled.accessEndsAt).toBe(new Date(last).toISOString());
  expect(cancelled.subscriptions.map(({ endsAt }) => Date.parse(endsAt ?? "")).sort((a, b) => a - b)).toEqual(
    ends,
  );
  const billed = (await one.documents()).length;
  world.mails.splice(0);
  await pass(world, first + 2 * day);
  expect(await one.documents()).toHaveLength(billed);
  expect((await one.account()).state).toBe("cancelling");
  const told = () =>
    world.mails.flatMap(({ to, mail }) =>
      to.email === one.owner.email && mail.kind === "plan-expired" ? [mail.at] : [],
    );
  expect(told()).toEqual([]);
  await pass(world, last + 2 * day);
  expect((await one.account()).state).toBe("expired");
  expect(told(), "once, for the end that closed the platform").toEqual([last]);
});

test("revoking moves no date and bills nothing; after the end it is too late", async () => {
  const one = await subscribed();
  await cancel(one);
  const revoked = await readAs<AccountAnswer>(one.owner.post(`${one.path}/plan/revoke-cancellation`));
  expect(revoked).toMatchObject({ state: "active", accessEndsAt: null });
  expect(Date.parse(revoked.subscriptions[0]?.renewsAt ?? "")).toBe(one.end);
  expect(await one.documents()).toHaveLength(1);
  await cancel(one);
  world.clock.now = one.end;
  await staySignedIn(world.clock.now);
  expect(await readAs(one.owner.post(`${one.path}/plan/revoke-cancellation`))).toMatchObject({
    code: "nothing_to_revoke",
  });
  await pass(world, one.end + day);
  const again = await one.order("pro", "monthly", 1, one.methodId);
  expect(again).toMatchObject({ kind: "start", state: "processed" });
  expect((await one.account()).state).toBe("active");
});

test("rows that are late refuse nobody: the payment provider is read before nothing is said to be left", async () => {
  const one = await subscribed();
  const late = (cancelAt: number | null) =>
    env.DB.prepare("update plan_subscriptions set cancel_at = ?1 where organisation_id = ?2")
      .bind(cancelAt, one.organisation.id)
      .run();
  await late(one.end);
  expect((await one.account()).state).toBe("cancelling");
  world.mails.splice(0);
  const twice = await Promise.all([cancel(one), cancel(one)]);
  expect(twice.map(({ status }) => status)).toContain(200);
  await world.drain();
  expect(world.mails.filter(({ mail }) => mail.kind === "plan-cancelled")).toHaveLength(1);
  await late(null);
  expect((await one.owner.post(`${one.path}/plan/revoke-cancellation`)).status).toBe(200);
  await world.drain();
  expect(await one.account()).toMatchObject({ state: "active", accessEndsAt: null });
});

test("case 32: a new card, another address and other licences leave the cancellation where it is", async () => {
  const one = await subscribed(2);
  await cancel(one);
  const { owner, path } = one;
  const other = await one.addCard();
  expect((await owner.put(`${path}/billing/methods/${other}/chosen`, {})).status).toBe(200);
  expect((await owner.put(`${path}/billing`, { ...address, city: "Lyon" })).status).toBe(200);
  const licences = `${path}/plan/subscriptions/${one.subscriptionId}/licences`;
  expect((await owner.put(licences, { licences: 3 })).status).toBe(200);
  expect((await owner.put(licences, { licences: 1 })).status).toBe(200);
  const account = await one.account();
  expect(account.accessEndsAt).toBe(new Date(one.end).toISOString());
  expect(account.subscriptions).toMatchObject([{ licences: 1, endsAt: account.accessEndsAt }]);
  const billed = (await one.documents()).length;
  await pass(world, one.end + day);
  expect((await one.account()).state).toBe("expired");
  expect(await one.documents()).toHaveLength(billed);
});

test("case 33: expired, data is closed to all; those who manage the account still read its invoices", async () => {
  const one = await subscribed();
  const admin = await staffMember(world, one.organisation.id, "admin");
  await cancel(one);
  await pass(world, one.end);
  for (const path of ["programmes", "staff", "dossiers"])
    expect(await readAs(one.owner.get(`${one.path}/${path}`))).toMatchObject({
      code: "organisation_expired",
    });
  expect((await one.owner.get(`${one.path}/billing/documents`)).status).toBe(200);
  expect((await admin.get(`${one.path}/billing/documents`)).status).toBe(403);
  const archive = (by: Pick<typeof admin, "post">) =>
    by.post(`${one.path}/account/exports`, {}, { "Idempotency-Key": crypto.randomUUID() });
  expect((await archive(admin)).status).toBe(403);
  expect((await archive(one.owner)).status).toBe(202);
});

test("case 28: a debit that is on its way is announced, and hinders nothing", async () => {
  const one = await buyer(world);
  await bringInto(one.organisation.id, "expired", world.clock.now);
  const order = await one.order("pro", "annual", 1, await one.addAccount());
  const number = order.invoice?.number;
  expect(await one.documents()).toMatchObject([{ number, status: "open", outstanding: false }]);
  expect((await one.account()).cancellation).toEqual({ offered: true, obstacles: [], debits: [number] });
  expect((await cancel(one)).status).toBe(200);
});

/** The payment provider answers nothing that is asked for any more, once it was told something. */
function deafAfterTelling(): () => void {
  const { sim } = world.provider;
  const answer = sim.fetch;
  let told = false;
  sim.fetch = (request) => {
    told ||= request.method === "POST";
    return told && request.method === "GET"
      ? Promise.reject(new TypeError("The network is down."))
      : answer(request);
  };
  return () => {
    sim.fetch = answer;
  };
}

test("an end chosen, or taken back, and cut off before it was written is told once, by whoever reads it", async () => {
  const one = await subscribed();
  const told = (kind: string) =>
    world.mails.filter(({ to, mail }) => to.email === one.owner.email && mail.kind === kind);
  for (const [name, kind, state] of [
    ["cancel", "plan-cancelled", "cancelling"],
    ["revoke-cancellation", "plan-cancellation-revoked", "active"],
  ] as const) {
    world.mails.splice(0);
    const act = () => one.owner.post(`${one.path}/plan/${name}`);
    const hear = deafAfterTelling();
    expect((await act()).status).toBe(503);
    hear();
    await world.provider.sim.webhooks.drain();
    await world.drain();
    expect((await one.account()).state).toBe(state);
    expect((await act()).status).toBe(409);
    await pass(world, world.clock.now + day);
    expect(told(kind)).toHaveLength(1);
  }
});

test("licences given up for the renewal stay given up when the account is cancelled, and the cancellation revoked", async () => {
  const one = await subscribed(3);
  const licences = `${one.path}/plan/subscriptions/${one.subscriptionId}/licences`;
  await one.owner.put(licences, { licences: 1 });
  expect((await cancel(one)).status).toBe(200);
  expect((await one.account()).subscriptions).toMatchObject([{ licences: 1, planned: null, renewsAt: null }]);
  world.mails.splice(0);
  const revoked = await readAs<AccountAnswer>(one.owner.post(`${one.path}/plan/revoke-cancellation`));
  const ttcCents = (9900 + 1500) * 1.2;
  expect(revoked.subscriptions).toMatchObject([{ licences: 1, next: { ttcCents } }]);
  expect(await one.documents()).toHaveLength(1);
  await world.drain();
  const told = world.mails.filter(({ mail }) => mail.kind === "plan-cancellation-revoked");
  expect(told.map(({ mail }) => mail)).toMatchObject([
    { renewals: [{ interval: "monthly", at: one.end, ttcCents }] },
  ]);
});
