import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";

import { completeDossier, pdf, submittedDossier, upload } from "../support/dossiers.ts";
import { loseDocuments } from "../support/faults.ts";
import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

async function openCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

const ask = (who: SignedIn, path: string, body: object) =>
  who.post(`${path}/dossiers/exports`, body, { "Idempotency-Key": crypto.randomUUID() });

/** The bytes of an export, once it is written. */
async function exported(who: SignedIn, path: string, body: object): Promise<Uint8Array> {
  const started = await ask(who, path, body);
  expect(started.status).toBe(202);
  const { id } = (await started.json()) as { id: string };
  await world.drain();
  const answer = await who.get(`${path}/jobs/${id}/result`);
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

const view = (programmeId: string) => ({
  list: "dossiers",
  subject: programmeId,
  name: "Théâtre",
  sharing: "private",
  columns: ["fld_montant", "applicant", "tags"],
  filters: [{ column: "fld_montant", operator: "more", values: [0] }],
  sort: { column: "applicant", direction: "desc" },
});

async function savedView(who: SignedIn, path: string, programmeId: string): Promise<string> {
  const answer = await who.post(`${path}/views`, view(programmeId));
  return ((await answer.json()) as { id: string }).id;
}

test("an export of a view has its rows, its order and its columns; others can be chosen", async () => {
  const { owner, path, programmeId } = await openCall();
  const { dossierId } = await submittedDossier(world, path, programmeId, "Ana");
  await submittedDossier(world, path, programmeId, "=cmd|' /C calc'!A0");
  const tag = (await (await owner.post(`${path}/tags`, { name: "@été", colour: "red" })).json()) as {
    id: string;
  };
  await owner.post(`${path}/dossiers/${dossierId}/tags`, { add: [tag.id] });
  const viewId = await savedView(owner, path, programmeId);
  const text = strFromU8(await exported(owner, path, { format: "csv", viewId }));
  expect(text.replace("\uFEFF", "").split("\r\n")).toEqual([
    "Participants;Candidat;Étiquettes",
    "12;'=cmd|' /C calc'!A0;",
    "12;Ana;'@été",
    "",
  ]);
  const chosen = { format: "csv-rfc4180", viewId, columns: ["applicant", "fld_titre"] };
  expect(strFromU8(await exported(owner, path, chosen))).toContain("Ana,Théâtre d’été à l’hôpital\r\n");
});

test("the same file asked for twice while it is being written is one file; another one is another", async () => {
  const { owner, path } = await openCall();
  const idOf = async (format: string) =>
    (await (await ask(owner, path, { format })).json<{ id: string }>()).id;
  const first = await idOf("csv");
  expect(await idOf("csv")).toBe(first);
  expect(await idOf("json")).not.toBe(first);
  await world.drain();
  expect(await idOf("csv")).not.toBe(first);
});

test("an export to JSON keeps numbers, days and instants, by column", async () => {
  const { owner, path, programmeId } = await openCall();
  await submittedDossier(world, path, programmeId, 'Ana "la" <script>');
  const json = JSON.parse(
    strFromU8(await exported(owner, path, { format: "json", filter: { programme: programmeId } })),
  );
  expect(json.columns).toContainEqual({ id: "fld_montant", label: "Participants" });
  expect(json.dossiers).toMatchObject([
    {
      applicant: 'Ana "la" <script>',
      fld_montant: 12,
      fld_debut: null,
      submittedAt: new Date(world.clock.now).toISOString(),
    },
  ]);
  expect(json.dossiers[0]).not.toHaveProperty("pending");
  const none = await exported(owner, path, { format: "json", filter: { status: "refused" } });
  expect(JSON.parse(strFromU8(none)).dossiers).toEqual([]);
});

test("a zip holds each document as it was sent, in a folder with a readable name that climbs nowhere", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, base } = await completeDossier(world, path, programmeId, "../../Élodie/..\\Noël");
  const hostile = { name: "..\\..\\=cmd|calc.pdf" };
  expect((await upload(world, applicant, base, pdf("Deux"), hostile)).status).toBe(200);
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  await submittedDossier(world, path, programmeId, "Jean Dupont");
  const files = unzipSync(await exported(owner, path, { format: "zip", filter: { programme: programmeId } }));
  const names = Object.keys(files).toSorted();
  expect(names).toEqual(
    [
      "DOS-2026-000001 .._.._Élodie_.._Noël/Statuts - =cmd_calc.pdf",
      "DOS-2026-000001 .._.._Élodie_.._Noël/Statuts - statuts.pdf",
      "DOS-2026-000002 Jean Dupont/Statuts - statuts.pdf",
    ].toSorted(),
  );
  expect(
    strFromU8(files["DOS-2026-000001 .._.._Élodie_.._Noël/Statuts - =cmd_calc.pdf"] ?? new Uint8Array()),
  ).toContain("Deux");
  expect(
    names.every((name) => !/(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name) && name.split("/").length === 2),
  ).toBe(true);
});

test("a document whose bytes are lost is named in the archives that go without it, and refused by name alone", async () => {
  const { owner, path, programmeId } = await openCall();
  const lost = await submittedDossier(world, path, programmeId, "Zoé Petit");
  await loseDocuments();
  await submittedDossier(world, path, programmeId, "Jean Dupont");
  const files = unzipSync(await exported(owner, path, { format: "zip", filter: { programme: programmeId } }));
  const note = "À LIRE - archive incomplète.txt";
  expect(Object.keys(files).toSorted()).toEqual(["DOS-2026-000002 Jean Dupont/Statuts - statuts.pdf", note]);
  expect(strFromU8(files[note] ?? new Uint8Array())).toMatch(
    /^Ces fichiers .*\r\nDOS-2026-000001 Zoé Petit\/Statuts - statuts\.pdf\r\n$/,
  );

  const data = await lost.applicant.get(`${lost.base}/data`);
  const own = unzipSync(new Uint8Array(await data.arrayBuffer()));
  expect(Object.keys(own)).toEqual(["dossier.json", "dossier.pdf", note]);
  expect(strFromU8(own[note] ?? new Uint8Array())).toContain("documents/Statuts - statuts.pdf");

  const seen = await (await lost.applicant.get(lost.base)).json<{ documents: { id: string }[] }>();
  const content = `documents/${seen.documents[0]?.id}/content`;
  for (const answer of [
    await lost.applicant.get(`${lost.base}/${content}`),
    await owner.get(`${path}/dossiers/${lost.dossierId}/${content}`),
  ])
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: "file_missing" }]);
});

test("the private view of somebody else, or a view with a filter besides, is not exported", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const manager = await staffMember(world, organisation.id, "manager");
  const viewId = await savedView(manager, path, programmeId);
  expect((await ask(owner, path, { format: "csv", viewId })).status).toBe(404);
  expect((await ask(manager, path, { format: "csv", viewId, filter: { status: "refused" } })).status).toBe(
    422,
  );
  expect((await env.FILES.list({ prefix: `${organisation.id}/exports/` })).objects).toEqual([]);
});

test("the export of a view that is removed before it is written has failed, and says so", async () => {
  const { owner, path, programmeId } = await openCall();
  const viewId = await savedView(owner, path, programmeId);
  const { id } = await (await ask(owner, path, { format: "csv", viewId })).json<{ id: string }>();
  const removed = await owner.delete(`${path}/views/${viewId}`, { "If-Match": '"1"' });
  expect(removed.status).toBe(204);
  await world.drain();
  expect(await (await owner.get(`${path}/jobs/${id}`)).json()).toMatchObject({ state: "failed" });
});
