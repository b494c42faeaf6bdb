import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { encoded } from "#files/pdf-text";

import { client } from "../support/client.ts";
import { completeProfile, seasonOf } from "../support/members.ts";
import { sessionCookie, signedIn, type SignedIn } from "../support/people.ts";
import {
  civil,
  confirm,
  fullSession,
  publishedSession,
  registered,
  requested,
  tokenIn,
  trainingCentre,
} from "../support/trainings.ts";
import { openWorld } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 21, 20) };
const world = openWorld({}, clock);
const hour = 60 * 60 * 1000;
const day = 24 * hour;

type Trainee = { id: string; rank: number; state: string; email: string; version: number; lastName: string };
const traineesOf = async (owner: SignedIn, path: string, sessionId: string, query = "") =>
  (
    await (
      await owner.get(`${path}/training-sessions/${sessionId}/trainees?limit=100${query}`)
    ).json<{ data: Trainee[] }>()
  ).data;
const look = async (portal: string, token: string) =>
  (await client(world).post(`${portal}/training-registrations/look`, { token })).json<{ state: string }>();
const idempotent = () => ({ "Idempotency-Key": crypto.randomUUID() });
const address = (name: string) => `${name}-${crypto.randomUUID()}@exemple.fr`;
/** Sessions sleep after eight hours: who comes back days later signs in again. */
const back = async (who: SignedIn) => ({
  ...who,
  ...client(world, { cookie: await sessionCookie(world, who.personId) }),
});

