import { expect, test } from "vitest";

import { formWith, fieldOf } from "#domain/forms/form-builder";
import { beforeWriting } from "../support/between.ts";
import { pdf, submittedDossier, upload } from "../support/dossiers.ts";
import { judge, marks, openSession, readySession, sheetOf, type Session } from "../support/evaluations.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld, type World } from "../support/world.ts";

const world = openWorld();
const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;

const dossiersView = {
  list: "dossiers",
  name: "Candidats en B",
  sharing: "private",
  columns: ["applicant"],
  filters: [{ column: "applicant", operator: "contains", values: ["bouvier"] }],
  sort: { column: "applicant", direction: "asc" },
};

async function emptySession() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const [abadie, bouvier] = [
    await submittedDossier(world, path, programmeId, "Candidat Abadie"),
    await submittedDossier(world, path, programmeId, "Candidat Bouvier"),
  ];
  const session = await json<Session>(
    owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Jury" }),
  );
  return {
    owner,
    organisation,
    path,
    programmeId,
    abadie,
    bouvier,
    base: `${path}/evaluation-sessions/${session.id}`,
  };
}

test("the dossiers that a view shows join a session, once, and no other", async () => {
  const { owner, path, programmeId, base, bouvier } = await emptySession();
  const { id } = await json<{ id: string }>(
    owner.post(`${path}/views`, { ...dossiersView, subject: programmeId }),
  );
  await world.drain();
  expect(await json(owner.post(`${base}/dossiers`, { viewId: id }))).toEqual({ added: 1, dossierCount: 1 });
  expect(await json(owner.post(`${base}/dossiers`, { viewId: id }))).toEqual({ added: 0, dossierCount: 1 });
  expect(await json(owner.get(`${base}/results`))).toMatchObject({
    data: [{ dossierId: bouvier.dossierId }],
  });
});

test("a view that is somebody else’s, or still being prepared, adds nothing", async () => {
  const { owner, organisation, path, base } = await emptySession();
  const manager = await staffMember(world, organisation.id, "manager");
  const theirs = await json<{ id: string }>(manager.post(`${path}/views`, dossiersView));
  await world.drain();
  expect((await owner.post(`${base}/dossiers`, { viewId: theirs.id })).status).toBe(404);
  const { id } = await json<{ id: string }>(owner.post(`${path}/views`, dossiersView));
  await world.services.d1
    .prepare("update dossier_view_indexes set built_at = null where view_id = ?1")
    .bind(id)
    .run();
  const early = await owner.post(`${base}/dossiers`, { viewId: id });
  expect(await early.json()).toMatchObject({ status: 409, code: "view_being_prepared" });
  expect(await json(owner.get(base))).toMatchObject({ dossierCount: 0 });
});

test("a view that is changed while its dossiers join a session adds none that it shows no more, nor a part of the others", async () => {
  const { owner, path, base } = await emptySession();
  const saved = await json<{ id: string; version: number }>(owner.post(`${path}/views`, dossiersView));
  const view = `${path}/views/${saved.id}`;
  await world.drain();
  const { list: _list, ...content } = dossiersView;
  const other = {
    ...content,
    filters: [{ column: "applicant", operator: "contains", values: ["candidat"] }],
  };
  const changing = beforeWriting(world, "session_dossiers", async () => {
    expect((await owner.put(view, other, { "If-Match": `"${saved.version}"` })).status).toBe(200);
  });
  const adding = await owner.post(`${base}/dossiers`, { viewId: saved.id });
  expect([adding.status, await adding.json()]).toMatchObject([409, { code: "view_being_prepared" }]);
  expect(changing.done).toBe(true);
  await world.drain();
  expect(await json(owner.post(`${base}/dossiers`, { viewId: saved.id }))).toEqual({
    added: 2,
    dossierCount: 2,
  });
});

/** A form that asks which body applies. */
const withSiren = formWith(
  fieldOf("short_text", "fld_titre", { label: "Titre", required: true }),
  fieldOf("siren", "fld_siren", { label: "SIREN" }),
);
const [ministry, museum] = ["732829320", "552100554"];

