import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { deskOf, openSession, readySession } from "../support/evaluations.ts";
import { signedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

const loads = async (owner: { get: (path: string) => Promise<Response> }, base: string) =>
  ((await (await owner.get(`${base}/evaluators`)).json()) as { data: { notStarted: number }[] }).data.map(
    ({ notStarted }) => notStarted,
  );

test("dossiers are spread evenly, what is assigned is kept, and a second spread adds nothing", async () => {
  const { owner, base, applicants, judges } = await readySession(world, { dossiers: 5, evaluators: 3 });
  const [first] = judges;
  await owner.post(`${base}/assignments`, {
    dossierIds: [applicants[0]?.dossierId],
    evaluatorIds: [first?.evaluatorId],
  });
  await owner.post(`${base}/spreads`, { perDossier: 2 });
  await world.drain();
  const summary = async () =>
    ((await (await owner.get(base)).json()) as { spread: { summary: unknown } }).spread.summary;
  expect(await summary()).toMatchObject({
    added: 9,
    lightest: 3,
    heaviest: 4,
    shortDossiers: 0,
    imbalance: null,
  });
  expect((await loads(owner, base)).toSorted()).toEqual([3, 3, 4]);
  world.clock.now += 1000;
  await owner.post(`${base}/spreads`, { perDossier: 2 });
  await world.drain();
  expect(await summary()).toMatchObject({ added: 0 });
});

test("a maximum is respected, and dossiers left short are named with a reason", async () => {
  const { owner, base, judges } = await readySession(world, { dossiers: 4, evaluators: 2 });
  const [first] = judges;
  await owner.patch(`${base}/evaluators/${first?.evaluatorId}`, { maximum: 1 }, { "If-Match": '"2"' });
  await owner.post(`${base}/spreads`, { perDossier: 2 });
  await world.drain();
  expect(await (await owner.get(base)).json()).toMatchObject({
    spread: {
      summary: {
        added: 5,
        shortDossiers: 3,
        shortages: [{ missing: 1, reason: expect.stringContaining("maximum") }, {}, {}],
      },
    },
  });
});

test("nobody is ever given their own dossier, also when staff would set the conflict aside", async () => {
  const { owner, base, own, applicants } = await readySession(world, { dossiers: 2, evaluators: 0 });
  const [one] = applicants;
  if (!one) throw new Error("No dossier.");
  await owner.post(`${base}/evaluators`, {
    evaluators: [{ email: one.applicant.email, name: "Claire Abadie" }],
  });
  await one.applicant.post(`${own}/accept`);
  const proposed = (await (await owner.get(`${base}/conflicts`)).json()) as {
    data: { dossierId: string; evaluatorId: string; certain: boolean; reasons: { code: string }[] }[];
  };
  expect(proposed.data[0]).toMatchObject({ dossierId: one.dossierId, certain: true });
  expect(proposed.data[0]?.reasons.map(({ code }) => code)).toContain("same_person");
  const evaluatorId = proposed.data[0]?.evaluatorId;
  const all = { dossierIds: applicants.map(({ dossierId }) => dossierId), evaluatorIds: [evaluatorId] };
  expect(await (await owner.post(`${base}/assignments`, all)).json()).toMatchObject({
    assigned: 1,
    already: 0,
    apart: [{ dossierId: one.dossierId, evaluatorId, overrulable: false, state: null }],
  });
  await owner.post(`${base}/spreads`, { perDossier: 1 });
  await world.drain();
  expect(await loads(owner, base)).toEqual([1]);
  const verdict = { dossierId: one.dossierId, evaluatorId, verdict: "ignored" };
  const refused = await owner.post(`${base}/conflicts`, verdict);
  expect(await refused.json()).toMatchObject({ status: 409, code: "evaluator_in_team" });
  const overruled = await owner.post(`${base}/assignments`, { ...all, despiteConflicts: true });
  expect(await overruled.json()).toMatchObject({ assigned: 0, already: 1, apart: [{ evaluatorId }] });
  await owner.post(`${base}/spreads`, { perDossier: 1 });
  await world.drain();
  expect(await loads(owner, base)).toEqual([1]);
});

test("a proposed conflict that is recognised recuses the pair without a word", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const [judgeOf] = judges;
  if (!judgeOf) throw new Error("Nobody to judge.");
  await world.drain();
  const before = world.mails.length;
  const judged = await owner.post(`${base}/conflicts`, {
    dossierId: applicants[0]?.dossierId,
    evaluatorId: judgeOf.evaluatorId,
    verdict: "apart",
  });
  expect(judged.status).toBe(200);
  await world.drain();
  expect(world.mails).toHaveLength(before);
  expect(await deskOf(judgeOf, own)).toEqual([]);
  const reasonIn = async (language: string) => {
    const seen = owner.get(`${base}/dossiers/${applicants[0]?.dossierId}`, { "Accept-Language": language });
    const { evaluations } = await (await seen).json<{ evaluations: { history: { reason: string }[] }[] }>();
    return evaluations[0]?.history[0]?.reason;
  };
  expect(await reasonIn("fr")).toBe("Conflit d’intérêts reconnu à partir des données.");
  expect(await reasonIn("en")).toBe("Conflict of interest recognised from the data.");
});

