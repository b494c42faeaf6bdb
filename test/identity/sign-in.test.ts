import { env } from "cloudflare:workers";
import { beforeAll, expect, test, vi } from "vitest";

import { loginNameKey } from "#domain/identity/login-name";
import { openIdentities } from "#platform/identities";
import { client } from "../support/client.ts";
import { brokenAt } from "../support/faults.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { openWorld, origin, secret } from "../support/world.ts";
import {
  askToSignUp,
  comparable,
  cookiesOf,
  goodPassword,
  loadIdentities,
  mailsTo,
  newMailbox,
  otherPassword,
  registered,
  signIn,
  tokenSentTo,
} from "./support.ts";

const world = openWorld();
beforeAll(() => loadIdentities(world), 60_000);

const hour = 60 * 60 * 1000;
const statusWith = async (cookie: string) => (await client(world, { cookie }).get("/v1/account")).status;

/** Gives someone a login name in a new organisation. */
async function withLoginName(email: string, loginName: string) {
  const { organisation } = await ownerWithOrganisation(world);
  const insert = `insert into memberships (organisation_id, id, person_id, login_name, login_name_key, created_at, updated_at)
    select ?1, 'mbr_' || hex(randomblob(8)), id, ?2, ?3, 1, 1 from people where email = ?4`;
  await env.DB.prepare(insert).bind(organisation.id, loginName, loginNameKey(loginName), email).run();
  return (typed: string, password = goodPassword) =>
    client(world).post("/v1/sign-in", { organisation: organisation.slug, loginName: typed, password });
}

test("a session travels in one hardened cookie, and the token nowhere else", async () => {
  const person = await registered(world);
  const answer = await signIn(world, person.email);
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith("__Host-parvis="));
  expect(cookie).toContain("; Max-Age=604800; Path=/; HttpOnly; Secure; SameSite=Lax");
  expect(cookie).not.toContain("Domain");
  expect(await answer.json()).toStrictEqual({ status: "signed_in" });
});

test("an unknown address and a wrong password get the same answer, byte for byte", async () => {
  const person = await registered(world);
  const unknown = await comparable(await signIn(world, newMailbox(world)));
  const wrong = await comparable(await signIn(world, person.email, otherPassword));
  expect(unknown).toStrictEqual(wrong);
  expect(wrong).toMatchObject({ status: 401 });
});

test("an unknown name costs the work of a known one", async () => {
  const person = await registered(world);
  const timed = async (email: string) => {
    const started = performance.now();
    await signIn(world, email, otherPassword);
    return performance.now() - started;
  };
  const known = await timed(person.email);
  const unknown = await timed(newMailbox(world));
  expect(unknown).toBeGreaterThan(known / 4);
});

test("a login name is typed in any case, width or spacing", async () => {
  const person = await registered(world);
  const enter = await withLoginName(person.email, "DUPONT.jean");
  for (const typed of ["DUPONT.jean", "dupont.JEAN", " Dupont.Jean ", "ｄｕｐｏｎｔ.jean"])
    expect((await enter(typed)).status).toBe(200);
});

test("a login name opens nothing in another organisation, and an unknown one gets the same answer", async () => {
  const person = await registered(world);
  const enter = await withLoginName(person.email, "martin.zoe");
  const elsewhere = await withLoginName((await registered(world)).email, "durand.ali");
  const answers = [
    await elsewhere("martin.zoe"),
    await enter("nobody.here"),
    await enter("martin.zoe", otherPassword),
  ];
  const [first, ...others] = await Promise.all(answers.map(comparable));
  expect(first).toMatchObject({ status: 401 });
  for (const other of others) expect(other).toStrictEqual(first);
});

test("guesses under a login name say nothing of the address behind it", async () => {
  const person = await registered(world);
  const enter = await withLoginName(person.email, "petit.lou");
  for (let guess = 0; guess < 5; guess++) expect((await enter("petit.lou", otherPassword)).status).toBe(401);
  expect((await enter("petit.lou", otherPassword)).status).toBe(429);
  expect((await signIn(world, person.email, otherPassword)).status).toBe(401);
});

