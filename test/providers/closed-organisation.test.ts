import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { addCard, address, day, hour, orderPlan, pass, readAs } from "../support/billing.ts";
import { keptBy } from "../support/as-stripe.ts";
import { signedInAgain } from "../support/people.ts";
import { choose, keyed, publish, seller, subscriber } from "../support/providers.ts";
import { bringInto } from "../support/states.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

type Selling = Awaited<ReturnType<typeof seller>>;

async function monthly() {
  const selling = await seller(world);
  const one = await subscriber(world, selling.path);
  return { ...selling, one, end: Date.parse((await one.see()).subscription?.periodEndsAt ?? "") };
}

async function switchModule({ owner, path }: Pick<Selling, "owner" | "path">, enabled: boolean) {
  const { version } = await readAs<{ version: number }>(owner.get(path));
  await owner.put(`${path}/modules/providers`, { enabled }, { "If-Match": `"${version}"` });
  await world.drain();
}

const trialEndsAt = (id: string, at: number) =>
  env.DB.prepare(
    "update organisations set trial_ends_at = ?2, access_version = access_version + 1 where id = ?1",
  )
    .bind(id, at)
    .run();

const isEnding = (account: string) =>
  Object.values(keptBy(world, account).subscriptions).map(({ cancel_at_period_end: ends }) => ends);

test("while the module is off, no renewal is billed: the subscription ends with what was paid", async () => {
  const selling = await monthly();
  await switchModule(selling, false);
  expect(isEnding(selling.account), "it may be switched on again").toEqual([false]);
  await pass(world, selling.end - 20 * hour);
  expect(isEnding(selling.account)).toEqual([true]);
  expect(await selling.one.see()).toMatchObject({ subscription: { status: "active", next: null } });
  await pass(world, selling.end + 3 * hour);
  expect(await selling.one.documents()).toHaveLength(1);
  expect(await selling.one.see()).toMatchObject({ subscription: { status: "expired", next: null } });
  const kinds = world.mails.filter(({ to }) => to.email === selling.one.person.email);
  expect(kinds.map(({ mail }) => mail.kind)).toContain("provider-expired");
});

test("a cancellation that is taken back while the module is off announces no renewal", async () => {
  const selling = await monthly();
  await switchModule(selling, false);
  await selling.one.act("cancel");
  await pass(world, selling.end - 20 * hour);
  await selling.one.act("revoke");
  await world.drain();
  const told = world.mails.filter(({ to }) => to.email === selling.one.person.email);
  expect(told.filter(({ mail }) => mail.kind === "provider-revoked").map(({ mail }) => mail)).toMatchObject([
    { renewsAt: null, acceptBefore: null },
  ]);
});

test("switched on again before the renewal, it goes on as if nothing had been", async () => {
  const selling = await monthly();
  await switchModule(selling, false);
  await pass(world, selling.end - 20 * hour);
  selling.owner = await signedInAgain(world, selling.owner);
  await switchModule(selling, true);
  expect(isEnding(selling.account)).toEqual([false]);
  await pass(world, selling.end + 3 * hour);
  expect(await selling.one.documents()).toHaveLength(2);
});

test("while the module is off, a rise is not recalled to who cannot answer; on again, it is", async () => {
  const selling = await seller(world);
  const one = await subscriber(world, selling.path, "annual");
  const end = Date.parse((await one.see()).subscription?.periodEndsAt ?? "");
  clock.now += 60_000;
  await publish(selling.owner, selling.path, "annual", "120", 10_000);
  await world.drain();
  const recalled = () =>
    world.mails.filter(
      ({ to, mail }) => to.email === one.person.email && mail.kind === "provider-price-request",
    ).length;
  expect(recalled()).toBe(1);
  await switchModule(selling, false);
  await pass(world, end - 14 * day);
  expect(recalled()).toBe(1);
  selling.owner = await signedInAgain(world, selling.owner);
  await switchModule(selling, true);
  await pass(world, end - 13 * day);
  expect(recalled()).toBe(2);
});

test("once subscriptions are not asked for any more, nobody goes on paying for what is free", async () => {
  const selling = await monthly();
  expect((await choose(selling.owner, selling.path, { subscriptionsOn: false })).status).toBe(200);
  await pass(world, selling.end - hour);
  await pass(world, selling.end + 3 * hour);
  expect(await selling.one.documents()).toHaveLength(1);
  expect(await selling.one.see()).toMatchObject({ blockedBy: null, subscription: { status: "expired" } });
});

