import { expect, test } from "vitest";

import { fieldOf } from "#domain/forms/form-builder";
import { deskOf, judge, marks, openSession, readySession, sheetOf } from "../support/evaluations.ts";
import { culturalForm } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { code: string }).code;
const all = { dossiers: "all", othersEvaluations: "always" } as const;

/** A session that shows every dossier, where only the second evaluator was given any. */
async function shownToAll(rights: Parameters<typeof readySession>[1] = {}) {
  const ready = await readySession(world, { dossiers: 2, evaluators: 2, rights: all, ...rights });
  const { owner, base, applicants, judges } = ready;
  const [reader, judgeOf] = judges;
  const [dossierId, otherId] = applicants.map((one) => one.dossierId);
  if (!reader || !judgeOf || !dossierId || !otherId) throw new Error("Nobody to judge.");
  const pair = { dossierIds: [dossierId], evaluatorIds: [judgeOf.evaluatorId] };
  await owner.post(`${base}/assignments`, pair);
  if ((await owner.post(`${base}/open`)).status !== 200) throw new Error("Not open.");
  await judge(judgeOf, ready.own, dossierId, marks(4, 4));
  return { ...ready, reader, judgeOf, dossierId, otherId };
}

test("a dossier that nobody gave them says its number only, until they say that no conflict stands in the way", async () => {
  const { own, reader, dossierId } = await shownToAll();
  const sheet = await sheetOf(reader, own, dossierId);
  expect(sheet).toMatchObject({ access: "announced", dossier: null, evaluation: null, others: [] });
  expect(await deskOf(reader, own, "?among=all")).toMatchObject([
    { dossierId, access: "announced", title: null },
    { access: "announced", title: null },
  ]);
  expect(
    (await reader.post(`${own}/dossiers/${dossierId}/finalise`, { seenHash: "" }, { "If-Match": '"1"' }))
      .status,
  ).toBe(404);
  expect((await reader.post(`${own}/dossiers/${dossierId}/start`)).status).toBe(200);
  expect(await sheetOf(reader, own, dossierId)).toMatchObject({
    access: "open",
    dossier: { number: expect.any(String) },
    evaluation: null,
    others: [{ score: 8000 }],
  });
  expect(await deskOf(reader, own, "?among=all")).toMatchObject([
    { access: "open", state: null },
    { access: "announced" },
  ]);
  expect(await deskOf(reader, own)).toEqual([]);
});

test("a conflict declared about a dossier that nobody gave them closes it for good, and no spread brings it", async () => {
  const { owner, base, own, reader, dossierId, otherId } = await shownToAll();
  await reader.post(`${own}/dossiers/${dossierId}/start`);
  const declare = (which: string) =>
    reader.post(`${own}/dossiers/${which}/declare-conflict`, { reason: "Ma sœur y travaille." });
  expect((await declare(otherId)).status).toBe(200);
  expect(await sheetOf(reader, own, otherId)).toMatchObject({ access: "hidden", dossier: null });
  await owner.post(`${base}/spreads`, { perDossier: 2 });
  await world.drain();
  expect((await deskOf(reader, own)).map((line) => [line.dossierId, line.state])).toEqual([
    [dossierId, "not_started"],
    [otherId, "conflict_declared"],
  ]);
});

test("what was cancelled before it began shows nothing more than any other dossier", async () => {
  const { owner, base, own, reader, otherId } = await shownToAll();
  const pair = { dossierIds: [otherId], evaluatorIds: [reader.evaluatorId] };
  const idOf = async () => (await sheetOf(reader, own, otherId)).evaluation?.id;
  await owner.post(`${base}/assignments`, pair);
  const id = await idOf();
  await owner.post(`${base}/evaluations/${id}/cancel`);
  expect(await sheetOf(reader, own, otherId)).toMatchObject({ access: "announced", dossier: null });
  const declared = await reader.post(`${own}/dossiers/${otherId}/declare-conflict`, { reason: "Un ami." });
  expect(declared.status).toBe(200);
  await owner.post(`${base}/evaluations/${id}/reopen`, { reason: "Une erreur." });
  await owner.post(`${base}/evaluations/${id}/cancel`);
  expect(await sheetOf(reader, own, otherId)).toMatchObject({ access: "announced", dossier: null });
});

/** The form of every test, that asks for the body as well. */
const withSiren = {
  ...culturalForm,
  steps: culturalForm.steps.map((step, rank) =>
    step.type === "form" && rank === 0
      ? { ...step, sections: [...step.sections, { id: "sec_org", fields: [fieldOf("siren", "fld_siren")] }] }
      : step,
  ),
};

