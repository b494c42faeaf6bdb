import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { encoded } from "#files/pdf-text";

import { client } from "../support/client.ts";
import { sessionCookie, type SignedIn } from "../support/people.ts";
import { civil, fullSession, registered } from "../support/trainings.ts";
import { openWorld, operatorKey } from "../support/world.ts";

const clock = { now: Date.UTC(2026, 10, 21, 20) };
const world = openWorld({}, clock);
const day = 24 * 60 * 60 * 1000;

type Trainee = { id: string; version: number; state: string };
const traineesOf = async (owner: Pick<SignedIn, "get">, path: string, sessionId: string) =>
  (
    await (
      await owner.get(`${path}/training-sessions/${sessionId}/trainees?limit=100`)
    ).json<{ data: Trainee[] }>()
  ).data;
const address = (name: string) => `${name}-${crypto.randomUUID()}@exemple.fr`;
const contact = { email: "", phone: civil.phone };
const back = async (who: SignedIn) => client(world, { cookie: await sessionCookie(world, who.personId) });

/** A session whose only place is held, and what its holder and its papers are now. */
async function heldPlace() {
  const opened = await fullSession(world);
  const { owner, path, sessionId } = opened;
  const email = address("zoe");
  await registered(world, path, sessionId, email);
  const [trainee] = await traineesOf(owner, path, sessionId);
  if (!trainee) throw new Error("Nobody came.");
  const correct = (who: Pick<SignedIn, "put">, version: number, values: Record<string, unknown>) =>
    who.put(
      `${path}/training-registrations/${trainee.id}/contact`,
      { ...contact, email, ...values },
      { "If-Match": `"${version}"` },
    );
  const editSession = async (who: Pick<SignedIn, "get" | "put">, values: Record<string, unknown>) => {
    const seen = await (
      await who.get(`${path}/training-sessions/${sessionId}`)
    ).json<{ place: string; startsAt: string; endsAt: string; capacity: number; version: number }>();
    const { place, startsAt, endsAt, capacity, version } = seen;
    return who.put(
      `${path}/training-sessions/${sessionId}`,
      { place, startsAt, endsAt, capacity, ...values },
      { "If-Match": `"${version}"` },
    );
  };
  return {
    ...opened,
    email,
    trainee,
    correct,
    editSession,
    sheet: `${path}/training-sessions/${sessionId}/attendance-sheet`,
    certificate: `${path}/training-registrations/${trainee.id}/certificate`,
  };
}

test("the sheet is drawn as things are: a name corrected, a session moved, a place given up", async () => {
  const { owner, sheet, correct, editSession, trainee, path } = await heldPlace();
  const printed = async () => {
    const answer = await owner.get(sheet);
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
    return answer.text();
  };
  expect(await printed()).toContain(encoded("Martin Zoé"));
  expect(
    (await correct(owner, trainee.version, { lastName: "Martinez", birthDate: "1991-02-03" })).status,
  ).toBe(200);
  await editSession(owner, { place: "Hyères" });
  const renewed = await printed();
  for (const said of ["Martinez Zoé", "03/02/1991", "Hyères"]) expect(renewed).toContain(encoded(said));
  for (const gone of ["Martin Zoé", "Caserne de Toulon"]) expect(renewed).not.toContain(encoded(gone));
  await owner.put(
    `${path}/training-registrations/${trainee.id}/decision`,
    { decision: "reject" },
    { "If-Match": `"${trainee.version + 1}"` },
  );
  expect(await printed()).not.toContain(encoded("Martinez Zoé"));
});

