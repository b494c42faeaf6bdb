import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { fieldOf, finalStep, formStepOf } from "#domain/forms/form-builder";
import { beforeWriting } from "../support/between.ts";
import { deskOf, judge, marks, openSession, readySession, sheetOf } from "../support/evaluations.ts";
import { publishNext } from "../support/next-revision.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;
type Counted = { data: { id: string; notStarted: number; drafts: number; finals: number }[] };

async function oneOnOne(dossiers = 2) {
  const opened = await openSession(world, { dossiers, evaluators: 1 });
  const [evaluator] = opened.judges;
  const [dossier, other] = opened.applicants;
  if (!evaluator || !dossier || !other) throw new Error("Nobody to judge.");
  await world.drain();
  const counted = async () => (await json<Counted>(opened.owner.get(`${opened.base}/evaluators`))).data[0];
  const dossierId = dossier.dossierId;
  return {
    ...opened,
    evaluator,
    dossier,
    dossierId,
    other,
    counted,
    sheet: `${opened.own}/dossiers/${dossierId}`,
  };
}

/** Whoever applies takes somebody in their team. */
const joins = (organisationId: string, dossierId: string, personId: string) =>
  env.DB.prepare(
    "insert into dossier_members (organisation_id, dossier_id, person_id, joined_at) values (?1, ?2, ?3, 1)",
  )
    .bind(organisationId, dossierId, personId)
    .run();

test("a dossier taken out of the session while it is given, spread or set apart is given to nobody", async () => {
  const { owner, base, session, applicants, judges } = await readySession(world, {
    dossiers: 3,
    evaluators: 1,
  });
  const [one, two, three] = applicants.map(({ dossierId }) => dossierId);
  const evaluatorId = judges[0]?.evaluatorId;
  const takeOut = (dossierId: string | undefined) =>
    owner.post(`${base}/dossiers/remove`, { dossierIds: [dossierId] });
  const giving = beforeWriting(world, "evaluations", () => takeOut(one));
  const given = await owner.post(`${base}/assignments`, { dossierIds: [one], evaluatorIds: [evaluatorId] });
  expect([giving.done, await given.json()]).toMatchObject([true, { assigned: 0 }]);
  const judging = beforeWriting(world, "evaluations", () => takeOut(two));
  const pair = { dossierId: two, evaluatorId, verdict: "apart" };
  expect([(await owner.post(`${base}/conflicts`, pair)).status, judging.done]).toEqual([404, true]);
  await owner.post(`${base}/spreads`, { perDossier: 1 });
  const spreading = beforeWriting(world, "evaluation_spreads", () => takeOut(three));
  await world.drain();
  expect(spreading.done).toBe(true);
  const ghosts = env.DB.prepare("select count(*) as n from evaluations where session_id = ?1");
  expect(await ghosts.bind(session.id).first()).toEqual({ n: 0 });
  expect(await json(owner.get(`${base}/evaluators`))).toMatchObject({ data: [{ notStarted: 0 }] });
});

test("a conflict that is judged while an invitation joins the row its person has already finds it gone", async () => {
  const { owner, base, applicants, judges } = await readySession(world, { dossiers: 1, evaluators: 2 });
  const dossierId = applicants[0]?.dossierId;
  for (const [index, verdict] of (["ignored", "apart"] as const).entries()) {
    const evaluatorId = judges[index]?.evaluatorId;
    const joining = beforeWriting(world, verdict === "apart" ? "evaluations" : "ignored_conflicts", () =>
      env.DB.prepare("delete from session_evaluators where id = ?1").bind(evaluatorId).run(),
    );
    const judged = await owner.post(`${base}/conflicts`, { dossierId, evaluatorId, verdict });
    expect([judged.status, joining.done]).toEqual([404, true]);
  }
});

