import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { submittedDossier } from "../support/dossiers.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
type Page = { data: { id: string; applicantName: string; state: string }[]; nextCursor: string | null };
const page = async (answer: Promise<Response>): Promise<Page> => (await (await answer).json()) as Page;

async function openCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

test("staff find a dossier whatever the accents, in its answers too", async () => {
  const { owner, path, programmeId } = await openCall();
  await submittedDossier(world, path, programmeId, "Élodie Noël-Çelik");
  await submittedDossier(world, path, programmeId, "Jean Dupont");
  const names = async (q: string) =>
    (await page(owner.get(`${path}/dossiers?q=${encodeURIComponent(q)}`))).data.map(
      ({ applicantName }) => applicantName,
    );
  expect(await names("elodie noel celik")).toEqual(["Élodie Noël-Çelik"]);
  expect(await names("DUPON")).toEqual(["Jean Dupont"]);
  expect((await names("hopital")).length).toBe(2);
  expect(await names("DOS-2026-000002")).toEqual(["Jean Dupont"]);
  for (const literal of ["%", "_", "\\", '" OR', "NEAR(", "''''", "é".repeat(200)]) {
    expect((await owner.get(`${path}/dossiers?q=${encodeURIComponent(literal)}`)).status).toBe(200);
  }
});

test("pages follow each other in order, filter and sort, and a cursor serves its own list only", async () => {
  const { owner, path, programmeId } = await openCall();
  for (const name of ["Chloé", "Álvaro", "Bérénice", "Émile", "Dimitri"]) {
    await submittedDossier(world, path, programmeId, name);
    world.clock.now += 1000;
  }
  const names: string[] = [];
  let cursor = "";
  do {
    const found = await page(owner.get(`${path}/dossiers?limit=2&sort=applicant${cursor}`));
    names.push(...found.data.map(({ applicantName }) => applicantName));
    cursor = found.nextCursor ? `&cursor=${found.nextCursor}` : "";
  } while (cursor);
  expect(names).toEqual(["Álvaro", "Bérénice", "Chloé", "Dimitri", "Émile"]);
  const recent = await page(
    owner.get(`${path}/dossiers?limit=2&filter[status]=submitted,accepted&filter[programme]=${programmeId}`),
  );
  expect(recent.data.map(({ applicantName }) => applicantName)).toEqual(["Dimitri", "Émile"]);
  const other = await owner.get(`${path}/dossiers?sort=submittedAt&cursor=${recent.nextCursor}`);
  expect(await other.json()).toMatchObject({ status: 400, code: "cursor_invalid" });
  for (const bad of [
    "sort=password_hash",
    "sort=id;drop table",
    "filter[1=1]=x",
    "limit=0",
    "limit=1e400",
    "limit=101",
    "filter[status]=lost",
  ]) {
    expect((await owner.get(`${path}/dossiers?${bad}`)).status).toBe(422);
  }
});

test("a decision is told to the applicant with its words, once", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, dossierId, base } = await submittedDossier(world, path, programmeId);
  await world.drain();
  const before = world.mails.length;
  const refused = await owner.post(`${path}/dossiers/${dossierId}/refuse`, {});
  expect(await refused.json()).toMatchObject({ status: 422, code: "reason_required" });
  const answers = await Promise.all([
    owner.post(`${path}/dossiers/${dossierId}/refuse`, { message: "Le budget n’est pas détaillé." }),
    owner.post(`${path}/dossiers/${dossierId}/accept`, { message: "Bravo !" }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  await world.drain();
  const mails = world.mails.slice(before);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ to: { email: applicant.email }, mail: { kind: "dossier-decided" } });
  const mine = (await (await applicant.get(base)).json()) as { decision: { message: string } };
  expect(["Le budget n’est pas détaillé.", "Bravo !"]).toContain(mine.decision.message);
  const seen = await (await owner.get(`${path}/dossiers/${dossierId}`)).json();
  expect(seen).toMatchObject({
    verbs: ["reopen"],
    history: [{ verb: "submit" }, { verb: "take_under_review" }, { actor: owner.name }],
  });
});

test("staff download a document; a draft and its documents stay its applicant's", async () => {
  const { owner, path, programmeId } = await openCall();
  const { dossierId } = await submittedDossier(world, path, programmeId);
  const seen = (await (await owner.get(`${path}/dossiers/${dossierId}`)).json()) as {
    documents: { id: string }[];
  };
  expect(
    (await owner.get(`${path}/dossiers/${dossierId}/documents/${seen.documents[0]?.id}/content`)).status,
  ).toBe(200);
  const applicant = await signedIn(world);
  const draft = (await (await applicant.post(`${path}/programmes/${programmeId}/dossiers`)).json()) as {
    id: string;
  };
  expect((await owner.get(`${path}/dossiers/${draft.id}`)).status).toBe(404);
});

type Done = { finished_at: number; done: number; key: string };

async function exported(owner: SignedIn, path: string, programmeId: string, format: string): Promise<Done> {
  const started = await owner.post(
    `${path}/dossiers/exports`,
    { format, filter: { programme: programmeId } },
    { "Idempotency-Key": `export-${format}` },
  );
  expect(started.status).toBe(202);
  const { id } = (await started.json()) as { id: string };
  await world.drain();
  const select =
    "select j.finished_at, j.done, f.key from jobs j join files f on f.id = j.result_file_id where j.id = ?1";
  const done = await world.services.d1.prepare(select).bind(id).first<Done>();
  if (!done) throw new Error("The export has no file.");
  return done;
}

test("the list is exported to CSV for a French Excel and to XLSX, and the asker is told", async () => {
  const { owner, path, programmeId } = await openCall();
  await submittedDossier(world, path, programmeId, '=HYPERLINK("x")');
  const csv = await exported(owner, path, programmeId, "csv");
  expect(csv).toMatchObject({ done: 1, finished_at: world.clock.now });
  const text = await (await env.FILES.get(csv.key))?.text();
  expect(text).toContain(
    "Numéro;Candidat;E-mail;Programme;État;Envoyé le;Décidé le;Titre du projet;Discipline;Date de début;Participants;Statuts\r\n",
  );
  expect(text).toContain("'=HYPERLINK");
  expect(text).toContain("Théâtre;;12;1 fichier");
  const xlsx = await exported(owner, path, programmeId, "xlsx");
  const bytes = new Uint8Array((await (await env.FILES.get(xlsx.key))?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe("PK");
  expect(
    world.mails.filter(({ mail, to }) => mail.kind === "export-ready" && to.email === owner.email),
  ).toHaveLength(2);
});
