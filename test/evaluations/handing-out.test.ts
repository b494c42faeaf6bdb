import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { deskOf, judge, marks, openSession, readySession } from "../support/evaluations.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;
const toldOf = (email: string) =>
  world.mails.filter(({ mail, to }) => mail.kind === "evaluation-assigned" && to.email === email);

test("dossiers given after the opening are told in one mail, and those given before by the opening alone", async () => {
  const { owner, base, applicants, judges } = await readySession(world, { dossiers: 4, evaluators: 2 });
  const [first, second] = judges;
  const [one, ...others] = applicants.map(({ dossierId }) => dossierId);
  if (!first || !second || !one) throw new Error("Nobody to judge.");
  const give = (dossierIds: readonly string[]) => {
    world.clock.now += 1_000;
    return owner.post(`${base}/assignments`, { dossierIds, evaluatorIds: [first.evaluatorId] });
  };
  await give([one]);
  await owner.post(`${base}/open`);
  await world.drain();
  expect(toldOf(first.email)).toEqual([]);
  await give([one, ...others]);
  await world.drain();
  expect(toldOf(first.email)).toMatchObject([{ mail: { dossierCount: 3 } }]);
  await give(others);
  await world.drain();
  expect(toldOf(first.email)).toHaveLength(1);
  await owner.post(`${base}/spreads`, { perDossier: 2 });
  await world.drain();
  expect([toldOf(first.email).length, toldOf(second.email)]).toMatchObject([
    1,
    [{ mail: { dossierCount: 4 } }],
  ]);
});

test("what was given, or published, is told again when staff send its mail again, and is not when it is over", async () => {
  const { owner, base, path, own, applicants, judges } = await readySession(world, {
    dossiers: 2,
    evaluators: 1,
  });
  const [judgeOf] = judges;
  const [one, other] = applicants;
  if (!judgeOf || !one || !other) throw new Error("Nobody to judge.");
  await owner.post(`${base}/open`);
  await world.drain();
  const dossierIds = [one.dossierId, other.dossierId];
  await owner.post(`${base}/assignments`, { dossierIds, evaluatorIds: [judgeOf.evaluatorId] });
  await world.drain();
  type Listed = { id: string; kind: string; state: string; recipient: string };
  const ledger = async (kind: string) =>
    (await json<{ data: Listed[] }>(owner.get(`${path}/mails`))).data.filter((mail) => mail.kind === kind);
  const again = async (kind: string) => {
    world.clock.now += 11 * 60_000;
    const [mail] = await ledger(kind);
    expect((await owner.post(`${path}/mails/${mail?.id}/resend`, {})).status).toBe(202);
    await world.drain();
    return (await ledger(kind)).map(({ state }) => state);
  };
  expect(await again("evaluation-assigned")).toEqual(["sent", "sent"]);
  expect(await again("evaluation-assigned")).toEqual(["sent", "sent", "sent"]);
  expect(toldOf(judgeOf.email).map(({ mail }) => mail)).toMatchObject([
    { dossierCount: 2 },
    { dossierCount: 2 },
    { dossierCount: 2 },
  ]);
  await judge(judgeOf, own, one.dossierId, marks(4, 4, "Un beau projet."));
  await judge(judgeOf, own, other.dossierId, marks(4, 4));
  expect((await again("evaluation-assigned"))[0]).toBe("cancelled");

  await owner.post(`${base}/close`);
  const publication = { textCriterionIds: ["crt_avis"], showsAverage: false };
  expect((await owner.post(`${base}/publish-results`, { publication })).status).toBe(200);
  await world.drain();
  expect((await ledger("evaluation-results")).map(({ recipient }) => recipient)).toEqual([
    one.applicant.email,
  ]);
  expect(await again("evaluation-results")).toEqual(["sent", "sent"]);
  expect(await json(one.applicant.get(`${one.base}/evaluations`))).toMatchObject({
    data: [{ average: null }],
  });
  expect(await json(other.applicant.get(`${other.base}/evaluations`))).toEqual({ data: [] });
});

const openingOf = (email: string) =>
  world.mails.filter(({ mail, to }) => mail.kind === "evaluation-opened" && to.email === email);

test("dossiers given or spread while the session opens are told to whoever receives them", async () => {
  const { owner, base, applicants, judges } = await readySession(world, { dossiers: 1, evaluators: 2 });
  const [first, second] = judges;
  if (!first || !second) throw new Error("Nobody to judge.");
  const open = beforeWriting(world, "evaluations", () => owner.post(`${base}/open`));
  const given = {
    dossierIds: applicants.map(({ dossierId }) => dossierId),
    evaluatorIds: [first.evaluatorId],
  };
  expect(await json(owner.post(`${base}/assignments`, given))).toMatchObject({ assigned: 1 });
  await world.drain();
  expect([open.done, toldOf(first.email).length, toldOf(second.email).length]).toEqual([true, 1, 0]);

  const spread = await readySession(world, { dossiers: 1, evaluators: 1 });
  await spread.owner.post(`${spread.base}/spreads`, { perDossier: 1 });
  const opens = beforeWriting(world, "evaluation_spreads", () => spread.owner.post(`${spread.base}/open`));
  await world.drain();
  expect([opens.done, toldOf(spread.judges[0]?.email ?? "").length]).toEqual([true, 1]);
});

