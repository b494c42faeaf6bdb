import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";

import { client } from "../support/client.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { openWorld } from "../support/world.ts";
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
const visitor = client(world);
const complete = (token: string, password = goodPassword) =>
  visitor.post("/v1/sign-up/complete", { token, password });
const peopleWith = async (email: string) =>
  (await env.DB.prepare("select * from people where email = ?1").bind(email).all()).results;

test("a mailbox is proved, a password chosen behind the link, and a session opened", async () => {
  const email = newMailbox(world);
  const asked = await askToSignUp(world, email, { next: "/account" });
  expect(asked.status).toBe(202);
  expect(await peopleWith(email)).toHaveLength(0);

  const answer = await complete(await tokenSentTo(world, email));
  expect(await answer.json()).toStrictEqual({ status: "signed_in", organisation: null, next: "/account" });
  const session = await client(world, { cookie: cookiesOf(answer) }).get("/v1/session");
  expect(await session.json()).toMatchObject({
    session: {
      person: { name: "Camille Lefèvre", email, locale: "fr", secondFactor: false },
      expiresAt: "2026-11-28T20:00:00.000Z",
      memberships: [],
    },
  });
  expect(await peopleWith(email)).toMatchObject([{ email_verified: 1 }]);
  expect((await signIn(world, email)).status).toBe(200);
});

test("a known and an unknown address get the same answer, byte for byte, and one mail each", async () => {
  const known = await registered(world);
  const unknown = newMailbox(world);
  world.clock.now += 2 * hour;
  const answers = [await askToSignUp(world, known.email), await askToSignUp(world, unknown)];
  const [first, second] = await Promise.all(answers.map(comparable));
  expect(first).toStrictEqual(second);
  expect((await mailsTo(world, known.email)).map(({ mail }) => mail.kind)).toStrictEqual(["sign-up-attempt"]);
  expect((await mailsTo(world, unknown)).map(({ mail }) => mail.kind)).toStrictEqual(["verify-email"]);
});

test("a password given by someone else before the mailbox is proved never enters", async () => {
  const email = newMailbox(world);
  const body = { name: "Mallory", email, locale: "fr", password: otherPassword };
  expect((await visitor.post("/v1/sign-up", body)).status).toBe(422);
  await askToSignUp(world, email);
  await complete(await tokenSentTo(world, email));
  expect((await signIn(world, email, otherPassword)).status).toBe(401);
  expect((await signIn(world, email)).status).toBe(200);
});

test("looking at a link masks the address and uses nothing", async () => {
  const email = newMailbox(world);
  await askToSignUp(world, email);
  const token = await tokenSentTo(world, email);
  for (let time = 0; time < 3; time++) {
    const seen = await visitor.get(`/v1/links/${token}`);
    expect(await seen.json()).toMatchObject({
      purpose: "sign-up",
      email: "b•••@exemple.fr",
      expired: false,
    });
  }
  expect((await complete(token)).status).toBe(200);
  expect(await (await visitor.get(`/v1/links/${token}`)).json()).toMatchObject({ expired: true });
  expect((await visitor.get("/v1/links/unknown")).status).toBe(400);
});

test("a link used, expired, truncated or unknown gets one neutral answer and changes nothing", async () => {
  const used = newMailbox(world);
  await askToSignUp(world, used);
  const usedToken = await tokenSentTo(world, used);
  await complete(usedToken);
  const email = newMailbox(world);
  await askToSignUp(world, email);
  const token = await tokenSentTo(world, email);
  const truncated = await complete(token.slice(0, -1));
  world.clock.now += 24 * hour;
  const answers = [await complete(usedToken), await complete(token), await complete("nothing"), truncated];
  const [first, ...others] = await Promise.all(answers.map(comparable));
  expect(first).toMatchObject({ status: 400 });
  for (const other of others) expect(other).toStrictEqual(first);
  expect(await peopleWith(email)).toHaveLength(0);
});

test("of two completions at once, one makes the person and the other finds the link used", async () => {
  const email = newMailbox(world);
  await askToSignUp(world, email);
  const token = await tokenSentTo(world, email);
  const answers = await Promise.all([complete(token), complete(token, otherPassword), complete(token)]);
  expect(answers.map(({ status }) => status).sort()).toStrictEqual([200, 400, 400]);
  expect(await peopleWith(email)).toHaveLength(1);
});

test("of two links to one mailbox, completing one ends the other", async () => {
  const email = newMailbox(world);
  await askToSignUp(world, email);
  const first = await tokenSentTo(world, email);
  await askToSignUp(world, email);
  const second = await tokenSentTo(world, email);
  expect(first).not.toBe(second);
  expect((await complete(first)).status).toBe(200);
  expect((await complete(second, otherPassword)).status).toBe(400);
});

test("someone entered without a password by an administrator chooses one behind the link", async () => {
  const email = newMailbox(world);
  const insert =
    "insert into people (id, name, email, email_verified, created_at, updated_at) values ('per_entered', 'Nom connu', ?1, 0, 1, 1)";
  await env.DB.prepare(insert).bind(email).run();
  await askToSignUp(world, email);
  await complete(await tokenSentTo(world, email));
  expect(await peopleWith(email)).toMatchObject([
    { id: "per_entered", name: "Nom connu", email_verified: 1 },
  ]);
});

test.each([
  ["of 14 characters", "x7!kQz2 pL9$wd", "too_short"],
  ["that anyone would guess", "motdepassemotdepasse", "weak_password"],
  ["of 5000 characters", "cheval agrafe ".repeat(400).slice(0, 5000), "too_long"],
])("a password %s is refused on its field, and the link stays good", async (_, password, code) => {
  const email = newMailbox(world);
  await askToSignUp(world, email);
  const token = await tokenSentTo(world, email);
  const refused = await complete(token, password);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ pointer: "/password", code }] });
  expect((await complete(token)).status).toBe(200);
});

test("a mailbox is written to three times, then the asker waits, known or not", async () => {
  const known = await registered(world);
  const unknown = newMailbox(world);
  world.clock.now += 25 * hour;
  const asked = async (email: string) => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => askToSignUp(world, email)));
    return answers.map(({ status }) => status).sort();
  };
  expect(await asked(known.email)).toStrictEqual([202, 202, 202, 429, 429]);
  expect(await asked(unknown)).toStrictEqual([202, 202, 202, 429, 429]);
  const refused = await askToSignUp(world, unknown);
  expect(refused.headers.get("Retry-After")).toBe("60");
  world.clock.now += 60_000;
  expect((await askToSignUp(world, unknown)).status).toBe(202);
});

test("the mail speaks for the organisation whose portal was visited", async () => {
  const { organisation } = await ownerWithOrganisation(world, "Mairie de Toulon");
  const email = newMailbox(world);
  await askToSignUp(world, email, { organisation: organisation.slug, locale: "en" });
  const [order] = await mailsTo(world, email);
  expect(order).toMatchObject({
    locale: "en",
    mail: { kind: "verify-email", brand: { name: "Mairie de Toulon" } },
  });
});

test("a link leads back to Parvis only", async () => {
  const refused = await askToSignUp(world, newMailbox(world), { next: "//evil.example" });
  expect(await refused.json()).toMatchObject({ errors: [{ pointer: "/next", code: "not_path" }] });
});
