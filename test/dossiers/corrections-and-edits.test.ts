import { expect, test } from "vitest";

import { pdf, submittedDossier, upload } from "../support/dossiers.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

type Seen = {
  state: string;
  answers: { fieldId: string; value: unknown; version: number }[];
  documents: { id: string; name: string }[];
  replacedDocuments: { id: string; name: string }[];
  submittedHash: string;
  correction: { message: string; changed: number } | null;
  unsent: { label: string; text: string }[];
};

async function sentDossier() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const dossier = await submittedDossier(world, path, programmeId);
  const staff = `${path}/dossiers/${dossier.dossierId}`;
  const seen = async (): Promise<Seen> => (await owner.get(staff)).json();
  const mine = async (): Promise<Seen> => (await dossier.applicant.get(dossier.base)).json();
  await world.drain();
  return { ...dossier, owner, path, programmeId, staff, seen, mine };
}

const answerIn = ({ answers }: Seen, fieldId: string) => answers.find((one) => one.fieldId === fieldId);

test("a correction is typed in a copy: the organisation reads what was sent until it is sent again", async () => {
  const { owner, applicant, base, staff, seen, mine } = await sentDossier();
  const silent = await owner.post(`${staff}/request-correction`, {});
  expect(await silent.json()).toMatchObject({ status: 422, code: "reason_required" });
  const before = world.mails.length;
  const asked = await owner.post(`${staff}/request-correction`, { message: "Précisez le titre." });
  expect(asked.status).toBe(200);
  await world.drain();
  expect(world.mails.slice(before).map(({ mail }) => mail)).toMatchObject([
    { kind: "dossier-correction-requested", message: "Précisez le titre." },
  ]);
  expect(await mine()).toMatchObject({ writable: true, correction: { message: "Précisez le titre." } });

  const version = answerIn(await mine(), "fld_titre")?.version ?? 0;
  const saved = await applicant.put(`${base}/answers/fld_titre`, { value: "Un titre précis", version });
  expect(saved.status).toBe(200);
  const again = { value: "Un titre plus précis", version: version + 1 };
  expect((await applicant.put(`${base}/answers/fld_titre`, again)).status).toBe(200);
  const late = await applicant.put(`${base}/answers/fld_titre`, { value: "Autre onglet", version });
  expect(await late.json()).toMatchObject({ status: 409, code: "answer_changed" });
  expect(answerIn(await mine(), "fld_titre")?.value).toBe("Un titre plus précis");
  expect(answerIn(await seen(), "fld_titre")?.value).toBe("Théâtre d’été à l’hôpital");

  const sent = await seen();
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const corrected = await seen();
  expect(answerIn(corrected, "fld_titre")?.value).toBe("Un titre plus précis");
  expect(corrected.state).toBe("submitted");
  expect(corrected.submittedHash).not.toBe(sent.submittedHash);
  const { data } = (await (await owner.get(`${staff}/timeline`)).json()) as {
    data: { act: string; changes: unknown[] }[];
  };
  expect(data.find(({ changes }) => changes.length > 0)).toMatchObject({
    act: "dossiers.submit",
    changes: [
      { label: "Titre du projet", before: "Théâtre d’été à l’hôpital", after: "Un titre plus précis" },
    ],
  });
});

test("a file replaced in a correction changes hands when it is sent, not before", async () => {
  const { owner, applicant, base, staff, seen, mine } = await sentDossier();
  await owner.post(`${staff}/request-correction`, { message: "Les statuts ne sont pas signés." });
  const [first] = (await mine()).documents;
  await applicant.delete(`${base}/documents/${first?.id}`);
  const received = await upload(world, applicant, base, pdf("signés"), { name: "signes.pdf" });
  const { id } = (await received.json()) as { id: string };
  expect((await mine()).documents.map(({ name }) => name)).toEqual(["signes.pdf"]);
  expect((await seen()).documents.map(({ name }) => name)).toEqual(["statuts.pdf"]);
  expect((await owner.get(`${staff}/documents/${first?.id}/content`)).status).toBe(200);
  expect((await owner.get(`${staff}/documents/${id}/content`)).status).toBe(404);

  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect((await seen()).documents.map(({ name }) => name)).toEqual(["signes.pdf"]);
  expect((await owner.get(`${staff}/documents/${id}/content`)).status).toBe(200);
});

