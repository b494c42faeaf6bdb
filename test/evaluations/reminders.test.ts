import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { client } from "../support/client.ts";
import { judge, marks, openSession, readySession } from "../support/evaluations.ts";
import { day } from "../support/open-programme.ts";
import { sessionCookie, signedInAgain } from "../support/people.ts";
import { openWorld, startOfTime } from "../support/world.ts";

const clock = { now: startOfTime };
const world = openWorld({}, clock);
const sentTo = (email: string, kind: string) =>
  world.mails.filter(({ mail, to }) => mail.kind === kind && to.email === email);

test("reminders reach those who owe something then, once for each deadline, and nobody who finished meanwhile", async () => {
  const { own, judges, applicants } = await openSession(world, { dossiers: 1, evaluators: 3 });
  const [busy, done, meanwhile] = judges;
  const dossierId = applicants[0]?.dossierId ?? "";
  if (!busy || !done || !meanwhile) throw new Error("Nobody to judge.");
  await judge(done, own, dossierId, marks(4, 4));
  await world.drain();
  clock.now += 3.5 * day;
  await world.tick("7 * * * *");
  await world.deliver(world.waiting.splice(0).filter(({ kind }) => kind === "evaluations.remind"));
  const returning = client(world, { cookie: await sessionCookie(world, meanwhile.personId) });
  await judge(returning, own, dossierId, marks(4, 4));
  await world.drain();
  await world.tick("7 * * * *");
  await world.drain();
  const reminded = [busy, done, meanwhile].map(({ email }) => sentTo(email, "evaluation-reminder").length);
  expect(reminded).toEqual([1, 0, 0]);
  expect(sentTo(busy.email, "evaluation-reminder")).toMatchObject([{ mail: { dossierCount: 1 } }]);
  clock.now += 5 * day;
  await world.tick("7 * * * *");
  await world.drain();
  expect(sentTo(busy.email, "evaluation-reminder")).toHaveLength(2);
  clock.now -= 8.5 * day;
});

test("staff remind by hand at most once a day, and only those who owe", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 1, evaluators: 2 });
  const [first, second] = judges;
  if (!first || !second) throw new Error("Nobody to judge.");
  await judge(second, own, applicants[0]?.dossierId ?? "", marks(4, 4));
  const evaluatorIds = [first.evaluatorId, second.evaluatorId];
  const remind = async () => (await owner.post(`${base}/evaluators/remind`, { evaluatorIds })).json();
  expect(await remind()).toEqual({ reminded: [first.evaluatorId], skipped: [second.evaluatorId] });
  expect(await remind()).toEqual({ reminded: [], skipped: evaluatorIds });
  await world.drain();
  expect(sentTo(first.email, "evaluation-reminder")).toHaveLength(1);
});

test("nobody is said to be reminded while no phase takes what they owe", async () => {
  const { owner, base, judges } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const begun = clock.now;
  const evaluatorIds = judges.map(({ evaluatorId }) => evaluatorId);
  clock.now += 11 * day;
  const staff = await signedInAgain(world, owner);
  const late = await staff.post(`${base}/evaluators/remind`, { evaluatorIds });
  expect(await late.json()).toEqual({ reminded: [], skipped: evaluatorIds });
  clock.now = begun;
  const again = await owner.post(`${base}/evaluators/remind`, { evaluatorIds });
  expect(await again.json()).toEqual({ reminded: evaluatorIds, skipped: [] });
});

/** The clock of these tests goes back, hence no lease is kept; and only this session has reminders. */
async function remindingOnly(sessionId: string): Promise<void> {
  await env.DB.exec("delete from leases");
  await env.DB.prepare("update evaluation_sessions set remind_at = null where id <> ?1")
    .bind(sessionId)
    .run();
}

test("a session edited just after a reminder came due loses it for nobody", async () => {
  const { owner, base, judges, session } = await openSession(world, { dossiers: 1, evaluators: 1 });
  await world.drain();
  await remindingOnly(session.id);
  const begun = clock.now;
  clock.now += 3 * day + 20_000;
  const staff = await signedInAgain(world, owner);
  const { version } = await (await staff.get(base)).json<{ version: number }>();
  const edited = await staff.patch(base, { title: "Jury d’hiver" }, { "If-Match": `"${version}"` });
  expect(edited.status).toBe(200);
  await world.tick("7 * * * *");
  await world.drain();
  expect(sentTo(judges[0]?.email ?? "", "evaluation-reminder")).toHaveLength(1);
  clock.now = begun;
});