test("whoever was given a dossier while it is taken out owes nothing of it", async () => {
  const { owner, base, session, applicants, judges } = await readySession(world, {
    dossiers: 1,
    evaluators: 1,
  });
  const dossierIds = applicants.map(({ dossierId }) => dossierId);
  const removing = beforeWriting(world, "ignored_conflicts", () =>
    owner.post(`${base}/assignments`, { dossierIds, evaluatorIds: [judges[0]?.evaluatorId] }),
  );
  const removed = await owner.post(`${base}/dossiers/remove`, { dossierIds });
  expect([removing.done, await removed.json()]).toEqual([true, { removed: 1, kept: 0 }]);
  const ghosts = env.DB.prepare("select count(*) as n from evaluations where session_id = ?1");
  expect(await ghosts.bind(session.id).first()).toEqual({ n: 0 });
  expect(await json(owner.get(`${base}/evaluators`))).toMatchObject({ data: [{ notStarted: 0 }] });
});

test("an evaluator who joins the team of a dossier neither reads, marks nor finalises it, and owes it no more", async () => {
  const { organisation, own, evaluator, dossierId, other, sheet } = await oneOnOne();
  await evaluator.post(`${sheet}/start`);
  await evaluator.patch(`${sheet}/evaluation`, { answers: marks(5, 5) }, { "If-Match": '"2"' });
  const { seenHash } = await sheetOf(evaluator, own, dossierId);
  const finalising = (hash: string) =>
    evaluator.post(`${sheet}/finalise`, { seenHash: hash }, { "If-Match": '"3"' });
  const joining = beforeWriting(world, "judged_dossiers", () =>
    joins(organisation.id, dossierId, evaluator.personId),
  );
  expect([(await finalising(seenHash)).status, joining.done]).toEqual([404, true]);
  expect((await finalising("")).status).toBe(404);
  const saving = evaluator.patch(`${sheet}/evaluation`, { answers: marks(4, 4) }, { "If-Match": '"3"' });
  expect((await saving).status).toBe(404);
  expect((await evaluator.get(sheet)).status).toBe(404);
  expect((await deskOf(evaluator, own)).map((line) => line.dossierId)).toEqual([other.dossierId]);
  const counts = { notStarted: 1, drafts: 0, finals: 0 };
  expect(await json(evaluator.get(own))).toMatchObject(counts);
  expect(await json(evaluator.get(own.replace(/\/[^/]*$/, "")))).toMatchObject({ data: [counts] });
});

test("a dossier that is withdrawn, or put in the bin, is neither read nor owed, until it comes back", async () => {
  const { owner, base, own, evaluator, dossier, dossierId, other, counted, sheet } = await oneOnOne();
  await judge(evaluator, own, other.dossierId, marks(3, 3));
  await evaluator.post(`${sheet}/start`);
  expect(await counted()).toMatchObject({ notStarted: 0, drafts: 1, finals: 1 });
  await dossier.applicant.post(`${dossier.base}/withdraw`, {});
  expect((await evaluator.get(sheet)).status).toBe(404);
  const finalised = evaluator.post(`${sheet}/finalise`, { seenHash: "" }, { "If-Match": '"2"' });
  expect((await finalised).status).toBe(404);
  expect((await deskOf(evaluator, own)).map((line) => line.dossierId)).toEqual([other.dossierId]);
  expect(await counted()).toMatchObject({ notStarted: 0, drafts: 0, finals: 1 });
  expect(await json(evaluator.get(own))).toMatchObject({ drafts: 0, nextDossierId: null });
  const reminded = owner.post(`${base}/evaluators/remind`, { evaluatorIds: [evaluator.evaluatorId] });
  expect(await json(reminded)).toMatchObject({ reminded: [] });
  await dossier.applicant.post(`${dossier.base}/take-up`, {});
  expect(await counted()).toMatchObject({ notStarted: 0, drafts: 0 });
  expect((await evaluator.get(sheet)).status).toBe(404);
  expect((await deskOf(evaluator, own)).map((line) => line.dossierId)).toEqual([other.dossierId]);
  expect((await dossier.applicant.post(`${dossier.base}/submit`, {})).status).toBe(200);
  expect(await counted()).toMatchObject({ drafts: 1 });
  await env.DB.prepare("update dossiers set trashed_at = 1 where id = ?1").bind(other.dossierId).run();
  expect((await evaluator.get(`${own}/dossiers/${other.dossierId}`)).status).toBe(404);
  expect((await deskOf(evaluator, own)).map((line) => line.dossierId)).toEqual([dossierId]);
});

