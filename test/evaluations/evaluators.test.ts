import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { client } from "../support/client.ts";
import { deskOf, judge, marks, openSession, readySession } from "../support/evaluations.ts";
import { day } from "../support/open-programme.ts";
import { sessionCookie, signedIn, signedInAgain } from "../support/people.ts";
import { openWorld, startOfTime } from "../support/world.ts";

const clock = { now: startOfTime };
const world = openWorld({}, clock);
const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { code: string }).code;
const sentTo = (email: string, kind: string) =>
  world.mails.filter(({ mail, to }) => mail.kind === kind && to.email === email);

test("somebody without an account is invited, and opens the session once their mailbox is proved", async () => {
  const { owner, base, own } = await readySession(world, { dossiers: 1, evaluators: 0 });
  const email = `nouvelle-${crypto.randomUUID()}@exemple.fr`;
  const invited = await owner.post(`${base}/evaluators`, {
    evaluators: [{ email: email.toUpperCase(), name: "Zélie Pruvost" }],
  });
  expect(await invited.json()).toMatchObject({ invited: [{ email, name: "Zélie Pruvost" }], already: 0 });
  await world.drain();
  expect(sentTo(email, "evaluator-invitation")).toHaveLength(1);
  const other = await signedIn(world);
  expect((await other.get(own)).status).toBe(404);
  expect((await other.post(`${own}/accept`)).status).toBe(404);
  const person = await signedIn(world, "Zélie Pruvost");
  await env.DB.prepare("update people set email = ?1 where id = ?2").bind(email, person.personId).run();
  expect(await (await person.get(own)).json()).toMatchObject({
    invitation: "invited",
    grid: null,
    rights: null,
  });
  expect(await codeOf(await person.get(`${own}/dossiers`))).toBe("evaluator_not_joined");
  expect((await person.post(`${own}/accept`)).status).toBe(200);
  expect(await (await person.get(own)).json()).toMatchObject({
    invitation: "joined",
    grid: { criteria: [{}, {}, {}] },
  });
  expect(await deskOf(person, own)).toEqual([]);
});

test("inviting somebody twice leaves them as they are, and whoever was removed comes back with what they gave", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 2, evaluators: 1 });
  const [judgeOf] = judges;
  const [one] = applicants;
  if (!judgeOf || !one) throw new Error("Nobody to judge.");
  await judge(judgeOf, own, one.dossierId, marks(5, 5));
  const again = { evaluators: [{ email: judgeOf.email, name: "Autre nom" }] };
  expect(await (await owner.post(`${base}/evaluators`, again)).json()).toMatchObject({
    invited: [],
    already: 1,
  });
  const removed = await owner.post(`${base}/evaluators/${judgeOf.evaluatorId}/remove`);
  expect(await removed.json()).toMatchObject({ cancelled: 1 });
  expect((await judgeOf.get(own)).status).toBe(404);
  const results = () => owner.get(`${base}/results?sort=number`).then((answer) => answer.json());
  expect(await results()).toMatchObject({
    data: [
      { finals: 1, mean: 10000 },
      { finals: 0, live: 0 },
    ],
  });
  expect(await (await owner.post(`${base}/evaluators`, again)).json()).toMatchObject({ already: 0 });
  expect(await (await judgeOf.get(own)).json()).toMatchObject({ invitation: "joined", finals: 1 });
});

test("scores survive the account of whoever gave them", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const [judgeOf] = judges;
  if (!judgeOf) throw new Error("Nobody to judge.");
  await judge(judgeOf, own, applicants[0]?.dossierId ?? "", marks(4, 4));
  await env.DB.prepare("delete from people where id = ?1").bind(judgeOf.personId).run();
  await world.drain();
  expect(await (await owner.get(`${base}/results`)).json()).toMatchObject({
    data: [{ finals: 1, mean: 8000, rank: 1, evaluations: [{ state: "final", score: 8000 }] }],
  });
});