test("a deadline of its own, given while the others are reminded, has its reminders", async () => {
  const { owner, base, own, judges, applicants, session } = await openSession(world, {
    dossiers: 1,
    evaluators: 2,
  });
  const [done] = judges;
  if (!done) throw new Error("Nobody to judge.");
  await judge(done, own, applicants[0]?.dossierId ?? "", marks(4, 4));
  await world.drain();
  await remindingOnly(session.id);
  const begun = clock.now;
  clock.now += 8 * day;
  const staff = await signedInAgain(world, owner);
  const { data } = await (
    await staff.get(`${base}/results`)
  ).json<{
    data: { evaluations: { id: string; state: string }[] }[];
  }>();
  const given = data[0]?.evaluations.find(({ state }) => state === "final")?.id;
  const dueAt = new Date(begun + 30 * day).toISOString();
  const between = beforeWriting(world, "evaluation_sessions", async () => {
    const back = await staff.post(`${base}/evaluations/${given}/return-to-draft`, {
      reason: "Un critère oublié.",
      dueAt,
    });
    expect(back.status).toBe(200);
  });
  await world.tick("7 * * * *");
  await world.drain();
  expect(between.done).toBe(true);
  const before = sentTo(done.email, "evaluation-reminder").length;
  clock.now = begun + 23 * day;
  await world.tick("7 * * * *");
  await world.drain();
  expect(sentTo(done.email, "evaluation-reminder")).toHaveLength(before + 1);
  clock.now = begun;
});

test("a session reopened reminds at once of what fell due while it was closed, and of nothing twice", async () => {
  const { owner, base, judges, session } = await openSession(world, { dossiers: 1, evaluators: 1 });
  await world.drain();
  await remindingOnly(session.id);
  const begun = clock.now;
  const reminders = async () => {
    await world.tick("7 * * * *");
    await world.drain();
    return sentTo(judges[0]?.email ?? "", "evaluation-reminder").length;
  };
  await owner.post(`${base}/close`);
  clock.now = begun + 3.5 * day;
  expect(await reminders()).toBe(0);
  const staff = await signedInAgain(world, owner);
  const reopen = () => staff.post(`${base}/reopen`, { reason: "Un jury de plus." });
  expect((await reopen()).status).toBe(200);
  expect(await reminders()).toBe(1);
  await staff.post(`${base}/close`);
  clock.now += 60_000;
  expect((await reopen()).status).toBe(200);
  expect(await reminders()).toBe(1);
  clock.now = begun;
});

test("a deadline of its own outlives a session that closes and opens again", async () => {
  const { owner, base, judges, session } = await openSession(world, { dossiers: 1, evaluators: 1 });
  await world.drain();
  await remindingOnly(session.id);
  const begun = clock.now;
  const [judgeOf] = judges;
  const { data } = await (
    await owner.get(`${base}/results`)
  ).json<{ data: { evaluations: { id: string }[] }[] }>();
  const evaluation = `${base}/evaluations/${data[0]?.evaluations[0]?.id}`;
  const dueAt = new Date(begun + 30 * day).toISOString();
  await owner.post(`${evaluation}/cancel`);
  expect((await owner.post(`${evaluation}/reopen`, { dueAt })).status).toBe(200);
  clock.now = begun + 8.5 * day;
  const staff = await signedInAgain(world, owner);
  await staff.post(`${base}/close`);
  expect((await staff.post(`${base}/reopen`, { reason: "Un jury de plus." })).status).toBe(200);
  for (const at of [8.5, 23]) {
    clock.now = begun + at * day;
    await world.tick("7 * * * *");
    await world.drain();
  }
  expect(sentTo(judgeOf?.email ?? "", "evaluation-reminder")).toHaveLength(1);
  clock.now = begun;
});

/** The trial of an organisation ends at an instant, after which it sleeps. */
const runsUntil = (organisationId: string, until: number) =>
  env.DB.prepare(
    "update organisations set trial_ends_at = ?1, access_version = access_version + 1 where id = ?2",
  )
    .bind(until, organisationId)
    .run();

test("evaluators are neither told nor reminded while the organisation sleeps, and are once it wakes", async () => {
  const { owner, base, judges, applicants, session, organisation } = await readySession(world, {
    dossiers: 1,
    evaluators: 1,
  });
  await owner.post(`${base}/open`);
  await world.drain();
  await remindingOnly(session.id);
  const begun = clock.now;
  const email = judges[0]?.email ?? "";
  const told = () =>
    ["evaluation-opened", "evaluation-assigned", "evaluation-reminder"].map(
      (kind) => sentTo(email, kind).length,
    );
  const looksAt = async (at: number) => {
    clock.now = begun + at * day;
    await world.tick("7 * * * *");
    await world.drain();
  };
  await owner.post(`${base}/assignments`, {
    dossierIds: applicants.map(({ dossierId }) => dossierId),
    evaluatorIds: judges.map(({ evaluatorId }) => evaluatorId),
  });
  await runsUntil(organisation.id, begun - 1);
  await world.drain();
  expect(told()).toEqual([1, 0, 0]);
  await looksAt(3.5);
  await looksAt(8.5);
  expect(told()).toEqual([1, 0, 0]);
  await runsUntil(organisation.id, begun + 30 * day);
  await looksAt(9.6);
  expect(told()).toEqual([2, 0, 1]);
  await looksAt(9.8);
  expect(told()).toEqual([2, 0, 1]);
  clock.now = begun;
});