test("the plan of the organisation ends before the renewal: nothing is billed, unless it opens again in time", async () => {
  const [closed, reopened] = [await monthly(), await monthly()];
  await trialEndsAt(closed.organisation.id, closed.end - 30 * 60 * 1000);
  await trialEndsAt(reopened.organisation.id, closed.end - 2 * day);
  await pass(world, closed.end - 20 * hour);
  for (const { account } of [closed, reopened]) expect(isEnding(account)).toEqual([true]);
  const owner = await signedInAgain(world, reopened.owner);
  await owner.put(`${reopened.path}/billing`, address);
  const methodId = await addCard(world, owner, reopened.path);
  await orderPlan(owner, reopened.path, { plan: "pro", interval: "monthly", licences: 1, methodId });
  await world.drain();
  expect(isEnding(reopened.account)).toEqual([false]);
  await pass(world, Math.max(closed.end, reopened.end) + 3 * hour);
  expect(await closed.one.documents()).toHaveLength(1);
  expect(await reopened.one.documents()).toHaveLength(2);
});

const codeOf = async (answer: Promise<Response>) => {
  const { code, detail } = await readAs<{ code?: string; detail?: string }>(answer);
  return [code, detail?.includes("Offre et facturation")];
};

async function orders({ owner, path }: Pick<Selling, "owner" | "path">, plan: "essentiel" | "pro") {
  const back = await signedInAgain(world, owner);
  await back.put(`${path}/billing`, address);
  const methodId = await addCard(world, back, path);
  await orderPlan(back, path, { plan, interval: "monthly", licences: 1, methodId });
  await world.drain();
}

test("under a plan that does not cover it, nobody answers or begins, and all is read and can be stopped", async () => {
  const selling = await monthly();
  const { owner, path, one } = selling;
  const { methods } = await one.see();
  expect(await readAs(owner.get(path))).toMatchObject({ modulesUnserved: [] });
  await orders(selling, "essentiel");
  const request = `${path}/my/service-requests/srq_00000000000000000000000000`;
  for (const asked of [
    one.person.put(`${request}/answer`, { priceCents: 100 }),
    one.person.post(one.base, { interval: "monthly", htCents: 1000, methodId: methods[0]?.id }, keyed()),
    owner.post(`${path}/providers`, { name: "Zoé", email: "zoe@exemple.fr" }, keyed()),
    owner.post(`${path}/provider-follow-up/reminders`, { view: "inactive" }, keyed()),
  ])
    expect(await codeOf(asked)).toEqual(["module_needs_plan", true]);
  for (const read of ["provider-follow-up", `providers/${one.id}`, `providers/${one.id}/subscription`])
    expect([read, (await owner.get(`${path}/${read}`)).status]).toEqual([read, 200]);
  expect(
    (await readAs<{ modules: string[] }>(one.person.get(`${path.replace("organisations", "portals")}`)))
      .modules,
  ).not.toContain("providers");
  expect(await readAs(owner.get(path))).toMatchObject({ modulesUnserved: ["providers"] });
  expect(await one.see()).toMatchObject({ served: false, subscription: { status: "active" } });
  expect(await one.documents()).toHaveLength(1);
  expect(await one.act("cancel")).toMatchObject({ subscription: { endsBy: "provider" } });
});

test("under a plan that does not cover it, nothing is billed, unless a plan that does is taken in time", async () => {
  const [kept, raised] = [await monthly(), await monthly()];
  for (const selling of [kept, raised]) await orders(selling, "essentiel");
  await pass(world, kept.end - 20 * hour);
  for (const { account } of [kept, raised]) expect(isEnding(account)).toEqual([true]);
  await orders(raised, "pro");
  expect(isEnding(raised.account)).toEqual([false]);
  await pass(world, Math.max(kept.end, raised.end) + 3 * hour);
  expect(await kept.one.documents()).toHaveLength(1);
  expect(await raised.one.documents()).toHaveLength(2);
});

