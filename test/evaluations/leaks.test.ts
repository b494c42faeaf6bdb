import { expect, test } from "vitest";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import { pdf, upload } from "../support/dossiers.ts";
import { loseDocuments } from "../support/faults.ts";
import { grid, marks, type Sheet } from "../support/evaluations.ts";
import { everyAnswer, heard, type Heard } from "../support/every-answer.ts";
import { phaseOf } from "#domain/evaluations/evaluation-builder";
import { day, wire } from "../support/open-programme.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

/** A form whose hidden questions, and whose documents, say who applies in every way a form can. */
const form = formWith(
  fieldOf("short_text", "fld_titre", { label: "Titre", required: true }),
  fieldOf("short_text", "fld_association", { label: "Association" }),
  fieldOf("email", "fld_contact", { label: "Contact" }),
  fieldOf("siren", "fld_siren", { label: "SIREN" }),
  fieldOf("repeat", "fld_equipe", {
    label: "Équipe",
    fields: [
      { id: "fld_role", type: "short_text", label: "Rôle", required: false },
      { id: "fld_nom", type: "short_text", label: "Nom", required: false },
    ],
  }),
  fieldOf("file", "fld_budget", { label: "Budget", families: ["pdf"], maxBytes: 1_000_000, maxFiles: 2 }),
  fieldOf("file", "fld_identite", { label: "Identité", families: ["pdf"], maxBytes: 1_000_000, maxFiles: 2 }),
);
const shown = ["fld_titre", "fld_equipe", "fld_role", "fld_budget"];

/** What must never reach an evaluator, as it was typed. */
const markers = ["Zyxwvut", "zyxwvut", "732829320"];

/** Somebody whose every hidden answer, and whose every file name, says who they are. */
async function markedDossier(path: string, programmeId: string, title: string) {
  const applicant = await signedIn(world, "Zyxwvut Élodie");
  await world.services.d1
    .prepare("update people set email = ?1 where id = ?2")
    .bind(`contact-${applicant.personId.slice(-8)}@zyxwvut.fr`, applicant.personId)
    .run();
  const { id } = (await (await applicant.post(`${path}/programmes/${programmeId}/dossiers`)).json()) as {
    id: string;
  };
  const dossier = `${path}/my/dossiers/${id}`;
  const answers: Record<string, unknown> = {
    fld_titre: title,
    fld_association: "Association Zyxwvut",
    fld_contact: "bureau@zyxwvut.fr",
    fld_siren: "732829320",
    fld_equipe: [{ fld_role: "Direction", fld_nom: "Zyxwvut Paul" }],
  };
  for (const [fieldId, value] of Object.entries(answers))
    await applicant.put(`${dossier}/answers/${fieldId}`, { value, version: 0 });
  for (const fieldId of ["fld_budget", "fld_identite"])
    await upload(world, applicant, dossier, pdf(fieldId), {
      fieldId,
      name: `zyxwvut-${fieldId}.pdf`,
      contentType: "application/pdf",
    });
  const sent = await applicant.post(`${dossier}/submit`);
  if (sent.status !== 200) throw new Error(await sent.text());
  return id;
}

async function markedSession() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, form);
  const dossierId = await markedDossier(path, programmeId, "Un festival de contes");
  const otherId = await markedDossier(path, programmeId, "Une fanfare");
  const { id } = (await (
    await owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Jury" })
  ).json()) as { id: string };
  return {
    owner,
    path,
    dossierId,
    otherId,
    base: `${path}/evaluation-sessions/${id}`,
    own: `${path}/my/evaluation-sessions/${id}`,
    sessionId: id,
  };
}

async function openToAll() {
  const marked = await markedSession();
  const { owner, base, own, dossierId, otherId } = marked;
  const judges = [await signedIn(world, "Hélène Kerouanton"), await signedIn(world, "Marc Lacombe")];
  await owner.put(`${base}/grid`, { grid }, { "If-Match": '"1"' });
  const rights = { dossiers: "all", othersEvaluations: "always" } as const;
  const phase = phaseOf("lecture", world.clock.now - day, world.clock.now + 5 * day, rights);
  await owner.patch(
    base,
    {
      phases: [{ ...phase, opensAt: wire(phase.opensAt), closesAt: wire(phase.closesAt) }],
      blinding: { shownFieldIds: shown, fileNames: "replaced" },
    },
    { "If-Match": '"2"' },
  );
  await owner.post(`${base}/dossiers`, { dossierIds: [dossierId, otherId] });
  await owner.post(`${base}/evaluators`, { evaluators: judges.map(({ email, name }) => ({ email, name })) });
  for (const person of judges) await person.post(`${own}/accept`);
  await owner.post(`${base}/spreads`, { perDossier: 2 });
  await world.drain();
  const opened = await owner.post(`${base}/open`);
  if (opened.status !== 200) throw new Error(await opened.text());
  await world.drain();
  return { ...marked, judges };
}