test("someone named by nothing is asked for an address", async () => {
  const refused = await client(world).post("/v1/sign-in", { organisation: "toulon", password: "x" });
  expect(await refused.json()).toMatchObject({ errors: [{ pointer: "/email", code: "required" }] });
});

test("each sign-in opens a new session, and the one it came with is dead", async () => {
  const person = await registered(world);
  const again = cookiesOf(await signIn(world, person.email, goodPassword, person.cookie));
  expect(again).not.toBe(person.cookie);
  expect(await statusWith(again)).toBe(200);
  expect(await statusWith(person.cookie)).toBe(401);
});

test("a cookie planted, unsigned, sent twice or without its prefix opens nothing", async () => {
  const { cookie } = await registered(world);
  const session = cookie.split("; ").find((part) => part.startsWith("__Host-parvis=")) ?? "";
  expect(await statusWith(session)).toBe(200);
  expect(await statusWith(session.replace("__Host-", ""))).toBe(401);
  expect(await statusWith(`${session}; ${session}`)).toBe(401);
  expect(await statusWith(`__Host-parvis=planted; ${session}`)).toBe(401);
  expect(await statusWith(session.slice(0, -6))).toBe(401);
  expect(await statusWith("__Host-parvis=planted")).toBe(401);
});

test("a session sleeps after eight idle hours and ends after seven days, whatever happens", async () => {
  const { cookie } = await registered(world);
  const idle = await registered(world);
  for (let worked = 0; worked < 7 * 24; worked += 6) {
    expect(await statusWith(cookie)).toBe(200);
    world.clock.now += 6 * hour;
  }
  expect(await statusWith(cookie)).toBe(401);
  expect(await statusWith(idle.cookie)).toBe(401);
});

test("signing out ends the session and takes the cookie back; again, it is nothing", async () => {
  const person = await registered(world);
  const answer = await person.post("/v1/sign-out");
  expect(answer.status).toBe(204);
  expect(answer.headers.getSetCookie().join()).toContain("__Host-parvis=; Max-Age=0");
  expect(await statusWith(person.cookie)).toBe(401);
  expect((await person.post("/v1/sign-out")).status).toBe(204);
  expect((await person.get("/v1/sign-out")).status).toBe(405);
});

test("one name tried with many passwords waits longer each time, is never locked, and is reset by success", async () => {
  const person = await registered(world);
  const attempt = (password = otherPassword) => signIn(world, person.email, password);
  const burst = await Promise.all(Array.from({ length: 8 }, () => attempt()));
  expect(burst.filter(({ status }) => status === 401)).toHaveLength(5);
  const waits: number[] = [];
  for (let turn = 0; turn < 4; turn++) {
    const refused = await attempt(goodPassword);
    const seconds = Number(refused.headers.get("Retry-After"));
    waits.push(seconds);
    world.clock.now += seconds * 1000;
    expect((await attempt()).status).toBe(401);
  }
  expect(waits).toStrictEqual([2, 4, 8, 16]);
  await env.DB.prepare("update attempts set count = 90 where key like 'sign-in:account:%'").run();
  world.clock.now += 32_000;
  expect((await attempt()).status).toBe(401);
  expect((await attempt(goodPassword)).headers.get("Retry-After")).toBe("900");
  world.clock.now += 900_000;
  expect((await attempt(goodPassword)).status).toBe(200);
  expect((await attempt()).status).toBe(401);
  expect((await attempt(goodPassword)).status).toBe(200);
});

test("an unknown name waits like a known one", async () => {
  const unknown = newMailbox(world);
  const burst = await Promise.all(Array.from({ length: 7 }, () => signIn(world, unknown)));
  expect(burst.map(({ status }) => status).sort()).toStrictEqual([401, 401, 401, 401, 401, 429, 429]);
});