test("evaluators are reminded of nothing that is in the bin with its programme, until it comes back", async () => {
  const { judges, session, programmeId } = await openSession(world, { dossiers: 1, evaluators: 1 });
  await world.drain();
  await remindingOnly(session.id);
  const begun = clock.now;
  const trash = (at: number | null) =>
    env.DB.prepare("update programmes set trashed_at = ?1 where id = ?2").bind(at, programmeId).run();
  const remindersAt = async (at: number) => {
    clock.now = begun + at * day;
    await world.tick("7 * * * *");
    await world.drain();
    return sentTo(judges[0]?.email ?? "", "evaluation-reminder").length;
  };
  await trash(begun);
  expect(await remindersAt(3.5)).toBe(0);
  await trash(null);
  expect(await remindersAt(4.6)).toBe(1);
  clock.now = begun;
});

test("nobody is said to be reminded, asked again or invited while the programme is in the bin, nor invited again once they declined", async () => {
  const session = await openSession(world, { dossiers: 1, evaluators: 2 });
  const { owner, base, own, judges, applicants, programmeId } = session;
  const [first, second] = judges;
  const sheet = `${base}/dossiers/${applicants[0]?.dossierId}`;
  const { evaluations } = await (
    await owner.get(sheet)
  ).json<{ evaluations: { id: string; evaluatorId: string }[] }>();
  const given = evaluations.find(({ evaluatorId }) => evaluatorId === first?.evaluatorId);
  await owner.post(`${base}/evaluations/${given?.id}/cancel`, {});
  const trash = (at: number | null) =>
    env.DB.prepare("update programmes set trashed_at = ?1 where id = ?2").bind(at, programmeId).run();
  const anew = { evaluators: [{ email: "quillery@jury.fr", name: "Rose Quillery" }] };
  const asked = (): Promise<Response>[] => [
    owner.post(`${base}/evaluators/remind`, { evaluatorIds: [first?.evaluatorId] }),
    owner.post(`${base}/evaluators`, anew),
    owner.post(`${base}/evaluators/${first?.evaluatorId}/resend`),
    owner.post(`${base}/evaluations/${given?.id}/reopen`),
  ];
  await second?.post(`${own}/decline`);
  clock.now += 60_000;
  await world.drain();
  const mails = world.mails.length;
  await trash(1);
  for (const answer of await Promise.all(asked()))
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: "programme_in_bin" }]);
  await world.drain();
  expect(world.mails).toHaveLength(mails);
  await trash(null);
  expect((await Promise.all(asked())).map(({ ok }) => ok)).toEqual([true, true, true, true]);
  const declined = await owner.post(`${base}/evaluators/${second?.evaluatorId}/resend`);
  expect([declined.status, await declined.json()]).toMatchObject([409, { code: "evaluator_left" }]);
  clock.now -= 60_000;
});

test("what falls due before the first phase begins is reminded as it begins", async () => {
  const { owner, base, judges, session } = await openSession(world, { dossiers: 1, evaluators: 1 });
  await world.drain();
  await remindingOnly(session.id);
  const begun = clock.now;
  const { phases, version } = await (
    await owner.get(base)
  ).json<{ phases: { opensAt: string }[]; version: number }>();
  const later = phases.map((phase) => ({ ...phase, opensAt: new Date(begun + 5 * day).toISOString() }));
  expect((await owner.patch(base, { phases: later }, { "If-Match": `"${version}"` })).status).toBe(200);
  const counts = [];
  for (const at of [3.5, 5.1, 6, 8.5]) {
    clock.now = begun + at * day;
    await world.tick("7 * * * *");
    await world.drain();
    counts.push(sentTo(judges[0]?.email ?? "", "evaluation-reminder").length);
  }
  expect(counts).toEqual([0, 1, 1, 2]);
  clock.now = begun;
});

test("a double click reminds each evaluator once", async () => {
  const { owner, base, judges } = await openSession(world, { dossiers: 1, evaluators: 2 });
  const evaluatorIds = judges.map(({ evaluatorId }) => evaluatorId);
  const remind = () => owner.post(`${base}/evaluators/remind`, { evaluatorIds });
  const between = beforeWriting(world, "session_evaluators", () => {
    clock.now += 1;
    return remind();
  });
  const second = await remind();
  expect([between.done, await second.json()]).toEqual([true, { reminded: [], skipped: evaluatorIds }]);
  await world.drain();
  for (const { email } of judges) expect(sentTo(email, "evaluation-reminder")).toHaveLength(1);
});