test("a dossier that was taken up again is given to nobody, by hand or by a spread, until it is sent", async () => {
  const { owner, base, applicants, judges } = await readySession(world, { dossiers: 1, evaluators: 1 });
  const [dossier] = applicants;
  if (!dossier) throw new Error("Nobody applies.");
  const given = { dossierIds: [dossier.dossierId], evaluatorIds: [judges[0]?.evaluatorId] };
  await dossier.applicant.post(`${dossier.base}/withdraw`, {});
  await dossier.applicant.post(`${dossier.base}/take-up`, {});
  expect(await json(owner.post(`${base}/assignments`, given))).toMatchObject({ assigned: 0, fallen: 1 });
  await owner.post(`${base}/spreads`, { perDossier: 1 });
  await world.drain();
  expect(await json(owner.get(`${base}/evaluators`))).toMatchObject({ data: [{ notStarted: 0 }] });
  const lacking = () => json<{ data: unknown[] }>(owner.get(`${base}/results?filter[live]=0`));
  expect(await lacking()).toMatchObject({ data: [] });
  expect(await json(owner.get(`${base}/results`))).toMatchObject({ data: [{ standing: false }] });
  await dossier.applicant.post(`${dossier.base}/submit`, {});
  expect((await lacking()).data).toHaveLength(1);
  expect(await json(owner.post(`${base}/assignments`, given))).toMatchObject({ assigned: 1, fallen: 0 });
});

test("a part that was approved is still owed once the dossier went back to its applicant", async () => {
  const definition = {
    steps: [
      formStepOf("one", { ...fieldOf("short_text", "fld_idea"), required: true }),
      { id: "stp_check", type: "intermediate_validation" as const, title: "Pré-sélection" },
      formStepOf("two", { ...fieldOf("short_text", "fld_cost"), required: true }),
      finalStep,
    ],
    ineligibility: [],
  };
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, definition);
  const applicant = await signedIn(world, "Candidate Abadie");
  const { id } = await json<{ id: string }>(applicant.post(`${path}/programmes/${programmeId}/dossiers`));
  const dossier = `${path}/my/dossiers/${id}`;
  await applicant.put(`${dossier}/answers/fld_idea`, { value: "Un bal", version: 0 });
  expect((await applicant.post(`${dossier}/submit`)).status).toBe(200);
  const session = await json<{ id: string }>(
    owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Jury" }),
  );
  const base = `${path}/evaluation-sessions/${session.id}`;
  await owner.post(`${base}/dossiers`, { dossierIds: [id] });
  await owner.post(`${base}/evaluators`, {
    evaluators: [{ email: "jury@example.org", name: "Jury Imbert" }],
  });
  const counted = async () => (await json<Counted>(owner.get(`${base}/evaluators`))).data[0];
  const evaluatorIds = [(await counted())?.id];
  await owner.post(`${base}/assignments`, { dossierIds: [id], evaluatorIds });
  expect((await owner.post(`${path}/dossiers/${id}/validate-step`, {})).status).toBe(200);
  expect(await counted()).toMatchObject({ notStarted: 1 });
  await env.DB.prepare("update dossiers set trashed_at = 1 where id = ?1").bind(id).run();
  expect(await counted()).toMatchObject({ notStarted: 0 });
  await env.DB.prepare("update dossiers set trashed_at = null where id = ?1").bind(id).run();
  expect(await counted()).toMatchObject({ notStarted: 1 });
  const second = await json<{ id: string }>(
    owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Second jury" }),
  );
  const added = () => owner.post(`${path}/evaluation-sessions/${second.id}/dossiers`, {});
  await env.DB.prepare("update dossiers set trashed_at = 1 where id = ?1").bind(id).run();
  expect(await json(added())).toEqual({ added: 0, dossierCount: 0 });
  await env.DB.prepare("update dossiers set trashed_at = null where id = ?1").bind(id).run();
  expect(await json(added())).toEqual({ added: 1, dossierCount: 1 });
});

