import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";

import { hashPassword, isOutdated, verifyPassword } from "#platform/identities/password-hash";
import { openIdentities, type Identities } from "#platform/identities";
import { client } from "../support/client.ts";
import { openWorld, secret } from "../support/world.ts";
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

const minute = 60_000;
const visitor = client(world);
const forget = (email: string) => visitor.post("/v1/password/forgotten", { email });
const reset = (token: string, password = otherPassword) =>
  visitor.post("/v1/password/reset", { token, password });
const statusWith = async (cookie: string) => (await client(world, { cookie }).get("/v1/account")).status;
const kindsTo = async (email: string) => (await mailsTo(world, email)).map(({ mail }) => mail.kind);

test("a hash is scrypt with 2^15, 8, 3 and a salt of 16 bytes, and needs the platform’s secret", async () => {
  const hash = await hashPassword(secret, goodPassword);
  expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(await hashPassword(secret, goodPassword)).not.toBe(hash);
  expect(await verifyPassword(secret, goodPassword, hash)).toBe(true);
  expect(await verifyPassword(secret, `${goodPassword} `, hash)).toBe(false);
  expect(await verifyPassword("another-secret", goodPassword, hash)).toBe(false);
  expect(await verifyPassword(secret, goodPassword, "nonsense")).toBe(false);
  expect(isOutdated(hash)).toBe(false);
});

test("a password hashed with other parameters still opens, and is hashed again at sign-in", async () => {
  const person = await registered(world);
  const kept = () =>
    env.DB.prepare("select password from credentials join people on people.id = person_id where email = ?1")
      .bind(person.email)
      .first<string>("password");
  const { scrypt, createHmac } = await import("node:crypto");
  const pepper = createHmac("sha256", secret).update("password-pepper").digest();
  const peppered = createHmac("sha256", pepper).update(goodPassword).digest();
  const salt = new Uint8Array(16).fill(7);
  const key = await new Promise<Uint8Array>((done, fail) =>
    scrypt(peppered, salt, 32, { N: 2 ** 14, r: 8, p: 1 }, (error, made) =>
      error ? fail(error) : done(made),
    ),
  );
  const b64 = (bytes: Uint8Array) => new Uint8Array(bytes).toBase64({ omitPadding: true });
  const old = `$scrypt$ln=14,r=8,p=1$${b64(salt)}$${b64(key)}`;
  await env.DB.prepare(
    "update credentials set password = ?1 where person_id = (select id from people where email = ?2)",
  )
    .bind(old, person.email)
    .run();
  expect((await signIn(world, person.email, otherPassword)).status).toBe(401);
  expect(await kept()).toBe(old);
  expect((await signIn(world, person.email)).status).toBe(200);
  expect(await kept()).toContain("ln=15,r=8,p=3");
  expect((await signIn(world, person.email)).status).toBe(200);
});

test("known or not, whoever forgot gets the same answer; only the known get a mail", async () => {
  const person = await registered(world);
  const unknown = newMailbox(world);
  const [first, second] = await Promise.all(
    [await forget(person.email), await forget(unknown)].map(comparable),
  );
  expect(first).toMatchObject({ status: 202 });
  expect(second).toStrictEqual(first);
  expect(await kindsTo(person.email)).toStrictEqual(["password-reset"]);
  expect(await kindsTo(unknown)).toStrictEqual([]);
});

test("known or not, the same rows are written and the same work is queued", async () => {
  const counted = async (email: string) => {
    const tables = ["mailbox_proofs", "mails", "outbox", "audit_entries"];
    const count = async () =>
      Promise.all(
        tables.map((table) => env.DB.prepare(`select count(*) as n from ${table}`).first<number>("n")),
      );
    const before = await count();
    await forget(email);
    return (await count()).map((n, at) => (n ?? 0) - (before[at] ?? 0));
  };
  const person = await registered(world);
  expect(await counted(person.email)).toStrictEqual([1, 1, 1, 1]);
  expect(await counted(newMailbox(world))).toStrictEqual([1, 1, 1, 1]);
});

