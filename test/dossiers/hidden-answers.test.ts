import { expect, test } from "vitest";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import { pdf, upload } from "../support/dossiers.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;

const isAssociation = { operator: "equals", field: "fld_statut", value: "asso" } as const;
/** Questions that an earlier answer hides: one by itself, a file, and one in each row of a block. */
const form = formWith(
  fieldOf("short_text", "fld_statut", { label: "Statut", required: true }),
  fieldOf("short_text", "fld_objet", { label: "Objet social", condition: isAssociation }),
  fieldOf("file", "fld_statuts", {
    label: "Statuts",
    families: ["pdf"],
    maxBytes: 1_000_000,
    maxFiles: 1,
    condition: isAssociation,
  }),
  fieldOf("repeat", "fld_equipe", {
    label: "Équipe",
    fields: [
      { id: "fld_role", type: "short_text", label: "Rôle", required: true },
      {
        id: "fld_precision",
        type: "short_text",
        label: "Lequel",
        required: true,
        condition: { operator: "equals", field: "fld_role", value: "autre" },
      },
    ],
  }),
);

type Seen = {
  answers: { fieldId: string; value: unknown; version: number }[];
  documents: { id: string; fieldId: string }[];
  replacedDocuments: { id: string }[];
  completeness: { steps: { missing: { pointer: string }[] }[] };
};
const answersIn = ({ answers }: Seen) =>
  Object.fromEntries(
    answers.filter(({ value }) => value !== null).map(({ fieldId, value }) => [fieldId, value]),
  );

async function filled() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, form);
  const applicant = await signedIn(world, "Sidonie Galaup");
  const { id } = await json<{ id: string }>(applicant.post(`${path}/programmes/${programmeId}/dossiers`));
  const base = `${path}/my/dossiers/${id}`;
  const save = async (fieldId: string, value: unknown) => {
    const { answers } = await json<Seen>(applicant.get(base));
    const version = answers.find((answer) => answer.fieldId === fieldId)?.version ?? 0;
    const saved = await applicant.put(`${base}/answers/${fieldId}`, { value, version });
    if (saved.status !== 200) throw new Error(await saved.text());
  };
  await save("fld_statut", "asso");
  await save("fld_objet", "Promouvoir la marionnette");
  await upload(world, applicant, base, pdf("Nos statuts"), {
    fieldId: "fld_statuts",
    name: "statuts.pdf",
    contentType: "application/pdf",
  });
  return { owner, path, applicant, base, dossier: `${path}/dossiers/${id}`, save };
}

test("a question of a block is asked in the rows whose answers show it, and in no other", async () => {
  const { applicant, base, save } = await filled();
  await save("fld_equipe", [{ fld_role: "danse" }, { fld_role: "autre" }]);
  const missing = (seen: Seen) =>
    seen.completeness.steps.flatMap((step) => step.missing.map(({ pointer }) => pointer));
  expect(missing(await json<Seen>(applicant.get(base)))).toEqual(["/fld_equipe/value/1/fld_precision"]);
  expect((await applicant.post(`${base}/submit`)).status).toBe(422);
  await save("fld_equipe", [{ fld_role: "danse" }, { fld_role: "autre", fld_precision: "Costumière" }]);
  expect(missing(await json<Seen>(applicant.get(base)))).toEqual([]);
});

test("what is hidden is kept while it is typed, and forgotten once it is sent, rows and files too", async () => {
  const { owner, path, applicant, base, dossier, save } = await filled();
  const secret = { fld_role: "danse", fld_precision: "Escapologue" };
  await save("fld_equipe", [{ ...secret, fld_role: "autre" }]);
  await save("fld_equipe", [secret]);
  await save("fld_statut", "société");
  const before = await json<Seen>(applicant.get(base));
  expect(answersIn(before)).toMatchObject({ fld_objet: "Promouvoir la marionnette", fld_equipe: [secret] });
  const [document] = before.documents;
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);

  for (const seen of [await json<Seen>(owner.get(dossier)), await json<Seen>(applicant.get(base))]) {
    expect(answersIn(seen)).toEqual({ fld_statut: "société", fld_equipe: [{ fld_role: "danse" }] });
    expect([seen.documents, seen.replacedDocuments]).toEqual([[], []]);
  }
  expect((await owner.get(`${dossier}/documents/${document?.id}/content`)).status).toBe(404);
  for (const hidden of ["marionnette", "escapologue"])
    expect(await json(owner.get(`${path}/dossiers?q=${hidden}`))).toMatchObject({ data: [] });
});

test("what a correction hides leaves the dossier, and the organisation keeps what it had received", async () => {
  const { owner, applicant, base, dossier, save } = await filled();
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const sent = await json<Seen>(owner.get(dossier));
  expect(answersIn(sent)).toMatchObject({ fld_objet: "Promouvoir la marionnette" });
  await owner.post(`${dossier}/request-correction`, { message: "Quel statut ?" });
  await save("fld_statut", "société");
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const seen = await json<Seen>(owner.get(dossier));
  expect(answersIn(seen)).toEqual({ fld_statut: "société" });
  expect(seen.documents).toEqual([]);
  expect(seen.replacedDocuments.map(({ id }) => id)).toEqual(sent.documents.map(({ id }) => id));
  const timeline = JSON.stringify(await json(owner.get(`${dossier}/timeline`)));
  expect(timeline).toContain("Promouvoir la marionnette");
});

test("what is hidden once the dossier was taken up is kept as it was received, and what was typed since is not", async () => {
  const { owner, applicant, base, dossier, save } = await filled();
  await save("fld_equipe", [{ fld_role: "autre", fld_precision: "Costumière" }]);
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const sent = await json<Seen>(owner.get(dossier));
  await applicant.post(`${base}/withdraw`, {});
  world.clock.now += 60_000;
  await applicant.post(`${base}/take-up`);
  world.clock.now += 60_000;
  await save("fld_equipe", [{ fld_role: "autre", fld_precision: "Escapologue" }]);
  await save("fld_equipe", [{ fld_role: "danse", fld_precision: "Escapologue" }]);
  await save("fld_statut", "société");
  world.clock.now += 60_000;
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  await world.drain();
  const seen = await json<Seen>(owner.get(dossier));
  expect(answersIn(seen)).toEqual({ fld_statut: "société", fld_equipe: [{ fld_role: "danse" }] });
  expect(seen.replacedDocuments.map(({ id }) => id)).toEqual(sent.documents.map(({ id }) => id));
  const [kept] = sent.documents;
  expect((await owner.get(`${dossier}/documents/${kept?.id}/content`)).status).toBe(200);
  const timeline = JSON.stringify(await json(owner.get(`${dossier}/timeline`)));
  for (const was of ["Promouvoir la marionnette", "Costumière"]) expect(timeline).toContain(was);
  expect(timeline).not.toContain("Escapologue");
});