test("the file that a correction replaced can still be read, by both sides, and the timeline names it", async () => {
  const { owner, applicant, base, staff, seen, mine } = await sentDossier();
  await owner.post(`${staff}/request-correction`, { message: "Les statuts ne sont pas signés." });
  const [first] = (await mine()).documents;
  await applicant.delete(`${base}/documents/${first?.id}`);
  const received = await upload(world, applicant, base, pdf("essai"), { name: "essai.pdf" });
  const { id } = (await received.json()) as { id: string };
  await applicant.delete(`${base}/documents/${id}`);
  await upload(world, applicant, base, pdf("signés"), { name: "signes.pdf" });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  for (const reading of [await seen(), await mine()])
    expect(reading.replacedDocuments).toMatchObject([{ id: first?.id, name: "statuts.pdf" }]);
  expect((await owner.get(`${staff}/documents/${first?.id}/content`)).status).toBe(200);
  expect((await applicant.get(`${base}/documents/${first?.id}/content`)).status).toBe(200);
  // A file that was tried and taken off before it was sent is nobody's.
  expect((await owner.get(`${staff}/documents/${id}/content`)).status).toBe(404);
  const { data } = (await (await owner.get(`${staff}/timeline`)).json()) as {
    data: { act: string; changes: { before: string; after: string }[] }[];
  };
  expect(data.find(({ act }) => act === "dossiers.submit")?.changes).toMatchObject([
    { before: "statuts.pdf", after: "signes.pdf" },
  ]);
});

test("an abandoned correction leaves the dossier as it was sent", async () => {
  const { owner, applicant, base, staff, seen, mine } = await sentDossier();
  await owner.post(`${staff}/request-correction`, { message: "À revoir." });
  await applicant.put(`${base}/answers/fld_titre`, { value: "Jamais envoyé", version: 1 });
  expect((await owner.post(`${staff}/take-under-review`)).status).toBe(200);
  const late = await applicant.put(`${base}/answers/fld_titre`, { value: "Trop tard", version: 2 });
  expect(await late.json()).toMatchObject({ code: "dossier_state_forbids" });
  for (const reading of [await seen(), await mine()])
    expect(answerIn(reading, "fld_titre")?.value).toBe("Théâtre d’été à l’hôpital");
});

test.each(["take-under-review", "close"])(
  "what was typed in a correction that staff end (%s) stays with its applicant, who is told",
  async (verb) => {
    const { owner, applicant, base, staff, seen, mine } = await sentDossier();
    await owner.post(`${staff}/request-correction`, { message: "À revoir." });
    await applicant.put(`${base}/answers/fld_titre`, { value: "Deux heures de travail", version: 1 });
    const [first] = (await mine()).documents;
    await applicant.delete(`${base}/documents/${first?.id}`);
    await upload(world, applicant, base, pdf("signés"), { name: "signes.pdf" });
    await world.drain();
    const before = world.mails.length;
    await owner.post(`${staff}/${verb}`, { message: "Nous avons ce qu’il faut." });
    await world.drain();
    expect(world.mails.slice(before)).toMatchObject([
      { to: { email: applicant.email }, mail: { message: "Nous avons ce qu’il faut." } },
    ]);
    const own = await mine();
    expect(own.unsent).toMatchObject([
      { label: "Titre du projet", text: "Deux heures de travail" },
      { label: "Statuts", text: "signes.pdf" },
    ]);
    expect(own.documents.map(({ name }) => name)).toEqual(["statuts.pdf"]);
    expect(JSON.stringify(await seen())).not.toMatch(/Deux heures|signes/u);
    const kept = await (await applicant.get(`${base}/data`)).text();
    expect(kept).toContain("signes.pdf");
  },
);