test("what becomes of the plan in the last day decides the renewals that come after it", async () => {
  const [leaving, staying] = [await seller(world), await monthly()];
  await orders(leaving, "pro");
  await trialEndsAt(leaving.organisation.id, clock.now);
  clock.now += 3 * hour;
  const one = await subscriber(world, leaving.path);
  const end = Date.parse((await one.see()).subscription?.periodEndsAt ?? "");
  await trialEndsAt(staying.organisation.id, end - 5 * hour);
  await pass(world, end - 20 * hour);
  expect([isEnding(leaving.account), isEnding(staying.account)]).toEqual([[false], [true]]);
  clock.now = end - 10 * hour;
  const owner = await signedInAgain(world, leaving.owner);
  expect((await owner.post(`${leaving.path}/plan/cancel`)).status).toBe(200);
  await orders(staying, "pro");
  expect([isEnding(leaving.account), isEnding(staying.account)]).toEqual([[true], [false]]);
  await pass(world, end + 3 * hour);
  expect(await one.documents()).toHaveLength(1);
  expect(await staying.one.documents()).toHaveLength(2);
});

test.each(["standby", "expired"] as const)(
  "while the organisation is %s, a provider sees what they pay and can stop it, and nobody new begins",
  async (state) => {
    const { organisation, one, path } = await monthly();
    const { methods } = await one.see();
    await bringInto(organisation.id, state, clock.now);
    expect(await one.see()).toMatchObject({
      served: false,
      maySubscribe: false,
      subscription: { status: "active" },
    });
    expect(await one.documents()).toHaveLength(1);
    expect(await one.act("cancel")).toMatchObject({ subscription: { endsBy: "provider" } });
    const newcomer = { interval: "monthly", htCents: 1000, methodId: methods[0]?.id };
    const refused = await one.person.post(`${path}/my/provider/subscription`, newcomer, keyed());
    expect([refused.status, (await refused.json<{ code: string }>()).code]).toEqual([
      409,
      state === "standby" ? "plan_standby" : "organisation_expired",
    ]);
  },
);

const closingMails = (email: string) =>
  world.mails
    .filter(({ to, mail }) => to.email === email && mail.kind.startsWith("provider-closing"))
    .map(({ mail }) => mail.kind);

const statuses = (account: string) =>
  Object.values(keptBy(world, account).subscriptions).map(({ status }) => status);

async function deactivated({ organisation, owner, path }: Selling) {
  await trialEndsAt(organisation.id, clock.now);
  const { name } = await readAs<{ name: string }>(owner.get(path));
  const answer = await owner.post(`${path}/account/deactivation`, { confirmation: name });
  expect(answer.status).toBe(200);
  await world.drain();
}

test("an account that is deactivated stops what its providers pay, tells them, and takes it back when revoked", async () => {
  const selling = await seller(world);
  const one = await subscriber(world, selling.path, "annual");
  await deactivated(selling);
  expect(isEnding(selling.account)).toEqual([true]);
  expect(closingMails(one.person.email)).toEqual(["provider-closing"]);
  clock.now += day;
  const owner = await signedInAgain(world, selling.owner);
  expect((await owner.post(`${selling.path}/account/deactivation/revoke`)).status).toBe(204);
  await world.drain();
  expect(isEnding(selling.account)).toEqual([false]);
  await pass(world, clock.now + day);
  expect(closingMails(one.person.email)).toEqual(["provider-closing", "provider-closing-revoked"]);
});

test("a purge closes what providers pay before it forgets them, wherever it is cut, and only there", async () => {
  const [gone, other] = [await seller(world), await monthly()];
  for (let rank = 0; rank < 3; rank += 1) await subscriber(world, gone.path, "annual");
  await deactivated(gone);
  clock.now += 14 * day;
  const restored = world.provider.sim.fetch;
  let left = 1;
  world.provider.sim.fetch = (request) =>
    request.method === "DELETE" && (left -= 1) < 0
      ? Promise.reject(new TypeError("The network is down."))
      : restored(request);
  await world.tick("7 * * * *");
  await world.drain().catch(() => undefined);
  world.provider.sim.fetch = restored;
  expect(statuses(gone.account).toSorted()).toEqual(["active", "active", "canceled"]);
  await pass(world, clock.now + 2 * hour);
  expect(statuses(gone.account)).toEqual(["canceled", "canceled", "canceled"]);
  expect(isEnding(other.account)).toEqual([false]);
  const rows = await env.DB.prepare(
    "select count(*) as n from provider_subscriptions where organisation_id = ?1",
  )
    .bind(gone.organisation.id)
    .first("n");
  expect(rows).toBe(0);
});