test("a session is on the portal and in the calendar once it is published", async () => {
  const { owner, path, portal, typeId } = await trainingCentre(world);
  const draft = await owner.post(`${path}/training-sessions`, {
    typeId,
    place: "Toulon",
    startsAt: new Date(clock.now + day).toISOString(),
    endsAt: new Date(clock.now + 2 * day).toISOString(),
    capacity: 5,
  });
  const { id } = await draft.json<{ id: string }>();
  const visitor = client(world);
  const listed = async () =>
    (await (await visitor.get(`${portal}/training-sessions`)).json<{ data: { id: string }[] }>()).data.map(
      (each) => each.id,
    );
  expect(await listed()).toEqual([]);
  expect((await visitor.get(`${portal}/training-sessions/${id}`)).status).toBe(404);
  await owner.put(`${path}/training-sessions/${id}/publication`, {}, { "If-Match": '"1"' });
  expect(await listed()).toEqual([id]);
  const feed = await visitor.get(`${portal}/trainings.ics`);
  expect(feed.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  const text = await feed.text();
  expect(text).toContain("SUMMARY:PSC1");
  expect(text).toContain(`UID:${id}@parvis`);
  expect(text).toContain("DTSTART:20261122T200000Z");
});

test("a civil proves their address by a link before the form; looking registers nobody", async () => {
  const { owner, path, portal, typeId } = await trainingCentre(world);
  const sessionId = await publishedSession(owner, path, typeId, clock.now);
  const email = address("zoe");
  const token = await requested(world, path, sessionId, email);
  const seen = await client(world).post(`${portal}/training-requests/look`, { token });
  expect(await seen.json()).toMatchObject({ email, existing: [], session: { full: false, placesLeft: 10 } });
  expect(await traineesOf(owner, path, sessionId)).toEqual([]);
  const wrong = await confirm(world, path, token, { phone: "12", birthDate: "demain" });
  expect(await wrong.json()).toMatchObject({
    errors: [
      { pointer: "/birthDate", code: "not_date" },
      { pointer: "/phone", code: "not_phone" },
    ],
  });
  const answers = await Promise.all([confirm(world, path, token), confirm(world, path, token)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
  expect(await traineesOf(owner, path, sessionId)).toMatchObject([{ state: "registered", email }]);
  await world.drain();
  expect(
    world.mails.filter(({ mail, to }) => mail.kind === "training-status" && to.email === email),
  ).toHaveLength(1);
  expect(await (await confirm(world, path, token)).json()).toMatchObject({ code: "link_invalid" });
});

test("registering again for the same type replaces the earlier one, unless it is validated: then nothing changes", async () => {
  const { owner, path, portal, typeId } = await trainingCentre(world);
  const [first, second] = [
    await publishedSession(owner, path, typeId, clock.now),
    await publishedSession(owner, path, typeId, clock.now, { place: "Hyères" }),
  ];
  const email = address("zoe");
  await registered(world, path, first, email);
  const token = await requested(world, path, second, email);
  const announced = await client(world).post(`${portal}/training-requests/look`, { token });
  expect(await announced.json()).toMatchObject({
    existing: [{ state: "registered", sameSession: false, place: "Caserne de Toulon" }],
  });
  expect((await confirm(world, path, token)).status).toBe(201);
  expect(await traineesOf(owner, path, first, "&filter[ended]=shown")).toMatchObject([{ state: "replaced" }]);
  const [trainee] = await traineesOf(owner, path, second);
  await owner.put(
    `${path}/training-registrations/${trainee?.id}/decision`,
    { decision: "validate" },
    { "If-Match": `"${trainee?.version}"` },
  );
  const third = await requested(world, path, first, email);
  const told = await client(world).post(`${portal}/training-requests/look`, { token: third });
  expect(await told.json()).toMatchObject({ existing: [{ state: "validated" }] });
  const before = await env.DB.prepare("select * from training_registrations where type_id = ?1")
    .bind(typeId)
    .all();
  const refused = await confirm(world, path, third);
  expect([refused.status, (await refused.json<{ code: string }>()).code]).toEqual([
    409,
    "registration_validated",
  ]);
  const after = await env.DB.prepare("select * from training_registrations where type_id = ?1")
    .bind(typeId)
    .all();
  expect(after.results).toEqual(before.results);
  const sibling = await registered(world, path, first, email, { firstName: "Noé" });
  expect(await look(portal, sibling)).toMatchObject({ state: "registered" });
});

const from = (index: number) => ({
  "CF-Connecting-IP": `198.51.${Math.floor(index / 200)}.${(index % 200) + 1}`,
});

/** Links for many, asked from as many networks. */
async function manyLinks(portal: string, sessionId: string, emails: readonly string[]) {
  for (const [index, email] of emails.entries())
    await client(world).post(
      `${portal}/training-sessions/${sessionId}/registrations`,
      { email },
      from(index),
    );
  await world.drain();
  const links = world.mails.filter(({ mail }) => mail.kind === "training-request");
  return emails.map((email) => {
    const mail = links.findLast(({ to }) => to.email === email);
    return new URL(mail && "url" in mail.mail ? mail.mail.url : "").searchParams.get("token") ?? "";
  });
}

test("50 registrations at once for 10 places give 10 places and 40 waiting, in order", async () => {
  const { owner, path, portal, typeId } = await trainingCentre(world);
  const sessionId = await publishedSession(owner, path, typeId, clock.now, { capacity: 10 });
  const emails = Array.from({ length: 50 }, (_, index) => address(`civil${index}`));
  const tokens = await manyLinks(portal, sessionId, emails);
  const answers = await Promise.all(
    tokens.map((token, index) =>
      client(world).post(`${portal}/training-requests/confirm`, { token, ...civil }, from(index)),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(tokens.map(() => 201));
  const trainees = (await traineesOf(owner, path, sessionId)).toSorted((one, other) => one.rank - other.rank);
  expect(trainees.map(({ rank }) => rank)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  expect(trainees.map(({ state }) => state)).toEqual([
    ...Array.from({ length: 10 }, () => "registered"),
    ...Array.from({ length: 40 }, () => "waiting"),
  ]);
  await world.drain();
  const told = world.mails.filter(
    ({ mail, to }) => mail.kind === "training-status" && emails.includes(to.email),
  );
  expect(told.filter(({ mail }) => "state" in mail && mail.state === "waiting")).toHaveLength(40);
}, 120_000);

test("10 re-registrations of one person at once leave one live registration", async () => {
  const { owner, path, portal, typeId } = await trainingCentre(world);
  const sessions = await Promise.all(
    Array.from({ length: 10 }, () => publishedSession(owner, path, typeId, clock.now)),
  );
  const email = address("zoe");
  const tokens: string[] = [];
  for (const [index, sessionId] of sessions.entries()) {
    await client(world).post(
      `${portal}/training-sessions/${sessionId}/registrations`,
      { email },
      from(index),
    );
    await world.drain();
    tokens.push(tokenIn(world, "training-request", email));
    await env.DB.prepare("delete from attempts").run();
  }
  const answers = await Promise.all(
    tokens.map((token, index) =>
      client(world).post(`${portal}/training-requests/confirm`, { token, ...civil }, from(index)),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(tokens.map(() => 201));
  const live = await env.DB.prepare(
    "select count(*) as n from training_registrations where type_id = ?1 and ended_at is null",
  )
    .bind(typeId)
    .first<{ n: number }>();
  expect(live?.n).toBe(1);
}, 120_000);

test("a place that comes free is offered to the next for 48 hours, then to the one after", async () => {
  const { owner, path, portal, sessionId } = await fullSession(world);
  const [one, two, three] = ["un", "deux", "trois"].map(address);
  const leaving = await registered(world, path, sessionId, one ?? "");
  const second = await registered(world, path, sessionId, two ?? "");
  const third = await registered(world, path, sessionId, three ?? "");
  expect(await look(portal, second)).toMatchObject({ state: "waiting" });
  await client(world).post(`${portal}/training-registrations/cancel`, { token: leaving });
  await world.drain();
  expect(await look(portal, second)).toMatchObject({ state: "offered" });
  expect(
    world.mails.filter(({ mail, to }) => mail.kind === "training-offer" && to.email === two),
  ).toHaveLength(1);
  const newcomer = await registered(world, path, sessionId, address("nouveau"));
  expect(await look(portal, newcomer)).toMatchObject({ state: "waiting" });

  clock.now += 48 * hour;
  const late = await client(world).post(`${portal}/training-registrations/accept`, { token: second });
  expect(await late.json()).toMatchObject({ code: "offer_over" });
  await world.tick("7 * * * *");
  await world.drain();
  expect(await look(portal, second)).toMatchObject({ state: "lapsed" });
  expect(await look(portal, third)).toMatchObject({ state: "offered" });
  const accept = () => client(world).post(`${portal}/training-registrations/accept`, { token: third });
  const answers = await Promise.all([accept(), accept()]);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  expect(await look(portal, third)).toMatchObject({ state: "registered" });
  const trainees = await traineesOf(await back(owner), path, sessionId);
  expect(trainees.filter(({ state }) => state === "registered")).toHaveLength(1);
});

test("by hand as by the portal, capacity counts; a validation takes a free place or is refused", async () => {
  const { owner, path, sessionId } = await fullSession(world);
  const add = (email: string, lastName: string) =>
    owner.post(
      `${path}/training-sessions/${sessionId}/trainees`,
      { ...civil, email, lastName },
      idempotent(),
    );
  await Promise.all(["Un", "Deux", "Trois"].map((name) => add(address("main"), name)));
  const trainees = await traineesOf(owner, path, sessionId);
  expect(trainees.map(({ state }) => state).sort()).toEqual(["registered", "waiting", "waiting"]);
  const waiting = trainees.find(({ state }) => state === "waiting");
  const validate = () =>
    owner.put(
      `${path}/training-registrations/${waiting?.id}/decision`,
      { decision: "validate" },
      { "If-Match": `"${waiting?.version}"` },
    );
  expect(await (await validate()).json()).toMatchObject({ code: "session_full" });
  const { version, ...session } = await (
    await owner.get(`${path}/training-sessions/${sessionId}`)
  ).json<Record<string, unknown>>();
  const { place, startsAt, endsAt } = session;
  await owner.put(
    `${path}/training-sessions/${sessionId}`,
    { place, startsAt, endsAt, capacity: 3 },
    { "If-Match": `"${Number(version)}"` },
  );
  await world.drain();
  const offered = await traineesOf(owner, path, sessionId);
  expect(offered.map(({ state }) => state).sort()).toEqual(["offered", "offered", "registered"]);
});

test("an address is corrected and the mail sent there; the ledger shows each", async () => {
  const { owner, path, sessionId } = await fullSession(world);
  const [wrong, right] = ["faute", "juste"].map(address);
  await registered(world, path, sessionId, wrong ?? "");
  await world.drain();
  const [trainee] = await traineesOf(owner, path, sessionId);
  clock.now += 1000;
  await owner.put(
    `${path}/training-registrations/${trainee?.id}/contact`,
    { email: right, phone: "06 00 00 00 01" },
    { "If-Match": `"${trainee?.version}"` },
  );
  await world.drain();
  expect(world.mails.findLast(({ to }) => to.email === right)?.mail.kind).toBe("training-status");
  const ledger = await (
    await owner.get(`${path}/mails?filter[subject]=${trainee?.id}`)
  ).json<{
    data: { recipient: string; state: string }[];
  }>();
  expect(ledger.data.map(({ recipient, state }) => [recipient, state])).toEqual([
    [right, "sent"],
    [wrong, "sent"],
  ]);
});

test("trainees are called, told of a change and of a cancellation, once each", async () => {
  const { owner, path, portal, sessionId } = await fullSession(world);
  const email = address("zoe");
  const mine = await registered(world, path, sessionId, email);
  const kindsTo = () => world.mails.filter(({ to }) => to.email === email).map(({ mail }) => mail.kind);
  await owner.post(`${path}/training-sessions/${sessionId}/convocations`, {}, idempotent());
  await world.drain();
  const seen = await (
    await owner.get(`${path}/training-sessions/${sessionId}`)
  ).json<{
    startsAt: string;
    endsAt: string;
    version: number;
  }>();
  await owner.put(
    `${path}/training-sessions/${sessionId}`,
    { place: "Hyères", startsAt: seen.startsAt, endsAt: seen.endsAt, capacity: 1 },
    { "If-Match": `"${seen.version}"` },
  );
  await world.drain();
  await owner.put(
    `${path}/training-sessions/${sessionId}/cancellation`,
    { reason: "La salle est fermée." },
    { "If-Match": `"${seen.version + 1}"` },
  );
  await world.drain();
  expect(kindsTo()).toEqual([
    "training-request",
    "training-status",
    "training-convocation",
    "training-changed",
    "training-cancelled",
  ]);
  expect(await look(portal, mine)).toMatchObject({ state: "session_cancelled" });
  const feed = await client(world).get(`${portal}/trainings.ics`);
  expect(await feed.text()).not.toContain(sessionId);
  const closed = await client(world).post(`${portal}/training-sessions/${sessionId}/registrations`, {
    email,
  });
  expect(await closed.json()).toMatchObject({ code: "session_not_open" });
});

test("who came is marked once it has started; the sheet and the certificate are PDF, and the list is exported", async () => {
  const { owner, path, sessionId } = await fullSession(world);
  await registered(world, path, sessionId, address("zoe"));
  const [trainee] = await traineesOf(owner, path, sessionId);
  const mark = (by: Pick<SignedIn, "put">) =>
    by.put(`${path}/training-sessions/${sessionId}/attendance`, {
      registrationIds: [trainee?.id],
      attendance: "present",
    });
  expect((await mark(owner)).status).toBe(409);
  const sheet = await owner.get(`${path}/training-sessions/${sessionId}/attendance-sheet`);
  expect(sheet.headers.get("Content-Type")).toBe("application/pdf");
  expect((await sheet.text()).startsWith("%PDF-")).toBe(true);
  expect((await owner.get(`${path}/training-registrations/${trainee?.id}/certificate`)).status).toBe(409);
  clock.now += 15 * day;
  const later = await back(owner);
  expect((await mark(later)).status).toBe(200);
  const certificate = await later.get(`${path}/training-registrations/${trainee?.id}/certificate`);
  expect(certificate.status).toBe(200);
  expect(await certificate.text()).toContain(encoded("Zoé Martin"));
  const asked = await later.post(
    `${path}/training-sessions/${sessionId}/exports`,
    { format: "csv" },
    idempotent(),
  );
  const { id } = await asked.json<{ id: string }>();
  await world.drain();
  const text = await (await later.get(`${path}/jobs/${id}/result`)).text();
  expect(text.split("\r\n")[1]).toMatch(/^1;Martin;Zoé;zoe-.*;Inscrit;.*;Oui;$/);
});

test("a session for members takes members with full access only", async () => {
  const { owner, path, portal, typeId } = await trainingCentre(world);
  await seasonOf(owner, path, clock.now);
  const sessionId = await publishedSession(owner, path, typeId, clock.now, { audience: "members" });
  const person = await signedIn(world);
  await person.post(`${path}/my/membership`, completeProfile);
  const token = await requested(world, path, sessionId, person.email);
  expect(await (await confirm(world, path, token)).json()).toMatchObject({ code: "members_only" });
  const { data } = await (await owner.get(`${path}/members-to-approve`)).json<{ data: { id: string }[] }>();
  await owner.post(
    `${path}/members-to-approve/decisions`,
    { memberIds: data.map(({ id }) => id), decision: "approve", mail: false },
    idempotent(),
  );
  const made = await confirm(world, path, token);
  expect(made.status).toBe(201);
  expect(await look(portal, (await made.json<{ token: string }>()).token)).toMatchObject({
    state: "registered",
  });
});