const leaking = (answers: readonly Heard[]) =>
  answers
    .filter(({ text }) => markers.some((marker) => text.includes(marker)))
    .map(({ operation }) => operation);

type Opened = Awaited<ReturnType<typeof openToAll>>;

/** One of each thing that staff make, which says who applies: an evaluator may try its id. */
async function idsOfStaff({ owner, path, base, dossierId, sessionId }: Opened) {
  const made = async (where: string, body: object) => {
    const answer = await owner.post(where, body, { "Idempotency-Key": crypto.randomUUID() });
    if (answer.status >= 300) throw new Error(`${where}: ${await answer.text()}`);
    return ((await answer.json()) as { id: string }).id;
  };
  const dossier = `${path}/dossiers/${dossierId}`;
  const sort = { column: "rank", direction: "asc" };
  const view = { list: "results", subject: sessionId, name: "Zyxwvut", columns: ["rank"], filters: [], sort };
  await made(`${dossier}/comments`, { body: "Bonjour Zyxwvut." });
  const ids = {
    jobId: await made(`${base}/results/exports`, { format: "csv", lines: "evaluations" }),
    viewId: await made(`${path}/views`, { ...view, sharing: "default" }),
    noteId: await made(`${dossier}/notes`, { body: "Zyxwvut a déjà été aidé." }),
    tagId: await made(`${path}/tags`, { name: "Zyxwvut", colour: "red" }),
  };
  await world.drain();
  return ids;
}

test("nothing that an evaluator can be answered, or sent, says who applies, at any stage", async () => {
  const opened = await openToAll();
  const { owner, path, base, own, judges, dossierId, otherId, sessionId } = opened;
  const [first, second] = judges;
  if (!first || !second) throw new Error("Nobody to judge.");
  const organisation = path.split("/").at(-1) ?? "";
  const [dossier, other] = [`${own}/dossiers/${dossierId}`, `${own}/dossiers/${otherId}`];
  const ids: Record<string, string> = { sessionId, dossierId, ...(await idsOfStaff(opened)) };
  const said: Heard[] = [];
  const look = async (who: SignedIn, doors: "readings" | "writings" = "readings") => {
    said.push(...(await everyAnswer(who, { organisation, ids, doors })));
  };
  const hear = async (operation: string, status: number, answering: Promise<Response>) => {
    said.push(await heard(operation, answering));
    expect([operation, (await answering).status]).toEqual([operation, status]);
  };
  const save = (answers: object, version = 2) =>
    first.patch(`${dossier}/evaluation`, { answers }, { "If-Match": `"${version}"` });

  await hear("announced", 200, first.get(dossier));
  await hear("start", 200, first.post(`${dossier}/start`));
  const sheet = (await (await first.get(dossier)).json()) as Sheet;
  expect(JSON.stringify(sheet)).toContain("Un festival de contes");
  expect(sheet.dossier?.documents.map(({ name }) => name)).toEqual(["document-1.pdf"]);
  ids["documentId"] = sheet.dossier?.documents[0]?.id ?? "";
  ids["evaluationId"] = sheet.evaluation?.id ?? "";
  await look(first);
  const finalise = (version: number) =>
    first.post(`${dossier}/finalise`, { seenHash: sheet.seenHash }, { "If-Match": `"${version}"` });
  await hear("finalise, too soon", 422, finalise(2));
  await hear("save, out of bounds", 422, save(marks(99, 4)));
  await hear("save", 200, save(marks(4, 4)));
  await hear("save, too late", 412, save(marks(1, 1)));
  await hear("finalise", 200, finalise(3));
  await hear("finalise, again", 409, finalise(4));
  await hear("conflict, unsaid", 422, second.post(`${dossier}/declare-conflict`));
  await hear("conflict", 200, second.post(`${dossier}/declare-conflict`, { reason: "Je le connais." }));
  await hear("read, in conflict", 200, second.get(dossier));
  await hear("start, in conflict", 409, second.post(`${dossier}/start`));
  await hear("abstain", 200, second.post(`${other}/abstain`));
  const { data } = (await (await owner.get(`${base}/evaluators`)).json()) as { data: { id: string }[] };
  const reminded = await owner.post(`${base}/evaluators/remind`, { evaluatorIds: data.map(({ id }) => id) });
  expect(reminded.status).toBe(200);
  await look(second);
  await look(second, "writings");
  await owner.post(`${base}/close`);
  const publication = { textCriterionIds: ["crt_avis"], showsAverage: true };
  expect((await owner.post(`${base}/publish-results`, { publication })).status).toBe(200);
  await world.drain();
  await look(first);
  await look(first, "writings");
  const asStaff = await everyAnswer(owner, { organisation, ids, doors: "readings" });
  expect(leaking(asStaff).length).toBeGreaterThan(10);
  expect(said.length).toBeGreaterThan(1000);
  expect(said.some(({ text }) => text.includes("Un festival de contes"))).toBe(true);
  expect(leaking(said)).toEqual([]);

  const theirs = world.mails.filter(({ to }) => [first.email, second.email].includes(to.email));
  expect(theirs.length).toBeGreaterThan(2);
  expect(
    leaking(theirs.map((order) => ({ operation: order.mail.kind, text: JSON.stringify(order) }))),
  ).toEqual([]);
}, 120_000);

