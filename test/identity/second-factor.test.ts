import { env } from "cloudflare:workers";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";

import { openIdentities, type Identities } from "#platform/identities";
import { codeAt } from "#platform/identities/totp";
import { client, type Client } from "../support/client.ts";
import { cuttableDatabase, scissors } from "../support/faults.ts";
import { openWorld, secret, type World } from "../support/world.ts";
import {
  cookiesOf,
  goodPassword,
  loadIdentities,
  mailsTo,
  otherPassword,
  registered,
  signIn,
  tokenSentTo,
} from "./support.ts";

const world = openWorld();
const step = 30_000;

beforeAll(() => loadIdentities(world), 60_000);
beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterAll(() => void vi.useRealTimers());
beforeEach(() => passTime(0));

/** The library reads the clock of the machine: it is set to ours. */
function passTime(duration: number): void {
  world.clock.now += duration;
  vi.setSystemTime(world.clock.now);
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The bytes that an application reads from the secret it is shown. */
function decoded(secret: string): Uint8Array {
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

const codeOf = (secret: Uint8Array, at = world.clock.now): string => codeAt(secret, Math.floor(at / step));
const statusWith = async (cookie: string) => (await client(world, { cookie }).get("/v1/account")).status;

type Protected = Client & { email: string; cookie: string; secret: Uint8Array; recoveryCodes: string[] };

/** Someone whose second factor is on; a step has passed since. */
async function protectedPerson(): Promise<Protected> {
  const person = await registered(world);
  const started = await person.post("/v1/account/second-factor", { password: goodPassword });
  const secret = decoded(((await started.json()) as { secret: string }).secret);
  const confirmed = await person.post("/v1/account/second-factor/confirm", { code: codeOf(secret) });
  const { recoveryCodes } = (await confirmed.json()) as { recoveryCodes: string[] };
  const cookie = cookiesOf(confirmed);
  passTime(2 * step);
  return { ...client(world, { cookie }), email: person.email, cookie, secret, recoveryCodes };
}

/** The half-open sign-in, as its cookie. */
const begin = async ({ email }: { email: string }) => cookiesOf(await signIn(world, email));
const finish = (cookie: string, code: string) =>
  client(world, { cookie }).post("/v1/sign-in/second-factor", { code });

test("codes are those of RFC 6238", () => {
  const secret = new TextEncoder().encode("12345678901234567890");
  const known = [
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
    [20000000000, "353130"],
  ] as const;
  for (const [seconds, code] of known) expect(codeAt(secret, Math.floor(seconds / 30))).toBe(code);
});

test("a secret counts once a code confirms it; the session is renewed, the others end, the mailbox is told", async () => {
  const person = await registered(world);
  const elsewhere = cookiesOf(await signIn(world, person.email));
  const started = await person.post("/v1/account/second-factor", { password: goodPassword });
  const { secret, uri } = (await started.json()) as { secret: string; uri: string };
  expect(uri).toMatch(/^otpauth:\/\/totp\/Parvis:/);
  expect(cookiesOf(await signIn(world, person.email))).toContain("__Host-parvis=");

  const confirm = (code: string) => person.post("/v1/account/second-factor/confirm", { code });
  expect((await confirm("000000")).status).toBe(401);
  const confirmed = await confirm(codeOf(decoded(secret)));
  const { recoveryCodes } = (await confirmed.json()) as { recoveryCodes: string[] };
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(await statusWith(person.cookie)).toBe(401);
  expect(await statusWith(elsewhere)).toBe(401);
  expect(await statusWith(cookiesOf(confirmed))).toBe(200);
  expect((await mailsTo(world, person.email)).at(-1)?.mail).toMatchObject({
    kind: "second-factor-changed",
    active: true,
  });
});

test("the password alone opens nothing; the code then opens a session", async () => {
  const person = await protectedPerson();
  const half = await signIn(world, person.email);
  expect(await half.json()).toStrictEqual({ status: "second_factor_required" });
  const [line = ""] = half.headers.getSetCookie();
  expect(line).toMatch(/^__Host-parvis-step=/);
  expect(line).toContain("; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax");
  expect(await statusWith(cookiesOf(half))).toBe(401);

  const answer = await finish(cookiesOf(half), codeOf(person.secret));
  expect(await answer.json()).toStrictEqual({ status: "signed_in" });
  expect(await statusWith(cookiesOf(answer))).toBe(200);
  const account = await client(world, { cookie: cookiesOf(answer) }).get("/v1/account");
  expect(await account.json()).toMatchObject({ secondFactor: true });
});

test("a code is used once, by whoever is first, also when two use it at once", async () => {
  const person = await protectedPerson();
  const code = codeOf(person.secret);
  const halves = [await begin(person), await begin(person), await begin(person)];
  const answers = await Promise.all(halves.slice(0, 2).map((half) => finish(half, code)));
  expect(answers.map(({ status }) => status).sort()).toStrictEqual([200, 401]);
  expect((await finish(halves[2] ?? "", code)).status).toBe(401);
  expect((await finish(halves[2] ?? "", codeOf(person.secret, world.clock.now + step))).status).toBe(200);
});

test("the code that confirmed the application cannot be used again to sign in", async () => {
  const person = await protectedPerson();
  const confirming = codeOf(person.secret, world.clock.now - 2 * step);
  world.clock.now -= step;
  passTime(0);
  expect((await finish(await begin(person), confirming)).status).toBe(401);
});

test("the code of the step before or after passes, one further away does not", async () => {
  const person = await protectedPerson();
  const codeAway = (steps: number) => codeOf(person.secret, world.clock.now + steps * step);
  passTime(4 * step);
  expect((await finish(await begin(person), codeAway(-2))).status).toBe(401);
  expect((await finish(await begin(person), codeAway(2))).status).toBe(401);
  expect((await finish(await begin(person), codeAway(-1))).status).toBe(200);
  expect((await finish(await begin(person), codeAway(1))).status).toBe(200);
});

test("a half-open sign-in is used once, ends after ten minutes, and cannot be made up", async () => {
  const person = await protectedPerson();
  const half = await begin(person);
  expect((await finish(half, codeOf(person.secret))).status).toBe(200);
  passTime(step);
  expect(await (await finish(half, codeOf(person.secret))).json()).toMatchObject({ code: "sign_in_expired" });
  const late = await begin(person);
  passTime(10 * 60_000);
  expect(await (await finish(late, codeOf(person.secret))).json()).toMatchObject({ code: "sign_in_expired" });
  for (const forged of ["", "__Host-parvis-step=2fa-forged", half.replace("-step=", "-step=x")])
    expect((await finish(forged, codeOf(person.secret))).status).toBe(401);
});

test("a recovery code works once, also when two use it at once, and new ones replace the old", async () => {
  const person = await protectedPerson();
  const [first = "", second = "", third = ""] = person.recoveryCodes;
  const halves = [await begin(person), await begin(person)];
  const answers = await Promise.all(halves.map((half) => finish(half, first)));
  expect(answers.map(({ status }) => status).sort()).toStrictEqual([200, 401]);
  expect((await finish(await begin(person), first)).status).toBe(401);
  expect((await finish(await begin(person), second)).status).toBe(200);

  const renew = (password: string) => person.post("/v1/account/second-factor/recovery-codes", { password });
  expect((await renew(otherPassword)).status).toBe(422);
  const renewed = (await (await renew(goodPassword)).json()) as { recoveryCodes: string[] };
  expect(renewed.recoveryCodes).toHaveLength(10);
  expect((await finish(await begin(person), third)).status).toBe(401);
  expect((await finish(await begin(person), renewed.recoveryCodes[0] ?? "")).status).toBe(200);
});

test("guessing codes waits longer each time, over every half-open sign-in of the account", async () => {
  const person = await protectedPerson();
  const halves = [await begin(person), await begin(person)];
  const guesses = await Promise.all(
    Array.from({ length: 8 }, (_, at) => finish(halves[at % 2] ?? "", "000000")),
  );
  const statuses = guesses.map(({ status }) => status).sort();
  expect(statuses).toStrictEqual([401, 401, 401, 401, 401, 429, 429, 429]);
});

test("a reset by mail ends half-open sign-ins and leaves the second factor on", async () => {
  const person = await protectedPerson();
  const half = await begin(person);
  await client(world).post("/v1/password/forgotten", { email: person.email });
  const token = await tokenSentTo(world, person.email);
  await client(world).post("/v1/password/reset", { token, password: otherPassword });
  expect((await finish(half, codeOf(person.secret))).status).toBe(401);
  const again = await signIn(world, person.email, otherPassword);
  expect(await again.json()).toStrictEqual({ status: "second_factor_required" });
});

test("a second factor that a reset overtakes opens nothing", async () => {
  const person = await protectedPerson();
  const half = await begin(person);
  await client(world).post("/v1/password/forgotten", { email: person.email });
  const token = await tokenSentTo(world, person.email);
  const identities = async () => {
    const library = await openIdentities(env.DB, secret, () => world.clock.now);
    const finishSignIn: typeof library.finishSignIn = async (...values) => {
      const entrance = await library.finishSignIn(...values);
      await client(world).post("/v1/password/reset", { token, password: otherPassword });
      return entrance;
    };
    return { ...library, finishSignIn };
  };
  const overtaken = client(openWorld({ identities }, world.clock), { cookie: half });
  const answer = await overtaken.post("/v1/sign-in/second-factor", { code: codeOf(person.secret) });
  expect([answer.status, cookiesOf(answer)]).toEqual([401, ""]);
});

/** A world whose library is asked once, and that something happens before the answer is used. */
function during(when: keyof Identities, act: () => unknown): World {
  const identities = async () => {
    const library = await openIdentities(env.DB, secret, () => world.clock.now);
    const overtaken = async (...values: unknown[]) => {
      const answer: unknown = await (library[when] as (...asked: unknown[]) => unknown)(...values);
      await act();
      return answer;
    };
    return { ...library, [when]: overtaken };
  };
  return openWorld({ identities }, world.clock);
}

const secondFactorOf = ({ email }: { email: string }) =>
  env.DB.prepare("select f.* from second_factors f join people p on p.id = f.person_id where p.email = ?1")
    .bind(email)
    .first();

test("a session that is revoked meanwhile starts no second factor, confirms none, and renews no recovery codes", async () => {
  const path = "/v1/account/second-factor";
  const attempts = [
    { when: "checkPassword", who: registered, at: path, body: () => ({ password: goodPassword }) },
    { when: "newSecondFactor", who: registered, at: path, body: () => ({ password: goodPassword }) },
    {
      when: "startedSecondFactor",
      who: async () => {
        const person = await registered(world);
        const started = await person.post(path, { password: goodPassword });
        return { ...person, secret: decoded(((await started.json()) as { secret: string }).secret) };
      },
      at: `${path}/confirm`,
      body: (person: object) => ({ code: codeOf((person as { secret: Uint8Array }).secret) }),
    },
    {
      when: "newRecoveryCodes",
      who: protectedPerson,
      at: `${path}/recovery-codes`,
      body: () => ({ password: goodPassword }),
    },
  ] as const;
  for (const { when, who, at, body } of attempts) {
    const person = await who(world);
    const before = await secondFactorOf(person);
    const revoke = () =>
      env.DB.prepare("delete from sessions where person_id = (select id from people where email = ?1)")
        .bind(person.email)
        .run();
    const stolen = client(during(when, revoke), { cookie: person.cookie });
    const answer = await stolen.post(at, body(person));
    expect([when, answer.status, cookiesOf(answer)]).toEqual([when, 401, ""]);
    expect(await secondFactorOf(person)).toEqual(before);
    expect(await statusWith(person.cookie)).toBe(401);
  }
});

test("started again, the secret that was shown last is the one that counts; started while it is turned on, none", async () => {
  const person = await registered(world);
  const start = async (from: Client) => {
    const answer = await from.post("/v1/account/second-factor", { password: goodPassword });
    return { status: answer.status, ...((await answer.json()) as { secret: string }) };
  };
  const confirm = (code: string) => person.post("/v1/account/second-factor/confirm", { code });
  const first = await start(person);
  const last = await start(person);
  expect((await confirm(codeOf(decoded(first.secret)))).status).toBe(401);
  let confirmed = 0;
  const turnOn = async () => void (confirmed = (await confirm(codeOf(decoded(last.secret)))).status);
  const crossed = client(during("newSecondFactor", turnOn), { cookie: person.cookie });
  expect([(await start(crossed)).status, confirmed]).toEqual([401, 200]);
  expect(await (await signIn(world, person.email)).json()).toStrictEqual({
    status: "second_factor_required",
  });
});

test("turning it off asks for the password, renews the session and tells the mailbox", async () => {
  const person = await protectedPerson();
  const stop = (password: string) => person.post("/v1/account/second-factor/stop", { password });
  expect((await stop(otherPassword)).status).toBe(422);
  expect((await person.post("/v1/account/second-factor", { password: goodPassword })).status).toBe(409);
  const stopped = await stop(goodPassword);
  expect(stopped.status).toBe(200);
  expect(await statusWith(person.cookie)).toBe(401);
  expect(await statusWith(cookiesOf(stopped))).toBe(200);
  expect(await (await signIn(world, person.email)).json()).toStrictEqual({ status: "signed_in" });
  const changes = (await mailsTo(world, person.email)).filter(
    ({ mail }) => mail.kind === "second-factor-changed",
  );
  expect(changes.at(-1)?.mail).toMatchObject({ active: false });
});

test("turned on and cut at any step, it is told, recorded and switched together, or not at all", async () => {
  const blade = scissors();
  const limping = openWorld(
    { d1: cuttableDatabase(env.DB, blade), identities: world.services.identities },
    world.clock,
  );
  const isOn = async (personId: string) =>
    (await env.DB.prepare("select two_factor_enabled as active from people where id = ?1")
      .bind(personId)
      .first("active")) === 1;
  const told = async (personId: string, action: string) =>
    env.DB.prepare(
      "select (select count(*) from audit_entries where subject = ?1 and action = ?2) as audited, (select count(*) from mails where person_id = ?1 and kind = 'second-factor-changed') as mails",
    )
      .bind(personId, action)
      .first();
  const confirm = async (at: number | null, when: "before" | "after") => {
    const person = await registered(world);
    const started = await person.post("/v1/account/second-factor", { password: goodPassword });
    const code = codeOf(decoded(((await started.json()) as { secret: string }).secret));
    Object.assign(blade, { calls: 0, at, when });
    await client(limping, { cookie: person.cookie }).post("/v1/account/second-factor/confirm", { code });
    return person;
  };
  await confirm(null, "before");
  for (let at = 1, steps = blade.calls; at <= steps; at++)
    for (const when of ["before", "after"] as const) {
      const person = await confirm(at, when);
      const wanted = (await isOn(person.personId)) ? 1 : 0;
      const confirmed = await told(person.personId, "identity.confirm-second-factor");
      expect(confirmed, `cut ${when} step ${at}`).toEqual({ audited: wanted, mails: wanted });
      expect(await statusWith(person.cookie), `cut ${when} step ${at}`).toBe(wanted === 1 ? 401 : 200);
    }
});

test("what is on cannot be turned on, what is off has no codes, and neither secret nor code stands in clear", async () => {
  const person = await protectedPerson();
  expect((await person.post("/v1/account/second-factor/confirm", { code: "000000" })).status).toBe(409);
  const off = await registered(world);
  const codes = await off.post("/v1/account/second-factor/recovery-codes", { password: goodPassword });
  expect(codes.status).toBe(409);
  const rows = JSON.stringify((await env.DB.prepare("select * from second_factors").all()).results);
  expect(rows).not.toContain(new TextDecoder().decode(person.secret));
  for (const code of person.recoveryCodes) expect(rows).not.toContain(code);
});

test("a new secret of the platform leaves passwords and second factors as they were", async () => {
  const person = await protectedPerson();
  const renewed = "another-secret-another-secret-another";
  const after = openWorld(
    {
      secret: renewed,
      identities: () => openIdentities(env.DB, renewed, () => world.clock.now, [secret]),
    },
    world.clock,
  );
  const cookie = cookiesOf(await signIn(after, person.email));
  const code = codeOf(person.secret);
  const opened = await client(after, { cookie }).post("/v1/sign-in/second-factor", { code });
  expect(opened.status).toBe(200);
  passTime(2 * step);
  const again = cookiesOf(await signIn(after, person.email));
  const [recovery = ""] = person.recoveryCodes;
  const recovered = await client(after, { cookie: again }).post("/v1/sign-in/second-factor", {
    code: recovery,
  });
  expect(recovered.status).toBe(200);
  const without = openWorld(
    { secret: renewed, identities: () => openIdentities(env.DB, renewed, () => world.clock.now) },
    world.clock,
  );
  const rehashed = await signIn(without, person.email);
  expect(rehashed.status).toBe(200);
});
