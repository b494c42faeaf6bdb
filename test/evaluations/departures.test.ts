import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { deskOf, judge, marks, openSession, readySession } from "../support/evaluations.ts";
import { signedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { code: string }).code;
const sentTo = (email: string, kind: string) =>
  world.mails.filter(({ mail, to }) => mail.kind === kind && to.email === email);

test("scores survive the account of whoever gave them, which leaves neither name nor mailbox", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const [judgeOf] = judges;
  if (!judgeOf) throw new Error("Nobody to judge.");
  await judge(judgeOf, own, applicants[0]?.dossierId ?? "", marks(4, 4));
  await env.DB.prepare("delete from people where id = ?1").bind(judgeOf.personId).run();
  await world.drain();
  expect(await (await owner.get(`${base}/results`)).json()).toMatchObject({
    data: [{ finals: 1, mean: 8000, rank: 1, evaluations: [{ state: "final", score: 8000 }] }],
  });
  const answers = [`${base}/evaluators`, `${base}/dossiers/${applicants[0]?.dossierId}`].map((path) =>
    owner.get(path).then((answer) => answer.text()),
  );
  for (const text of await Promise.all(answers)) {
    expect(text).toContain("Compte effacé");
    expect(text).not.toContain(judgeOf.name);
    expect(text).not.toContain(judgeOf.email);
  }
});

test("whoever erased their account owes nothing more, and is given nothing", async () => {
  const { owner, base, judges, applicants } = await openSession(world, { dossiers: 2, evaluators: 2 });
  const [gone, staying] = judges;
  if (!gone || !staying) throw new Error("Nobody to judge.");
  const dossierIds = applicants.map(({ dossierId }) => dossierId);
  await owner.post(`${base}/evaluators/${staying.evaluatorId}/remove`);
  await env.DB.prepare("delete from people where id = ?1").bind(gone.personId).run();
  const given = { dossierIds, evaluatorIds: [gone.evaluatorId] };
  expect(await (await owner.post(`${base}/assignments`, given)).json()).toMatchObject({ assigned: 0 });
  await owner.post(`${base}/spreads`, { perDossier: 1 });
  await world.drain();
  expect(await (await owner.get(base)).json()).toMatchObject({
    counts: { evaluators: 0, notStarted: 0 },
    spread: { summary: { added: 0, shortDossiers: 2 } },
  });
  expect(await (await owner.get(`${base}/results`)).json()).toMatchObject({
    data: [{ live: 0 }, { live: 0 }],
  });
  expect(await (await owner.get(`${base}/dossiers/${dossierIds[0]}`)).json()).toMatchObject({
    evaluations: [
      { state: "cancelled", history: [{ verb: "cancel" }] },
      { state: "cancelled", history: [{ verb: "cancel" }] },
    ],
  });
});

test("whoever declines or leaves is read in their own words, and the organisation is told once", async () => {
  const { owner, path, base, own, judges } = await openSession(world, { dossiers: 1, evaluators: 2 });
  const { version } = (await (await owner.get(path)).json()) as { version: number };
  const contactEmail = `contact-${crypto.randomUUID()}@exemple.fr`;
  await owner.patch(path, { identity: { contactEmail } }, { "If-Match": `"${version}"` });
  const [leaving, silent] = judges;
  await leaving?.post(`${own}/decline`, { reason: " Je pars en congé. " });
  await leaving?.post(`${own}/decline`, { reason: "Encore." });
  await silent?.post(`${own}/decline`);
  await world.drain();
  expect(sentTo(contactEmail, "evaluator-left").map(({ mail }) => mail)).toMatchObject([
    { evaluatorName: leaving?.name, message: "Encore.", invited: false },
    { evaluatorName: silent?.name, message: "" },
  ]);
  const { data } = (await (await owner.get(`${base}/evaluators`)).json()) as { data: object[] };
  expect(data).toContainEqual(
    expect.objectContaining({ email: leaving?.email, state: "declined", declinedReason: "Encore." }),
  );
  await leaving?.post(`${own}/accept`);
  expect(await (await owner.get(`${base}/evaluators`)).json()).toMatchObject({
    data: expect.arrayContaining([
      expect.objectContaining({ email: leaving?.email, state: "joined", declinedReason: null }),
    ]),
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