test("the link sets the password, ends every session and tells the mailbox", async () => {
  const person = await registered(world);
  const elsewhere = cookiesOf(await signIn(world, person.email));
  await forget(person.email);
  const answer = await reset(await tokenSentTo(world, person.email));
  expect(await answer.json()).toStrictEqual({ status: "password_changed" });
  expect(answer.headers.getSetCookie()).toStrictEqual([]);
  expect(await statusWith(person.cookie)).toBe(401);
  expect(await statusWith(elsewhere)).toBe(401);
  expect((await signIn(world, person.email)).status).toBe(401);
  expect((await signIn(world, person.email, otherPassword)).status).toBe(200);
  expect(await kindsTo(person.email)).toContain("password-changed");
});

test("a link used, expired, replaced, truncated or made for something else gets one neutral answer", async () => {
  const used = await registered(world);
  await forget(used.email);
  const usedToken = await tokenSentTo(world, used.email);
  await reset(usedToken);

  const replaced = await registered(world);
  await forget(replaced.email);
  const first = await tokenSentTo(world, replaced.email);
  await forget(replaced.email);
  const newest = await tokenSentTo(world, replaced.email);

  const changed = await registered(world);
  await forget(changed.email);
  const beforeChange = await tokenSentTo(world, changed.email);
  await changed.post("/v1/account/password", { currentPassword: goodPassword, newPassword: otherPassword });

  const mailbox = newMailbox(world);
  await askToSignUp(world, mailbox);
  const signUpToken = await tokenSentTo(world, mailbox);

  const late = await registered(world);
  await forget(late.email);
  const lateToken = await tokenSentTo(world, late.email);
  const inTime = await reset(newest);
  world.clock.now += 30 * minute;

  const tokens = [
    usedToken,
    first,
    newest,
    beforeChange,
    signUpToken,
    lateToken,
    lateToken.slice(0, -1),
    "",
    "é",
  ];
  const answers = [];
  for (const token of tokens) answers.push(await comparable(await reset(token)));
  expect(inTime.status).toBe(200);
  expect(answers[0]).toMatchObject({ status: 400 });
  for (const answer of answers) expect(answer).toStrictEqual(answers[0]);
  expect((await signIn(world, late.email)).status).toBe(200);
});

test("of two resets at once with one link, one passes", async () => {
  const person = await registered(world);
  await forget(person.email);
  const token = await tokenSentTo(world, person.email);
  const answers = await Promise.all([reset(token), reset(token, "quatre chaises vertes au plafond")]);
  expect(answers.map(({ status }) => status).sort()).toStrictEqual([200, 400]);
});

test("whoever proves the mailbox no longer waits for the guesses of others", async () => {
  const person = await registered(world);
  await Promise.all(Array.from({ length: 6 }, () => signIn(world, person.email, otherPassword)));
  expect((await signIn(world, person.email)).status).toBe(429);
  await forget(person.email);
  await reset(await tokenSentTo(world, person.email));
  expect((await signIn(world, person.email, otherPassword)).status).toBe(200);
});

test("someone entered without a password sets the first one with the link, and their mailbox is proved", async () => {
  const email = newMailbox(world);
  const insert =
    "insert into people (id, name, email, email_verified, created_at, updated_at) values ('per_reset', 'Nom connu', ?1, 0, 1, 1)";
  await env.DB.prepare(insert).bind(email).run();
  expect((await signIn(world, email)).status).toBe(401);
  await forget(email);
  expect((await reset(await tokenSentTo(world, email))).status).toBe(200);
  expect((await signIn(world, email, otherPassword)).status).toBe(200);
  const verified = env.DB.prepare("select email_verified from people where id = 'per_reset'");
  expect(await verified.first("email_verified")).toBe(1);
});

test("a mail that waits does not offer a link that was used meanwhile", async () => {
  const person = await registered(world);
  await forget(person.email);
  await forget(person.email);
  expect((await kindsTo(person.email)).filter((kind) => kind === "password-reset")).toHaveLength(1);
});