async function sentFor(at: World, path: string, programmeId: string, name: string, siren: string) {
  const applicant = await signedIn(at, name);
  const { id } = await json<{ id: string }>(applicant.post(`${path}/programmes/${programmeId}/dossiers`));
  const base = `${path}/my/dossiers/${id}`;
  await applicant.put(`${base}/answers/fld_titre`, { value: "Un projet", version: 0 });
  await applicant.put(`${base}/answers/fld_siren`, { value: siren, version: 0 });
  const sent = await applicant.post(`${base}/submit`);
  if (sent.status !== 200) throw new Error(await sent.text());
  return { applicant, dossierId: id };
}

test("an evaluator who works for the body that applies is in certain conflict, and so is one who applied for it", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, withSiren);
  const former = await publishedProgramme(world, organisation.id, withSiren);
  const one = await sentFor(world, path, programmeId, "Candidat Abadie", ministry);
  const other = await sentFor(world, path, programmeId, "Candidat Bouvier", museum);
  const applied = await sentFor(world, path, former.programmeId, "Jury Jacquemin", museum);
  const { id } = await json<Session>(
    owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Jury" }),
  );
  const base = `${path}/evaluation-sessions/${id}`;
  await owner.post(`${base}/dossiers`, { status: "submitted" });
  const wrong = await owner.post(`${base}/evaluators`, {
    evaluators: [{ email: "imbert@jury.fr", name: "Jury Imbert", siren: "732829321" }],
  });
  expect(await wrong.json()).toMatchObject({
    status: 422,
    errors: [{ pointer: "/evaluators/0/siren", code: "siren_checksum" }],
  });
  await owner.post(`${base}/evaluators`, {
    evaluators: [
      { email: "imbert@jury.fr", name: "Jury Imbert", siren: "732 829 320" },
      { email: applied.applicant.email, name: "Jury Jacquemin" },
    ],
  });
  await applied.applicant.post(`${path}/my/evaluation-sessions/${id}/accept`);
  const { data } = await json<{
    data: {
      dossierId: string;
      evaluatorName: string;
      certain: boolean;
      reasons: { code: string; detail: string }[];
    }[];
  }>(owner.get(`${base}/conflicts`));
  const bodies = data.filter(({ reasons }) => reasons.some(({ code }) => code === "same_siren"));
  expect(bodies.map(({ dossierId, evaluatorName, certain }) => [dossierId, evaluatorName, certain])).toEqual([
    [one.dossierId, "Jury Imbert", true],
    [other.dossierId, "Jury Jacquemin", true],
  ]);
  const { data: people } = await json<{ data: { id: string; siren: string | null; version: number }[] }>(
    owner.get(`${base}/evaluators`),
  );
  const imbert = people.find(({ siren }) => siren === ministry);
  await owner.patch(
    `${base}/evaluators/${imbert?.id}`,
    { siren: null },
    { "If-Match": `"${imbert?.version}"` },
  );
  const after = await json<{ data: { evaluatorName: string }[] }>(owner.get(`${base}/conflicts`));
  expect(after.data.map(({ evaluatorName }) => evaluatorName)).not.toContain("Jury Imbert");
});

test("a body that an evaluator is typing in a draft says nothing of them until they send it", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, withSiren);
  const former = await publishedProgramme(world, organisation.id, withSiren);
  await sentFor(world, path, programmeId, "Candidat Abadie", museum);
  const evaluator = await signedIn(world, "Jury Jacquemin");
  const started = evaluator.post(`${path}/programmes/${former.programmeId}/dossiers`);
  const draft = `${path}/my/dossiers/${(await json<{ id: string }>(started)).id}`;
  await evaluator.put(`${draft}/answers/fld_titre`, { value: "Un projet", version: 0 });
  await evaluator.put(`${draft}/answers/fld_siren`, { value: museum, version: 0 });
  const { id } = await json<Session>(
    owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Jury" }),
  );
  const base = `${path}/evaluation-sessions/${id}`;
  await owner.post(`${base}/dossiers`, { status: "submitted" });
  await owner.post(`${base}/evaluators`, { evaluators: [{ email: evaluator.email, name: evaluator.name }] });
  await evaluator.post(`${path}/my/evaluation-sessions/${id}/accept`);
  const sameBody = async () =>
    (await json<{ data: { reasons: { code: string }[] }[] }>(owner.get(`${base}/conflicts`))).data.filter(
      ({ reasons }) => reasons.some(({ code }) => code === "same_siren"),
    ).length;
  expect(await sameBody()).toBe(0);
  expect((await evaluator.post(`${draft}/submit`)).status).toBe(200);
  expect(await sameBody()).toBe(1);
});

