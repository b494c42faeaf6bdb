import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { isKeyText } from "#domain/integrations/api-key";
import { client } from "../support/client.ts";
import { ownerWithOrganisation, sessionCookie, type SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";
import { auditCount, withStaff } from "../organisations/support.ts";

const world = openWorld();
const hour = 60 * 60 * 1000;

type NewKey = { id: string; secret: string; lastFour: string; expiresAt: string | null };

const create = (by: Pick<SignedIn, "post">, path: string, body: object = {}, headers = {}) =>
  by.post(
    `${path}/api-keys`,
    { name: "Site", scopes: ["organisation.read", "audit.read"], ...body },
    headers,
  );
const newKey = async (by: SignedIn, path: string, body: object = {}) =>
  (await create(by, path, body)).json<NewKey>();
const bearer = (key: string) => client(world, { key });
const keyRow = (id: string) =>
  env.DB.prepare("select * from api_keys where id = ?1").bind(id).first<Record<string, unknown>>();

test("a key is shown once, kept as a hash, and opens what its scopes say and no more", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const made = await newKey(owner, path);
  expect(made.secret).toMatch(/^parvis_test_/);
  expect(isKeyText(made.secret)).toBe(true);
  expect(made.secret.endsWith(made.lastFour)).toBe(true);
  const row = await keyRow(made.id);
  expect(JSON.stringify(row)).not.toContain(made.secret.slice(12, 40));
  const { results } = await env.DB.prepare("select details from audit_entries where subject = ?1")
    .bind(made.id)
    .all();
  expect(JSON.stringify(results)).not.toContain(made.secret.slice(12, 40));
  const list = await (await owner.get(`${path}/api-keys`)).json<{ data: unknown[] }>();
  expect(list.data).toMatchObject([{ id: made.id, state: "active", lastFour: made.lastFour }]);
  expect(JSON.stringify(list)).not.toContain("secret");
  expect(JSON.stringify(list)).not.toContain(String(row?.hash));

  const script = bearer(made.secret);
  expect((await script.get(path)).status).toBe(200);
  expect((await script.get(`${path}/audit`)).status).toBe(200);
  expect((await script.get(`${path}/mails`)).status).toBe(403);
  expect((await script.patch(path, { name: "Piraté" }, { "If-Match": '"1"' })).status).toBe(403);
  expect((await create(script, path)).status).toBe(403);
  expect((await script.post(`${path}/staff-invitations`, { email: "a@b.fr", role: "admin" })).status).toBe(
    403,
  );
  expect(await auditCount(organisation.id)).toBe(2);
});

test("a key opens its own organisation, and nothing of the account of whoever made it", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const foreign = await ownerWithOrganisation(world);
  const script = bearer((await newKey(owner, path)).secret);
  expect((await script.get(foreign.path)).status).toBe(401);
  expect((await script.get("/v1/organisations/nulle-part-ailleurs")).status).toBe(401);
  const slug = `org-cle-${Date.now().toString(36)}`;
  expect((await script.post("/v1/organisations", { name: "Autre", slug })).status).toBe(401);
});

test.each([
  ["the scheme Basic", (key: string) => `Basic ${key}`],
  ["no scheme", (key: string) => key],
  [
    "one character changed",
    (key: string) => `Bearer ${key.slice(0, 20)}${key[20] === "a" ? "b" : "a"}${key.slice(21)}`,
  ],
  ["a truncated key", (key: string) => `Bearer ${key.slice(0, -1)}`],
  ["a longer key", (key: string) => `Bearer ${key}0`],
  ["upper case", (key: string) => `Bearer ${key.toUpperCase()}`],
  ["two keys", (key: string) => `Bearer ${key} ${key}`],
  ["the key of an operator", (key: string) => `Operator ${key}`],
  ["nothing after the scheme", () => "Bearer "],
  ["20 000 characters", () => `Bearer parvis_live_${"a".repeat(20_000)}`],
])("%s is no key", async (_name, header) => {
  const { owner, path } = await ownerWithOrganisation(world);
  const { secret } = await newKey(owner, path);
  const answer = await client(world).get(path, { Authorization: header(secret) });
  expect(answer.status).toBe(401);
  expect((await client(world).get(`${path}?key=${secret}`)).status).not.toBe(200);
});