test("changing one’s password asks for the current one, ends the other sessions and renews this one", async () => {
  const person = await registered(world);
  const elsewhere = cookiesOf(await signIn(world, person.email));
  const change = (currentPassword: string, newPassword: string) =>
    person.post("/v1/account/password", { currentPassword, newPassword });

  const wrong = await change(otherPassword, otherPassword);
  expect(await wrong.json()).toMatchObject({
    errors: [{ pointer: "/currentPassword", code: "wrong_password" }],
  });
  const weak = await change(goodPassword, person.email.padEnd(15, "1"));
  expect(await weak.json()).toMatchObject({ errors: [{ pointer: "/newPassword", code: "weak_password" }] });
  expect(await statusWith(elsewhere)).toBe(200);

  const changed = await change(goodPassword, otherPassword);
  expect(changed.status).toBe(200);
  expect(await statusWith(elsewhere)).toBe(401);
  expect(await statusWith(person.cookie)).toBe(401);
  expect(await statusWith(cookiesOf(changed))).toBe(200);
  expect(await kindsTo(person.email)).toContain("password-changed");
});

/** A world whose library is asked, and that the password of somebody is reset before the answer is used. */
function whileReset(when: keyof Identities, token: string, previous: readonly string[] = []) {
  const identities = async () => {
    const library = await openIdentities(env.DB, secret, () => world.clock.now, previous);
    const overtaken = async (...values: unknown[]) => {
      const answer: unknown = await (library[when] as (...asked: unknown[]) => unknown)(...values);
      expect((await reset(token)).status).toBe(200);
      return answer;
    };
    return { ...library, [when]: overtaken };
  };
  return openWorld({ identities }, world.clock);
}

const sessionsOf = ({ personId }: { personId: string }) =>
  env.DB.prepare("select count(*) as count from sessions where person_id = ?1")
    .bind(personId)
    .first<number>("count");

test("a sign-in that a reset overtakes is refused, and leaves no session", async () => {
  const person = await registered(world);
  await forget(person.email);
  const overtaken = whileReset("signIn", await tokenSentTo(world, person.email));
  const answer = await signIn(overtaken, person.email);
  expect([answer.status, cookiesOf(answer)]).toEqual([401, ""]);
  expect(await sessionsOf(person)).toBe(0);
  expect((await signIn(world, person.email)).status).toBe(401);
  expect((await signIn(world, person.email, otherPassword)).status).toBe(200);
});

test("a hash made again never takes the place of a password chosen meanwhile", async () => {
  const person = await registered(world);
  const old = "an-older-secret-an-older-secret-an-older";
  await env.DB.prepare("update credentials set password = ?1 where person_id = ?2")
    .bind(await hashPassword(old, goodPassword), person.personId)
    .run();
  await forget(person.email);
  const overtaken = whileReset("signIn", await tokenSentTo(world, person.email), [old]);
  expect((await signIn(overtaken, person.email)).status).toBe(401);
  expect((await signIn(world, person.email, otherPassword)).status).toBe(200);
});

test("a session that a reset ends meanwhile cannot set the password back", async () => {
  const person = await registered(world);
  await forget(person.email);
  const overtaken = whileReset("checkPassword", await tokenSentTo(world, person.email));
  const stolen = client(overtaken, { cookie: person.cookie });
  const changed = await stolen.post("/v1/account/password", {
    currentPassword: goodPassword,
    newPassword: `${goodPassword} rouge`,
  });
  expect([changed.status, cookiesOf(changed)]).toEqual([401, ""]);
  expect(await sessionsOf(person)).toBe(0);
  expect((await signIn(world, person.email, otherPassword)).status).toBe(200);
});

test("an open session is no way to guess the password", async () => {
  const person = await registered(world);
  const guess = () =>
    person.post("/v1/account/password", { currentPassword: "x".repeat(20), newPassword: otherPassword });
  const answers = await Promise.all(Array.from({ length: 7 }, guess));
  expect(answers.map(({ status }) => status).sort()).toStrictEqual([422, 422, 422, 422, 422, 429, 429]);
});