test("a body named in a block, as partner or bearer, is in conflict with who works or applied for it", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const inBlock = formWith(
    fieldOf("short_text", "fld_titre", { label: "Titre", required: true }),
    fieldOf("repeat", "fld_partenaires", {
      label: "Partenaires",
      fields: [{ id: "fld_siret", type: "siret", label: "SIRET", required: false }],
    }),
  );
  const { programmeId } = await publishedProgramme(world, organisation.id, inBlock);
  const sentWith = async (name: string, siret: string) => {
    const applicant = await signedIn(world, name);
    const { id } = await json<{ id: string }>(applicant.post(`${path}/programmes/${programmeId}/dossiers`));
    const base = `${path}/my/dossiers/${id}`;
    await applicant.put(`${base}/answers/fld_titre`, { value: "Un projet", version: 0 });
    const rows = await applicant.put(`${base}/answers/fld_partenaires`, {
      value: [{ fld_siret: siret }],
      version: 0,
    });
    expect([rows.status, (await applicant.post(`${base}/submit`)).status]).toEqual([200, 200]);
    return { applicant, dossierId: id };
  };
  const [one, other] = [
    await sentWith("Candidat Abadie", "73282932000074"),
    await sentWith("Candidat Bouvier", "73282932000074"),
  ];
  const { id } = await json<Session>(
    owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Jury" }),
  );
  const base = `${path}/evaluation-sessions/${id}`;
  await owner.post(`${base}/dossiers`, { dossierIds: [one.dossierId] });
  await owner.post(`${base}/evaluators`, {
    evaluators: [
      { email: "kerouanton@jury.fr", name: "Jury Kerouanton", siren: ministry },
      { email: other.applicant.email, name: "Jury Lacombe" },
    ],
  });
  await other.applicant.post(`${path}/my/evaluation-sessions/${id}/accept`);
  const { data } = await json<{ data: { evaluatorName: string; reasons: { code: string }[] }[] }>(
    owner.get(`${base}/conflicts`),
  );
  const bodies = data.filter(({ reasons }) => reasons.some(({ code }) => code === "same_siren"));
  expect(bodies.map(({ evaluatorName }) => evaluatorName)).toEqual(["Jury Kerouanton", "Jury Lacombe"]);
  const listed = await json<{ data: { id: string; name: string }[] }>(owner.get(`${base}/evaluators`));
  const given = {
    dossierIds: [one.dossierId],
    evaluatorIds: listed.data.filter(({ name }) => name === "Jury Kerouanton").map((found) => found.id),
  };
  expect(await json(owner.post(`${base}/assignments`, given))).toMatchObject({
    assigned: 0,
    apart: [
      {
        evaluatorName: "Jury Kerouanton",
        number: expect.stringMatching(/^DOS-/),
        state: null,
        reasons: [{ code: "same_siren", detail: "Même organisme, SIREN 732829320." }],
        overrulable: true,
      },
    ],
  });
  const despite = { ...given, despiteConflicts: true };
  expect(await json(owner.post(`${base}/assignments`, despite))).toMatchObject({ assigned: 1, apart: [] });
});

test("while a dossier is corrected, its evaluators read what was sent and nothing of what is typed", async () => {
  const { owner, path, own, judges, applicants } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const [evaluator] = judges;
  const [dossier] = applicants;
  if (!evaluator || !dossier) throw new Error("Nobody to judge.");
  await evaluator.post(`${own}/dossiers/${dossier.dossierId}/start`);
  const sent = await sheetOf(evaluator, own, dossier.dossierId);
  await owner.post(`${path}/dossiers/${dossier.dossierId}/request-correction`, { message: "Précisez." });
  await dossier.applicant.put(`${dossier.base}/answers/fld_titre`, { value: "À moitié tapé", version: 1 });
  await upload(world, dossier.applicant, dossier.base, pdf("signés"), { name: "signes.pdf" });
  expect(await sheetOf(evaluator, own, dossier.dossierId)).toEqual(sent);
  await dossier.applicant.put(`${dossier.base}/answers/fld_titre`, { value: "Un titre précis", version: 2 });
  expect((await dossier.applicant.post(`${dossier.base}/submit`)).status).toBe(200);
  const corrected = await sheetOf(evaluator, own, dossier.dossierId);
  expect(corrected.seenHash).not.toBe(sent.seenHash);
  expect(corrected.changes?.answers).toMatchObject([
    { before: "Théâtre d’été à l’hôpital", after: "Un titre précis" },
    { label: "Statuts" },
  ]);
});