test("dossiers join a session by state or by name, and leave it as long as nobody began", async () => {
  const { owner, base, own, applicants, judges } = await openSession(world, { dossiers: 3, evaluators: 1 });
  const ids = applicants.map(({ dossierId }) => dossierId);
  expect(await (await owner.post(`${base}/dossiers`, { status: "submitted" })).json()).toEqual({
    added: 0,
    dossierCount: 3,
  });
  await judges[0]?.post(`${own}/dossiers/${ids[0]}/start`);
  expect(await (await owner.post(`${base}/dossiers/remove`, { dossierIds: ids })).json()).toEqual({
    removed: 2,
    kept: 1,
  });
  expect(await (await owner.get(base)).json()).toMatchObject({ dossierCount: 1 });
  expect(await (await owner.get(`${base}/evaluators`)).json()).toMatchObject({
    data: [{ notStarted: 0, drafts: 1 }],
  });
  expect(await (await owner.post(`${base}/dossiers`, { dossierIds: ids })).json()).toEqual({
    added: 2,
    dossierCount: 3,
  });
});

test("people of one mail domain are proposed to be looked at, and never kept apart by themselves", async () => {
  const { owner, base, applicants } = await readySession(world, { dossiers: 1, evaluators: 0 });
  await signedIn(world);
  const domain = applicants[0]?.applicant.email.split("@")[1];
  await owner.post(`${base}/evaluators`, {
    evaluators: [{ email: `autre@${domain}`, name: "Sarah Vasseur" }],
  });
  expect(await (await owner.get(`${base}/conflicts`)).json()).toMatchObject({
    data: [{ certain: false, reasons: [{ code: "same_email_domain" }] }],
  });
});

test("whoever declines while dossiers are given or spread is given none", async () => {
  const { owner, base, own, applicants, judges } = await readySession(world, { dossiers: 2, evaluators: 3 });
  const [first, second, third] = judges;
  const dossierIds = applicants.map(({ dossierId }) => dossierId);
  const evaluatorIds = [first, third].map((one) => one?.evaluatorId);
  const given = beforeWriting(world, "evaluation_moves", () => first?.post(`${own}/decline`));
  const answer = await owner.post(`${base}/assignments`, { dossierIds, evaluatorIds });
  expect([given.done, await answer.json()]).toMatchObject([true, { assigned: 2 }]);
  await owner.post(`${base}/spreads`, { perDossier: 2 });
  const spread = beforeWriting(world, "evaluation_spreads", () => second?.post(`${own}/decline`));
  await world.drain();
  expect(spread.done).toBe(true);
  expect((await loads(owner, base)).toSorted()).toEqual([0, 0, 2]);
  expect(await (await owner.get(base)).json()).toMatchObject({
    spread: { summary: { added: 0, shortDossiers: 2 } },
  });
});

test("a dossier given to an evaluator while they are replaced is handed over as well", async () => {
  const { owner, base, applicants, judges } = await readySession(world, { dossiers: 3, evaluators: 2 });
  const [first, heir] = judges;
  const give = (dossierIds: unknown[]) =>
    owner.post(`${base}/assignments`, { dossierIds, evaluatorIds: [first?.evaluatorId] });
  const [last, ...others] = applicants.map(({ dossierId }) => dossierId);
  await give(others);
  const between = beforeWriting(world, "evaluation_moves", () => give([last]));
  const replaced = await owner.post(`${base}/evaluators/${first?.evaluatorId}/replace`, {
    byEvaluatorId: heir?.evaluatorId,
  });
  expect([between.done, await replaced.json()]).toEqual([true, { handedOver: 3, left: 0 }]);
  expect((await loads(owner, base)).toSorted()).toEqual([0, 3]);
});

test("results published while dossiers are spread are final: nobody is given any", async () => {
  const { owner, base } = await readySession(world, { dossiers: 2, evaluators: 2 });
  await owner.post(`${base}/open`);
  await owner.post(`${base}/spreads`, { perDossier: 2 });
  const between = beforeWriting(world, "evaluation_spreads", async () => {
    await owner.post(`${base}/close`);
    const publication = { textCriterionIds: [], showsAverage: false };
    expect((await owner.post(`${base}/publish-results`, { publication })).status).toBe(200);
  });
  await world.drain();
  expect(between.done).toBe(true);
  expect(await loads(owner, base)).toEqual([0, 0]);
  expect(await (await owner.get(base)).json()).toMatchObject({ spread: { summary: { added: 0 } } });
});