test("what was given while the session was closed is told once it reopens, to those who owe it alone", async () => {
  const { owner, base, applicants, judges } = await readySession(world, { dossiers: 1, evaluators: 2 });
  const [first, second] = judges;
  if (!first || !second) throw new Error("Nobody to judge.");
  await owner.post(`${base}/open`);
  await world.drain();
  await owner.post(`${base}/close`);
  const dossierIds = applicants.map(({ dossierId }) => dossierId);
  await owner.post(`${base}/assignments`, { dossierIds, evaluatorIds: [first.evaluatorId] });
  await world.drain();
  expect([openingOf(first.email).length, toldOf(first.email).length]).toEqual([1, 0]);
  await owner.post(`${base}/reopen`, { reason: "Un jury de plus." });
  await world.drain();
  expect(openingOf(first.email).map(({ mail }) => mail)).toMatchObject([
    { dossierCount: 0 },
    { dossierCount: 1 },
  ]);
  expect(openingOf(second.email)).toHaveLength(1);
});

test("nobody is told of dossiers that were taken back meanwhile", async () => {
  const { owner, base, applicants, judges } = await readySession(world, { dossiers: 1, evaluators: 1 });
  const [judgeOf] = judges;
  const dossierIds = applicants.map(({ dossierId }) => dossierId);
  await owner.post(`${base}/open`);
  await world.drain();
  await owner.post(`${base}/assignments`, { dossierIds, evaluatorIds: [judgeOf?.evaluatorId] });
  const { evaluations } = await json<{ evaluations: { id: string }[] }>(
    owner.get(`${base}/dossiers/${dossierIds[0]}`),
  );
  await owner.post(`${base}/evaluations/${evaluations[0]?.id}/cancel`);
  await world.drain();
  expect(toldOf(judgeOf?.email ?? "")).toEqual([]);
});

test("whoever replaces an evaluator takes neither their own dossier nor more than their maximum", async () => {
  const { owner, base, own, applicants, judges } = await openSession(world, { dossiers: 4, evaluators: 1 });
  const [first] = judges;
  const [one] = applicants;
  if (!first || !one) throw new Error("Nobody to judge.");
  const heir = one.applicant;
  await owner.post(`${base}/evaluators`, {
    evaluators: [{ email: heir.email, name: "Camille Abadie", maximum: 2 }],
  });
  await heir.post(`${own}/accept`);
  const { data } = await json<{ data: { id: string; email: string }[] }>(owner.get(`${base}/evaluators`));
  const byEvaluatorId = data.find(({ email }) => email === heir.email)?.id;
  const replaced = owner.post(`${base}/evaluators/${first.evaluatorId}/replace`, { byEvaluatorId });
  expect(await json(replaced)).toEqual({ handedOver: 2, left: 2 });
  const theirs = (await deskOf(heir, own)).map(({ dossierId }) => dossierId);
  expect(theirs).toEqual(applicants.slice(1, 3).map(({ dossierId }) => dossierId));
});

test("a dossier that was withdrawn is spread over nobody", async () => {
  const { owner, base, applicants } = await readySession(world, { dossiers: 2, evaluators: 1 });
  const [gone] = applicants;
  expect((await gone?.applicant.post(`${gone.base}/withdraw`, {}))?.status).toBe(200);
  await owner.post(`${base}/spreads`, { perDossier: 1 });
  await world.drain();
  expect(await json(owner.get(`${base}/results?sort=number`))).toMatchObject({
    data: [{ dossierId: gone?.dossierId, live: 0 }, { live: 1 }],
  });
});

test("an applicant who erases their dossier leaves every count true, and the ranks are made again", async () => {
  const { owner, base, own, applicants, judges } = await openSession(world, { dossiers: 3, evaluators: 1 });
  const [judgeOf] = judges;
  const [first, second] = applicants;
  if (!judgeOf || !first || !second) throw new Error("Nobody to judge.");
  await judge(judgeOf, own, first.dossierId, marks(5, 5));
  await judge(judgeOf, own, second.dossierId, marks(3, 3));
  await world.drain();
  const erased = await first.applicant.post(`${first.base}/erase`, { confirmation: "ERASE" });
  expect(erased.status).toBe(200);
  await world.tick("* * * * *");
  await world.drain();
  expect(await json(owner.get(base))).toMatchObject({
    dossierCount: 2,
    counts: { notStarted: 1, drafts: 0, finals: 1 },
  });
  expect(await json(owner.get(`${base}/evaluators`))).toMatchObject({ data: [{ notStarted: 1, finals: 1 }] });
  expect(await json(owner.get(`${base}/results?sort=number`))).toMatchObject({
    data: [{ dossierId: second.dossierId, rank: 1 }, { rank: null }],
    upToDate: true,
  });
});