test("strangers who guess never make the owner wait on a browser they have used", async () => {
  const person = await registered(world);
  const browser = cookiesOf(await signIn(world, person.email));
  const guesses = await Promise.all(
    Array.from({ length: 6 }, () => signIn(world, person.email, otherPassword)),
  );
  expect(guesses.at(-1)?.status).toBe(429);
  expect((await signIn(world, person.email, goodPassword, browser)).status).toBe(200);
});

test("one network that tries many names is slowed down, another is not", async () => {
  const from = (address: string) =>
    client(world).send(
      "POST",
      "/v1/sign-in",
      { email: newMailbox(world), password: otherPassword },
      { "CF-Connecting-IP": address },
    );
  await env.DB.prepare("delete from attempts").run();
  await from("2001:db8:7:7::1");
  await env.DB.prepare("update attempts set count = 49 where key like 'sign-in:network:%'").run();
  expect((await from("2001:db8:7:7::2")).status).toBe(401);
  expect((await from("2001:db8:7:7::3")).status).toBe(429);
  expect((await from("2001:db8:7:8::1")).status).toBe(401);
});

test("of two who sign in at once, the one whose attempt is written last waits for nothing", async () => {
  const [first, second] = [await registered(world), await registered(world)];
  const now = world.clock.now;
  world.clock.now = now + 5;
  expect((await signIn(world, first.email)).status).toBe(200);
  world.clock.now = now;
  expect((await signIn(world, second.email)).status).toBe(200);
});

test("the shield of the edge refuses before anything is read", async () => {
  const shut = openWorld({
    shields: {
      general: { limit: async () => ({ success: true }) },
      signIn: { limit: async () => ({ success: false }) },
    },
  });
  expect((await signIn(shut, newMailbox(shut))).status).toBe(429);
});

test("nobody is signed in from another site", async () => {
  const person = await registered(world);
  const body = { email: person.email, password: goodPassword };
  const foreign = [
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: "https://evil.app.parvis.test" },
    { Origin: origin, "Sec-Fetch-Site": "cross-site" },
  ];
  for (const headers of foreign) {
    const answer = await client(world).post("/v1/sign-in", body, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toStrictEqual([]);
  }
});

test("a form of another site that pretends to be text is not read", async () => {
  const request = new Request("https://api.parvis.test/v1/sign-in", {
    method: "POST",
    headers: { "Content-Type": "text/plain", Cookie: "x=1" },
    body: JSON.stringify({ email: "a@exemple.fr", password: goodPassword }),
  });
  expect((await world.fetch(request)).status).toBe(403);
});

test("a browser never seen is told to the mailbox, a known one is not", async () => {
  const person = await registered(world);
  const told = async () => (await mailsTo(world, person.email)).map(({ mail }) => mail);
  const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
  const body = { email: person.email, password: goodPassword };
  const first = await client(world).post("/v1/sign-in", body, { "User-Agent": firefox });
  expect(await told()).toMatchObject([{ kind: "new-sign-in", device: "Firefox · Linux" }]);
  await signIn(world, person.email, goodPassword, cookiesOf(first));
  expect(await told()).toHaveLength(1);
  await signIn(world, person.email, goodPassword, "__Host-parvis-known=forged");
  expect(await told()).toHaveLength(2);
});

test("an API key is nobody", async () => {
  const { organisation } = await ownerWithOrganisation(world);
  const key = `parvis_live_${"k".repeat(43)}`;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key))).toHex();
  const insert = `insert into api_keys (organisation_id, id, name, hash, last_four, scopes, created_by, created_at)
    values (?1, 'key_1', 'Test', ?2, 'kkkk', '[]', 'x', 1)`;
  await env.DB.prepare(insert).bind(organisation.id, hash).run();
  for (const path of ["/v1/account", "/v1/account/sessions"])
    expect((await client(world, { key }).get(path)).status).toBe(401);
});

/** Keeps what is written to the logs from here until it is stopped. */
function listen() {
  const lines: string[] = [];
  const spies = (["info", "warn", "error", "log"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => void lines.push(parts.join(" "))),
  );
  const stop = () => spies.forEach((spy) => spy.mockRestore());
  return { lines, stop };
}

