import { beforeAll, expect, test } from "vitest";

import { client } from "../support/client.ts";
import { signedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";
import {
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

const statusWith = async (cookie: string) => (await client(world, { cookie }).get("/v1/account")).status;
const kindsTo = async (email: string) => (await mailsTo(world, email)).map(({ mail }) => mail.kind);
type Listed = { data: { id: string; current: boolean; device: string | null }[] };

test("one’s name and language are edited, and nothing else", async () => {
  const person = await signedIn(world);
  const edited = await person.patch("/v1/account", { name: "Zoé Petit", locale: "en" });
  expect(await edited.json()).toStrictEqual({ name: "Zoé Petit", locale: "en" });
  expect(await (await person.get("/v1/account")).json()).toMatchObject({
    name: "Zoé Petit",
    locale: "en",
    email: person.email,
    secondFactor: false,
    passwordChangedAt: null,
  });
  const widened = await person.patch("/v1/account", { email: "x@exemple.fr", emailVerified: true, id: "x" });
  expect(widened.status).toBe(422);
  expect((await client(world).get("/v1/account")).status).toBe(401);
});

test("a new address is used once its mailbox is proved, and the old one is told", async () => {
  const person = await registered(world);
  const email = newMailbox(world);
  const asked = await person.post("/v1/account/email", { email, password: goodPassword });
  expect(asked.status).toBe(202);
  expect(await (await person.get("/v1/account")).json()).toMatchObject({ email: person.email });

  const token = await tokenSentTo(world, email);
  const confirm = () => client(world).post("/v1/account/email/confirm", { token });
  expect(await (await confirm()).json()).toStrictEqual({ email });
  expect((await confirm()).status).toBe(400);
  expect((await signIn(world, person.email)).status).toBe(401);
  expect((await signIn(world, email)).status).toBe(200);
  expect((await mailsTo(world, person.email)).at(-1)?.mail).toMatchObject({
    kind: "email-changed-notice",
    newEmail: email,
  });
});

test("an address that has an account is not given away: same answer, another mail, no change", async () => {
  const person = await registered(world);
  const other = await registered(world);
  const free = newMailbox(world);
  const ask = (email: string) => person.post("/v1/account/email", { email, password: goodPassword });
  const [known, unknown] = await Promise.all([await ask(other.email), await ask(free)].map(comparable));
  expect(known).toStrictEqual(unknown);
  expect(await kindsTo(other.email)).toStrictEqual(["sign-up-attempt"]);
  expect(await kindsTo(free)).toStrictEqual(["email-change-confirm"]);
});

test("two people who ask for one address: the first to prove it has it", async () => {
  const email = newMailbox(world);
  const tokens = [];
  for (const person of [await registered(world), await registered(world)]) {
    await person.post("/v1/account/email", { email, password: goodPassword });
    tokens.push(await tokenSentTo(world, email));
  }
  const answers = [];
  for (const token of tokens) answers.push(await client(world).post("/v1/account/email/confirm", { token }));
  expect(answers.map(({ status }) => status)).toStrictEqual([200, 400]);
});

test("an address is not changed without the password, and a link to reset dies with the old address", async () => {
  const person = await registered(world);
  const email = newMailbox(world);
  const refused = await person.post("/v1/account/email", { email, password: otherPassword });
  expect(await refused.json()).toMatchObject({ errors: [{ pointer: "/password", code: "wrong_password" }] });
  expect(await kindsTo(email)).toStrictEqual([]);

  await client(world).post("/v1/password/forgotten", { email: person.email });
  const stale = await tokenSentTo(world, person.email);
  await person.post("/v1/account/email", { email, password: goodPassword });
  await client(world).post("/v1/account/email/confirm", { token: await tokenSentTo(world, email) });
  const reset = await client(world).post("/v1/password/reset", { token: stale, password: otherPassword });
  expect(reset.status).toBe(400);
});

test("a change of address that waits dies with the password it was asked with", async () => {
  const byMail = async (email: string) => {
    await client(world).post("/v1/password/forgotten", { email });
    const token = await tokenSentTo(world, email);
    return client(world).post("/v1/password/reset", { token, password: otherPassword });
  };
  for (const way of ["reset", "changed"]) {
    const person = await registered(world);
    const elsewhere = newMailbox(world);
    await person.post("/v1/account/email", { email: elsewhere, password: goodPassword });
    const token = await tokenSentTo(world, elsewhere);
    const body = { currentPassword: goodPassword, newPassword: otherPassword };
    const done = await (way === "reset" ? byMail(person.email) : person.post("/v1/account/password", body));
    expect(done.ok).toBe(true);
    const confirmed = await client(world).post("/v1/account/email/confirm", { token });
    expect([way, confirmed.status]).toStrictEqual([way, 400]);
  }
});

test("sessions are listed with their device, and ended one by one or all others at once", async () => {
  const person = await registered(world);
  const phone = { "User-Agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1) Version/19.1 Safari/604.1" };
  const body = { email: person.email, password: goodPassword };
  world.clock.now += 1000;
  const second = cookiesOf(await client(world).post("/v1/sign-in", body, phone));
  world.clock.now += 1000;
  const third = cookiesOf(await signIn(world, person.email));
  const list = async () => (await (await person.get("/v1/account/sessions")).json()) as Listed;

  const { data } = await list();
  expect(data).toMatchObject([
    { current: false },
    { current: false, device: "Safari · iPhone" },
    { current: true },
  ]);
  expect(JSON.stringify(data)).not.toContain("token");

  const stranger = await registered(world);
  const phoneSession = `/v1/account/sessions/${data[1]?.id}`;
  expect((await stranger.delete(phoneSession)).status).toBe(404);
  expect(await statusWith(second)).toBe(200);
  expect((await person.delete(phoneSession)).status).toBe(204);
  expect(await statusWith(second)).toBe(401);
  expect((await person.delete(phoneSession)).status).toBe(404);

  expect((await person.delete("/v1/account/sessions")).status).toBe(204);
  expect(await statusWith(third)).toBe(401);
  expect((await list()).data).toMatchObject([{ current: true }]);
});