test("a correction taken up again finds what was typed, over what staff wrote meanwhile, and both are kept", async () => {
  const { owner, applicant, base, staff, seen, mine } = await sentDossier();
  await owner.post(`${staff}/request-correction`, { message: "À revoir." });
  await applicant.put(`${base}/answers/fld_titre`, { value: "Tapé", version: 1 });
  await owner.post(`${staff}/take-under-review`);
  const change = { fieldId: "fld_titre", value: "Écrit par l’équipe", version: 1 };
  await owner.post(`${staff}/answers`, { changes: [change], reason: "Relu." });
  await owner.post(`${staff}/request-correction`, { message: "Finalement, si." });
  expect(await mine()).toMatchObject({ unsent: [], correction: { changed: 1 } });
  expect(answerIn(await mine(), "fld_titre")?.value).toBe("Tapé");
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect(answerIn(await seen(), "fld_titre")).toMatchObject({ value: "Tapé", version: 3 });
  const { data } = (await (await owner.get(`${staff}/timeline`)).json()) as {
    data: { changes: { before: string; after: string }[] }[];
  };
  expect(data.flatMap(({ changes }) => changes.map((one) => [one.before, one.after]))).toEqual(
    expect.arrayContaining([
      ["Théâtre d’été à l’hôpital", "Écrit par l’équipe"],
      ["Écrit par l’équipe", "Tapé"],
    ]),
  );
});

test("a dossier withdrawn during its correction and taken up again still shows what was typed, until it is sent", async () => {
  const { owner, applicant, base, staff, mine } = await sentDossier();
  await owner.post(`${staff}/request-correction`, { message: "À revoir." });
  await applicant.put(`${base}/answers/fld_titre`, { value: "Tapé", version: 1 });
  await applicant.post(`${base}/withdraw`);
  await applicant.post(`${base}/take-up`);
  expect(await mine()).toMatchObject({ state: "draft", unsent: [{ text: "Tapé" }] });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  await owner.post(`${staff}/request-correction`, { message: "Encore." });
  expect(answerIn(await mine(), "fld_titre")?.value).toBe("Théâtre d’été à l’hôpital");
});

test("a question that takes one file has it replaced during a correction", async () => {
  const { owner, applicant, base, staff, mine } = await sentDossier();
  await world.services.d1
    .prepare("update form_revisions set definition = replace(definition, '\"maxFiles\":2', '\"maxFiles\":1')")
    .run();
  await owner.post(`${staff}/request-correction`, { message: "Les statuts ne sont pas signés." });
  const [first] = (await mine()).documents;
  const full = await upload(world, applicant, base, pdf("signés"), { name: "signes.pdf" });
  expect(await full.json()).toMatchObject({ code: "too_many_files" });
  await applicant.delete(`${base}/documents/${first?.id}`);
  await upload(world, applicant, base, pdf("signés"), { name: "signes.pdf" });
  expect((await mine()).documents.map(({ name }) => name)).toEqual(["signes.pdf"]);
});

test("an incomplete correction is not sent, and a complete one has no deadline", async () => {
  const { owner, applicant, base, staff } = await sentDossier();
  await owner.post(`${staff}/request-correction`, { message: "À revoir." });
  await applicant.put(`${base}/answers/fld_titre`, { value: "", version: 1 });
  const refused = await applicant.post(`${base}/submit`);
  expect(await refused.json()).toMatchObject({ status: 422, code: "dossier_incomplete" });
  await world.services.d1.prepare("update programmes set closes_at = 1").run();
  await applicant.put(`${base}/answers/fld_titre`, { value: "Complet", version: 2 });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
});