test("no password, token, address or name reaches the logs, and no password is kept for a replay", async () => {
  const { lines, stop } = listen();
  const email = newMailbox(world);
  await askToSignUp(world, email);
  const token = await tokenSentTo(world, email);
  const complete = () => client(world).post("/v1/sign-up/complete", { token, password: goodPassword });
  await Promise.all([complete(), complete()]);
  const body = { email, password: goodPassword };
  const answer = await client(world).post("/v1/sign-in", body, { "Idempotency-Key": "sign-in-once" });
  await signIn(world, email, otherPassword);
  stop();
  const session = decodeURIComponent(cookiesOf(answer)).split("__Host-parvis=")[1]?.split(".")[0] ?? "";
  expect(session.length).toBeGreaterThan(20);
  expect(lines.length).toBeGreaterThan(4);
  for (const secret of [goodPassword, otherPassword, email, token, session, "Camille"])
    expect(lines.join("\n")).not.toContain(secret);
  const kept = await env.DB.prepare("select * from idempotency_keys where key = 'sign-in-once'").all();
  expect(kept.results).toHaveLength(0);
});

test.each([
  ["the person is read", 'from "people"'],
  ["the session is written", 'insert into "sessions"'],
])("a database that fails when %s tells the logs where and how, and no value", async (_name, fragment) => {
  const person = await registered(world);
  const bound: unknown[] = [];
  const limping = openWorld({
    identities: () => openIdentities(brokenAt(env.DB, fragment, bound), secret, () => world.clock.now),
  });
  const { lines, stop } = listen();
  const answer = await signIn(limping, person.email);
  stop();
  expect(answer.status).toBe(500);
  const fault = lines.find((line) => line.includes('"event":"fault"'));
  expect(fault).toMatch(/"fault":"Error: at .*SQLITE_ERROR/);
  const values = bound.filter((value) => typeof value === "string" && value.length > 4);
  expect(values.length).toBeGreaterThan(0);
  for (const value of values) expect(lines.join("\n")).not.toContain(value);
});

test("a database that can take no more while the library asks it says to come back", async () => {
  const person = await registered(world);
  const refused = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get: (_statement, name) =>
        name === "bind"
          ? () => refused(statement)
          : () => Promise.reject(new Error("D1_ERROR: D1 DB is overloaded. Too many requests queued.")),
    });
  const full = new Proxy(env.DB, {
    get: (d1, name) =>
      name === "prepare" ? (sql: string) => refused(d1.prepare(sql)) : Reflect.get(d1, name).bind(d1),
  });
  const limping = openWorld({ identities: () => openIdentities(full, secret, () => world.clock.now) });
  const answer = await signIn(limping, person.email);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("Retry-After")).toBe("5");
  expect(await answer.json()).toMatchObject({ code: "overloaded" });
});

test("memberships are listed with the session, by name, without those that ended", async () => {
  const { owner, organisation } = await ownerWithOrganisation(world, "Zèbre");
  await owner.post("/v1/organisations", { name: "Alouette", slug: `al-${organisation.slug}`.slice(0, 40) });
  const places = async () =>
    (await (await owner.get("/v1/session")).json<{ session: { memberships: unknown[] } }>()).session
      .memberships;
  expect(await places()).toMatchObject([
    { organisation: { name: "Alouette" }, role: "owner" },
    {
      organisation: { id: organisation.id, slug: organisation.slug },
      role: "owner",
      accountManagement: true,
    },
  ]);
  await env.DB.prepare("update memberships set deactivated_at = 1 where organisation_id = ?1")
    .bind(organisation.id)
    .run();
  expect(await places()).toHaveLength(1);
});

test("a visitor has no session, which is no error", async () => {
  const answer = await client(world).get("/v1/session");
  expect([answer.status, await answer.json()]).toEqual([200, { session: null }]);
});