test("the certificate is drawn as things are: corrected, moved, and no longer given to whoever was absent", async () => {
  const { owner, path, sessionId, certificate, correct, editSession, trainee, email } = await heldPlace();
  clock.now += 15 * day;
  const later = await back(owner);
  const mark = (attendance: "present" | "absent" | null) =>
    later.put(`${path}/training-sessions/${sessionId}/attendance`, {
      registrationIds: [trainee.id],
      attendance,
    });
  await mark("present");
  expect(await (await later.get(certificate)).text()).toContain(encoded("Zoé Martin"));
  await correct(later, trainee.version + 1, { firstName: "Zoë", lastName: "Martinez" });
  await editSession(later, { place: "Hyères" });
  const answer = await later.get(certificate);
  expect(answer.headers.get("Cache-Control")).toContain("no-store");
  const renewed = await answer.text();
  for (const said of ["Zoë Martinez", "Hyères"]) expect(renewed).toContain(encoded(said));
  for (const gone of ["Zoé Martin", "Caserne de Toulon"]) expect(renewed).not.toContain(encoded(gone));
  await mark("absent");
  expect(await (await later.get(certificate)).json()).toMatchObject({ code: "not_attended" });
  await mark(null);
  expect((await later.get(certificate)).status).toBe(409);
  await world.drain();
  expect(world.mails.filter(({ to }) => to.email === email).map(({ mail }) => mail.kind)).toEqual([
    "training-request",
    "training-status",
  ]);
});

test("a correction is as strict as the form, and never makes two live registrations of one person", async () => {
  const { owner, path, sessionId, correct, trainee, email } = await heldPlace();
  const wrong = await correct(owner, trainee.version, { lastName: "Mart1n", birthDate: "2090-01-01" });
  expect(await wrong.json()).toMatchObject({ errors: [{ pointer: "/lastName", code: "not_person_name" }] });
  const unborn = await correct(owner, trainee.version, { birthDate: "2090-01-01" });
  expect(await unborn.json()).toMatchObject({ errors: [{ pointer: "/birthDate", code: "born_in_future" }] });
  await registered(world, path, sessionId, email, { firstName: "Noé" });
  const twin = await correct(owner, trainee.version, { firstName: "Noé" });
  expect([twin.status, await twin.json()]).toMatchObject([422, { errors: [{ code: "not_unique" }] }]);
  const [same] = await traineesOf(owner, path, sessionId);
  expect(same).toMatchObject({
    id: trainee.id,
    version: trainee.version,
    lastName: "Martin",
    firstName: "Zoé",
  });
});

test("whoever is offered a place is told so at their corrected address, until when", async () => {
  const { owner, path, sessionId, trainee } = await heldPlace();
  const [wrong, right] = ["faute", "juste"].map(address);
  await registered(world, path, sessionId, wrong ?? "");
  await owner.put(
    `${path}/training-registrations/${trainee.id}/decision`,
    { decision: "reject" },
    { "If-Match": `"${trainee.version}"` },
  );
  await world.drain();
  const [offered] = await traineesOf(owner, path, sessionId);
  expect(offered).toMatchObject({ state: "offered" });
  await owner.put(
    `${path}/training-registrations/${offered?.id}/contact`,
    { ...contact, email: right },
    { "If-Match": `"${offered?.version}"` },
  );
  await world.drain();
  expect(world.mails.filter(({ to }) => to.email === right).map(({ mail }) => mail.kind)).toEqual([
    "training-offer",
  ]);
});

test("the list says whose mail did not arrive, until the corrected address receives it", async () => {
  const { owner, path, sessionId, trainee, email, correct } = await heldPlace();
  await world.drain();
  const lastMail = async () =>
    (
      await (
        await owner.get(`${path}/training-sessions/${sessionId}/trainees`)
      ).json<{ data: { lastMail: string | null }[] }>()
    ).data.map((each) => each.lastMail);
  expect(await lastMail()).toEqual(["sent"]);
  const sent = await env.DB.prepare(
    "select provider_id from mails where recipient = ?1 and kind = 'training-status'",
  )
    .bind(email)
    .first<{ provider_id: string }>();
  const bounce = { providerId: sent?.provider_id, reason: "mailbox_unknown" };
  await client(world).post("/v1/operator/mail-bounces", bounce, { Authorization: `Operator ${operatorKey}` });
  expect(await lastMail()).toEqual(["bounced"]);
  await correct(owner, trainee.version, { email: address("juste") });
  await world.drain();
  expect(await lastMail()).toEqual(["sent"]);
});
