import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { prefixOf } from "#files/keys";
import { addCard, address, orderPlan } from "../support/billing.ts";
import { client } from "../support/client.ts";
import { requestOf, switchClientsOn } from "../support/clients.ts";
import { submittedDossier } from "../support/dossiers.ts";
import { ownerWithOrganisation, signedIn, signedInAgain, type SignedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld, operatorKey, startOfTime } from "../support/world.ts";
import { auditCount, withStaff } from "./support.ts";
import { replayErasures } from "../support/operator.ts";
import { restore, rowsOf } from "../support/rows.ts";

/** The worlds of this file share its database, so they share its time. */
const clock = { now: startOfTime };
const world = openWorld({}, clock);
const hour = 60 * 60 * 1000;
const day = 24 * hour;
const hourly = "7 * * * *";

async function expiredAccount() {
  const made = await ownerWithOrganisation(world, "Comité des fêtes");
  const { programmeId } = await publishedProgramme(world, made.organisation.id);
  const { applicant } = await submittedDossier(world, made.path, programmeId);
  await switchClientsOn(made.owner, made.path);
  await made.owner.post(`${made.path}/event-requests`, requestOf({ name: "Harmonie municipale" }));
  await world.drain();
  await expire(made.organisation.id);
  return { ...made, applicant, programmeId };
}

const expire = (organisationId: string) =>
  env.DB.prepare(
    "update organisations set trial_ends_at = ?1, access_version = access_version + 1 where id = ?2",
  )
    .bind(clock.now, organisationId)
    .run();

const deactivate = (by: SignedIn, path: string, confirmation = "Comité des fêtes") =>
  by.post(`${path}/account/deactivation`, { confirmation });
const revoke = (by: SignedIn, path: string) => by.post(`${path}/account/deactivation/revoke`);

async function passUntil(at: number): Promise<void> {
  clock.now = at;
  await world.tick(hourly);
  await world.drain();
}

const objectsOf = async (organisationId: string) =>
  (await world.services.files.list(prefixOf(organisationId))).files;

test("only an expired account is deactivated, by whoever manages it, who typed its name", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world, "Comité des fêtes");
  expect(await (await deactivate(owner, path)).json()).toMatchObject({ code: "organisation_not_expired" });
  await expire(organisation.id);
  const admin = await withStaff(world, organisation.id, "admin");
  expect((await deactivate(admin, path)).status).toBe(403);
  const slip = await deactivate(owner, path, "Comité");
  expect(await slip.json()).toMatchObject({
    code: "invalid_request",
    errors: [{ pointer: "/confirmation", code: "not_confirmed" }],
  });
  expect(await auditCount(organisation.id, "organisations.deactivate-account")).toBe(0);
  const answers = await Promise.all([deactivate(owner, path), deactivate(owner, path)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const done = answers.find(({ status }) => status === 200);
  expect(await done?.json()).toEqual({
    deactivatedAt: new Date(clock.now).toISOString(),
    purgeAt: new Date(clock.now + 14 * day).toISOString(),
  });
  expect(await (await owner.get(`${path}/programmes`)).json()).toMatchObject({
    code: "organisation_deactivating",
  });
  expect((await owner.get(path)).status).toBe(200);
});

