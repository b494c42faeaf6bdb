import { expect, test } from "vitest";

import { aggregate } from "#domain/evaluations/aggregate";
import { deskOf, finalise, grid, judge, marks, openSession, sheetOf } from "../support/evaluations.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const json = async (answer: Promise<Response> | Response) => (await answer).json() as Promise<never>;

test("a session goes from its criteria to published results", async () => {
  const { owner, base, own, path, applicants, judges } = await openSession(world);
  const [first, second] = judges;
  const [one, two] = applicants.map(({ dossierId }) => dossierId);
  const applicant = applicants[0]?.applicant;
  if (!first || !second || !one || !two || !applicant) throw new Error("Nobody to judge.");
  await world.drain();
  expect(world.mails.filter(({ mail }) => mail.kind === "evaluator-invitation")).toHaveLength(2);
  expect(world.mails.filter(({ mail }) => mail.kind === "evaluation-opened")).toMatchObject([
    { mail: { dossierCount: 2 } },
    { mail: { dossierCount: 2 } },
  ]);

  expect(await deskOf(first, own)).toMatchObject([
    { dossierId: one, access: "announced", title: null, state: "not_started" },
    { dossierId: two, access: "announced", title: null, state: "not_started" },
  ]);
  expect(await sheetOf(first, own, one)).toMatchObject({ access: "announced", dossier: null });
  const started = await first.post(`${own}/dossiers/${one}/start`);
  expect(await json(started)).toMatchObject({ verb: "start", nextDossierId: two });
  const sheet = await sheetOf(first, own, one);
  expect(sheet).toMatchObject({
    access: "open",
    evaluation: { state: "draft", verbs: ["finalise", "declare_conflict", "abstain"] },
  });
  expect(sheet.dossier?.applicant).toBeNull();
  expect(sheet.dossier?.documents[0]?.name).toBe("document-1.pdf");

  const evaluation = `${own}/dossiers/${one}/evaluation`;
  const saved = await first.patch(
    evaluation,
    { answers: { crt_projet: { value: 4 } } },
    { "If-Match": '"2"' },
  );
  expect(await json(saved)).toMatchObject({
    total: { points: 8, highest: 10, score: 8000, unmarked: 1 },
    version: 3,
  });
  const early = await finalise(first, own, one);
  expect(await json(early)).toMatchObject({
    code: "evaluation_incomplete",
    errors: [{ pointer: "/crt_equipe/value" }],
  });
  await first.patch(
    evaluation,
    { answers: { crt_equipe: { notApplicable: true }, crt_avis: { value: "Très beau projet." } } },
    { "If-Match": '"3"' },
  );
  const final = await finalise(first, own, one);
  expect(await json(final)).toMatchObject({ verb: "finalise", total: { score: 8000 }, nextDossierId: two });
  await judge(second, own, one, marks(2, 3, "Budget fragile."));
  await judge(second, own, two, marks(5, 5));
  await world.drain();

  const results = await json(owner.get(`${base}/results`));
  const figures = aggregate([8000, 4667]);
  expect(results).toMatchObject({
    upToDate: true,
    data: [
      { dossierId: two, finals: 1, mean: 10000, rank: 1, live: 2 },
      {
        dossierId: one,
        finals: 2,
        mean: figures?.mean,
        median: figures?.median,
        spread: figures?.spread,
        rank: 2,
        disagreement: true,
      },
    ],
  });
  await owner.post(`${base}/close`);
  const published = await owner.post(`${base}/publish-results`, {
    publication: {
      textCriterionIds: ["crt_avis"],
      showsAverage: false,
      message: "Merci à toutes et à tous.",
    },
  });
  expect(await json(published)).toMatchObject({ state: "results_published" });
  await world.drain();
  const mine = await json(applicant.get(`${path}/my/dossiers/${one}/evaluations`));
  expect(mine).toMatchObject({
    data: [
      {
        message: "Merci à toutes et à tous.",
        average: null,
        texts: [{ label: "Avis pour le candidat", texts: ["Budget fragile.", "Très beau projet."] }],
      },
    ],
  });
  expect(JSON.stringify(mine)).not.toContain("Jury Imbert");
  expect(world.mails.filter(({ mail }) => mail.kind === "evaluation-results")).toHaveLength(2);
});

test("a dossier judged in two sessions is told the words of the one that is published", async () => {
  const before = world.mails.length;
  const first = await openSession(world, { dossiers: 1, evaluators: 1 });
  const { owner, path, programmeId, applicants, judges } = first;
  const { dossierId = "" } = applicants[0] ?? {};
  const [jury] = judges;
  if (!jury) throw new Error("Nobody judges.");
  const publish = async (base: string, own: string, message: string) => {
    await judge(jury, own, dossierId, marks(4, 4));
    await owner.post(`${base}/close`);
    const publication = { textCriterionIds: [], showsAverage: false, message };
    expect((await owner.post(`${base}/publish-results`, { publication })).status).toBe(200);
    await world.drain();
  };
  await publish(first.base, first.own, "Les mots du premier jury.");
  const made = await owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Second jury" });
  const { id } = await made.json<{ id: string }>();
  const [base, own] = [`${path}/evaluation-sessions/${id}`, `${path}/my/evaluation-sessions/${id}`];
  await owner.put(`${base}/grid`, { grid }, { "If-Match": '"1"' });
  const { phases } = await (await owner.get(first.base)).json<{ phases: unknown[] }>();
  await owner.patch(base, { phases }, { "If-Match": '"2"' });
  await owner.post(`${base}/dossiers`, { status: "submitted" });
  await owner.post(`${base}/evaluators`, { evaluators: [{ email: jury.email, name: jury.name }] });
  await jury.post(`${own}/accept`);
  const { data } = await (await owner.get(`${base}/evaluators`)).json<{ data: { id: string }[] }>();
  await owner.post(`${base}/assignments`, {
    dossierIds: [dossierId],
    evaluatorIds: data.map((one) => one.id),
  });
  expect((await owner.post(`${base}/open`)).status).toBe(200);
  await publish(base, own, "Les mots du second jury.");
  const told = world.mails
    .slice(before)
    .flatMap(({ mail }) => (mail.kind === "evaluation-results" ? mail.message : []));
  expect(told).toEqual(["Les mots du premier jury.", "Les mots du second jury."]);
});