test("staff edit an answer: the old one is kept, and the applicant is told both and why", async () => {
  const { owner, applicant, base, staff, seen, mine } = await sentDossier();
  const change = { fieldId: "fld_montant", value: 120, version: 1 };
  const before = world.mails.length;
  const bare = await owner.post(`${staff}/answers`, { changes: [change], reason: "" });
  expect(bare.status).toBe(422);
  const edited = await owner.post(`${staff}/answers`, { changes: [change], reason: "Dit au téléphone." });
  expect(await edited.json()).toMatchObject({
    answers: [{ fieldId: "fld_montant", value: 120, version: 2 }],
  });
  expect(answerIn(await seen(), "fld_montant")).toMatchObject({ value: 120, version: 2 });
  expect(await mine()).toMatchObject({ edits: [{ fieldId: "fld_montant", before: 12, after: 120 }] });
  await world.drain();
  const mails = world.mails.slice(before).map(({ mail, to }) => ({ ...mail, email: to.email }));
  expect(mails).toMatchObject([
    {
      kind: "dossier-edited",
      email: applicant.email,
      reason: "Dit au téléphone.",
      changes: [{ label: "Participants", before: "12", after: "120" }],
    },
  ]);
  const again = await owner.post(`${staff}/answers`, { changes: [change], reason: "Encore." });
  expect(await again.json()).toMatchObject({ status: 409, code: "answer_changed" });
  const same = { ...change, version: 2 };
  const useless = await owner.post(`${staff}/answers`, { changes: [same], reason: "Pareil." });
  expect(await useless.json()).toMatchObject({ code: "nothing_to_change" });
  expect((await applicant.get(base)).status).toBe(200);
});

test("of two who edit the same answer at once, one is told; on two answers, both pass", async () => {
  const { owner, staff } = await sentDossier();
  const edit = (fieldId: string, value: unknown) =>
    owner.post(`${staff}/answers`, { changes: [{ fieldId, value, version: 1 }], reason: "Relu." });
  const same = await Promise.all([edit("fld_titre", "Un"), edit("fld_titre", "Deux")]);
  expect(same.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const other = await Promise.all([edit("fld_genre", "opt_danse"), edit("fld_montant", 7)]);
  expect(other.map(({ status }) => status)).toEqual([200, 200]);
});

test("staff edit nothing of a draft, of a correction under way or of a decided dossier", async () => {
  const { owner, staff, applicant, path, programmeId } = await sentDossier();
  const body = { changes: [{ fieldId: "fld_titre", value: "X", version: 1 }], reason: "Relu." };
  await owner.post(`${staff}/request-correction`, { message: "À revoir." });
  expect(await (await owner.post(`${staff}/answers`, body)).json()).toMatchObject({
    code: "dossier_not_editable",
  });
  await owner.post(`${staff}/take-under-review`);
  await owner.post(`${staff}/accept`, {});
  expect(await (await owner.post(`${staff}/answers`, body)).json()).toMatchObject({
    code: "dossier_not_editable",
  });
  expect((await applicant.post(`${staff}/answers`, body)).status).toBe(404);
  const other = await signedIn(world);
  const { id } = await (
    await other.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  expect((await owner.post(`${path}/dossiers/${id}/answers`, body)).status).toBe(404);
});

test("a decision is previewed in the language its mail will be in, and reopening is told", async () => {
  const { owner, staff, applicant } = await sentDossier();
  await world.services.d1
    .prepare("update people set locale = 'en' where id = ?1")
    .bind(applicant.personId)
    .run();
  const preview = await owner.post(`${staff}/decision-preview`, { verb: "refuse", message: "No budget." });
  const shown = await preview.json<{ locale: string; to: string; subject: string; text: string }>();
  expect(shown).toMatchObject({ locale: "en", to: applicant.email });
  expect(shown.text).toContain("No budget.");
  const before = world.mails.length;
  await owner.post(`${staff}/refuse`, { message: "No budget." });
  await world.drain();
  expect(world.mails.slice(before)).toMatchObject([{ locale: "en", mail: { kind: "dossier-decided" } }]);
  await owner.post(`${staff}/reopen`, { message: "We made a mistake." });
  await world.drain();
  expect(world.mails.at(-1)).toMatchObject({
    mail: { kind: "dossier-reopened", message: "We made a mistake." },
  });
  const wrong = await owner.post(`${staff}/decision-preview`, { verb: "reopen" });
  expect(await wrong.json()).toMatchObject({ code: "dossier_state_forbids" });
});