test("nobody is given a dossier that fell, by hand, in place of somebody or again", async () => {
  const { owner, base, own, judges, applicants } = await openSession(world, { dossiers: 2, evaluators: 2 });
  const [first, second] = judges;
  const [fallen, standing] = applicants;
  if (!first || !second || !fallen || !standing) throw new Error("Nobody to judge.");
  type Seen = { evaluations: { id: string; evaluatorId: string; verbs: string[] }[] };
  const evaluationOf = async (evaluatorId: string) =>
    (await json<Seen>(owner.get(`${base}/dossiers/${fallen.dossierId}`))).evaluations.find(
      (one) => one.evaluatorId === evaluatorId,
    );
  const one = await evaluationOf(second.evaluatorId);
  await owner.post(`${base}/evaluations/${one?.id}/cancel`);
  await owner.post(`${base}/evaluations/${(await evaluationOf(first.evaluatorId))?.id}/cancel`);
  const dossierIds = [fallen.dossierId];
  const give = () => owner.post(`${base}/assignments`, { dossierIds, evaluatorIds: [second.evaluatorId] });
  const falling = beforeWriting(world, "evaluations", () =>
    fallen.applicant.post(`${fallen.base}/withdraw`, {}),
  );
  expect([await json(give()), falling.done]).toMatchObject([{ assigned: 0, apart: [] }, true]);
  expect((await evaluationOf(second.evaluatorId))?.verbs).not.toContain("reopen");
  expect((await owner.post(`${base}/evaluations/${one?.id}/reopen`)).status).toBe(409);
  await env.DB.prepare("update evaluations set state = 'not_started' where evaluator_id = ?1")
    .bind(first.evaluatorId)
    .run();
  await env.DB.prepare("update evaluations set state = 'cancelled' where evaluator_id = ?1")
    .bind(second.evaluatorId)
    .run();
  const replaced = owner.post(`${base}/evaluators/${first.evaluatorId}/replace`, {
    byEvaluatorId: second.evaluatorId,
  });
  expect(await json(replaced)).toEqual({ handedOver: 1, left: 1 });
  expect((await deskOf(second, own)).map((line) => line.dossierId)).toEqual([standing.dossierId]);
});

test("what the form asks since in a part that was approved is not read before it is sent", async () => {
  const idea = { ...fieldOf("short_text", "fld_idea"), required: true };
  const place = { ...fieldOf("short_text", "fld_place"), required: true };
  const inTwoParts = (...since: (typeof idea)[]) => ({
    steps: [
      formStepOf("one", idea, ...since),
      { id: "stp_check", type: "intermediate_validation" as const, title: "Pré-sélection" },
      formStepOf("two", { ...fieldOf("short_text", "fld_cost"), required: true }),
      finalStep,
    ],
    ineligibility: [],
  });
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, inTwoParts());
  const applicant = await signedIn(world, "Candidate Abadie");
  const { id } = await json<{ id: string }>(applicant.post(`${path}/programmes/${programmeId}/dossiers`));
  const base = `${path}/my/dossiers/${id}`;
  await applicant.put(`${base}/answers/fld_idea`, { value: "Un bal", version: 0 });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const session = await json<{ id: string }>(
    owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Jury" }),
  );
  const evaluated = `${path}/evaluation-sessions/${session.id}`;
  await owner.post(`${evaluated}/dossiers`, { dossierIds: [id] });
  world.clock.now += 60_000;
  await owner.post(`${path}/dossiers/${id}/validate-step`, {});
  await publishNext(owner, `${path}/programmes/${programmeId}`, inTwoParts(place));
  world.clock.now += 60_000;
  const typed = { value: "Chez Candidate Abadie", version: 0 };
  expect((await applicant.put(`${base}/answers/fld_place`, typed)).status).toBe(200);
  const { version } = await json<{ version: number }>(owner.get(evaluated));
  const blinding = { shownFieldIds: ["fld_idea", "fld_place", "fld_cost"], fileNames: "kept" };
  await owner.patch(evaluated, { blinding }, { "If-Match": `"${version}"` });
  expect(await json(owner.get(`${evaluated}/leaks`))).toMatchObject({ scanned: 1, data: [] });
  expect(await json(owner.get(`${evaluated}/dossiers/${id}`))).toMatchObject({ leaks: [] });
});
