import { expect, test } from "vitest";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import { endpoints } from "#routes/endpoints";
import { pdf, upload } from "../support/dossiers.ts";
import { grid, marks, type Sheet } from "../support/evaluations.ts";
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

async function markedSession() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, form);
  const applicant = await signedIn(world, "Zyxwvut Élodie");
  await world.services.d1
    .prepare("update people set email = ?1 where id = ?2")
    .bind(`contact-${applicant.personId.slice(-8)}@zyxwvut.fr`, applicant.personId)
    .run();
  const { id: dossierId } = (await (
    await applicant.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json()) as { id: string };
  const dossier = `${path}/my/dossiers/${dossierId}`;
  const answers: Record<string, unknown> = {
    fld_titre: "Un festival de contes",
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
  const { id } = (await (
    await owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Jury" })
  ).json()) as { id: string };
  return {
    owner,
    path,
    applicant,
    dossierId,
    base: `${path}/evaluation-sessions/${id}`,
    own: `${path}/my/evaluation-sessions/${id}`,
    sessionId: id,
  };
}

async function openToAll() {
  const marked = await markedSession();
  const { owner, base, own, dossierId } = marked;
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
  await owner.post(`${base}/dossiers`, { dossierIds: [dossierId] });
  await owner.post(`${base}/evaluators`, { evaluators: judges.map(({ email, name }) => ({ email, name })) });
  for (const person of judges) await person.post(`${own}/accept`);
  await owner.post(`${base}/spreads`, { perDossier: 2 });
  await world.drain();
  const opened = await owner.post(`${base}/open`);
  if (opened.status !== 200) throw new Error(await opened.text());
  await world.drain();
  return { ...marked, judges };
}

/** Everything that an evaluator can be answered, from every door that people who are not staff may push. */
async function everyAnswer(who: SignedIn, ids: Record<string, string>, organisation: string) {
  const answers: { operation: string; text: string }[] = [];
  for (const endpoint of endpoints) {
    const path = endpoint.path
      .replace("{organisation}", organisation)
      .replaceAll(/\{(\w+)\}/g, (_mark, name: string) => ids[name] ?? "xxx_00000000000000000000000000");
    if (endpoint.method !== "get") continue;
    for (const query of ["", ...(endpoint.path.endsWith("/dossiers") ? ["?among=all", "?q=zyxwvut"] : [])]) {
      const answer = await who.get(`/v1${path}${query}`);
      const headers = JSON.stringify([...answer.headers]);
      answers.push({
        operation: endpoint.operationId,
        text: `${answer.status < 400 ? await answer.text() : ""}${headers}`,
      });
    }
  }
  return answers;
}

const leaking = (answers: readonly { operation: string; text: string }[]) =>
  answers
    .filter(({ text }) => markers.some((marker) => text.includes(marker)))
    .map(({ operation }) => operation);

test("nothing that an evaluator can be answered, or sent, says who applies, at any stage", async () => {
  const { path, own, judges, dossierId, sessionId } = await openToAll();
  const [first, second] = judges;
  if (!first || !second) throw new Error("Nobody to judge.");
  const organisation = path.split("/").at(-1) ?? "";
  const dossier = `${own}/dossiers/${dossierId}`;
  const ids: Record<string, string> = { sessionId, dossierId };
  expect(leaking(await everyAnswer(first, ids, organisation))).toEqual([]);
  await first.post(`${dossier}/start`);
  const sheet = (await (await first.get(dossier)).json()) as Sheet;
  expect(JSON.stringify(sheet)).toContain("Un festival de contes");
  expect(sheet.dossier?.documents.map(({ name }) => name)).toEqual(["document-1.pdf"]);
  ids["documentId"] = sheet.dossier?.documents[0]?.id ?? "";
  expect(leaking(await everyAnswer(first, ids, organisation))).toEqual([]);
  const saved = await first.patch(`${dossier}/evaluation`, { answers: marks(4, 4) }, { "If-Match": '"2"' });
  expect(leaking([{ operation: "save", text: await saved.text() }])).toEqual([]);
  const final = await first.post(`${dossier}/finalise`);
  expect(leaking([{ operation: "finalise", text: await final.text() }])).toEqual([]);
  await second.post(`${dossier}/declare-conflict`, { reason: "Je connais ce projet." });
  expect(leaking(await everyAnswer(second, ids, organisation))).toEqual([]);
  expect(leaking(await everyAnswer(first, ids, organisation))).toEqual([]);
  await world.drain();
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
});

test("staff see exactly what one evaluator sees, and are told what in it still says who applies", async () => {
  const { owner, base, own, judges, dossierId } = await openToAll();
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
  const { version } = (await (await owner.get(base)).json()) as { version: number };
  const blinding = { shownFieldIds: [...shown, "fld_association"], fileNames: "kept" };
  await owner.patch(base, { blinding }, { "If-Match": `"${version}"` });
  expect(await (await owner.get(`${base}/dossiers/${dossierId}`)).json()).toMatchObject({
    leaks: [
      { place: { fieldId: "fld_association" } },
      { place: { documentId: expect.stringMatching(/^doc_/) } },
    ],
  });
});