test("a dossier that its applicant took back shows nothing of what they type", async () => {
  const { own, judges, applicants } = await openSession(world, { dossiers: 1, evaluators: 1 });
  const [evaluator] = judges;
  const [dossier] = applicants;
  if (!evaluator || !dossier) throw new Error("Nobody to judge.");
  await evaluator.post(`${own}/dossiers/${dossier.dossierId}/start`);
  await dossier.applicant.post(`${dossier.base}/withdraw`, {});
  expect((await dossier.applicant.post(`${dossier.base}/take-up`, {})).status).toBe(200);
  const typed = { value: "Rien à montrer", version: 1 };
  expect((await dossier.applicant.put(`${dossier.base}/answers/fld_titre`, typed)).status).toBe(200);
  expect((await evaluator.get(`${own}/dossiers/${dossier.dossierId}`)).status).toBe(404);
  expect(await json(evaluator.get(`${own}/dossiers`))).toMatchObject({ data: [] });
});

type Job = { state: string; done: number; failures: unknown[] };

async function bulk(
  who: { post: (path: string, body: object, headers?: Record<string, string>) => Promise<Response> },
  path: string,
  act: object,
  dossierIds: readonly string[],
): Promise<string> {
  const key = { "Idempotency-Key": crypto.randomUUID() };
  const { id } = await json<{ id: string }>(who.post(`${path}/dossiers/bulk`, { act, dossierIds }, key));
  await world.drain();
  return id;
}

test("decisions are prepared from the results, shown there, told to nobody, then applied together", async () => {
  const { owner, path, programmeId, base, own, judges, applicants } = await openSession(world, {
    dossiers: 2,
    evaluators: 1,
  });
  const [first, second] = applicants.map(({ dossierId }) => dossierId);
  const [evaluator] = judges;
  if (!first || !second || !evaluator) throw new Error("Nobody to judge.");
  await judge(evaluator, own, first, marks(5, 5));
  await judge(evaluator, own, second, marks(1, 1));
  await world.drain();
  const results = () =>
    json<{ data: { dossierId: string; preparedVerb: string | null; dossierState: string }[] }>(
      owner.get(`${base}/results`),
    );
  const [best, last] = (await results()).data.map(({ dossierId }) => dossierId);
  const mails = world.mails.length;
  await bulk(owner, path, { kind: "prepare", verb: "accept" }, [best ?? ""]);
  await bulk(owner, path, { kind: "prepare", verb: "refuse", message: "Une autre fois." }, [last ?? ""]);
  expect((await results()).data).toMatchObject([
    { dossierId: first, preparedVerb: "accept", dossierState: "submitted" },
    { dossierId: second, preparedVerb: "refuse", dossierState: "submitted" },
  ]);
  expect(world.mails).toHaveLength(mails);
  const pending = await json<{ data: { id: string }[] }>(
    owner.get(`${path}/pending-decisions?filter[programme]=${programmeId}`),
  );
  const job = await bulk(
    owner,
    path,
    { kind: "apply" },
    pending.data.map(({ id }) => id),
  );
  expect(await json<Job>(owner.get(`${path}/jobs/${job}`))).toMatchObject({ done: 2, failures: [] });
  expect((await results()).data).toMatchObject([
    { preparedVerb: null, dossierState: "accepted" },
    { preparedVerb: null, dossierState: "refused" },
  ]);
  expect(
    world.mails
      .slice(mails)
      .map(({ mail }) => mail.kind)
      .toSorted(),
  ).toEqual(["dossier-decided", "dossier-decided"]);
});

test("nothing is prepared for what is not in the session’s organisation", async () => {
  const { owner, path } = await readySession(world, { dossiers: 0, evaluators: 0 });
  const elsewhere = await readySession(world, { dossiers: 1, evaluators: 0 });
  const job = await bulk(owner, path, { kind: "prepare", verb: "accept" }, [
    elsewhere.applicants[0]?.dossierId ?? "",
  ]);
  expect(await json<Job>(owner.get(`${path}/jobs/${job}`))).toMatchObject({
    failures: [{ code: "not_found" }],
  });
});