test("a document that is hidden is not found, and one that is shown comes under its other name", async () => {
  const { own, owner, path, judges, dossierId } = await openToAll();
  const [first] = judges;
  if (!first) throw new Error("Nobody to judge.");
  await first.post(`${own}/dossiers/${dossierId}/start`);
  const seen = (await (await owner.get(`${path}/dossiers/${dossierId}`)).json()) as {
    documents: { id: string; fieldId: string }[];
  };
  const of = (fieldId: string) => seen.documents.find((one) => one.fieldId === fieldId)?.id;
  const download = (documentId?: string) =>
    first.get(`${own}/dossiers/${dossierId}/documents/${documentId}/content`);
  expect((await download(of("fld_identite"))).status).toBe(404);
  const budget = await download(of("fld_budget"));
  expect(budget.status).toBe(200);
  expect(budget.headers.get("Content-Disposition")).toContain("document-1.pdf");
  await loseDocuments();
  expect(await (await download(of("fld_budget"))).json()).toMatchObject({ code: "file_missing" });
});

test("staff see exactly what one evaluator sees, and are told what in it still says who applies", async () => {
  const { owner, base, own, judges, dossierId, otherId } = await openToAll();
  const [first] = judges;
  if (!first) throw new Error("Nobody to judge.");
  await first.post(`${own}/dossiers/${dossierId}/start`);
  const listed = (await (await owner.get(`${base}/evaluators`)).json()) as {
    data: { id: string; email: string }[];
  };
  const evaluatorId = listed.data.find(({ email }) => email === first.email)?.id;
  const [theirs, ours] = [
    (await (await first.get(`${own}/dossiers/${dossierId}`)).json()) as object,
    (await (await owner.get(`${base}/evaluators/${evaluatorId}/dossiers/${dossierId}`)).json()) as object,
  ];
  expect(ours).toEqual(theirs);
  const [list, asList] = [
    await (await first.get(`${own}/dossiers`)).json(),
    await (await owner.get(`${base}/evaluators/${evaluatorId}/dossiers`)).json(),
  ];
  expect(asList).toEqual(list);
  expect(await (await owner.get(`${base}/dossiers/${dossierId}`)).json()).toMatchObject({ leaks: [] });
  expect(await (await owner.get(`${base}/leaks`)).json()).toEqual({ scanned: 2, data: [], nextCursor: null });
  const { version } = (await (await owner.get(base)).json()) as { version: number };
  const blinding = { shownFieldIds: [...shown, "fld_association"], fileNames: "kept" };
  await owner.patch(base, { blinding }, { "If-Match": `"${version}"` });
  const leaks = [
    { place: { fieldId: "fld_association" } },
    { place: { documentId: expect.stringMatching(/^doc_/) } },
  ];
  expect(await (await owner.get(`${base}/dossiers/${dossierId}`)).json()).toMatchObject({ leaks });
  const scan = async (query: string) => (await owner.get(`${base}/leaks?limit=1${query}`)).json();
  const scanned = (await scan("")) as { nextCursor: string };
  expect(scanned).toMatchObject({ scanned: 1, data: [{ dossierId, leaks }] });
  expect(await scan(`&cursor=${encodeURIComponent(scanned.nextCursor)}`)).toMatchObject({
    scanned: 1,
    data: [{ dossierId: otherId, leaks }],
    nextCursor: null,
  });
});