test("a dossier that the data keeps apart from an evaluator is not there, in no list and under no number", async () => {
  const { owner, base, own, reader, dossierId, otherId } = await shownToAll({ definition: withSiren });
  await world.services.d1
    .prepare(
      "insert into dossier_answers (organisation_id, dossier_id, field_id, value, updated_at, updated_by) select organisation_id, id, 'fld_siren', ?1, 1, person_id from dossiers where id = ?2",
    )
    .bind(JSON.stringify("732829320"), dossierId)
    .run();
  const listed = await owner.get(`${base}/evaluators`);
  const { data } = await listed.json<{ data: { id: string; version: number }[] }>();
  const version = data.find(({ id }) => id === reader.evaluatorId)?.version;
  const siren = { siren: "732829320" };
  await owner.patch(`${base}/evaluators/${reader.evaluatorId}`, siren, { "If-Match": `"${version}"` });
  expect(await codeOf(await reader.post(`${own}/dossiers/${dossierId}/start`))).toBe("not_found");
  const conflict = reader.post(`${own}/dossiers/${dossierId}/declare-conflict`, { reason: "Un ami." });
  expect(await codeOf(await conflict)).toBe("not_found");
  expect((await reader.get(`${own}/dossiers/${dossierId}`)).status).toBe(404);
  const seen = async () => (await deskOf(reader, own, "?among=all")).map((line) => line.dossierId);
  expect(await seen()).toEqual([otherId]);
  const first = await deskOf(reader, own, "?among=all&limit=1");
  expect(first.map((line) => line.dossierId)).toEqual([otherId]);
  const asThem = `${base}/evaluators/${reader.evaluatorId}/dossiers`;
  expect(await (await owner.get(`${asThem}?among=all`)).json()).toMatchObject({
    data: [{ dossierId: otherId }],
    nextCursor: null,
  });
  expect((await owner.get(`${asThem}/${dossierId}`)).status).toBe(404);
  const verdict = { dossierId, evaluatorId: reader.evaluatorId, verdict: "ignored" };
  expect((await owner.post(`${base}/conflicts`, verdict)).status).toBe(200);
  expect((await seen()).toSorted()).toEqual([dossierId, otherId].toSorted());
  expect((await reader.post(`${own}/dossiers/${dossierId}/start`)).status).toBe(200);
});

test("whoever applies, or fills the dossier with them, never sees it as an evaluator, nor is given it", async () => {
  const { owner, base, own, applicants, otherId } = await shownToAll();
  const [one] = applicants;
  if (!one) throw new Error("Nobody applies.");
  await owner.post(`${base}/evaluators`, {
    evaluators: [{ email: one.applicant.email, name: "Candidat Abadie" }],
  });
  const self = one.applicant;
  await self.post(`${own}/accept`);
  expect((await self.get(`${own}/dossiers/${one.dossierId}`)).status).toBe(404);
  expect((await self.post(`${own}/dossiers/${one.dossierId}/start`)).status).toBe(404);
  expect((await deskOf(self, own, "?among=all")).map((line) => line.dossierId)).toEqual([otherId]);
  const listed = await owner.get(`${base}/evaluators`);
  const { data } = await listed.json<{ data: { id: string; email: string }[] }>();
  const evaluatorId = data.find(({ email }) => email === self.email)?.id;
  const pair = { dossierIds: [one.dossierId], evaluatorIds: [evaluatorId] };
  const given = await owner.post(`${base}/assignments`, { ...pair, despiteConflicts: true });
  expect(await given.json()).toMatchObject({ assigned: 0, apart: [{ dossierId: one.dossierId }] });
  const verdict = { dossierId: one.dossierId, evaluatorId, verdict: "ignored" };
  expect(await codeOf(await owner.post(`${base}/conflicts`, verdict))).toBe("evaluator_in_team");
});

test("an evaluator who joins the team of a dossier loses it at once, and is never given it back", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const [judgeOf] = judges;
  const dossierId = applicants[0]?.dossierId ?? "";
  if (!judgeOf) throw new Error("Nobody to judge.");
  await judge(judgeOf, own, dossierId, marks(4, 4));
  const id = (await sheetOf(judgeOf, own, dossierId)).evaluation?.id;
  await world.services.d1
    .prepare(
      "insert into dossier_members (organisation_id, dossier_id, person_id, joined_at) select organisation_id, id, ?1, 1 from dossiers where id = ?2",
    )
    .bind(judgeOf.personId, dossierId)
    .run();
  expect((await judgeOf.get(`${own}/dossiers/${dossierId}`)).status).toBe(404);
  expect(await deskOf(judgeOf, own)).toEqual([]);
  const back = owner.post(`${base}/evaluations/${id}/return-to-draft`, { reason: "À revoir." });
  expect(await codeOf(await back)).toBe("evaluator_in_team");
});