test("nothing more is asked of whoever left: a score is never taken back for nobody to give again", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 2, evaluators: 3 });
  const [gone, declining, leaving] = judges;
  const [one, two] = applicants.map(({ dossierId }) => dossierId);
  if (!gone || !declining || !leaving || !one || !two) throw new Error("Nobody to judge.");
  await judge(gone, own, one, marks(4, 4));
  await owner.post(`${base}/evaluators/${gone.evaluatorId}/remove`);
  await declining.post(`${own}/decline`);
  await world.drain();
  type Given = { id: string; evaluatorId: string; state: string; left: boolean; verbs: string[] };
  const givenOf = async (dossierId: string, evaluatorId: string) => {
    const { evaluations } = await (
      await owner.get(`${base}/dossiers/${dossierId}`)
    ).json<{ evaluations: Given[] }>();
    return evaluations.find((given) => given.evaluatorId === evaluatorId);
  };
  const kept = await givenOf(one, gone.evaluatorId);
  expect(kept).toMatchObject({ state: "final", left: true, verbs: ["recuse", "cancel"] });
  const left = await givenOf(two, declining.evaluatorId);
  expect(left).toMatchObject({ state: "cancelled", left: true, verbs: ["recuse"] });
  const returning = owner.post(`${base}/evaluations/${kept?.id}/return-to-draft`, { reason: "À revoir." });
  expect(await codeOf(await returning)).toBe("evaluator_left");
  expect(await codeOf(await owner.post(`${base}/evaluations/${left?.id}/reopen`))).toBe("evaluator_left");
  await judge(leaving, own, one, marks(2, 2));
  const given = await givenOf(one, leaving.evaluatorId);
  const back = `${base}/evaluations/${given?.id}/return-to-draft`;
  expect((await owner.post(back, { reason: "À revoir." })).status).toBe(200);
  await owner.post(`${base}/evaluators/${leaving.evaluatorId}/remove`);
  await world.drain();
  expect(sentTo(leaving.email, "evaluation-returned")).toEqual([]);
  expect(await (await owner.get(`${base}/results?sort=number`)).json()).toMatchObject({
    data: [
      { finals: 1, live: 1, mean: 8000 },
      { finals: 0, live: 0 },
    ],
  });
});

test("an evaluator is replaced: what they owe is handed over, what they gave stays theirs", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 3, evaluators: 2 });
  const [first, second] = judges;
  const ids = applicants.map(({ dossierId }) => dossierId);
  if (!first || !second) throw new Error("Nobody to judge.");
  await judge(first, own, ids[0] ?? "", marks(3, 3));
  const heir = await signedIn(world, "Rose Quillery");
  await owner.post(`${base}/evaluators`, { evaluators: [{ email: heir.email, name: heir.name }] });
  await heir.post(`${own}/accept`);
  const { data } = (await (await owner.get(`${base}/evaluators`)).json()) as {
    data: { id: string; email: string }[];
  };
  const byEvaluatorId = data.find(({ email }) => email === heir.email)?.id;
  const replaced = await owner.post(`${base}/evaluators/${first.evaluatorId}/replace`, { byEvaluatorId });
  expect(await replaced.json()).toEqual({ handedOver: 2, left: 0 });
  expect((await deskOf(heir, own)).map(({ dossierId }) => dossierId)).toEqual(ids.slice(1));
  expect((await deskOf(first, own)).map(({ state }) => state)).toEqual(["final"]);
  const counted = (await (await owner.get(`${base}/evaluators`)).json()) as { data: object[] };
  expect(counted.data).toContainEqual(
    expect.objectContaining({ email: heir.email, notStarted: 2, finals: 0 }),
  );
});

test("whoever declines owes nothing, and staff see it", async () => {
  const { owner, base, own, judges } = await openSession(world, { dossiers: 2, evaluators: 1 });
  const [judgeOf] = judges;
  await judgeOf?.post(`${own}/decline`);
  expect(await (await owner.get(`${base}/evaluators`)).json()).toMatchObject({
    data: [{ state: "declined", notStarted: 0 }],
  });
  expect(await (await owner.get(`${base}/results`)).json()).toMatchObject({
    data: [{ live: 0 }, { live: 0 }],
  });
});

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

test("a dossier given to somebody who is being removed, or who declines, counts for nobody", async () => {
  const { owner, base, own, applicants, judges } = await readySession(world, { dossiers: 4, evaluators: 2 });
  const [removed, declining] = judges;
  const [first, second, third, fourth] = applicants.map(({ dossierId }) => dossierId);
  const give = (dossierId: string | undefined, evaluatorId: string | undefined) =>
    owner.post(`${base}/assignments`, { dossierIds: [dossierId], evaluatorIds: [evaluatorId] });
  await give(first, removed?.evaluatorId);
  const removing = beforeWriting(world, "session_evaluators", () => give(second, removed?.evaluatorId));
  const answer = await owner.post(`${base}/evaluators/${removed?.evaluatorId}/remove`);
  expect([removing.done, await answer.json()]).toMatchObject([true, { cancelled: 2 }]);
  await give(third, declining?.evaluatorId);
  const leaving = beforeWriting(world, "session_evaluators", () => give(fourth, declining?.evaluatorId));
  expect((await declining?.post(`${own}/decline`))?.status).toBe(200);
  expect(leaving.done).toBe(true);
  const results = await (await owner.get(`${base}/results?sort=number`)).json();
  expect(results).toMatchObject({ data: [{ live: 0 }, { live: 0 }, { live: 0 }, { live: 0 }] });
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
