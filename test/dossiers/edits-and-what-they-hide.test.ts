import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { choiceOf, fieldOf, formWith } from "#domain/forms/form-builder";
import { beforeWriting } from "../support/between.ts";
import { pdf, submittedDossier, upload } from "../support/dossiers.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

/** A PDF writes its texts in hexadecimal, a line at a time. */
const inPdf = (text: string): string => new TextEncoder().encode(text).toHex();
const latin = (bytes: ArrayBuffer) => new TextDecoder("latin1").decode(bytes);

test("two who edit two answers at once leave a list and a search that say what both wrote, and no former word", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const { dossierId } = await submittedDossier(world, path, programmeId);
  const edit = (fieldId: string, value: unknown) =>
    owner.post(`${path}/dossiers/${dossierId}/answers`, {
      changes: [{ fieldId, value, version: 1 }],
      reason: "Relu.",
    });
  const between = beforeWriting(world, "dossier_answers", async () => {
    expect((await edit("fld_montant", 99)).status).toBe(200);
  });
  expect((await edit("fld_titre", "Kermesse")).status).toBe(200);
  expect(between.done).toBe(true);
  const view = await owner.post(`${path}/views`, {
    list: "dossiers",
    subject: programmeId,
    name: "Tout",
    sharing: "private",
    columns: ["fld_titre", "fld_montant"],
    filters: [],
    sort: { column: "applicant", direction: "asc" },
  });
  const { id: viewId } = await view.json<{ id: string }>();
  expect(await (await owner.get(`${path}/views/${viewId}/dossiers`)).json()).toMatchObject({
    data: [{ cells: { fld_titre: "Kermesse", fld_montant: 99 } }],
  });
  const words = await env.DB.prepare("select count(*) as n from dossier_search where dossier_id = ?1")
    .bind(dossierId)
    .first("n");
  expect(words).toBe(1);
});

const files = { families: ["pdf" as const], maxBytes: 1024 * 1024, maxFiles: 2 };
const onlyFor = (option: string) =>
  ({ condition: { operator: "equals", field: "fld_kind", value: option } }) as const;
const form = formWith(
  { ...choiceOf("fld_kind", "asso", "personne"), required: true },
  { ...fieldOf("short_text", "fld_rna_name", onlyFor("opt_asso")), label: "Nom de l’association" },
  { ...fieldOf("file", "fld_statutes", { ...files, ...onlyFor("opt_asso") }), label: "Statuts" },
  { ...fieldOf("short_text", "fld_age", onlyFor("opt_personne")), label: "Âge" },
);

async function sentAsAssociation() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, form);
  const applicant = await signedIn(world, "Ana");
  const { id } = await (
    await applicant.post(`${path}/programmes/${programmeId}/dossiers`)
  ).json<{ id: string }>();
  const base = `${path}/my/dossiers/${id}`;
  await applicant.put(`${base}/answers/fld_kind`, { value: "opt_asso", version: 0 });
  await applicant.put(`${base}/answers/fld_rna_name`, { value: "Les Amis du Phare", version: 0 });
  await upload(world, applicant, base, pdf(), { fieldId: "fld_statutes", name: "statuts.pdf" });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  world.clock.now += 60_000;
  const staff = `${path}/dossiers/${id}`;
  const edit = (...changes: object[]) =>
    owner.post(`${staff}/answers`, { changes, reason: "Dit au téléphone." });
  return { owner, path, applicant, base, staff, edit };
}

test("an edit that hides questions forgets what they said, files too, and keeps it beside", async () => {
  const { owner, path, base, applicant, staff, edit } = await sentAsAssociation();
  const kind = { fieldId: "fld_kind", value: "opt_personne", version: 1 };
  const hidden = await edit(kind, { fieldId: "fld_rna_name", value: "Les Amies", version: 1 });
  expect([hidden.status, await hidden.json()]).toMatchObject([
    422,
    { errors: [{ pointer: "/changes/1/value", code: "not_offered" }] },
  ]);
  expect((await edit(kind, { fieldId: "fld_age", value: "30", version: 0 })).status).toBe(200);
  type Seen = {
    answers: { fieldId: string; value: unknown }[];
    documents: unknown[];
    replacedDocuments: unknown[];
  };
  const seen = await (await owner.get(staff)).json<Seen>();
  const given = seen.answers.filter(({ value }) => value !== null).map(({ fieldId }) => fieldId);
  expect(given.toSorted()).toEqual(["fld_age", "fld_kind"]);
  expect([seen.documents.length, seen.replacedDocuments.length]).toEqual([0, 1]);
  const found = await (await owner.get(`${path}/dossiers?q=phare`)).json();
  expect(found).toMatchObject({ data: [] });
  const { data } = await (
    await owner.get(`${staff}/timeline`)
  ).json<{ data: { act: string; changes: object[] }[] }>();
  expect(data.find(({ act }) => act === "dossiers.edit-answers")?.changes).toContainEqual({
    label: "Nom de l’association",
    before: "Les Amis du Phare",
    after: "",
  });
  expect(await (await applicant.get(base)).json()).toMatchObject({
    edits: expect.arrayContaining([expect.objectContaining({ fieldId: "fld_rna_name", after: null })]),
  });
});

test("a receipt certifies what was sent, and says so when answers changed since", async () => {
  const { owner, applicant, base, staff, edit } = await sentAsAssociation();
  const [proof, changed] = ["elle en prouve le contenu", "ou des documents ont"].map(inPdf);
  const paper = async (path: string, who = applicant) => latin(await (await who.get(path)).arrayBuffer());
  const sent = await paper(`${base}/receipt`);
  expect([sent.includes(proof ?? ""), sent.includes(changed ?? "")]).toEqual([true, false]);
  expect((await edit({ fieldId: "fld_rna_name", value: "Les Amies", version: 1 })).status).toBe(200);
  for (const text of [await paper(`${base}/receipt`), await paper(`${staff}/paper`, owner)])
    expect([text.includes(proof ?? ""), text.includes(changed ?? "")]).toEqual([false, true]);
  await owner.post(`${staff}/request-correction`, { message: "À revoir." });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect((await paper(`${base}/receipt`)).includes(proof ?? "")).toBe(true);
});

test("a timeline tells what happened, however many answers were typed in a correction", async () => {
  const { owner, staff, applicant, base } = await sentAsAssociation();
  await owner.post(`${staff}/request-correction`, { message: "À revoir." });
  await applicant.put(`${base}/answers/fld_rna_name`, { value: "Les Amies", version: 1 });
  await env.DB.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 250)
     insert into audit_entries (id, organisation_id, at, action, actor_kind, actor_id, subject)
     select a.id || n.i, a.organisation_id, a.at, a.action, a.actor_kind, a.actor_id, a.subject
     from audit_entries a, n where a.action = 'dossiers.save-answer' and a.subject = ?1`,
  )
    .bind(base.split("/").at(-1))
    .run();
  const { data } = await (await owner.get(`${staff}/timeline`)).json<{ data: { act: string }[] }>();
  const acts = data.map(({ act }) => act);
  expect(acts).toEqual(
    expect.arrayContaining(["dossiers.request-correction", "dossiers.submit", "dossiers.start"]),
  );
  expect(acts).not.toContain("dossiers.save-answer");
});