test("it is revoked until the last millisecond, and everything is as it was", async () => {
  const { owner, organisation, path } = await expiredAccount();
  const before = await rowsOf(organisation.id);
  await deactivate(owner, path);
  clock.now += 14 * day - 1;
  const later = await signedInAgain(world, owner);
  const answers = await Promise.all([revoke(later, path), revoke(later, path)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  await passUntil(clock.now + day);
  const after = await rowsOf(organisation.id);
  expect(after.dossiers).toEqual(before.dossiers);
  expect(after.programmes).toEqual(before.programmes);
  expect(await objectsOf(organisation.id)).not.toEqual([]);
  const afterwards = await signedInAgain(world, owner);
  expect(await (await afterwards.get(path)).json()).toMatchObject({ state: "expired" });
  expect(await (await revoke(afterwards, path)).json()).toMatchObject({ code: "organisation_expired" });
});

test("at the 14th day exactly there is nothing to revoke", async () => {
  const { owner, organisation, path } = await expiredAccount();
  await deactivate(owner, path);
  clock.now += 14 * day;
  expect((await revoke(await signedInAgain(world, owner), path)).status).toBe(404);
  await passUntil(clock.now);
  expect(await objectsOf(organisation.id)).toEqual([]);
});

test("those who manage the account are told at J-14, J-7 and J-1, once each, whatever the ticks", async () => {
  const { owner, organisation, path } = await expiredAccount();
  const admin = await withStaff(world, organisation.id, "admin", true);
  await withStaff(world, organisation.id, "admin");
  const at = clock.now;
  await deactivate(owner, path);
  await world.drain();
  const told = () =>
    world.mails
      .filter(({ mail }) => mail.kind === "account-deactivated" || mail.kind === "account-purge-soon")
      .filter(({ to }) => [owner.email, admin.email].includes(to.email));
  expect(
    told()
      .map(({ to }) => to.email)
      .sort(),
  ).toEqual([owner.email, admin.email].sort());
  const seen: number[] = [];
  for (let now = at + hour; now < at + 14 * day; now += 7 * hour) {
    const before = told().length;
    await passUntil(now);
    await passUntil(now);
    if (told().length > before) seen.push(Math.ceil((at + 14 * day - now) / day));
  }
  expect(seen).toEqual([7, 1]);
  expect(told()).toHaveLength(6);
});

test("a reminder that waits while the deactivation is revoked does not leave", async () => {
  const { owner, path, organisation } = await expiredAccount();
  await deactivate(owner, path);
  await world.drain();
  clock.now += 8 * day;
  await world.tick(hourly);
  const again = await signedInAgain(world, owner);
  await revoke(again, path);
  const before = world.mails.length;
  await world.drain();
  const later = world.mails
    .slice(before)
    .filter(({ to }) => to.email === owner.email)
    .map(({ mail }) => mail.kind);
  expect(later).not.toContain("account-purge-soon");
  expect(later).toContain("account-deactivation-revoked");
  await deactivate(again, path);
  expect(await (await again.get(path)).json()).toMatchObject({ state: "deactivating" });
  expect(await auditCount(organisation.id, "organisations.deactivate-account")).toBe(2);
});

test("the purge leaves a tombstone and what the law keeps, and touches nobody else", async () => {
  const other = await expiredAccount();
  const gone = await expiredAccount();
  await gone.owner.post(`${gone.path}/account/exports`, {}, { "Idempotency-Key": crypto.randomUUID() });
  await world.drain();
  await keepAccounts(gone.organisation.id);
  await keepAccounts(other.organisation.id);
  const others = await rowsOf(other.organisation.id);
  const otherObjects = await objectsOf(other.organisation.id);
  await deactivate(gone.owner, gone.path);
  await passUntil(clock.now + 14 * day);

  expect(await objectsOf(gone.organisation.id)).toEqual([]);
  const left = await rowsOf(gone.organisation.id);
  expect(Object.keys(left).sort()).toEqual([
    "billing_documents",
    "order_acceptances",
    "orders",
    "organisations",
  ]);
  expect(left.organisations).toMatchObject([
    { name: "", slug: `purged-${gone.organisation.id.slice(4).toLowerCase()}`, purged_at: clock.now },
  ]);
  expect(JSON.stringify(left)).not.toContain(gone.owner.email);
  const owner = await signedInAgain(world, gone.owner);
  expect((await owner.get(gone.path)).status).toBe(404);
  expect((await owner.get(`/v1/organisations/${gone.organisation.id}`)).status).toBe(404);
  expect((await client(world).get(`/v1/portal/${gone.organisation.slug}`)).status).toBe(404);
  const after = await rowsOf(other.organisation.id);
  const sealed = ["audit_entries", "audit_seals", "audit_unsealed", "outbox"];
  const kept = Object.keys(others).filter((table) => !sealed.includes(table));
  for (const table of kept) expect([table, after[table]]).toEqual([table, others[table]]);
  expect(await objectsOf(other.organisation.id)).toEqual(otherObjects);
});

test("the payment provider forgets the customer of an account that is purged", async () => {
  const { owner, path } = await expiredAccount();
  await owner.put(`${path}/billing`, {
    name: "Comité des fêtes",
    email: "compta@exemple.fr",
    line1: "1 place du Marché",
    postalCode: "83000",
    city: "Toulon",
    country: "FR",
  });
  const customers = async () => {
    const answer = await world.provider.sim.fetch(
      new Request("http://localhost/v1/customers", {
        headers: { Authorization: "Bearer sk_test_simulator", "Stripe-Version": "2026-10-28.endive" },
      }),
    );
    return (await answer.json<{ data: { email: string }[] }>()).data.map(({ email }) => email);
  };
  expect(await customers()).toContain("compta@exemple.fr");
  await deactivate(owner, path);
  await passUntil(clock.now + 14 * day);
  expect(await customers()).not.toContain("compta@exemple.fr");
});

test("a purge of thousands of rows goes by chunks, and is done by the clock when its message is lost", async () => {
  const { owner, organisation, path } = await expiredAccount();
  await env.DB.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 3500)
     insert into counters (organisation_id, name, value) select ?1, 'n' || i, i from n`,
  )
    .bind(organisation.id)
    .run();
  await deactivate(owner, path);
  clock.now += 14 * day;
  await world.tick(hourly);
  await world.deliver(world.waiting.splice(0));
  world.waiting.length = 0;
  expect(Object.keys(await rowsOf(organisation.id)).length).toBeGreaterThan(1);
  clock.now += hour;
  await world.tick(hourly);
  await world.drain();
  expect(Object.keys(await rowsOf(organisation.id))).toEqual(["organisations"]);
});

test("what a restored database brings back is erased again, from the ledger", async () => {
  const { owner, organisation, path } = await expiredAccount();
  const rows = await rowsOf(organisation.id);
  await deactivate(owner, path);
  await passUntil(clock.now + 14 * day);
  // The restore: the organisation and its team are there again, as they were before.
  await restore("organisations", rows.organisations);
  await restore("memberships", rows.memberships);
  const later = await signedInAgain(world, owner);
  expect(await (await later.get(path)).json()).toMatchObject({ state: "expired" });
  expect(await replayErasures(world)).toEqual([{ kind: "organisation", id: organisation.id }]);
  expect((await later.get(path)).status).toBe(404);
  await passUntil(clock.now + hour);
  expect(Object.keys(await rowsOf(organisation.id))).toEqual(["organisations"]);
  expect((await (await signedIn(world)).post("/v1/operator/erasures/replay")).status).toBe(404);
});

test("scanning what is due reads deactivated accounts through their index", async () => {
  const plan = await env.DB.prepare(
    "explain query plan select id, deactivated_at from organisations where deactivated_at > 1 and deactivated_at <= 2 and deactivated_at is not null and purged_at is null order by deactivated_at limit 3",
  ).all<{ detail: string }>();
  expect(plan.results.map(({ detail }) => detail).join()).toContain("organisations_deactivating");
});

test("the screen that confirms says what would be lost", async () => {
  const { owner, path } = await expiredAccount();
  const { data } = await (
    await owner.get(`${path}/account/losses`)
  ).json<{
    data: { kind: string; count: number; isMore: boolean }[];
  }>();
  expect(data).toEqual([
    { kind: "programmes", count: 1, isMore: false },
    { kind: "dossiers", count: 1, isMore: false },
    { kind: "documents", count: 1, isMore: false },
    { kind: "members", count: 0, isMore: false },
    { kind: "people", count: 1, isMore: false },
  ]);
});

/** Nothing is paid any more from now on, as our rows say it. */
const cutShort = (organisationId: string) =>
  env.DB.batch([
    env.DB.prepare("update plan_subscriptions set cancel_at = ?1 where organisation_id = ?2").bind(
      clock.now,
      organisationId,
    ),
    env.DB.prepare("update organisations set access_version = access_version + 1 where id = ?1").bind(
      organisationId,
    ),
  ]);

test("an operator reads to whom a destroyed account was billed, until ten years after the year", async () => {
  const { owner, organisation, path } = await expiredAccount();
  const identity = { ...address, name: "Fanfare du Vieux-Port", siren: "732829320" };
  await owner.put(`${path}/billing`, identity);
  const methodId = await addCard(world, owner, path);
  const order = await orderPlan(owner, path, { plan: "pro", interval: "monthly", licences: 1, methodId });
  const year = new Date(clock.now).getUTCFullYear();
  // Who they become afterwards is not whom the invoice was made out to.
  await owner.put(`${path}/billing`, { ...identity, name: "Autre nom" });
  await world.drain();
  await cutShort(organisation.id);
  expect((await deactivate(owner, path)).status).toBe(200);
  await passUntil(clock.now + 14 * day);
  const read = async (query: string) =>
    (
      await client(world).get(`/v1/operator/accounting-documents?${query}`, {
        Authorization: `Operator ${operatorKey}`,
      })
    ).json<{ data: object[] }>();
  const kept = {
    organisationId: organisation.id,
    kind: "invoice",
    number: order.invoice?.number,
    buyer: { name: "Fanfare du Vieux-Port", siren: "732829320", line1: address.line1, country: "FR" },
    order: { number: order.number },
  };
  for (const query of [`organisationId=${organisation.id}`, "buyer=vieux-port"])
    expect((await read(query)).data).toMatchObject([kept]);
  expect((await read("buyer=Autre%20nom")).data).toEqual([]);
  await passUntil(Date.UTC(year + 10, 11, 31, 22));
  expect((await read("buyer=vieux-port")).data).toHaveLength(1);
  await passUntil(Date.UTC(year + 11, 0, 1, 5));
  // The message that asked for it is done, and forgotten like any other.
  const { outbox: _done, ...left } = await rowsOf(organisation.id);
  expect(Object.keys(left)).toEqual(["organisations"]);
});

/** An order with its acceptances and its invoice, as paying writes them. */
async function keepAccounts(organisationId: string): Promise<void> {
  const suffix = organisationId.slice(-8);
  await env.DB.batch([
    env.DB.prepare(
      `insert into orders (organisation_id, id, number, plan, interval, licences, kind, person_id, ordered_at, shown_cents, shown_at, method_id)
       values (?1, 'ord_1', ?2, 'pro', 'annual', 2, 'new', 'per_1', ?3, 100, ?3, 'pm_1')`,
    ).bind(organisationId, `CMD-${suffix}`, clock.now),
    env.DB.prepare(
      `insert into order_acceptances (organisation_id, order_id, subject, person_id, ip, at)
       values (?1, 'ord_1', 'immediateExecution', 'per_1', '::1', 1)`,
    ).bind(organisationId),
    env.DB.prepare(
      `insert into billing_documents (organisation_id, id, kind, number, status, issued_at, ht_cents, tax_cents, ttc_cents, remaining_cents, debit_in_progress, needs_confirmation, lines)
       values (?1, 'in_1', 'invoice', ?2, 'paid', ?3, 100, 20, 120, 0, 0, 0, '[]')`,
    ).bind(organisationId, `F-${suffix}`, clock.now),
  ]);
}
