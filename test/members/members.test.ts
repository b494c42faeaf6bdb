import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { addMember, completeProfile, membersOn, seasonOf } from "../support/members.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld, type World } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 21, 20) };
const world = openWorld({}, clock);

type Gates = { name: string; state: string }[];
type Member = {
  id: string;
  version: number;
  gates: Gates;
  fullAccess: boolean;
  missing: string[];
  loginName: string;
};

async function association() {
  const opened = await ownerWithOrganisation(world, "Protection civile du Var");
  await membersOn(opened.owner, opened.path);
  const season = await seasonOf(opened.owner, opened.path, clock.now);
  return { ...opened, season };
}
const gatesOf = ({ gates }: { gates: Gates }) =>
  Object.fromEntries(gates.map(({ name, state }) => [name, state]));

/** The token of the last link mailed to an address. */
function tokenTo(at: World, address: string): string {
  const mail = at.mails.findLast(({ to }) => to.email === address);
  const url = mail && "url" in mail.mail ? mail.mail.url : "";
  return new URL(url).searchParams.get("token") ?? "";
}

test("a member is created from a name, opens their account by a link that serves once, and signs in by login name", async () => {
  const { owner, organisation, path } = await association();
  const email = `zoe-${crypto.randomUUID()}@exemple.fr`;
  const made = await addMember(owner, path, { lastName: "D’Été", firstName: "Zoé", email, sendLink: true });
  expect(made.loginName).toBe("D-ETE.zoe");
  await world.drain();
  const token = tokenTo(world, email);
  const visitor = client(world);
  const looked = await visitor.post(`${path}/member-links/look`, { token });
  expect(await looked.json()).toMatchObject({
    firstName: "Zoé",
    loginName: "D-ETE.zoe",
    needsPassword: true,
  });
  const password = "trois mouettes au matin";
  const open = () => visitor.post(`${path}/member-links/open`, { token, password });
  const weak = await visitor.post(`${path}/member-links/open`, { token, password: "zoe" });
  expect(weak.status).toBe(422);
  const answers = await Promise.all([open(), open()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  expect(await (await open()).json()).toMatchObject({ code: "link_invalid" });
  const seen = await (await owner.get(`${path}/members/${made.id}`)).json<Member>();
  expect(gatesOf(seen)).toEqual({
    account: "passed",
    email: "passed",
    profile: "waiting",
    approval: "waiting",
  });

  for (const loginName of ["D-ETE.zoe", "d-ete.ZOE"]) {
    const entered = await visitor.post("/v1/sign-in", {
      loginName,
      organisation: organisation.slug,
      password,
    });
    expect(entered.status).toBe(200);
  }
});

test("the four gates are passed one by one, and each is stored apart", async () => {
  const { owner, path } = await association();
  const person = await signedIn(world, "Camille Lefèvre");
  const before = await (await person.get(`${path}/my/membership`)).json();
  expect(before).toMatchObject({ member: null, suggested: { loginName: "LEFEVRE.camille" } });
  const joined = await person.post(`${path}/my/membership`, completeProfile);
  expect(joined.status).toBe(201);
  const own = async () =>
    (await (await person.get(`${path}/my/membership`)).json<{ member: Member }>()).member;
  expect(gatesOf(await own())).toEqual({
    account: "passed",
    email: "passed",
    profile: "passed",
    approval: "waiting",
  });
  expect((await own()).fullAccess).toBe(false);

  const list = await (await owner.get(`${path}/members-to-approve`)).json<{ data: { id: string }[] }>();
  const memberIds = list.data.map(({ id }) => id);
  expect(memberIds).toHaveLength(1);
  const decide = () =>
    owner.post(
      `${path}/members-to-approve/decisions`,
      { memberIds, decision: "approve", mail: true },
      { "Idempotency-Key": crypto.randomUUID() },
    );
  const answers = await Promise.all([decide(), decide()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  await world.drain();
  expect(
    world.mails.filter(({ mail, to }) => mail.kind === "member-decided" && to.email === person.email),
  ).toHaveLength(1);
  expect((await own()).fullAccess).toBe(true);
  expect((await person.post(`${path}/my/membership`, completeProfile)).status).toBe(409);
});

test("the personal information is strict, and says what is wrong with each field", async () => {
  const { path } = await association();
  const person = await signedIn(world);
  const answer = await person.post(`${path}/my/membership`, {
    lastName: "1234",
    firstName: "",
    birthDate: "31/02/2000",
    phone: "12",
    street: "",
    postalCode: "?",
    city: "Toulon",
  });
  expect(answer.status).toBe(422);
  const { errors } = await answer.json<{ errors: { pointer: string; code: string; detail: string }[] }>();
  expect(Object.fromEntries(errors.map(({ pointer, code }) => [pointer, code]))).toEqual({
    "/lastName": "not_person_name",
    "/firstName": "required",
    "/birthDate": "not_date",
    "/phone": "not_phone",
    "/street": "required",
    "/postalCode": "not_postal_code",
  });
  expect(errors.find(({ pointer }) => pointer === "/phone")?.detail).toContain("06 12 34 56 78");
  const young = await person.post(`${path}/my/membership`, { ...completeProfile, birthDate: "2027-01-01" });
  expect(await young.json()).toMatchObject({ errors: [{ pointer: "/birthDate", code: "born_in_future" }] });
  const { member } = await (await person.get(`${path}/my/membership`)).json<{ member: unknown }>();
  expect(member).toBeNull();
});

test("a login name is one whatever its case, its width or its look-alikes", async () => {
  const { owner, path } = await association();
  expect(await addMember(owner, path, { loginName: "DUPONT.jean" })).toMatchObject({
    loginName: "DUPONT.jean",
  });
  for (const loginName of ["dupont.JEAN", "ＤＵＰＯＮＴ.jean", "DUP0NT.jean"]) {
    expect(await addMember(owner, path, { loginName })).toMatchObject({
      errors: [{ pointer: "/loginName", code: "not_unique" }],
    });
  }
  expect(await addMember(owner, path, { loginName: "dupоnt.jean" })).toMatchObject({
    errors: [{ pointer: "/loginName", code: "mixed_scripts" }],
  });
  expect(await addMember(owner, path, { loginName: "admin" })).toMatchObject({
    errors: [{ pointer: "/loginName", code: "reserved" }],
  });
  const simultaneous = await Promise.all(
    Array.from({ length: 5 }, () => addMember(owner, path, { loginName: "MARTIN.zoe" })),
  );
  expect(simultaneous.filter(({ id }) => id !== undefined)).toHaveLength(1);
});

test("a corrected address has to be proved again, and the links sent before stop working", async () => {
  const { owner, path } = await association();
  const [wrong, right] = ["faux", "juste"].map((name) => `${name}-${crypto.randomUUID()}@exemple.fr`);
  const { id, loginName } = await addMember(owner, path, {
    ...completeProfile,
    email: wrong,
    sendLink: true,
  });
  await world.drain();
  const stale = tokenTo(world, wrong ?? "");
  const { version } = await (await owner.get(`${path}/members/${id}`)).json<Member>();
  const edited = await owner.put(
    `${path}/members/${id}`,
    { ...completeProfile, email: right, loginName },
    { "If-Match": `"${version}"` },
  );
  expect(edited.status).toBe(200);
  expect((await owner.post(`${path}/members/${id}/link`)).status).toBe(202);
  expect((await owner.post(`${path}/members/${id}/link`)).status).toBe(429);
  await world.drain();
  const visitor = client(world);
  const password = "quatre goélands du soir";
  const old = await visitor.post(`${path}/member-links/open`, { token: stale, password });
  expect(await old.json()).toMatchObject({ code: "link_invalid" });
  const token = tokenTo(world, right ?? "");
  expect((await visitor.post(`${path}/member-links/open`, { token, password })).status).toBe(200);
  const again = await owner.put(
    `${path}/members/${id}`,
    { ...completeProfile, email: right, loginName },
    { "If-Match": `"${version}"` },
  );
  expect(again.status).toBe(412);
});

test("a link sent by staff never changes a password that somebody chose", async () => {
  const { owner, path } = await association();
  const person = await signedIn(world);
  await env.DB.prepare(
    "insert into credentials (id, account_id, provider_id, person_id, password, created_at, updated_at) values (?1, ?2, 'credential', ?2, 'chosen', 0, 0)",
  )
    .bind(crypto.randomUUID(), person.personId)
    .run();
  await addMember(owner, path, { email: person.email, sendLink: true });
  await world.drain();
  const token = tokenTo(world, person.email);
  const looked = await client(world).post(`${path}/member-links/look`, { token });
  expect(await looked.json()).toMatchObject({ needsPassword: false });
  const opened = await client(world).post(`${path}/member-links/open`, {
    token,
    password: "une autre phrase entière",
  });
  expect(opened.status).toBe(200);
  const kept = await env.DB.prepare("select password from credentials where person_id = ?1")
    .bind(person.personId)
    .first<{ password: string }>();
  expect(kept?.password).toBe("chosen");
});

test("why a member cannot sign in is said, cause by cause, with what fixes each", async () => {
  const { owner, path } = await association();
  const causesOf = async (id: string) =>
    (
      await (
        await owner.get(`${path}/members/${id}/diagnosis`)
      ).json<{
        causes: { cause: string; blocking: boolean; remedy: string }[];
      }>()
    ).causes.map(({ cause, remedy }) => `${cause}:${remedy}`);
  const { id } = await addMember(owner, path, { lastName: "Absent", firstName: "Noé" });
  expect(await causesOf(id)).toEqual([
    "no_email:edit",
    "no_account:send_link",
    "profile_incomplete:edit",
    "not_approved:approve",
  ]);
  await addMember(owner, path, { lastName: "Absent", firstName: "Noé" });
  const { version } = await (await owner.get(`${path}/members/${id}`)).json<Member>();
  await owner.put(`${path}/members/${id}/state`, { to: "suspended" }, { "If-Match": `"${version}"` });
  expect(await causesOf(id)).toEqual([
    "suspended:reinstate",
    "no_email:edit",
    "no_account:send_link",
    "profile_incomplete:edit",
    "not_approved:approve",
    "duplicate:see_duplicate",
  ]);
});

test("refused members are told why, and a decision can be taken back", async () => {
  const { owner, path } = await association();
  const person = await signedIn(world);
  await person.post(`${path}/my/membership`, completeProfile);
  const { data } = await (await owner.get(`${path}/members-to-approve`)).json<{ data: { id: string }[] }>();
  const memberIds = data.map(({ id }) => id);
  const body = { memberIds, decision: "refuse", reason: "La cotisation manque.", mail: true };
  const headers = () => ({ "Idempotency-Key": crypto.randomUUID() });
  const manager = await staffMember(
    world,
    (await owner.get(path).then((a) => a.json<{ id: string }>())).id,
    "manager",
  );
  expect((await manager.post(`${path}/members-to-approve/decisions`, body, headers())).status).toBe(403);
  expect((await owner.post(`${path}/members-to-approve/decisions`, body, headers())).status).toBe(200);
  await world.drain();
  expect(world.mails.findLast(({ to }) => to.email === person.email)?.mail).toMatchObject({
    kind: "member-decided",
    decision: "refused",
    reason: "La cotisation manque.",
  });
  await owner.post(`${path}/members/${memberIds[0]}/reconsider`);
  const again = await (await owner.get(`${path}/members-to-approve`)).json<{ data: unknown[] }>();
  expect(again.data).toHaveLength(1);
});

test("an erased member leaves nothing behind but the audit", async () => {
  const { owner, organisation, path } = await association();
  const person = await signedIn(world);
  await person.post(`${path}/my/membership`, completeProfile);
  const { member } = await (await person.get(`${path}/my/membership`)).json<{ member: Member }>();
  expect((await owner.delete(`${path}/members/${member.id}`, { "If-Match": '"9"' })).status).toBe(412);
  expect(
    (await owner.delete(`${path}/members/${member.id}`, { "If-Match": `"${member.version}"` })).status,
  ).toBe(204);
  expect((await owner.get(`${path}/members/${member.id}`)).status).toBe(404);
  for (const table of ["members", "member_seasons", "member_links"]) {
    const left = await env.DB.prepare(`select count(*) as n from ${table} where organisation_id = ?1`)
      .bind(organisation.id)
      .first<{ n: number }>();
    expect([table, left?.n]).toEqual([table, 0]);
  }
  const found = await (await owner.get(`${path}/members?q=lefevre`)).json<{ data: unknown[] }>();
  expect(found.data).toEqual([]);
});

test("members are out of reach while the module is off", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  expect(await (await owner.get(`${path}/members`)).json()).toMatchObject({ code: "module_off" });
});