test("only the direction makes keys, with scopes that a key may have", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const manager = await withStaff(world, organisation.id, "manager");
  const foreign = await ownerWithOrganisation(world);
  expect((await create(manager, path)).status).toBe(403);
  expect((await create(foreign.owner, path)).status).toBe(404);
  expect((await create(client(world), path)).status).toBe(401);
  for (const body of [
    { scopes: [] },
    { scopes: ["staff.manage"] },
    { scopes: ["api-keys.manage"] },
    { scopes: ["system.run"] },
    { scopes: ["owner.transfer"] },
    { scopes: ["all"] },
    { name: "" },
    { expiresAt: "2020-01-01T00:00:00Z" },
    { expiresAt: "demain" },
    { createdBy: "per_x" },
  ])
    expect((await create(owner, path, body)).status).toBe(422);
  expect(await auditCount(organisation.id)).toBe(1);
});

test("a rotation keeps both keys for a while, once, and then the new one alone", async () => {
  const world = openWorld();
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const old = await newKey(owner, path);
  const rotate = (id: string, body: object = {}) => owner.post(`${path}/api-keys/${id}/rotate`, body);
  const answers = await Promise.all([rotate(old.id), rotate(old.id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const next = await answers.find(({ status }) => status === 201)?.json<NewKey>();
  expect(next?.secret).not.toBe(old.secret);
  const status = async (key: string | undefined) => (await bearer(key ?? "").get(path)).status;
  expect([await status(old.secret), await status(next?.secret)]).toEqual([200, 200]);
  world.clock.now += 24 * hour - 1;
  expect([await status(old.secret), await status(next?.secret)]).toEqual([200, 200]);
  world.clock.now += 1;
  expect([await status(old.secret), await status(next?.secret)]).toEqual([401, 200]);
  expect((await (await again(owner)).post(`${path}/api-keys/${old.id}/rotate`)).status).toBe(409);
  expect(await auditCount(organisation.id, "integrations.rotate-api-key")).toBe(1);
});

test("a revoked key opens nothing from the next request on, in any state of the organisation", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const fresh = await again(owner);
  const made = await newKey(fresh, path);
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(world.clock.now, organisation.id)
    .run();
  const expired = await bearer(made.secret).get(path);
  expect(await expired.json()).toMatchObject({ code: "organisation_expired" });
  expect((await fresh.get(path)).status).toBe(200);
  expect((await fresh.get(`${path}/api-keys`)).status).toBe(200);
  for (let count = 0; count < 2; count++)
    expect((await fresh.post(`${path}/api-keys/${made.id}/revoke`)).status).toBe(204);
  expect((await bearer(made.secret).get(path)).status).toBe(401);
  expect((await create(fresh, path)).status).toBe(409);
  expect(await auditCount(organisation.id, "integrations.revoke-api-key")).toBe(1);
});

test("an expired key is over, and the last use is written at most every 15 minutes", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const fresh = await again(owner);
  const expiresAt = new Date(world.clock.now + hour).toISOString();
  const made = await newKey(fresh, path, { expiresAt });
  const script = bearer(made.secret);
  const start = world.clock.now;
  await script.get(path);
  expect((await keyRow(made.id))?.last_used_at).toBe(start);
  world.clock.now += hour / 4 - 1;
  await script.get(path);
  expect((await keyRow(made.id))?.last_used_at).toBe(start);
  world.clock.now += 1;
  await script.get(path);
  expect((await keyRow(made.id))?.last_used_at).toBe(start + hour / 4);
  world.clock.now = start + hour - 1;
  expect((await script.get(path)).status).toBe(200);
  world.clock.now += 1;
  expect((await script.get(path)).status).toBe(401);
});

test("a request replayed under its idempotency key makes one key, and does not show it twice", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const fresh = await again(owner);
  const headers = { "Idempotency-Key": "ma-cle-1" };
  const first = await (await create(fresh, path, {}, headers)).json<NewKey>();
  const replay = await create(fresh, path, {}, headers);
  expect(replay.headers.get("Idempotency-Replayed")).toBe("true");
  expect(await replay.json()).toMatchObject({ id: first.id, secret: null });
  const saved = await env.DB.prepare("select * from idempotency_keys where key = 'ma-cle-1'").all();
  expect(JSON.stringify(saved.results)).not.toContain(first.secret.slice(12, 40));
  expect(await auditCount(organisation.id, "integrations.create-api-key")).toBe(1);
});

async function again(person: SignedIn): Promise<SignedIn> {
  const cookie = await sessionCookie(world, person.personId);
  return { ...person, ...client(world, { cookie }), cookie };
}
